import type { DrawnCell, DrawnSheet } from "../draw-workbook";

/** How a sheet looks. Rows and columns count from 1. */
export interface Look {
  /** Width in characters of each column. */
  readonly widths: readonly number[];
  readonly titleRow?: number;
  /** First and last row of the column heads; none on a sheet of plain text. */
  readonly head?: readonly [top: number, bottom: number];
  /** First and last row of the bordered body. */
  readonly body?: readonly [top: number, bottom: number];
  /** Alignment of text per column: l, c or r. Numbers stand right. */
  readonly align: string;
  /** Rows in bold: 合计 and the like. */
  readonly bold?: readonly number[];
  readonly landscape?: boolean;
  /** Least height of a row in points, where a sheet needs another than usual to fit its page. */
  readonly rowHeight?: number;
}

/** A sheet of the sample: what it says, and how it looks. */
export interface Drawing {
  readonly sheet: DrawnSheet;
  readonly look: Look;
}

export const OFFICE = "湘潭县杨嘉桥镇人民政府";
export const YEAR = 2023;
export const AMOUNT_FORMAT = "#,##0.00";

/** An amount in a table in 元. */
export const yuan = (fen: number): DrawnCell => ({ v: fen / 100, format: AMOUNT_FORMAT });

/** An amount in a table in 万元; empty where there is none. The 分 given are whole hundreds of 元. */
export const wan = (fen: number | undefined): DrawnCell => (fen === undefined ? null : { v: fen / 10_000 / 100, format: AMOUNT_FORMAT });

/** A formula with the amount it has. */
export const yuanBy = (f: string, fen: number): DrawnCell => ({ f, v: fen / 100, format: AMOUNT_FORMAT });
export const wanBy = (f: string, fen: number): DrawnCell => ({ f, v: fen / 10_000 / 100, format: AMOUNT_FORMAT });

/** A rate rounded half up to so many decimals of a percent, as a number in a percent format. */
export function rate(part: number, whole: number, decimals: number): { v: number; format: string } {
  const scale = 100 * 10 ** decimals;
  const rounded = Math.floor((2 * part * scale + whole) / (2 * whole));
  return { v: rounded / scale, format: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}

/** `count` empty cells. */
export const blanks = (count: number): null[] => new Array<null>(count).fill(null);
