import { state } from "../../../statement";
import { expectedDigitsByChance, MOST_BY_CHANCE, WORTH_A_LOOK } from "../chance";
import { factsOf } from "../facts-of";
import { type Cause, fits, type Hit, missOf, type Question } from "../question";
import { mayBeOf, meantBy, type Slip } from "../slips";
import type { Weighed } from "../weigh";

/** More rows than this that could have the same slip tell nothing. */
const MOST_ROWS = 4;

/** Exchanged digits are worth a look in a sum of so few. */
const SHORT = 12;

/**
 * Typed rows any of which makes the difference with two neighbouring digits exchanged, or else with one digit wrong, where no other
 * table states them and no total of theirs bears them out. Most differences are no such slip at all, so one that fits few rows is worth looking at.
 */
export const digitsAlone: Cause = (question) => {
  if (question.isCarried === true || question.isBorneOut === true) return [];
  const [exchanged, replaced] = [hitsOf(question, "transposition"), hitsOf(question, "single-digit")];
  return exchanged.length > 0 ? exchanged.map((hit) => ({ ...hit, hasRivals: hit.hasRivals === true || replaced.length > 0 })) : replaced;
};

function hitsOf(question: Question, slip: Slip): readonly Hit[] {
  const rows = rowsWith(question, slip);
  if (rows.length === 0 || rows.length > MOST_ROWS) return [];
  const expected = expectedDigitsByChance(question, effectsOfAll(question, slip));
  const most = slip === "transposition" && question.rows.length <= SHORT ? WORTH_A_LOOK : MOST_BY_CHANCE;
  if (expected >= most) return [];
  return rows.map((item) => ({ ...hitOf(item, slip, Math.min(...effectsOf(item, slip).map((effect) => missOf(question, effect)))), hasRivals: expected >= MOST_BY_CHANCE }));
}

/** Rows of which such a slip makes the difference, no more than tell that there are too many: a ledger is long. */
function rowsWith(question: Question, slip: Slip): readonly Weighed[] {
  const found: Weighed[] = [];
  const allowed = question.slack;
  for (const item of question.typed) {
    if (!mayBeOf(slip, question.gap, { step: stepOf(item), allowed }) || !effectsOf(item, slip).some((effect) => fits(question, effect))) continue;
    if (found.push(item) > MOST_ROWS) break;
  }
  return found;
}

const effectsOf = (item: Weighed, slip: Slip): readonly number[] => meantBy(slip, item.fen, stepOf(item)).map((fen) => fen - item.fen);

function* effectsOfAll({ typed }: Question, slip: Slip): Generator<number> {
  for (const item of typed) yield* effectsOf(item, slip);
}

const stepOf = ({ half }: Weighed): number => Math.max(1, 2 * half);

function hitOf(item: Weighed, slip: Slip, miss: number): Hit {
  const facts = factsOf([item]);
  return {
    kind: slip, cells: facts.place.cells, miss, keys: [item.row.key],
    statement:
      slip === "transposition"
        ? state("相邻两位数字可能写颠倒：{name} {amount}，见{place}，换回来差额正好没有了", { ...facts })
        : state("可能有一位数字写错：{name} {amount}，见{place}，改一位差额正好没有了", { ...facts }),
  };
}
