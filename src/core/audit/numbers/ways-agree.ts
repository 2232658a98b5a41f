import { isEqual, overlaps, type ProseQuantity, quantityInterval } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import type { NumberCheck } from "../passage";

const WAY = /^按(?:收入|支出|资金)(?:性质|来源|用途)分$/;
/** The two stand side by side. */
const FURTHEST = 200;

/** One total split in two ways is one total: 按收入性质分 and 按支出性质分 (CK56). Where only one of the two is stated elsewhere too, the other is wrong. */
export const waysAgree: NumberCheck = ({ quantities }) => {
  const remarks: NumberRemark[] = [];
  let last: ProseQuantity | undefined;
  for (const quantity of quantities) {
    if (!WAY.test(labelOf(quantity))) continue;
    if (last !== undefined && quantity.start - last.end < FURTHEST && labelOf(last) !== labelOf(quantity)) remarks.push(...judge(last, quantity, quantities));
    last = quantity;
  }
  return remarks;
};

const labelOf = ({ subject }: ProseQuantity): string => subject.noun;

function judge(a: ProseQuantity, b: ProseQuantity, quantities: readonly ProseQuantity[]): readonly NumberRemark[] {
  const [left, right] = [quantityInterval(a), quantityInterval(b)];
  if (left === undefined || right === undefined || overlaps(left, right)) return [];
  const isStatedAgain = (number: ProseQuantity): boolean => quantities.some((other) => other !== number && isEqual(other.value, number.value));
  const [isLeft, isRight] = [isStatedAgain(a), isStatedAgain(b)];
  const pairs = isLeft === isRight ? [[a, b] as const, [b, a] as const] : isLeft ? [[b, a] as const] : [[a, b] as const];
  return pairs.map(([number, other]) => ({
    number, verdict: "inconsistent", rule: "sum", beside: [other],
    statement: state(AUDIT_NUMBER_WORDING.sameSubject, { subject: words("合计"), other: words(other.text) }),
  }));
}
