import { isEqual, ONE, type ProseQuantity } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { type NumberCheck, segmentsOf } from "../passage";

const COMPLETED = /(?:完成率|执行率|办结率|整改率|回复率|到位率|完工率|完成[^，]{0,10}(?:预算|任务|目标))(?:的|为|达|达到|均)*$/;
const AGAINST = /未完成|尚未完成|没有完成|未办结|未整改|未到位|未执行完|(?:小于|大于|低于|超过|少于)(?:年初|全年)?预算数?/;

/** What is completed by 100 % is not said to be unfinished, or to be more or less than the budget, in the same breath (CK40). */
export const completedIsComplete: NumberCheck = ({ sentences }) =>
  sentences.flatMap((sentence) => segmentsOf(sentence).flatMap(({ text, quantities }) => quantities.flatMap((quantity) => judge(quantity, text) ?? [])));

function judge(number: ProseQuantity, segment: string): NumberRemark | undefined {
  if (number.kind !== "rate" || number.hedge !== undefined || !isEqual(number.value, ONE) || !COMPLETED.test(number.subject.before)) return undefined;
  const against = AGAINST.exec(segment)?.[0];
  if (against === undefined) return undefined;
  return { number, verdict: "inconsistent", rule: "completion", beside: [], statement: state(AUDIT_NUMBER_WORDING.completion, { stated: words(number.text), against: words(against) }) };
}
