import {
  type AmountReading, type AmountUnit, cellDecimal, FEN_PER_UNIT, halfUnit, multiply, type Quantity, type QuantityReading, quantityHalf,
  type Rational, rational, readAmount, readQuantity, isNothingWritten, seenText, toDecimal, whole,
} from "../number";
import type { CellFigure, CellForm } from "../figure";
import { type Table, type TableColumn, tableLabel } from "../tables";
import { anchorOf, type CellAddress, cellText, type CellValue, type Located, type Sheet } from "../workbook";
import { readDateCell } from "./date-cell";
import type { AmountField, QuantityField } from "./records";

/** Reads the cells of one table by what its columns mean, each value with its cell. */
export class TableReader {
  private readonly columns = new Map<string, TableColumn[]>();
  private readonly label: string;
  private readonly headed = new Map<number, number>();

  constructor(
    readonly sheet: Sheet,
    readonly table: Table,
    /** Days of the workbook are counted from 1904. */
    private readonly date1904 = false,
  ) {
    this.label = tableLabel(table);
    for (const column of table.columns) {
      const same = this.columns.get(column.meaning);
      if (same === undefined) this.columns.set(column.meaning, [column]);
      else same.push(column);
    }
  }

  column(meaning: string, lane = 0): TableColumn | undefined {
    return this.columns.get(meaning)?.find((column) => column.lane === lane);
  }

  /** Text of a cell, or undefined where it is empty or the table has no such column. */
  text(row: number, meaning: string, lane = 0): Located<string> | undefined {
    const column = this.column(meaning, lane)?.column;
    return column === undefined ? undefined : this.textAt(row, column);
  }

  /** As `text`; a cell of a vertical merge says what the merge says. */
  mergedText(row: number, meaning: string): Located<string> | undefined {
    const column = this.column(meaning)?.column;
    if (column === undefined) return undefined;
    const anchor = this.sheet.merges.length === 0 ? { row, column } : anchorOf(this.sheet, { row, column });
    return anchor.column === column ? this.textAt(anchor.row, column) : undefined;
  }

  /** What is shown in a column of a row: a 合计 merged over from columns to the left counts. */
  shownText(row: number, meaning: string): Located<string> | undefined {
    const column = this.column(meaning)?.column;
    const anchor = column === undefined ? undefined : anchorOf(this.sheet, { row, column });
    return anchor?.row === row ? this.textAt(row, anchor.column) : undefined;
  }

  /** The first text of a row that is as asked for, in the columns with heads before one: 合计 may stand under a head that is not known. */
  firstBefore(row: number, before: number, isAskedFor: (text: string) => boolean): Located<string> | undefined {
    for (let column = this.firstHeaded(before); column < before; column += 1) {
      const text = this.saidAt(row, column);
      if (text !== undefined && isAskedFor(text)) return { value: text, at: this.at(row, column) };
    }
    return undefined;
  }

  /** The first of the columns that heads stand over without a gap up to one: further left another table may stand. */
  private firstHeaded(before: number): number {
    const known = this.headed.get(before);
    if (known !== undefined) return known;
    const { top, bottom } = this.table.header;
    const isHeaded = (column: number): boolean => Array.from({ length: bottom - top + 1 }, (_, index) => anchorOf(this.sheet, { row: top + index, column })).some((at) => this.saidAt(at.row, at.column) !== undefined);
    let first = before;
    while (first > 1 && isHeaded(first - 1)) first -= 1;
    this.headed.set(before, first);
    return first;
  }

  textAt(row: number, column: number): Located<string> | undefined {
    const text = this.saidAt(row, column);
    return text === undefined ? undefined : { value: text, at: this.at(row, column) };
  }

  /** As `textAt`, without the place. */
  saidAt(row: number, column: number): string | undefined {
    const text = cellText(this.sheet.value(row, column));
    return isNothingWritten(text) ? undefined : text;
  }

  /** The amount in a column; undefined where the table has no such column. `label` names the line. */
  amount(row: number, meaning: string, label: string, lane = 0): AmountField | undefined {
    const column = this.column(meaning, lane);
    if (column === undefined) return undefined;
    const part = meaning === "total" || meaning === "amount" ? "" : ` ${column.heading.split(" ").at(-1) ?? ""}`;
    return this.amountAt(row, column.column, `${label}${part}`, column);
  }

