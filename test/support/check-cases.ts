import type { DrawnCell, DrawnSheet } from "./draw-workbook";

/** One drawn workbook: a single sheet as `table`, or several by name. */
export interface Case {
  readonly table?: string;
  readonly sheets?: Readonly<Record<string, string>>;
}

/** A workbook in which a check finds something. */
export interface FailingCase extends Case {
  /** Message and cells, such as `differs C8 D8`; `undecided C8` where it cannot tell. Cells of other sheets than the first as `预算执行表!C8`. */
  readonly expect: readonly string[];
}

/** What a check says about drawn tables. Every message needs a case that shows it. */
export interface CheckCases {
  readonly fails: Readonly<Record<string, FailingCase>>;
  readonly passes: Readonly<Record<string, Case>>;
  /** Nothing to look at: the check is not applicable. */
  readonly skips?: Readonly<Record<string, Case>>;
}

/** The sheets of a case. The only sheet is named after the title in its first filled cell. */
export function sheetsOf({ table, sheets }: Case): DrawnSheet[] {
  const named = table === undefined ? Object.entries(sheets ?? {}) : [[titleOf(table), table] as const];
  return named.map(([name, drawing]) => ({ name, rows: drawRows(drawing) }));
}

const titleOf = (drawing: string): string => drawRows(drawing).flat().find((cell): cell is string => typeof cell === "string") ?? "表";

/**
 * Rows of a drawing: `  2 | 201 | 一般公共服务支出 | 100`. The number before the first bar is the row; a line without one is a
 * ruler of column letters. Numbers are number cells, `10.5%` a number in a percent format, `'10.5%` text, `30 =SUM(B4:B6)` a formula with its value, empty is empty.
 */
export function drawRows(drawing: string): DrawnCell[][] {
  const rows: DrawnCell[][] = [];
  for (const line of drawing.split("\n")) {
    const [first = "", ...cells] = line.split("|").map((cell) => cell.trim());
    if (!/^\d+$/.test(first)) continue;
    while (rows.length < Number(first) - 1) rows.push([]);
    rows[Number(first) - 1] = cells.map(drawCell);
  }
  return rows;
}

function drawCell(text: string): DrawnCell {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const formula = /^(-?\d+(?:\.\d+)?) =(.+)$/.exec(text);
  if (formula !== null) return { v: Number(formula[1]), f: formula[2] ?? "" };
  const percent = /^(-?\d+)(?:\.(\d+))?%$/.exec(text);
  if (percent === null) return text;
  const decimals = percent[2]?.length ?? 0;
  return { v: Number(`${text.slice(0, -1)}e-2`), format: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}
