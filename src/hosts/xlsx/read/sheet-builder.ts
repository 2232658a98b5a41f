import { type PackedCell, PackedSheet, SheetGrid, valueOfCell, type Visibility } from "../../../core/workbook";
import { stopTooLarge } from "../problems";
import type { ReadingState } from "./reading-state";
import type { SharedFormula } from "./shared-formula";

/** Takes the cells of a sheet as they come. They come in reading order, but for files of programs that no one knows. */
export class SheetBuilder {
  /** The sheet so far; another one once a cell came out of order. */
  sheet: PackedSheet | SheetGrid;
  private loose = 0;

  constructor(
    readonly name: string,
    visibility: Visibility,
    private readonly state: ReadingState,
  ) {
    this.sheet = new PackedSheet(name, visibility, state);
  }

  put(cell: PackedCell): void {
    const { sheet } = this;
    if (sheet instanceof PackedSheet && sheet.isNext(cell.row, cell.column)) sheet.add(cell);
    else this.putLoose(cell);
  }

  /** Gives a cell the formula that was found only after it. */
  setFormula(cell: PackedCell, formula: SharedFormula): void {
    const { sheet } = this;
    if (sheet instanceof SheetGrid || !sheet.setFormula(cell.row, cell.column, formula)) this.putLoose({ ...cell, formula });
  }

  private putLoose({ row, column, kind, content, format, formula }: PackedCell): void {
    if (++this.loose > this.state.limits.looseCells) stopTooLarge(`工作表“${this.name}”里没有按顺序存放的单元格过多`);
    const grid = this.sheet instanceof SheetGrid ? this.sheet : (this.sheet = loosened(this.sheet));
    grid.put(row, column, {
      value: valueOfCell(kind, content, this.state.texts), format: this.state.formats[format],
      formula: typeof formula === "object" ? formula.at(row, column) : formula,
    });
  }
}

/** The same sheet as one that takes cells in any order. */
function loosened(sheet: PackedSheet): SheetGrid {
  const grid = new SheetGrid(sheet.name, sheet.visibility);
  grid.isProtected = sheet.isProtected;
  for (const line of sheet.lines()) grid.adopt(line);
  for (const area of sheet.merges) grid.merges.push(area);
  for (const row of sheet.hiddenRows) grid.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) grid.hiddenColumns.add(column);
  return grid;
}
