import { type LeftOut, type Table, type TableRow } from "../tables";
import type { Located, Sheet } from "../workbook";
import { isTotalName, levelOf, readCode } from "./codes";
import type { AmountField, CodedLine, CodedTable } from "./records";
import { TableReader } from "./table-reader";

/** Lines of a table whose rows are 科目. A row with amounts but neither code nor name is left out and said. */
export function readCodedTable<Column extends string>(sheet: Sheet, table: Table, columns: readonly Column[]): CodedTable<Column> {
  const reader = new TableReader(sheet, table);
  const lines: CodedLine<Column>[] = [];
  const leftOut: LeftOut[] = [...table.leftOut];
  let total: CodedLine<Column> | undefined;
  for (const tableRow of table.rows) {
    const line = readCodedLine(reader, tableRow, columns, 0);
    if (line === undefined) leftOut.push({ cells: [reader.at(tableRow.row, table.area.left)], reason: "没有科目编码和名称" });
    else if (line.code === undefined && isTotalName(line.name.value)) total ??= line;
    else lines.push(line);
  }
  const rows = table.rows.filter(({ row }) => !leftOut.some(({ cells }) => cells[0]?.row === row));
  return { table: { ...table, rows, leftOut }, lines, ...(total === undefined ? {} : { total }) };
}

/** One row of one lane; undefined where it names nothing. */
export function readCodedLine<Column extends string>(reader: TableReader, { row, isHidden }: TableRow, columns: readonly Column[], lane: number): CodedLine<Column> | undefined {
  const code = readCode(reader, row, lane);
  const name = (lane === 0 ? reader.shownText(row, "name") : reader.text(row, "name", lane)) ?? nameInCodeColumn(reader, row, lane) ?? (code === undefined ? undefined : { value: code.value, at: code.at });
  if (name === undefined) return undefined;
  const amounts: Partial<Record<Column, AmountField>> = {};
  for (const column of columns) {
    const field = reader.amount(row, column, name.value.trim(), lane);
    if (field !== undefined) amounts[column] = field;
  }
  return { row, isHidden, name, level: levelOf(code?.value), amounts, ...(code === undefined ? {} : { code }) };
}

/** 合计 merged over code and name columns stands in the code column. */
function nameInCodeColumn(reader: TableReader, row: number, lane: number): Located<string> | undefined {
  const text = reader.text(row, "code", lane) ?? reader.text(row, "class", lane);
  return text === undefined || /^\d+$/.test(text.value) ? undefined : text;
}
