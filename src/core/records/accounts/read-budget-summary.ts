import type { Table } from "../../tables";
import type { Sheet } from "../../workbook";
import type { BudgetSummary, SummaryLine } from "../records";
import { TableReader } from "../table-reader";
import { readSideLines } from "./read-side-lines";

/** 收入支出决算总表: the income side is the first lane, spending the second. */
export function readBudgetSummary(sheet: Sheet, table: Table): BudgetSummary {
  const reader = new TableReader(sheet, table);
  const side = (lane: number): SummaryLine[] =>
    readSideLines(reader, lane).flatMap((line) => {
      const amount = reader.amount(line.row, "amount", line.name.value, lane);
      return amount === undefined ? [] : [{ ...line, amount }];
    });
  return { table, income: side(0), spending: side(1) };
}
