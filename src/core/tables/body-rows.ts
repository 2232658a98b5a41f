import { fold, isNothing } from "../number";
import type { Sheet } from "../workbook";
import type { FoundHeader } from "./header/find-header";
import { type HeaderPath, headerWord } from "./header/header-path";
import type { RowsOfTable } from "./sections";
import type { LeftOut, TableRow } from "./table";
import { asWritten, entryRows, isPageMark, type WrittenCell, writtenIn } from "./written-row";

/** The rows below a header: those that carry data, those left out and why, and where the table ends. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  /** Last row that belongs to the table. */
  readonly end: number;
}

/** Reads rows below a header, which ends in row `bottom`, to the end of the rows. Every row is data or left out with a reason. */
export function readBody(sheet: Sheet, { from, to }: RowsOfTable, found: Pick<FoundHeader, "bottom" | "heads" | "columns" | "variant">): Body {
  const { bottom, heads } = found;
  const known = headerAbove(sheet, { from, to: bottom }, heads);
  const top = bottom + 1;
  const rows: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  let end = top - 1;
  let areNotes = false;
  const entries = entryRows(sheet);
  const { hiddenRows } = sheet;
  const areHidden = hiddenRows.size > 0;
  for (let row = top; row <= to; row += 1) {
    const values: readonly WrittenCell[] | undefined = !areNotes && entries[row] === 1 ? undefined : writtenIn(sheet, row);
    areNotes ||= values !== undefined && isNote(values);
    const isFew = row === top && values?.length === 2 && (heads[0]?.column ?? 0) < (values[0]?.column ?? 0);
    const reason = values === undefined ? undefined : areNotes ? (values.length === 0 ? "空行" : "注释") : isFew && isColumnNumbers(values, 2) ? "栏次" : reasonToLeaveOut(values, known);
    if (values === undefined || reason === undefined) rows.push({ row, isHidden: areHidden && hiddenRows.has(row) });
    else leftOut.push({ cells: [{ sheet: sheet.name, row, column: values[0]?.column ?? heads[0]?.column ?? 1 }], reason });
    if (reason !== "空行") end = row;
  }
  const empty = rows.length > 0 || !hasAmountsOnly(found) ? undefined : emptyRow(leftOut, { to, isEnd: to >= sheet.lastRow });
  if (empty !== undefined) {
    rows.push({ row: empty, isHidden: hiddenRows.has(empty) });
    end = Math.max(end, empty);
  }
  return { rows, leftOut: leftOut.filter((one) => rowOf(one) <= end && rowOf(one) !== empty), end };
}

const rowOf = ({ cells }: LeftOut): number => cells[0]?.row ?? 0;

/** The first row below a header, and its 栏次, where it is empty; what stands below the last cell of a sheet is, though nobody has it. */
function emptyRow(leftOut: readonly LeftOut[], { to, isEnd }: { readonly to: number; readonly isEnd: boolean }): number | undefined {
  const first = leftOut.find(({ reason }) => reason !== "栏次");
  if (first !== undefined) return first.reason === "空行" ? rowOf(first) : undefined;
  return isEnd ? to + 1 : undefined;
}

/** Whether no column says what a row is: then the one below the header is the table's by where it stands, also with nothing in it. */
const hasAmountsOnly = ({ columns, variant }: Pick<FoundHeader, "columns" | "variant">): boolean =>
  columns.every(({ meaning }) => variant.columns.some((words) => words.meaning === meaning && words.type === "amount"));

/** Whether a row opens the notes below a table. */
export const isNote = (values: readonly WrittenCell[]): boolean => {
  const folded = fold(values[0]?.text.slice(0, 12) ?? "");
  return /^(?:注[:：\d.、]|注$|备注[:：]|说明[:：]|填表说明|填表人|制表人?[:：]|单位负责人|审核[:：]|填报人)/.test(folded);
};

function reasonToLeaveOut(values: readonly WrittenCell[], above: HeaderAbove): string | undefined {
  if (values.length === 0) return "空行";
  if (isColumnNumbers(values)) return "栏次";
  if (values.every(({ text }) => isNothing(fold(text))) && values.some(({ text }) => /^[.…]+$/.test(fold(text)))) return "占位行";
  if (isRepeatedHeader(values, above)) return "重复表头";
  if (isPageMark(values)) return "页码";
  if (values.length === 1 && /^(?:会计|明细|总账)?科目(?:名称|编码|代码)?:/.test(fold(values[0]?.text.slice(0, 12) ?? ""))) return "科目行";
  return undefined;
}

/** 栏次 | 1 | 2 | 3, or a bare run of so many column numbers (possibly with formulas such as `3=1+2`): a row of two numbers is one only below the heads, with nothing before them. */
function isColumnNumbers(values: readonly WrittenCell[], least = 3): boolean {
  const [first, ...rest] = values.slice(Math.max(0, values.findIndex(({ text }) => !/^[类款项]$/.test(fold(text)))));
  if (first === undefined) return false;
  const word = fold(first.text);
  const isLabelled = word === "栏次" || word === "序号栏" || word === "项目栏次";
  const numbers: number[] = [];
  for (const { text } of isLabelled ? rest : values) {
    const written = fold(text).replace(/[()]/g, "");
    if (written === "栏次" || written === "—" || written === "-") continue;
    const number = /^(\d{1,2})(?:=.*)?$/.exec(written)?.[1] ?? (/^[a-z甲乙丙丁]$/i.test(written) ? "0" : undefined);
    if (number === undefined) return false;
    numbers.push(Number(number));
  }
  if (isLabelled && numbers.length === 0) return true;
  const counted = numbers.filter((number) => number > 0);
  return counted.length >= (isLabelled ? 1 : least) && counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
}

/** What a header says: the words above each column, and its rows as written, with those right above it that were not needed to tell the columns. */
export interface HeaderAbove {
  readonly heads: ReadonlyMap<number, ReadonlySet<string>>;
  readonly rows: ReadonlySet<string>;
}

/** What stands in the rows of a table down to its header, as rows below may say it again. Rows of another table above are none of it. */
export const headerAbove = (sheet: Sheet, { from, to }: RowsOfTable, heads: readonly HeaderPath[]): HeaderAbove => ({
  heads: new Map(heads.map(({ column, segments }) => [column, new Set(segments)])),
  rows: new Set(Array.from({ length: to - from + 1 }, (_, index) => asWritten(writtenIn(sheet, from + index)))),
});

/** A row that stands in the header too, or in which every text is one of those above its column, as after a page break. */
export const isRepeatedHeader = (values: readonly WrittenCell[], { heads, rows }: HeaderAbove): boolean =>
  values.every(({ value }) => typeof value === "string") && (rows.has(asWritten(values)) || values.every(({ column, text }) => heads.get(column)?.has(headerWord(text)) === true));
