import { type CellFigure, difference, type Figure } from "../../figure";
import { absolute, add, compare, halfWidth, middle, multiply, type Rational, subtract, toNumber, whole, ZERO } from "../../number";
import { amount, places, state, type Statement, words } from "../../statement";
import { type Explanation, type ExplanationKind, clearSlip, likelySlip, type Slip, slipBetween } from "../../ties";
import type { Suspect } from "./suspects";

type Measured = Pick<Suspect, "figure" | "excess" | "tolerance" | "left">;

/** What slip made a suspected cell what it is; undefined where it is none that has a name. */
export function namedSlip({ figure, excess, tolerance, left }: Measured): Explanation | undefined {
  const right = subtract(figure.value, excess);
  const facts = factsOf(figure, excess);
  const explain = (kind: ExplanationKind, statement: Statement): Explanation => ({ kind, cells: [figure.at], isUnique: true, statement });
  const is = (a: Rational, b: Rational, unsure = tolerance): boolean => compare(absolute(subtract(a, b)), unsure) <= 0;
  if (right.n === 0n || figure.value.n === 0n) return undefined;
  if (is(multiply(right, whole(-1)), figure.value)) return explain("sign", state("可能正负号写反：{place}填列{amount}，按其他各数应为{other}", facts));
  for (const [times, said] of TIMES) {
    // A cell that states so many times too little has lost its last digits.
    const lost = hasDigits(figure) ? multiply(figure.half, whole(times)) : ZERO;
    if (!is(multiply(right, whole(times)), figure.value) && !is(multiply(figure.value, whole(times)), right, add(tolerance, lost))) continue;
    return times >= 10_000
      ? explain("unit", state("金额单位可能填错（元、万元混用）：{place}填列{amount}，按其他各数应为{other}，相差{times}倍", { ...facts, times: words(said) }))
      : explain("decimal-shift", state("小数点可能错位：{place}填列{amount}，按其他各数应为{other}，相差{times}倍", { ...facts, times: words(said) }));
  }
  return ofDigits({ figure, excess, left }, explain);
}

/** Whether a cell states two digits or more: one alone is so many times almost anything. */
const hasDigits = ({ value, half }: CellFigure): boolean => compare(absolute(value), multiply(half, whole(20))) >= 0;

/** The cell, and what it should be. */
function factsOf(figure: CellFigure, excess: Rational): Parameters<typeof state<"{place}{amount}{other}">>[1] {
  const meant: Figure = difference(figure, { op: "constant", dimension: "money", value: excess, label: "多出的数", source: "按其他各数推算" });
  return { place: places([figure.at]), amount: amount(figure), other: amount(meant) };
}

const TIMES = [[10, "十"], [100, "一百"], [1000, "一千"], [10_000, "一万"], [100_000_000, "一亿"]] as const;

type Written = Pick<Suspect, "figure" | "excess" | "left">;

function ofDigits(written: Written, explain: (kind: ExplanationKind, statement: Statement) => Explanation): Explanation | undefined {
  const { figure, excess } = written;
  const { typed, right, unsure, step } = leftOf(written);
  // Less sure than the digits are written, a slip in the last ones could be anything.
  const exact = slipBetween(typed, toNumber(subtract(figure.value, excess)), { step, allowed: Math.min(unsure, step / 2) });
  const clear = exact === undefined ? clearSlip(typed, right, { step, unsure }) : undefined;
  if (exact !== undefined) return explain(exact, sayDigits(exact, factsOf(figure, excess)));
  return clear === undefined ? undefined : explain(clear.slip, sayDigits(clear.slip, factsOf(figure, whole(Math.round(typed - clear.meant)))));
}

/** What slip in its digits may have made a suspected cell what it is, where what it should be is known too coarsely to be sure. */
export function possibleSlip(written: Written): readonly Explanation[] {
  const { figure } = written;
  const { typed, right, unsure, step } = leftOf(written);
  const likely = likelySlip(typed, right, { step, unsure });
  return likely === undefined ? [] : [{ kind: likely.slip, cells: [figure.at], isUnique: false, statement: sayDigits(likely.slip, factsOf(figure, whole(Math.round(typed - likely.meant)))) }];
}

/** What is typed, and what is left for the right amount: so much, more or less. */
function leftOf({ figure, left }: Written): { readonly typed: number; readonly right: number; readonly unsure: number; readonly step: number } {
  return { typed: toNumber(figure.value), right: toNumber(subtract(figure.value, middle(left))), unsure: toNumber(halfWidth(left)), step: stepOf(figure) };
}

/** What the last digit stated is worth, in 分. */
const stepOf = ({ half }: CellFigure): number => Math.max(1, 2 * toNumber(half));

function sayDigits(slip: Slip, facts: ReturnType<typeof factsOf>): Statement {
  return slip === "transposition"
    ? state("相邻两位数字可能写颠倒：{place}填列{amount}，按其他各数应为{other}", facts)
    : state("可能有一位数字写错：{place}填列{amount}，按其他各数应为{other}", facts);
}
