import { sumOf } from "../../figure";
import { foldLabel } from "../../number";
import type { BudgetSummary, FiscalLine, IncomeColumn, SummaryLine } from "../../records";
import { rowsOf } from "../row";
import { sideOf, sideOfFigure, statedPair, type TieDefinition } from "./definition";

/** The sources of 公开01 beside the columns of 公开02. */
const SOURCES: readonly (readonly [Exclude<IncomeColumn, "total" | "fiscal">, RegExp])[] = [
  ["superior", /^上级补助收入$/], ["business", /^事业收入$/], ["operating", /^经营收入$/], ["affiliated", /^附属单位上缴收入$/], ["other", /^其他收入$/],
];

/** 公开01 本年收入合计 = 公开02 合计, and each source that is no 财政拨款 = its column (CK21). */
export const budgetSummaryIncome: TieDefinition = {
  id: "budget-summary=income",
  pairs: ({ budgetSummary, income }) => {
    if (budgetSummary === undefined || income === undefined) return [];
    const amounts = income.total?.amounts;
    const year = budgetSummary.income.find(({ role }) => role === "year")?.amount;
    return [
      ...statedPair(sideOf("budget-summary", "本年收入合计", year), sideOf("income", "合计行本年收入合计", amounts?.total)),
      ...SOURCES.flatMap(([column, name]) => {
        const line = itemOf(budgetSummary, name);
        if (line === undefined) return [];
        return statedPair(sideOf("budget-summary", bareName(line), line.amount), sideOf("income", `合计行${bareName(line)}`, amounts?.[column]), column);
      }),
    ];
  },
};

const BUDGETS: readonly (readonly [NonNullable<FiscalLine["budget"]>, RegExp])[] = [
  ["general", /^一般公共预算/], ["fund", /^政府性基金预算/], ["capital", /^国有资本经营预算/],
];

/** Each 财政拨款收入 of 公开01 = that of 公开04 (CK23). */
export const budgetSummaryFiscal: TieDefinition = {
  id: "budget-summary=fiscal-appropriation",
  pairs: ({ budgetSummary, fiscalAppropriation }) =>
    budgetSummary === undefined || fiscalAppropriation === undefined
      ? []
      : BUDGETS.flatMap(([budget, name]) => {
          const line = itemOf(budgetSummary, name);
          const item = fiscalAppropriation.income.find((candidate) => candidate.role === "item" && candidate.budget === budget);
          if (line === undefined || item === undefined) return [];
          return statedPair(sideOf("budget-summary", bareName(line), line.amount), sideOf("fiscal-appropriation", bareName(item), item.amounts.total), budget);
        }),
};

/** 公开02 财政拨款收入 = 公开04 本年收入合计 (CK23). */
export const incomeFiscal: TieDefinition = {
  id: "income=fiscal-appropriation",
  pairs: ({ income, fiscalAppropriation }) =>
    income === undefined || fiscalAppropriation === undefined
      ? []
      : statedPair(
          sideOf("income", "合计行财政拨款收入", income.total?.amounts.fiscal),
          sideOf("fiscal-appropriation", "本年收入合计", fiscalAppropriation.income.find(({ role }) => role === "year")?.amounts.total),
        ),
};

/** 公开02 财政拨款收入 = the three 财政拨款 lines of 公开01 (CK23). A line left blank counts 0 where another is stated. */
export const incomeBudgetSummary: TieDefinition = {
  id: "income/fiscal=budget-summary",
  pairs: ({ income, budgetSummary }) => {
    if (income === undefined || budgetSummary === undefined) return [];
    const lines = BUDGETS.flatMap(([, name]) => itemOf(budgetSummary, name) ?? []);
    const rows = rowsOf(lines, ({ amount }) => amount);
    if (!lines.some(({ amount }) => amount.kind === "amount")) return [];
    return statedPair(sideOf("income", "合计行财政拨款收入", income.total?.amounts.fiscal), sideOfFigure("budget-summary", "各项财政拨款收入之和", sumOf(rows.map(({ figure }) => figure)), rows));
  },
};

const bareName = ({ name }: Pick<SummaryLine, "name">): string => name.value.trim();
const itemOf = ({ income }: BudgetSummary, name: RegExp): SummaryLine | undefined => income.find((line) => line.role === "item" && name.test(foldLabel(line.name.value)));
