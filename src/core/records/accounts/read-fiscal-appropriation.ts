import { fold } from "../../number";
import type { Table } from "../../tables";
import type { Sheet } from "../../workbook";
import type { FiscalAppropriation, FiscalColumn, FiscalLine } from "../account-records";
import type { AmountField } from "../records";
import { TableReader } from "../table-reader";
import { readSideLines, type SideLine } from "./read-side-lines";

/** The columns of the spending side of 财政拨款收入支出决算总表, as it prints them. */
export const FISCAL_COLUMN_NAMES: Readonly<Record<FiscalColumn, string>> = {
  total: "合计", general: "一般公共预算财政拨款", fund: "政府性基金预算财政拨款", capital: "国有资本经营预算财政拨款",
};
const COLUMNS = Object.keys(FISCAL_COLUMN_NAMES) as FiscalColumn[]; // the record's own keys
const BUDGETS: readonly (readonly [RegExp, NonNullable<FiscalLine["budget"]>])[] = [
  [/一般公共预算/, "general"],
  [/政府性基金/, "fund"],
  [/国有资本经营/, "capital"],
];

/** 财政拨款收入支出决算总表: the income side is the first lane, spending the second. The three budgets below 年初结转和结余 are parts of it. */
export function readFiscalAppropriation(sheet: Sheet, table: Table): FiscalAppropriation {
  const reader = new TableReader(sheet, table);
  const side = (lane: number): FiscalLine[] => readSideLines(reader, lane).flatMap((line) => withAmounts(reader, line, lane));
  return { table, income: side(0), spending: side(1) };
}

function withAmounts(reader: TableReader, line: SideLine, lane: number): FiscalLine[] {
  const amounts: Partial<Record<FiscalColumn, AmountField>> = {};
  for (const column of COLUMNS) {
    const field = reader.amount(line.row, column, line.name.value, lane);
    if (field !== undefined) amounts[column] = field;
  }
  const isOfBudget = line.role === "item" || line.role === "part";
  const budget = isOfBudget ? BUDGETS.find(([pattern]) => pattern.test(fold(line.name.value)))?.[1] : undefined;
  return [{ ...line, amounts, ...(budget === undefined ? {} : { budget }) }];
}
