import { compare, divide, type ProseQuantity, overlaps, quantityInterval, rational } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import type { NumberCheck, Passage } from "../passage";

/** Words that many things are called by. What is left of a subject without them tells whether two are the same. */
const GENERIC = /项目|总投资|投资|资金|金额|经费|预算|支出|收入|合计|总额|完成|全年|年度|本年|下达|安排|拨付|共|总|计|数|额|率|的|等/g;
/** Words that give a number a time, a place or a view of its own. */
const OTHER_VIEW = /上年|去年|同期|同比|比|较|增|减|降|每|人均|年初|调整|追加|占|预计|其他|指标值|目标值|完成值|分值|得分|÷|×/;
const LEAST_OWN = 3;
const MOST_OF_ONE = 12;

/**
 * The same thing is said with the same number wherever it is said (CK35), and a factor of ten thousand is 元 for 万元 (CK45).
 * The same thing is a subject of the very same words, in the same period, with enough words of its own: 罚款 here and 罚款 there are two things, 省级转移支付资金 is one.
 */
export const sameSubjectSameValue: NumberCheck = (passage) => {
  const groups = new Map<string, ProseQuantity[]>();
  for (const quantity of passage.quantities) {
    const key = keyOf(passage, quantity);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [quantity]);
    else if (known.length < MOST_OF_ONE) known.push(quantity);
  }
  return [...groups.values()].flatMap((group) => group.flatMap((quantity) => judge(quantity, group) ?? []));
};

function keyOf({ folded }: Passage, quantity: ProseQuantity): string | undefined {
  const { kind, per, hedge, subject, start } = quantity;
  if ((kind !== "money" && kind !== "rate") || subject.noun === "" || per !== undefined || hedge !== undefined || OTHER_VIEW.test(subject.before)) return undefined;
  const noun = subject.noun.replace(/^(?:本?年度?|下达|安排|本级|本单位|实现|完成)+/, "");
  if (noun.replace(GENERIC, "").length < LEAST_OWN || (kind === "rate" && !noun.endsWith("率"))) return undefined;
  return `${kind} ${noun} ${periodOf(folded, start)}`;
}

/** The year, quarter or 上年 that stands last before the number in its paragraph, as far as it stands close. */
function periodOf(folded: string, start: number): string {
  const lead = folded.slice(Math.max(0, start - 120), start);
  const own = lead.slice(lead.search(/[^\n|]*$/));
  return (own.match(/20\d\d(?=年)|上年|去年|[一二三四]季度|上半年|下半年|\d{1,2}月/g) ?? []).at(-1) ?? "";
}

function judge(quantity: ProseQuantity, group: readonly ProseQuantity[]): NumberRemark | undefined {
  const own = quantityInterval(quantity);
  const other = group.find((candidate) => {
    const interval = quantityInterval(candidate);
    return own !== undefined && interval !== undefined && !overlaps(own, interval);
  });
  if (other === undefined) return undefined;
  const facts = { subject: words(quantity.subject.noun), other: words(other.text) };
  const isSlip = quantity.kind === "money" && isTenThousand(quantity, other);
  return {
    number: quantity, verdict: "inconsistent", rule: isSlip ? "unit" : "same-subject", beside: [other],
    statement: state(isSlip ? AUDIT_NUMBER_WORDING.unit : AUDIT_NUMBER_WORDING.sameSubject, facts),
  };
}

/** Quotients from 9950 to 10050 are a unit taken for another. */
function isTenThousand(a: ProseQuantity, b: ProseQuantity): boolean {
  const [small, large] = compare(a.value, b.value) < 0 ? [a, b] : [b, a];
  if (small.value.n <= 0n) return false;
  const quotient = divide(large.value, small.value);
  return compare(quotient, rational(9950n)) >= 0 && compare(quotient, rational(10_050n)) <= 0;
}
