import type { TableVariant } from "../../standards";
import { cellText, type Sheet } from "../../workbook";
import type { HeaderPath } from "./header-path";
import { type HeaderMatch, matchHeader } from "./match-header";
import { nextWritten } from "../written-row";

/** A header of which only the head over the names is missing, read with that head: the column right before the first known one, if texts stand in it below. */
export function matchUnnamed(sheet: Sheet, heads: readonly HeaderPath[], variant: TableVariant, { columns, missing }: HeaderMatch, bottom: number): { readonly heads: readonly HeaderPath[]; readonly match: HeaderMatch } | undefined {
  const name = variant.columns.find(({ meaning }) => meaning === "name")?.words[0];
  const column = Math.min(...columns.map((one) => one.column)) - 1;
  if (name === undefined || missing.length !== 1 || missing[0] !== name || variant.lanes > 1 || columns.length < FEWEST || column < 1) return undefined;
  if (heads.some((head) => head.column === column) || !hasNames(sheet, column, bottom)) return undefined;
  const named = [{ column, segments: [name], heading: "" }, ...heads];
  const match = matchHeader(named, variant);
  return match.missing.length === 0 ? { heads: named, match } : undefined;
}

/** What a header says besides names must leave little doubt. */
const FEWEST = 3;
const ROWS_LOOKED_AT = 3;

function hasNames(sheet: Sheet, column: number, bottom: number): boolean {
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_, index) => sheet.value(bottom + 1 + index, column));
  return below.filter((value) => typeof value === "string" && /[一-鿿]/.test(value)).length >= 2;
}

/** A match that lacks nothing but the names, where the cells of codes say them too: `213 农林水支出` below 类. */
export function withNamesInCodes(sheet: Sheet, variant: TableVariant, match: HeaderMatch, bottom: number): HeaderMatch {
  const { columns, missing } = match;
  const name = variant.columns.find(({ meaning }) => meaning === "name")?.words[0];
  if (name === undefined || missing.length !== 1 || missing[0] !== name || variant.lanes > 1) return match;
  const codes = columns.filter(({ meaning }) => CODES.has(meaning));
  const isTold = codes.length > 1 || codes[0]?.meaning === "code";
  return isTold && areNamed(sheet, codes.map(({ column }) => column), bottom) ? { columns, missing: [] } : match;
}

const CODES: ReadonlySet<string> = new Set(["class", "group", "item", "code"]);
const ROWS_OF_CODES = 8;

/** Whether what is written below in columns of codes, as far as no row is empty, are words, alone or behind digits. */
function areNamed(sheet: Sheet, columns: readonly number[], bottom: number): boolean {
  const written: string[] = [];
  for (let row = bottom + 1; row <= bottom + ROWS_OF_CODES; row += 1) {
    if (written.length > 0 && nextWritten(sheet, row) === undefined) break; // what stands below is another table's
    written.push(...columns.map((column) => cellText(sheet.value(row, column))).filter((text) => /[\d一-鿿]/.test(text)));
  }
  return written.length > 0 && written.every((text) => /[一-鿿]/.test(text));
}
