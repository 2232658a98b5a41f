import { type Area, type GridLine, type Sheet, SheetGrid, type Visibility, type Workbook } from "../../../core/workbook";

interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A snapshot on its way to another thread: first all but the cells, then rows of one sheet after the other. */
export type SnapshotPiece =
  | { readonly kind: "head"; readonly workbook: Omit<Workbook, "sheets">; readonly sheets: readonly SheetHead[] }
  | { readonly kind: "rows"; readonly sheet: number; readonly lines: readonly GridLine[] };

/** Cells in a piece: few enough that copying and taking one is a short task. */
const CELLS = 4_000;

/** A snapshot cut so that each piece can travel and be taken in a task of its own. */
export function* piecesOf({ sheets, ...workbook }: Workbook): IterableIterator<SnapshotPiece> {
  yield { kind: "head", workbook, sheets: sheets.map(headOf) };
  for (const [sheet, content] of sheets.entries()) {
    let lines: GridLine[] = [];
    let cells = 0;
    for (const line of content.lines()) {
      lines.push(line);
      cells += 1 + line.values.length;
      if (cells < CELLS) continue;
      yield { kind: "rows", sheet, lines };
      [lines, cells] = [[], 0];
    }
    if (lines.length > 0) yield { kind: "rows", sheet, lines };
  }
}

/** Puts pieces together as they come. */
export class PieceCollector {
  private workbook: Omit<Workbook, "sheets"> | undefined;
  private sheets: readonly SheetGrid[] = [];

  take(piece: SnapshotPiece): void {
    if (piece.kind === "head") {
      this.workbook = piece.workbook;
      this.sheets = piece.sheets.map(gridOf);
    } else {
      for (const line of piece.lines) this.sheets[piece.sheet]?.adopt(line);
    }
  }

  /** The snapshot, once its last piece was taken. */
  whole(): Workbook {
    if (this.workbook === undefined) throw new Error("a snapshot begins with its head");
    return { ...this.workbook, sheets: this.sheets };
  }
}

const headOf = ({ name, visibility, isProtected, merges, hiddenRows, hiddenColumns }: Sheet): SheetHead => ({
  name, visibility, isProtected, merges: [...merges], hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns],
});

function gridOf({ name, visibility, isProtected, merges, hiddenRows, hiddenColumns }: SheetHead): SheetGrid {
  const grid = new SheetGrid(name, visibility);
  grid.isProtected = isProtected;
  for (const area of merges) grid.merges.push(area);
  for (const row of hiddenRows) grid.hiddenRows.add(row);
  for (const column of hiddenColumns) grid.hiddenColumns.add(column);
  return grid;
}
