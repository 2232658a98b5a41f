import type { AmountField, Records } from "../../records";
import { amount, words } from "../../statement";
import type { Located } from "../../workbook";
import { containedFigures } from "../between/exceeds";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const executionWithinBudget = defineCheck({
  id: "execution-within-budget",
  title: "全年执行数不超过全年预算数",
  family: "execution",
  basis: "CK54：执行数大于全年预算数（执行率超过100%）提示超预算或无预算支出",
  why: "执行数大于调整后的全年预算数，表示有超预算或无预算支出，或者预算数没有填调整后的数。",
  fix: "核对全年预算数是否已包含年中追加和上年结转；确属超预算支出的，要说明依据并按规定处理。",
  severity: "error",
  severities: { lineOver: "warning" },
  messages: {
    over: "{what}全年执行数{stated}，超过全年预算数{limit}，超出{difference}。",
    lineOver: "{what}一行全年执行数{stated}，超过本行全年预算数{limit}，超出{difference}，合计没有超。",
  },
}, overForms(({ records }, say) => {
  let looked = 0;
  for (const { name, adjusted, executed, isTotal } of budgetLines(records)) {
    if (adjusted === undefined || executed === undefined || adjusted.kind === "blank" || executed.kind === "blank") continue;
    looked += 1;
    const unread = [executed, adjusted].find((field) => field.kind === "unreadable");
    if (unread?.kind === "unreadable") {
      say.undecided([unread.at], `${name.value.trim()}一行有读不出的金额（填的是“${unread.seen}”）`);
      continue;
    }
    const result = containedFigures(executed.figure, adjusted.figure);
    if (result.kind !== "exceeds") continue;
    say.found(isTotal ? "over" : "lineOver", [executed.at, adjusted.at], {
      what: words(name.value.trim(), [name.at]), stated: amount(executed.figure), limit: amount(adjusted.figure), difference: amount(result.excess),
    });
  }
  return looked;
}));

interface BudgetLine {
  readonly name: Located<string>;
  readonly adjusted?: AmountField;
  readonly executed?: AmountField;
  readonly isTotal: boolean;
}

function budgetLines({ execution, selfEvaluation }: Records): BudgetLine[] {
  const total = execution?.total === undefined ? [] : [{ ...execution.total, isTotal: true }];
  const lines = (execution?.lines ?? []).map((line) => ({ ...line, isTotal: execution?.total === undefined }));
  const funds = (selfEvaluation?.funds ?? []).map((line) => ({ ...line, isTotal: line.role === "total" }));
  return [...total, ...lines, ...funds];
}
