import type { Table, TableRow } from "../../tables";
import type { Sheet } from "../../workbook";
import type { BudgetSummary, SummaryLine } from "../records";
import { TableReader } from "../table-reader";
import { readSideLines } from "./read-side-lines";
import { splitSides } from "./split-sides";

/** 收入支出决算总表: the income side is the first lane, spending the second, or the rows below those of income. */
export function readBudgetSummary(sheet: Sheet, table: Table): BudgetSummary {
  const reader = new TableReader(sheet, table);
  if (table.columns.some(({ lane }) => lane > 0)) return { table, income: sideOf(reader, 0, table.rows), spending: sideOf(reader, 1, table.rows) };
  const { income, spending, leftOut } = splitSides(reader);
  const rows = [...income, ...spending];
  return { table: { ...table, rows, leftOut: [...table.leftOut, ...leftOut] }, income: sideOf(reader, 0, income), spending: sideOf(reader, 0, spending) };
}

const sideOf = (reader: TableReader, lane: number, rows: readonly TableRow[]): SummaryLine[] =>
  readSideLines(reader, lane, rows).flatMap((line) => {
    const amount = reader.amount(line.row, "amount", line.name.value, lane);
    return amount === undefined ? [] : [{ ...line, amount }];
  });
