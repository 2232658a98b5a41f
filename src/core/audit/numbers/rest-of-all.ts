import type { ProseQuantity } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { inStyleOf } from "../judge";
import type { NumberCheck, Sentence } from "../passage";

const REST = /剩余|其余|余下/;

/** “10个项目，其中3个执行100%，剩余甲99%，乙95%”: those of the first group and those named with a rate of their own are all there are (CK42). */
export const restMakesUpAll: NumberCheck = ({ sentences }) => sentences.flatMap((sentence) => judge(sentence) ?? []);

function judge({ start, text, quantities }: Sentence): NumberRemark | undefined {
  const among = text.indexOf("其中");
  const rest = text.search(REST);
  if (among < 0 || rest < among) return undefined;
  const total = quantities.filter((quantity) => quantity.end <= start + among && quantity.kind === "count").at(-1);
  const group = quantities.find((quantity) => quantity.start >= start + among && quantity.end <= start + rest && quantity.kind === "count" && quantity.unit === total?.unit);
  const named = quantities.filter((quantity) => quantity.start > start + rest);
  if (total === undefined || group === undefined || named.length < 2 || !named.every(isNamedRate)) return undefined;
  const found = Number(group.value.n) + named.length;
  const base = { number: total, rule: "count" as const, beside: [group, ...named] };
  if (BigInt(found) === total.value.n) return { ...base, verdict: "agrees", statement: state(AUDIT_NUMBER_WORDING.countAgrees, { listed: words(`${found}${total.unit}`) }) };
  const expected = inStyleOf(total, { n: BigInt(found), d: 1n });
  return { ...base, verdict: "inconsistent", expected, statement: state(AUDIT_NUMBER_WORDING.countOff, { stated: words(total.text), listed: words(expected) }) };
}

const isNamedRate = ({ kind, subject }: ProseQuantity): boolean => kind === "rate" && subject.noun !== "";
