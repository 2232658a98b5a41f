import type { ExecutionLine, Records } from "../../records";
import { foldLabel } from "../../number";
import { topLines } from "./coded-sums";
import { type Sum, term, termOf } from "./compare-sum";

const COLUMNS = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数" } as const satisfies Partial<Record<keyof ExecutionLine, string>>;

/** 合计 of a 预算执行表 = Σ of its lines, for 年初预算数, 全年预算数 and 全年执行数. */
export function executionSums({ execution }: Records): Sum[] {
  if (execution?.total === undefined) return [];
  const { table, total } = execution;
  const tops = topLines(execution.lines);
  const lines = tops.length > 0 ? tops : execution.lines.filter(({ name }) => !foldLabel(name.value).startsWith("其中"));
  return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((column) => ({
    table, what: "预算执行表合计行", column: COLUMNS[column], of: "各行之和", total: termOf(total, total[column]), parts: lines.map((line) => termOf(line, line[column])),
  }));
}

/** 合计 of a 支出明细账 = Σ of its entries. */
export function ledgerSums({ ledger }: Records): Sum[] {
  if (ledger?.total === undefined) return [];
  const parts = ledger.entries.map(({ voucher, summary, isHidden, amount }) => ({ key: "", name: voucher?.value ?? summary?.value ?? "", isHidden, field: amount }));
  return [{ table: ledger.table, what: "支出明细账合计", of: "各笔支出之和", total: term("合计", ledger.total.amount), parts }];
}
