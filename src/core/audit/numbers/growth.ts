import { addIntervals, divideIntervals, type Interval, isZero, negateInterval, type ProseQuantity, quantityInterval, subtractIntervals } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { asPercent, fitOf, inStyleOf, isAlike, middle } from "../judge";
import { type NumberCheck, segmentsOf } from "../passage";
import { changeWord, type Comparison, comparisonsIn, type Direction, directionOf } from "./growth-steps";

/**
 * A change is current less base, its rate that over the base (CK36), its word 增加 or 减少 that of the sign (CK37), and there is no rate over a base of 0 (CK38).
 * Compared only where base and current, or the change beside one of them, stand in the same sentence.
 */
export const growthFits: NumberCheck = ({ sentences }) =>
  sentences.flatMap((sentence) => segmentsOf(sentence).flatMap((segment) => comparisonsIn(segment).flatMap((comparison) => judge(comparison) ?? [])));

interface Worked {
  readonly base: Interval;
  readonly change: Interval;
  /** The calculation, as it is told. */
  readonly from: string;
  readonly beside: readonly ProseQuantity[];
}

function judge(comparison: Comparison): NumberRemark | undefined {
  const { base, rate, change } = comparison;
  const stated = rate ?? change;
  if (stated === undefined) return undefined;
  if (rate !== undefined && base !== undefined && isZero(base.value) && base.hedge === undefined) {
    return { number: rate, verdict: "inconsistent", rule: "zero-base", beside: [base], statement: state(AUDIT_NUMBER_WORDING.zeroBase, { base: words(base.text), stated: words(rate.text) }) };
  }
  const worked = workOut(comparison);
  return worked === undefined ? undefined : (turned(stated, worked) ?? sized(stated, worked));
}

/** Base and change with their own sign, from whichever two of the three are stated; current and base are trusted first. */
function workOut({ current, base, change, rate }: Comparison): Worked | undefined {
  const [now, before, step] = [current, base, change].map((quantity) => (quantity === undefined ? undefined : quantityInterval(quantity)));
  if (current !== undefined && base !== undefined) {
    if (now === undefined || before === undefined || !isAlike(current, base)) return undefined;
    return { base: before, change: subtractIntervals(now, before), from: `${base.text}到${current.text}`, beside: [current, base] };
  }
  const word = change === undefined ? undefined : changeWord(change);
  if (rate === undefined || change === undefined || step === undefined || word === undefined) return undefined;
  const signed = directionOf(word) === "down" ? negateInterval(step) : step;
  if (base !== undefined) return before === undefined || !isAlike(base, change) ? undefined : { base: before, change: signed, from: `${base.text}${word}${change.text}`, beside: [base, change] };
  if (current === undefined || now === undefined || !isAlike(current, change)) return undefined;
  return { base: addIntervals(now, negateInterval(signed)), change: signed, from: `${current.text}、${word}${change.text}`, beside: [current, change] };
}

/** The word says up where the numbers go down, or down where they go up. */
function turned(stated: ProseQuantity, { change, from, beside }: Worked): NumberRemark | undefined {
  const word = changeWord(stated);
  const real: Direction | undefined = change.low.n > 0n ? "up" : change.high.n < 0n ? "down" : undefined;
  if (word === undefined || real === undefined || stated.value.n < 0n || directionOf(word) === real) return undefined;
  const right = real === "up" ? (stated.kind === "rate" ? "增长" : "增加") : stated.kind === "rate" ? "下降" : "减少";
  return { number: stated, verdict: "inconsistent", rule: "direction", beside, statement: state(AUDIT_NUMBER_WORDING.direction, { from: words(from), right: words(right), wrong: words(word) }) };
}

function sized(stated: ProseQuantity, { base, change, from, beside }: Worked): NumberRemark | undefined {
  const signed = stated.kind === "rate" ? divideIntervals(change, base) : change;
  if (signed === undefined) return undefined;
  const computed = stated.value.n >= 0n && signed.high.n <= 0n ? negateInterval(signed) : signed;
  const fit = fitOf(stated, computed, beside);
  if (fit === undefined) return undefined;
  const [value, remark] = [middle(computed), { number: stated, rule: "growth" as const, beside }];
  const shown = stated.kind === "rate" ? asPercent(value, stated.decimals + 2) : inStyleOf(stated, value);
  if (fit === "fits") return { ...remark, verdict: "agrees", statement: state(AUDIT_NUMBER_WORDING.growthAgrees, { from: words(from), computed: words(shown) }) };
  const expected = inStyleOf(stated, value);
  const facts = { from: words(from), stated: words(stated.text), expected: words(expected) };
  return fit === "cut"
    ? { ...remark, verdict: "rounding", expected, statement: state(AUDIT_NUMBER_WORDING.growthCut, { ...facts, computed: words(shown) }) }
    : { ...remark, verdict: "inconsistent", expected, statement: state(AUDIT_NUMBER_WORDING.growthOff, facts) };
}
