import { refuse } from "../excel-error";
import type { Book } from "./book";
import { columnCount, rowCount } from "./boxes";
import type { Scalar } from "./cell";
import { sheetsIn } from "./references";
import type { Box, Sheet } from "./sheet";
import { interpretEntered } from "./typed-text";

/** Dates typed without a year belong to this one; fixed, so that tests give the same every year. */
const THIS_YEAR = 2024;

/** Longest text of a cell and of a formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Rows of what the client hands over: a matrix of exactly the box's size, or one value for every cell. */
export function* eachEntered(box: Box, entered: unknown): Generator<{ readonly row: number; readonly column: number; readonly raw: unknown }> {
  const rows = Array.isArray(entered) ? (entered as readonly unknown[]) : undefined;
  if (rows !== undefined) expectSize(box, rows);
  for (let row = box.top; row <= box.bottom; row++) {
    const line = rows?.[row - box.top] as readonly unknown[] | undefined;
    for (let column = box.left; column <= box.right; column++) yield { row, column, raw: line === undefined ? entered : line[column - box.left] };
  }
}

export function expectSize(box: Box, rows: readonly unknown[]): void {
  const isRight = rows.length === rowCount(box) && rows.every((line) => Array.isArray(line) && line.length === columnCount(box));
  if (!isRight) refuse("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** Enters values or formulas as at the keyboard; `null` leaves a cell as it is, the covered cells of a merge take nothing. */
export function enterContents(book: Book, sheet: Sheet, box: Box, entered: unknown): void {
  for (const { row, column, raw } of eachEntered(box, entered)) {
    if (raw === null || raw === undefined) continue;
    const merge = sheet.mergeOver(row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
    if (typeof raw !== "string" && typeof raw !== "number" && typeof raw !== "boolean") refuse("InvalidArgument", "a value that no cell can hold");
    enter(book, sheet, { row, column }, raw);
  }
}

function enter(book: Book, sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }, raw: Scalar): void {
  if (typeof raw === "string" && raw.length > LONGEST_TEXT) refuse("InvalidArgument", "a text longer than a cell can hold");
  const { value, formula, isError, format } = interpretEntered(raw, sheet.at(row, column).format, THIS_YEAR);
  const formatted = format === undefined ? {} : { format };
  if (formula === undefined) {
    sheet.put(row, column, { value, formula: undefined, isError, ...formatted });
    return;
  }
  expectFormula(book, formula);
  const result = book.evaluate(formula, { sheet: sheet.name, row, column });
  sheet.put(row, column, { value: result, formula, isError: typeof result === "string" && /^#.+[!?A]$/.test(result), ...formatted });
}

/** What can be told of a formula without a parser: length, brackets, quotes, and that the sheets it names are there. */
function expectFormula(book: Book, formula: string): void {
  if (formula.length > LONGEST_FORMULA) refuse("InvalidArgument", "a formula longer than Excel takes");
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "");
  for (const character of bare.replaceAll('""', "")) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0 || character === '"') refuse("InvalidArgument", `=${formula}`);
  }
  if (depth !== 0) refuse("InvalidArgument", `=${formula}`);
  const missing = sheetsIn(formula).find((name) => book.find(name) === undefined && !name.includes(":"));
  if (missing !== undefined) refuse("InvalidArgument", `=${formula} names the sheet ${missing}, which is not there`);
}
