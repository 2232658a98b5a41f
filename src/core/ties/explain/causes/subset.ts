import { state, words } from "../../../statement";
import { expectedSubsetsByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, type Hit, missOf, type Question } from "../question";
import { sumsNear } from "../sums-near";
import type { Weighed } from "../weigh";
import { factsOf, isSome } from "../facts-of";

const MOST_ROWS = 6;
/** One more than is shown, so that it is known whether there are others. */
const MOST_FOUND = 4;

/** The fewest rows whose sum is the difference, either way; offered only while that is hardly chance. */
export const subset: Cause = (question) => {
  const rows = [...question.loose].sort((a, b) => a.fen - b.fen);
  const ascending = rows.map(({ fen }) => fen);
  let chance = 0;
  for (let size = 1; size <= Math.min(MOST_ROWS, rows.length); size++) {
    chance += 2 * expectedSubsetsByChance(question, size);
    if (chance >= MOST_BY_CHANCE) return [];
    const hits = [-1, 1].flatMap((way) =>
      (sumsNear(ascending, way * question.gap, { size, slack: question.slack, most: MOST_FOUND }) ?? []).map((chosen) => hit(question, chosen.flatMap((i) => rows[i] ?? []), way)),
    );
    if (hits.length > 0) return hits;
  }
  return [];
};

function hit(question: Question, items: readonly Weighed[], way: number): Hit {
  if (!isSome(items)) throw new Error("a subset without rows");
  const facts = { ...factsOf(items), count: words(String(items.length)) };
  const effect = way * items.reduce((total, { fen }) => total + fen, 0);
  return {
    kind: "subset", cells: facts.place.cells, miss: missOf(question, effect),
    statement:
      way < 0
        ? state("差额正好等于这{count}行之和，合计可能没有加上：{name} {amount}，见{place}", facts)
        : state("差额正好等于这{count}行之和，合计可能多加了一次：{name} {amount}，见{place}", facts),
  };
}
