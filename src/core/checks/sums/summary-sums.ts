import type { BudgetSummary, Records, SummaryLine } from "../../records";
import { sameAs, type Sum, type Term, termOf } from "./compare-sum";

type Role = SummaryLine["role"];

/** A line that only details the one above it: `其中：财政拨款`. */
const isDetail = ({ name }: SummaryLine): boolean => /^\s*其中/.test(name.value);

const termsOf = (lines: readonly SummaryLine[], ...roles: readonly Role[]): Term[] =>
  lines.filter((line) => roles.includes(line.role) && !isDetail(line)).map((line) => termOf(line, line.amount));

/** 收入总计 = 支出总计. */
export function sideSums({ budgetSummary }: Records): Sum[] {
  return sumsOf(budgetSummary, ({ income, spending }) => [
    { what: "收入侧总计", of: "支出侧总计", total: termsOf(income, "total")[0], parts: sameAs("支出侧总计", termsOf(spending, "total")[0]?.field) },
  ]);
}

/** 本年收入合计 = Σ各项收入; 总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余. */
export function incomeSums({ budgetSummary }: Records): Sum[] {
  return sumsOf(budgetSummary, ({ income }) => [
    { what: "本年收入合计", of: "各项收入之和", total: termsOf(income, "year")[0], parts: termsOf(income, "item") },
    { what: "收入侧总计", of: "本年收入合计加使用非财政拨款结余、年初结转和结余", total: termsOf(income, "total")[0], parts: termsOf(income, "year", "use", "opening") },
  ]);
}

/** 本年支出合计 = Σ各类支出; 总计 = 本年支出合计 + 结余分配 + 年末结转和结余. */
export function spendingSums({ budgetSummary }: Records): Sum[] {
  return sumsOf(budgetSummary, ({ spending }) => [
    { what: "本年支出合计", of: "各类支出之和", total: termsOf(spending, "year")[0], parts: termsOf(spending, "item") },
    { what: "支出侧总计", of: "本年支出合计加结余分配、年末结转和结余", total: termsOf(spending, "total")[0], parts: termsOf(spending, "year", "distribution", "closing") },
  ]);
}

interface SideSum {
  readonly what: string;
  readonly of: string;
  readonly total: Term | undefined;
  readonly parts: readonly Term[];
}

function sumsOf(summary: BudgetSummary | undefined, sides: (summary: BudgetSummary) => readonly SideSum[]): Sum[] {
  if (summary === undefined) return [];
  return sides(summary).flatMap(({ total, ...sum }) => (total === undefined ? [] : [{ table: summary.table, ...sum, total }]));
}
