import type { ProseQuantity } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { inStyleOf } from "../judge";
import type { NumberCheck, Passage } from "../passage";

/** How many names a list may hold: 和 may join two names or be part of one. */
interface Listed {
  readonly least: number;
  readonly most: number;
  readonly isOpen: boolean;
}

const THINGS = /^[个项家所处名位种类条]$/;
const LONGEST_LIST = 300;

/**
 * “10个，即a、b、c” names ten (CK42). A list that says 等 may name fewer, never more.
 * Where names stand before the number (a、b、c等5个, a、b、c3所), only agreement is said, because the clause may hold other words; with 等, also when there are too many.
 */
export const namesAreCounted: NumberCheck = (passage) =>
  passage.quantities.flatMap((number) => {
    if (number.kind !== "count" || !THINGS.test(number.unit) || number.hedge !== undefined || number.value.d !== 1n) return [];
    return behind(passage, number) ?? before(passage, number) ?? [];
  });

const LEAD = /^[^，。；:：(（、\d]{0,12}[，,:：]?(?:即|分别为|分别是|分别有|具体为|具体是)[:：]?/;

/** Names behind the number: 即 … or in brackets. */
function behind({ folded }: Passage, number: ProseQuantity): readonly NumberRemark[] | undefined {
  const rest = folded.slice(number.end, number.end + LONGEST_LIST);
  const lead = LEAD.exec(rest)?.[0];
  const bracket = lead === undefined ? /^[^，。；:：()、\d]{0,10}\(/.exec(rest)?.[0] : undefined;
  const from = lead?.length ?? bracket?.length;
  if (from === undefined) return undefined;
  const end = rest.slice(from).search(bracket === undefined ? /[。；;\n|)]/ : /\)/);
  const list = end < 0 ? undefined : rest.slice(from, from + end);
  if (list === undefined || !list.includes("、") || /[\d(:：]|^(?:含|包括|其中|如|详见)/.test(list)) return undefined;
  const { least, most, isOpen } = namesIn(list);
  const stated = Number(number.value.n);
  if (isOpen ? stated >= least : stated >= least && stated <= most) return isOpen ? [] : [agreeing(number, `${stated}${number.unit}`)];
  const shown = stated < least ? least : most;
  const expected = inStyleOf(number, { n: BigInt(shown), d: 1n });
  return [{ number, verdict: "inconsistent", rule: "count", expected, beside: [], statement: state(AUDIT_NUMBER_WORDING.countOff, { stated: words(number.text), listed: words(`${shown}${number.unit}`) }) }];
}

/** Names before the number: a、b、c等5个项目, a、b、c3所小学. */
function before({ folded }: Passage, number: ProseQuantity): readonly NumberRemark[] | undefined {
  const lead = folded.slice(Math.max(0, number.start - LONGEST_LIST), number.start);
  const list = (/[^，。；:：;,!?！？\n|()（）]*$/.exec(lead.slice(-120))?.[0] ?? "").replace(/等$/, "");
  if (!list.includes("、") || /\d/.test(list)) return undefined;
  const { least, most } = namesIn(list);
  const stated = Number(number.value.n);
  return stated >= least && stated <= most ? [agreeing(number, `${stated}${number.unit}`)] : undefined;
}

function namesIn(list: string): Listed {
  const isOpen = /等[^、]{0,6}$|…/.test(list);
  const names = list.split("、").filter((name) => name !== "");
  const last = names.at(-1) ?? "";
  const joined = names.reduce((count, name) => count + Math.min(1, name.split(/[和及与]/).length - 1), 0);
  return { least: names.length + (/.(?:以及|和|及|与)./.test(last) && joined === 1 && /(?:以及)/.test(last) ? 1 : 0), most: names.length + joined, isOpen };
}

const agreeing = (number: ProseQuantity, listed: string): NumberRemark => ({
  number, verdict: "agrees", rule: "count", beside: [], statement: state(AUDIT_NUMBER_WORDING.countAgrees, { listed: words(listed) }),
});
