import { fold } from "../number";
import type { Table } from "../tables";
import type { Sheet } from "../workbook";
import type { BudgetSummary, SummaryLine } from "./records";
import { TableReader } from "./table-reader";

const ROLES: readonly (readonly [RegExp, SummaryLine["role"]])[] = [
  [/^本年(?:收入|支出)合计$/, "year"],
  [/^(?:使用)?(?:非财政拨款结余|专用结余|使用非财政拨款结余.*|用事业基金弥补收支差额)$/, "use"],
  [/^(?:年初|上年)(?:财政拨款)?结转和结余$/, "opening"],
  [/^结余分配$/, "distribution"],
  [/^年末(?:财政拨款)?结转和结余$/, "closing"],
  [/^(?:总计|合计|收入总计|支出总计)$/, "total"],
];

/** 收入支出决算总表: the income side is the first lane, spending the second. */
export function readBudgetSummary(sheet: Sheet, table: Table): BudgetSummary {
  const reader = new TableReader(sheet, table);
  return { table, income: readSide(reader, 0), spending: readSide(reader, 1) };
}

function readSide(reader: TableReader, lane: number): SummaryLine[] {
  return reader.table.rows.flatMap(({ row }) => {
    const written = reader.text(row, "name", lane);
    if (written === undefined) return [];
    const name = { value: withoutOrdinal(written.value), at: written.at };
    const amount = reader.amount(row, "amount", name.value, lane);
    return amount === undefined ? [] : [{ row, name, role: roleOf(name.value), amount }];
  });
}

/** `一、一般公共服务支出` → 一般公共服务支出 */
export const withoutOrdinal = (name: string): string => name.trim().replace(/^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．]\s*/, "");

function roleOf(name: string): SummaryLine["role"] {
  const folded = fold(name).replace(/\(.*?\)/g, "");
  return ROLES.find(([pattern]) => pattern.test(folded))?.[1] ?? "item";
}
