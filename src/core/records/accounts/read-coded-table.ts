import { fold } from "../../number";
import { economicName, functionalName } from "../../standards";
import { type LeftOut, type Table, type TableRow } from "../../tables";
import type { Located, Sheet } from "../../workbook";
import type { AmountField, CodedLine, CodedTable } from "../records";
import { TableReader } from "../table-reader";
import { closingSubtotal } from "./closing-subtotal";
import { CodeReader, isSumName, isTotalName, levelOf, splitName } from "./codes";
import { indentOf, levelsByIndent, RepeatReader } from "./levels";

/** Lines of a table whose rows are 科目 and its total: 合计, or a 小计 that closes the table and sums it up. A row that names nothing, and the rest of a name that did not fit into its row, are left out and said. */
export function readCodedTable<Column extends string>(sheet: Sheet, table: Table, columns: readonly Column[]): CodedTable<Column> {
  const reader = new TableReader(sheet, table);
  const lineOf = codedLineReader(reader, columns, 0);
  const lines: CodedLine<Column>[] = [];
  const leftOut: LeftOut[] = [];
  let named: CodedLine<Column> | undefined;
  for (const tableRow of table.rows) {
    const line = lineOf(tableRow);
    const before = lines.at(-1);
    const joined = line === undefined || before === undefined ? undefined : joinedName(before, line);
    if (line === undefined) leftOut.push({ cells: [reader.at(tableRow.row, table.area.left)], reason: "没有科目编码和名称" });
    else if (joined !== undefined && before !== undefined) {
      lines[lines.length - 1] = { ...before, name: joined };
      leftOut.push({ cells: [line.name.at], reason: "上一行名称的下半截" });
    } else if (line.code === undefined && isTotalName(line.name.value)) named ??= line;
    else lines.push(line);
  }
  const total = named ?? closingSubtotal(lines, ({ amounts }) => columns.map((column) => amounts[column]));
  const gone = new Set(leftOut.map(({ cells }) => cells[0]?.row));
  const rows = table.rows.filter(({ row }) => !gone.has(row));
  return { table: { ...table, rows, leftOut: [...table.leftOut, ...leftOut] }, lines: withLevels(reader, lines.filter((line) => line !== total)), ...(total === undefined ? {} : { total }) };
}

/** Reads the rows of one lane from top to bottom; undefined for a row that names nothing. */
export function codedLineReader<Column extends string>(reader: TableReader, columns: readonly Column[], lane: number): (row: TableRow) => CodedLine<Column> | undefined {
  const codes = new CodeReader(reader, lane);
  const repeats = new RepeatReader();
  const nameColumn = reader.column("name", lane)?.column;
  return ({ row, isHidden }) => {
    const { code: written, name: beside, level } = codes.read(row);
    const shown = (lane === 0 ? reader.shownText(row, "name") : reader.text(row, "name", lane)) ?? beside ?? (lane === 0 && nameColumn !== undefined ? reader.firstBefore(row, nameColumn, isSumName) : undefined) ?? (written === undefined ? undefined : { value: written.value, at: written.at });
    if (shown === undefined) return undefined;
    const { code = written, name } = written === undefined ? splitName(shown) : { name: shown };
    const amounts: Partial<Record<Column, AmountField>> = {};
    for (const column of columns) {
      const field = reader.amount(row, column, name.value.trim(), lane);
      if (field !== undefined) amounts[column] = field;
    }
    const asWritten = { written: nameColumn === undefined ? null : reader.sheet.value(row, nameColumn), isTotal: code === undefined && isTotalName(name.value) };
    const repeating = repeats.read(row, name.value, asWritten);
    return { row, isHidden, name, level: code === undefined ? (level ?? "other") : levelOf(code.value), amounts, ...(code === undefined ? {} : { code }), ...(code === undefined ? repeating : {}) };
  };
}

/** The whole name where a row without code and amounts goes on with the name above, as the list of 科目 says. */
function joinedName<Column extends string>(before: CodedLine<Column>, { code, name, amounts }: CodedLine<Column>): Located<string> | undefined {
  if (code !== undefined || before.code === undefined || Object.values<AmountField | undefined>(amounts).some((field) => field !== undefined && field.kind !== "blank")) return undefined;
  const whole = before.name.value.trim() + name.value.trim();
  const listed = functionalName(before.code.value) ?? economicName(before.code.value);
  return listed !== undefined && fold(listed) === fold(whole) ? { value: whole, at: before.name.at } : undefined;
}

/** In a table without codes a line's level is told by how far its name is indented. */
function withLevels<Column extends string>(reader: TableReader, lines: readonly CodedLine<Column>[]): readonly CodedLine<Column>[] {
  if (lines.some(({ code }) => code !== undefined)) return lines;
  const own = lines.filter(({ repeats }) => repeats === undefined);
  const indent = ({ name }: CodedLine<Column>): number => indentOf(reader.sheet.value(name.at.row, name.at.column));
  const levels = levelsByIndent(own.map(indent));
  return lines.map((line) => (line.repeats === undefined ? { ...line, level: levels.get(indent(line)) ?? line.level } : line));
}
