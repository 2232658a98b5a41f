import { type Figure, ratio, valueOf } from "../figure";
import { compare, ZERO } from "../number";
import type { AmountField, FundLine, Records } from "../records";

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

/** Budget of the year after adjustment (全年预算数), else the one of its beginning, else as the 自评表 or the 部门概况 states it. */
export function budgetOf(records: Records): Figure | undefined {
  const fund = totalFund(records);
  return (
    figureOfAmount(records.execution?.total?.adjusted) ??
    figureOfAmount(records.execution?.total?.initial) ??
    figureOfAmount(fund?.adjusted) ??
    figureOfAmount(fund?.initial) ??
    figureOfAmount(records.profile?.budget)
  );
}

/** Budget, spending and, where the budget is above zero and spending not below, the rate of execution. */
export interface YearFunds {
  readonly budget?: Figure;
  readonly spending?: Figure;
  readonly rate?: Figure;
}

export function yearFunds(records: Records): YearFunds {
  const budget = budgetOf(records);
  const spending = spendingOf(records);
  const rate = budget === undefined || spending === undefined ? undefined : executionRate(budget, spending);
  return {
    ...(budget === undefined ? {} : { budget }),
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
