import { state, words } from "../../../statement";
import { expectedSubsetsByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, type Hit, missOf, type Question } from "../question";
import { sumsNear } from "../sums-near";
import type { Weighed } from "../weigh";
import { factsOf, isSome } from "../facts-of";

const MOST_ROWS = 6;
/** So many are enough to know that none of them is the only one. */
const MOST_FOUND = 10;

/** The fewest rows whose sum is the difference, either way; offered only while that is hardly chance. */
export const subset: Cause = (question) => {
  const { gap, slack, steps } = question;
  const rows = [...question.loose].sort((a, b) => a.fen - b.fen);
  const ascending = rows.map(({ fen }) => fen);
  let chance = 0;
  for (let size = 1; size <= Math.min(MOST_ROWS, rows.length); size++) {
    chance += expectedSubsetsByChance(question, size) ?? MOST_BY_CHANCE;
    if (chance >= MOST_BY_CHANCE) return [];
    const hits = [-1, 1].flatMap((way) =>
      (sumsNear(ascending, way * gap, { size, slack, most: MOST_FOUND, steps }) ?? []).map((chosen) => hit(question, chosen.flatMap((i) => rows[i] ?? []), way)),
    );
    // What was not searched to the end may hide another that fits.
    if (steps.isSpent) return [];
    if (hits.length > 0) return hits;
  }
  return [];
};

function hit(question: Question, items: readonly Weighed[], way: number): Hit {
  if (!isSome(items)) throw new Error("a subset without rows");
  const facts = { ...factsOf(items), count: words(String(items.length)) };
  const effect = way * items.reduce((total, { fen }) => total + fen, 0);
  return {
    kind: "subset", cells: facts.place.cells, miss: missOf(question, effect), keys: items.map(({ row }) => row.key),
    statement:
      way < 0
        ? state("差额正好等于这{count}行之和，合计可能没有加上：{name} {amount}，见{place}", facts)
        : state("差额正好等于这{count}行之和，合计可能多加了一次：{name} {amount}，见{place}", facts),
  };
}
