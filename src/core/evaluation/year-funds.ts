import { type Figure, ratio, valueOf } from "../figure";
import { compare, ZERO } from "../number";
import type { AmountField, FundLine, Records } from "../records";
import type { BUDGET_NAMES } from "../standards";

/** The figure of an amount cell; undefined where the cell is missing or blank. An unreadable cell is a figure that says so. */
export function figureOfAmount(field: AmountField | undefined): Figure | undefined {
  return field === undefined || field.kind === "blank" ? undefined : field.figure;
}

const totalFund = (records: Records): FundLine | undefined => records.selfEvaluation?.funds.find(({ role }) => role === "total");

/** Spending of the year: 支出决算表 合计, else 预算执行表, else 收入支出决算总表, else the fund block of the 自评表. */
export function spendingOf(records: Records): Figure | undefined {
  return (
    figureOfAmount(records.expenditure?.total?.amounts.total) ??
    figureOfAmount(records.execution?.total?.executed) ??
    figureOfAmount(records.budgetSummary?.spending.find(({ role }) => role === "year")?.amount) ??
    figureOfAmount(totalFund(records)?.executed)
  );
}

/** A budget and which it is: after adjustment, of the beginning of the year, or as a 部门概况 states it. */
export interface YearBudget {
  readonly figure: Figure;
  readonly base: keyof typeof BUDGET_NAMES;
}

/** Budget of the year after adjustment (全年预算数), wherever it stands; else the one of its beginning, else as the 部门概况 states it. */
export function budgetOf(records: Records): YearBudget | undefined {
  const [plan, fund] = [records.execution?.total, totalFund(records)];
  const adjusted = figureOfAmount(plan?.adjusted) ?? figureOfAmount(fund?.adjusted);
  if (adjusted !== undefined) return { figure: adjusted, base: "adjusted" };
  const initial = initialBudgetOf(records);
  if (initial !== undefined) return { figure: initial, base: "initial" };
  const stated = figureOfAmount(records.profile?.budget);
  return stated === undefined ? undefined : { figure: stated, base: "stated" };
}

/** 年初预算数. */
export const initialBudgetOf = (records: Records): Figure | undefined => figureOfAmount(records.execution?.total?.initial) ?? figureOfAmount(totalFund(records)?.initial);

/** Budget, spending and, where the budget is above zero and spending not below, the rate of execution. */
export interface YearFunds {
  readonly budget?: Figure;
  readonly base?: YearBudget["base"];
  readonly spending?: Figure;
  readonly rate?: Figure;
}

export function yearFunds(records: Records): YearFunds {
  const budget = budgetOf(records);
  const spending = spendingOf(records);
  const rate = budget === undefined || spending === undefined ? undefined : executionRate(budget.figure, spending);
  return {
    ...(budget === undefined ? {} : { budget: budget.figure, base: budget.base }),
    ...(spending === undefined ? {} : { spending }),
    ...(rate === undefined ? {} : { rate }),
  };
}

function executionRate(budget: Figure, spending: Figure): Figure | undefined {
  const base = valueOf(budget);
  const part = valueOf(spending);
  const isMeaningful = base !== undefined && part !== undefined && compare(base, ZERO) > 0 && compare(part, ZERO) >= 0;
  return isMeaningful ? ratio(spending, budget, "预算执行率") : undefined;
}