  amountAt(row: number, column: number, label: string, { unit = this.table.amountUnit, decimals = this.table.decimals }: Pick<TableColumn, "unit" | "decimals"> = {}): AmountField {
    const value = this.sheet.value(row, column);
    return amountField(readAmount(value, unit), value, { at: this.at(row, column), label: `${this.label} ${label}`.trim(), decimals });
  }

  /** The quantity in a column; `unit` is what the line says it counts. */
  quantity(row: number, meaning: string, label: string, unit = ""): QuantityField | undefined {
    const column = this.column(meaning)?.column;
    return column === undefined ? undefined : this.quantityAt(row, column, label, unit);
  }

  quantityAt(row: number, column: number, label: string, unit = ""): QuantityField {
    const value = this.sheet.value(row, column);
    const format = this.sheet.format(row, column);
    const date = readDateCell(value, format, this.date1904);
    if (date !== undefined) return { at: this.at(row, column), ...date };
    return quantityField(readQuantity(value, unit, percentDecimals(format)), value, this.at(row, column), `${this.label} ${label}`.trim());
  }

  at(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }
}

/** How many decimals a percent format shows; undefined for a format that shows no percentage. */
const percentDecimals = (format: string): number | undefined => (format.includes("%") ? (/\.(0+)%/.exec(format)?.[1]?.length ?? 0) : undefined);

/** An amount reading with its cell and figure. `decimals` is the precision the table's amounts share. */
export function amountField(reading: AmountReading, value: CellValue, place: { readonly at: CellAddress; readonly label: string; readonly decimals: number }): AmountField {
  const { at, label } = place;
  if (reading.kind === "blank") return { kind: "blank", at };
  if (reading.kind === "unreadable") {
    return { kind: "unreadable", at, seen: reading.seen, figure: { op: "unreadable", dimension: "money", at, label, seen: reading.seen } };
  }
  const half = !reading.isWholeFen ? HALF : halfUnit(reading.unit, reading.hasOwnUnit ? reading.decimals : Math.max(place.decimals, reading.decimals));
  const figure: CellFigure = {
    op: "cell", dimension: "money", at, label, value: whole(reading.fen), half, worth: WORTH[reading.unit], form: formOf(value),
  };
  return { kind: "amount", at, fen: reading.fen, figure };
}

const WORTH: Readonly<Record<AmountUnit, Rational>> = { 元: whole(FEN_PER_UNIT.元), 千元: whole(FEN_PER_UNIT.千元), 万元: whole(FEN_PER_UNIT.万元), 百万元: whole(FEN_PER_UNIT.百万元), 亿元: whole(FEN_PER_UNIT.亿元) };
const HALF = rational(1n, 2n);

/** How a formula gets the number of a cell. Texts are converted only where all three spreadsheet programs read them alike. */
function formOf(value: CellValue): CellForm {
  if (typeof value === "number") return "number";
  return typeof value === "string" && /^-?\d[\d,]*(?:\.\d+)? *(?:元|万元|亿元)?$/.test(value.replace(/^ +| +$/g, "")) ? "text" : "value";
}

function quantityField(reading: QuantityReading, value: CellValue, at: CellAddress, label: string): QuantityField {
  if (reading.kind !== "quantity") return { at, reading, shown: seenText(value).trim() };
  const isPercent = reading.unit === "%";
  const worth = isPercent && !(typeof value === "number" && isPercentShown(reading, value)) ? rational(1n, 100n) : whole(1);
  const inRatio = isPercent ? rational(1n, 100n) : whole(1);
  const figure: CellFigure = {
    op: "cell", dimension: "number", at, label, value: multiply(reading.value, inRatio), half: multiply(quantityHalf(reading), inRatio), worth,
    form: typeof value === "number" ? "number" : reading.scale === 1 && !isPercent ? formOf(value) : "value",
  };
  const shown = typeof value === "number" ? (isPercent ? `${toDecimal(reading.value)}%` : cellDecimal(value)) : seenText(value).trim();
  return { at, reading, shown, figure };
}

/** Whether a number cell is shown as a percentage, so that the 0.95 in it was read as 95. */
const isPercentShown = (reading: Quantity, value: number): boolean => value !== 0 && cellDecimal(value) !== toDecimal(reading.value, 15);
