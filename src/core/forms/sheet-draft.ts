import type { Area } from "../workbook";
import type { CellStyle, PlannedCell, PlannedContent, PlannedSheet, PrintSetup } from "./plan";

const EMPTY: PlannedContent = { kind: "empty" };

export const text = (value: string): PlannedContent => (value === "" ? EMPTY : { kind: "text", text: value });
export const number = (value: number): PlannedContent => ({ kind: "number", value });
export const formula = (written: string, cached: number | string): PlannedContent => ({ kind: "formula", formula: written, cached });

/** Millimetres on all sides of our printed sheets. */
const MARGINS = { top: 20, right: 18, bottom: 18, left: 18 } as const;

/** One of our sheets under construction. */
export class SheetDraft {
  private readonly cells = new Map<string, PlannedCell>();
  private readonly merges: Omit<Area, "sheet">[] = [];
  private readonly heights = new Map<number, number>();

  /** @param widths in characters of each column, also of the 核对 columns beside the form */
  constructor(readonly widths: readonly number[]) {}

  put(row: number, column: number, content: PlannedContent | string, style: CellStyle): void {
    this.cells.set(`${row}:${column}`, { row, column, content: typeof content === "string" ? text(content) : content, style });
  }

  /** A content over several cells: merged, and all of them styled, so that the border goes round. */
  span(area: Omit<Area, "sheet">, content: PlannedContent | string, style: CellStyle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) this.put(row, column, row === area.top && column === area.left ? content : EMPTY, style);
    }
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** Makes a row at least so high. */
  reach(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  /** Width in characters of columns taken together. */
  widthOf(left: number, right: number): number {
    return this.widths.slice(left - 1, right).reduce((total, width) => total + width, 0);
  }

  finish(name: string, { columns, rows, titleRows, frozenRows, landscape = false }: Finish): PlannedSheet {
    return {
      name,
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.merges,
      widths: this.widths,
      heights: new Map([...this.heights].sort(([a], [b]) => a - b)),
      print: {
        area: { top: 1, left: 1, bottom: rows, right: columns }, landscape, margins: MARGINS,
        ...(titleRows === undefined ? {} : { titleRows }),
      },
      ...(frozenRows === undefined ? {} : { frozenRows }),
    };
  }
}

interface Finish {
  /** Last column and last row that are printed. */
  readonly columns: number;
  readonly rows: number;
  readonly titleRows?: NonNullable<PrintSetup["titleRows"]>;
  readonly frozenRows?: number;
  readonly landscape?: boolean;
}
