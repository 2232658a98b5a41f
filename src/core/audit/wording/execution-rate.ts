import { divide, isZero, type ProseQuantity } from "../../number";
import { AUDIT_TEXT_WORDING } from "../../standards";
import { state, words } from "../../statement";
import { asPercent } from "../judge";
import type { WordingCheck } from "../passage";
import { remarkAt } from "./remark";

const BUDGET = /^(?:年度|全年|调整后)预算(?:金额|数|总额)?$|^年度预算金额/;
const SPENDING = /^部门整体支出(?:总额|合计|决算)?$/;

/** A report that states budget and spending also states the execution rate. Whether both are of one 口径 only the office knows: a note. */
export const executionRateIsStated: WordingCheck = (passage) => {
  if (/执行率/.test(passage.text)) return [];
  const budget = passage.quantities.find((quantity) => quantity.kind === "money" && BUDGET.test(nameOf(passage.text, quantity)));
  const spending = passage.quantities.find((quantity) => quantity.kind === "money" && SPENDING.test(quantity.subject.noun));
  if (budget === undefined || spending === undefined || isZero(budget.value)) return [];
  const facts = { budget: words(budget.text), spending: words(spending.text), rate: words(asPercent(divide(spending.value, budget.value), 2)) };
  return [remarkAt(passage, { check: "execution-rate", severity: "note", start: spending.start, end: spending.end, statement: state(AUDIT_TEXT_WORDING.executionRate, facts) })];
};

/** In a form the name of an amount may stand on the line above. */
function nameOf(text: string, { start, subject }: ProseQuantity): string {
  if (subject.noun !== "" || !/\s/.test(text.charAt(start - 1))) return subject.noun;
  return /([^\n\s]{1,20})\s{1,8}$/.exec(text.slice(Math.max(0, start - 28), start))?.[1] ?? "";
}
