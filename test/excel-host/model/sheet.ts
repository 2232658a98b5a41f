import { type Area, areaName, parseArea, parseCell } from "../../../src/core/workbook";
import { type Cell, EMPTY_CELL, hasContent } from "./cell";

export type Box = Omit<Area, "sheet">;
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Points. */
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea?: Box;
  titleRows?: { readonly first: number; readonly last: number };
}

/** One worksheet as it is stored; rows and columns count from 1. Tests may read it and plant things in it. */
export class Sheet {
  visibility: SheetVisibility = "Visible";
  isProtected = false;
  password: string | undefined;
  tabColor = "";
  showGridlines = true;
  merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  names: DefinedName[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  readonly page: PageSetup = {
    orientation: "Portrait", paperSize: null, zoom: { scale: 100 }, centerHorizontally: false, centerVertically: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  };
  private readonly rows = new Map<number, Map<number, Cell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  put(row: number, column: number, change: Partial<Cell>): void {
    const cell = { ...this.at(row, column), ...change };
    let line = this.rows.get(row);
    const isBlank = !hasContent(cell) && cell.format === "General" && cell.look === EMPTY_CELL.look;
    if (isBlank) line?.delete(column);
    else {
      if (line === undefined) this.rows.set(row, (line = new Map()));
      line.set(column, cell);
    }
  }

  /** The cell at `C8`. */
  cell(name: string): Cell {
    const at = parseCell(name);
    if (at === undefined) throw new Error(`not a cell: ${name}`);
    return this.at(at.row, at.column);
  }

  /** Values of `A1:B2`, for tests. */
  values(address: string): (Cell["value"])[][] {
    const box = parseArea(address);
    if (box === undefined) throw new Error(`not an area: ${address}`);
    return Array.from({ length: box.bottom - box.top + 1 }, (_, r) => Array.from({ length: box.right - box.left + 1 }, (_column, c) => this.at(box.top + r, box.left + c).value));
  }

  /** Every stored cell, row by row. */
  *stored(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const line = this.rows.get(row) ?? new Map<number, Cell>();
      for (const column of [...line.keys()].sort((a, b) => a - b)) yield { row, column, cell: line.get(column) ?? EMPTY_CELL };
    }
  }

  /** The smallest box around stored cells, or undefined where there are none. */
  usedBox(isValuesOnly: boolean): Box | undefined {
    let box: Box | undefined;
    for (const { row, column, cell } of this.stored()) {
      if (isValuesOnly && !hasContent(cell)) continue;
      box = box === undefined
        ? { top: row, bottom: row, left: column, right: column }
        : { top: Math.min(box.top, row), bottom: Math.max(box.bottom, row), left: Math.min(box.left, column), right: Math.max(box.right, column) };
    }
    return box;
  }

  mergeOver(row: number, column: number): Box | undefined {
    return this.merges.find((box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right);
  }

  /** All a clerk could see or lose, as plain data that compares equal for equal sheets. */
  picture(): unknown {
    const { name, visibility, isProtected, tabColor, showGridlines, names, frozen, page } = this;
    return structuredClone({
      name, visibility, isProtected, tabColor, showGridlines, names, frozen, page,
      merges: this.merges.map(areaName).sort(),
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b), hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      rowHeights: [...this.rowHeights].sort(([a], [b]) => a - b), columnWidths: [...this.columnWidths].sort(([a], [b]) => a - b),
      cells: [...this.stored()],
    });
  }
}
