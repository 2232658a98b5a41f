import { addIntervals, around, compare, type Interval, isPoint, least, point, type ProseQuantity, quantityInterval, type Rational, subtract, ZERO } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { inStyleOf, isAlike, middle } from "../judge";
import type { NumberCheck, Passage } from "../passage";
import { listsOfParts, type PartsList } from "./parts-lists";

/**
 * The parts listed behind a total make it up: 共40处，其中a处、b处 (CK43), within the half units of all of them.
 * More than the total is a contradiction. Less is one only where the list is not left open (等) and what is missing is smaller than every part that is named.
 */
export const partsMakeUpTotal: NumberCheck = (passage: Passage) => listsOfParts(passage).flatMap((list) => judge(list) ?? []);

function judge({ total, parts, isOpen }: PartsList): NumberRemark | undefined {
  const half = finest(total, parts).half;
  const stated = intervalAs(total, half);
  const sum = sumOf(parts, half);
  if (stated === undefined || sum === undefined || !parts.every((part) => isAlike(part, total))) return undefined;
  const [left, right] = [middle(sum), total.value];
  const base = { number: total, rule: "sum" as const, beside: parts };
  const computed = words(inStyleOf(finest(total, parts), left));
  if (meet(stated, sum)) {
    if (isOpen) return undefined;
    if (compare(left, right) === 0) return { ...base, verdict: "agrees", statement: state(AUDIT_NUMBER_WORDING.sumAgrees, { computed }) };
    return isPoint(stated) && isPoint(sum) ? undefined : { ...base, verdict: "rounding", statement: state(AUDIT_NUMBER_WORDING.sumRounding, { computed, stated: words(total.text) }) };
  }
  const isOver = compare(left, right) > 0;
  const gap = isOver ? subtract(left, right) : subtract(right, left);
  if (!isOver && (isOpen || compare(gap, parts.map(({ value }) => value).reduce(least, right)) >= 0)) return undefined;
  const facts = { parts: words(parts.map(({ text }) => text).join("、")), computed, stated: words(total.text), difference: words(inStyleOf(finest(total, parts), gap)) };
  return { ...base, verdict: "inconsistent", expected: computed.text, statement: state(isOver ? AUDIT_NUMBER_WORDING.sumOver : AUDIT_NUMBER_WORDING.sumUnder, facts) };
}

/** The half unit of the finest number holds for all of one scale: an integer 30 beside 29.99 is 30.00. */
function intervalAs(quantity: ProseQuantity, half: Rational): Interval | undefined {
  const own = quantityInterval(quantity);
  return own === undefined || quantity.hedge !== undefined || compare(quantity.half, half) <= 0 ? own : around(quantity.value, half);
}

/** Whether two rounded values may be one: rounding half up never reaches the upper end, so that intervals which only touch there do not meet. */
const meet = (a: Interval, b: Interval): boolean => isBelow(a, b) && isBelow(b, a);
function isBelow(a: Interval, b: Interval): boolean {
  const order = compare(a.low, b.high);
  return isPoint(b) ? order <= 0 : order < 0;
}

function sumOf(parts: readonly ProseQuantity[], half: Rational): Interval | undefined {
  let sum: Interval = point(ZERO);
  for (const part of parts) {
    const own = intervalAs(part, half);
    if (own === undefined) return undefined;
    sum = addIntervals(sum, own);
  }
  return sum;
}

/** The quantity whose style shows the sum without loss. */
const finest = (total: ProseQuantity, parts: readonly ProseQuantity[]): ProseQuantity =>
  parts.reduce((best, part) => (part.scale === best.scale && part.decimals > best.decimals ? part : best), total);
