import type { Area, CellContent, Visibility } from "../workbook";

/** What a planned cell holds. */
export type PlannedContent = CellContent;

export type HorizontalAlign = "left" | "center" | "right";

export interface CellStyle {
  /** Number format code, e.g. `0.00`, `0.00%`, `General`, `@`. */
  readonly format: string;
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly color?: string };
  /** RRGGBB */
  readonly fill?: string;
  /** Thin borders on all four sides. */
  readonly bordered: boolean;
  /** Sides of a bordered cell left without a line, where a text goes on from one row to the next. */
  readonly openSides?: readonly ("top" | "bottom")[];
  readonly align: { readonly horizontal: HorizontalAlign; readonly vertical: "top" | "center"; readonly wrap: boolean; readonly indent?: number };
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
  readonly style: CellStyle;
}

export interface PrintSetup {
  /** Printed area of the sheet, e.g. `A1:I40`; columns outside it (核对) are not printed. */
  readonly area: Omit<Area, "sheet">;
  readonly landscape: boolean;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** One of our own sheets, whole: it is written fresh, never merged into what was there. */
export interface PlannedSheet {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Omit<Area, "sheet">[];
  /** Width in characters of each column, first column first. */
  readonly widths: readonly number[];
  /** Height in points of rows that need one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly print: PrintSetup;
  /** Rows kept in sight when scrolling. */
  readonly frozenRows?: number;
}

/** One of our sheets called by another name, and how it shows from then on. It keeps its place among the sheets. */
export interface SheetRename {
  readonly from: string;
  readonly to: string;
  readonly visibility: Visibility;
}

/** A cell of one of the office's own sheets that is filled in place: its bureau's blank form. Only its content changes, never its looks. */
export interface CellFill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What must stand there: nothing, or what we wrote there the last time. The host writes nothing at all where it is anything else. */
  readonly expected: CellContent;
  /** `empty` where the cell is given back. */
  readonly content: CellContent;
}

/**
 * Everything one write does to a workbook: sheets go, then sheets are renamed, then sheets are added. The host refuses it when the
 * workbook no longer has this fingerprint. Formulas and names of the user's mean the same sheet name afterwards as before;
 * formulas on a renamed sheet follow the renamed sheets they mention.
 */
export interface WritePlan {
  readonly fingerprint: string;
  /** Our sheets that go away first. Never a sheet of the user's. */
  readonly removes: readonly string[];
  /** Our sheets that are kept under another name, or come back. All at once: one may take the name another gives up. */
  readonly renames?: readonly SheetRename[];
  /** In the order they follow the workbook's last sheet. */
  readonly sheets: readonly PlannedSheet[];
  /** Cells of the office's own sheets, filled in place; the only ones ever written. */
  readonly fills?: readonly CellFill[];
  /** Local name that every sheet of the plan gets, so that it is known again as ours. */
  readonly mark?: string;
  /** New text of our custom XML part; "" where there is to be none. */
  readonly memory: string;
  /** The workbook already holds all this: the host writes nothing. `sheets` then says what is there. */
  readonly isThere?: boolean;
}
