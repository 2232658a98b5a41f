import { foldLabel } from "../../number";
import type { BudgetSummary, FiscalAppropriation, FiscalLine, Income, IncomeColumn, Records, SummaryLine } from "../../records";
import type { Sum } from "../sums/compare-sum";
import { term } from "../sums/compare-sum";
import { lineOf } from "../sums/fiscal-sums";
import { nameOf, sameSum } from "./same-sum";

/** The sources of 公开01 beside the columns of 公开02. */
const SOURCES: readonly (readonly [Exclude<IncomeColumn, "total" | "fiscal">, RegExp])[] = [
  ["superior", /^上级补助收入$/], ["business", /^事业收入$/], ["operating", /^经营收入$/], ["affiliated", /^附属单位上缴收入$/], ["other", /^其他收入$/],
];

/** 公开01 本年收入合计 = 公开02 合计, and each source that is no 财政拨款 = its column. */
export function incomeSummaryPairs({ budgetSummary, income }: Records): Sum[] {
  if (budgetSummary === undefined || income === undefined) return [];
  const year = { table: budgetSummary.table, what: "本年收入合计", field: budgetSummary.income.find(({ role }) => role === "year")?.amount };
  return [
    ...sameSum(year, { table: income.table, what: "合计行本年收入合计", field: income.total?.amounts.total }),
    ...SOURCES.flatMap(([column, name]) => {
      const line = itemOf(budgetSummary, name);
      if (line === undefined) return [];
      return sameSum({ table: budgetSummary.table, what: line.name.value.trim(), field: line.amount }, { table: income.table, what: `合计行${line.name.value.trim()}`, field: income.total?.amounts[column] });
    }),
  ];
}

const BUDGETS: readonly (readonly [NonNullable<FiscalLine["budget"]>, RegExp])[] = [
  ["general", /^一般公共预算/], ["fund", /^政府性基金预算/], ["capital", /^国有资本经营预算/],
];

/** 公开01 收入三项 = 公开04 收入三项; 公开02 财政拨款收入 = their sum. */
export function fiscalIncomePairs({ budgetSummary, income, fiscalAppropriation }: Records): Sum[] {
  return [
    ...(budgetSummary === undefined || fiscalAppropriation === undefined ? [] : budgetPairs(budgetSummary, fiscalAppropriation)),
    ...(income === undefined || fiscalAppropriation === undefined ? [] : columnPair(income, fiscalAppropriation)),
    ...(income === undefined || budgetSummary === undefined ? [] : threeLines(income, budgetSummary)),
  ];
}

function budgetPairs(summary: BudgetSummary, fiscal: FiscalAppropriation): readonly Sum[] {
  return BUDGETS.flatMap(([budget, name]) => {
    const [line, item] = [itemOf(summary, name), fiscal.income.find((candidate) => candidate.role === "item" && candidate.budget === budget)];
    if (line === undefined || item === undefined) return [];
    return sameSum({ table: summary.table, what: line.name.value.trim(), field: line.amount }, { table: fiscal.table, what: item.name.value.trim(), field: item.amounts.total });
  });
}

const columnPair = (income: Income, fiscal: FiscalAppropriation): readonly Sum[] =>
  sameSum({ table: income.table, what: "合计行财政拨款收入", field: income.total?.amounts.fiscal }, { table: fiscal.table, what: "本年收入合计", field: lineOf(fiscal.income, "year")?.amounts.total });

/** 公开02 财政拨款收入 = the three 财政拨款 lines of 公开01. */
function threeLines({ table, total }: Income, summary: BudgetSummary): readonly Sum[] {
  const lines = BUDGETS.flatMap(([, name]) => itemOf(summary, name) ?? []);
  const fiscal = total?.amounts.fiscal;
  if (fiscal === undefined || !lines.some(({ amount }) => amount.kind === "amount")) return [];
  const parts = lines.map(({ name, amount }) => term(name.value, amount));
  return [{ table, what: nameOf({ table, what: "合计行财政拨款收入" }), of: nameOf({ table: summary.table, what: "各项财政拨款收入之和" }), total: term("财政拨款收入", fiscal), parts, showsParts: true }];
}

const itemOf = ({ income }: BudgetSummary, name: RegExp): SummaryLine | undefined => income.find((line) => line.role === "item" && name.test(foldLabel(line.name.value)));
