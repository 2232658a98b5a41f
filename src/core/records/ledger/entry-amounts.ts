import { type AmountUnit, FEN_PER_UNIT, halfUnit, isEqual, type Rational, shortFen, whole } from "../../number";
import type { Sheet } from "../../workbook";
import type { TableColumn, TableRow } from "../../tables";
import type { AmountField } from "../records";
import type { TableReader } from "../table-reader";

/** How the amounts of a column are stated that are number cells of whole 分 and no finer than the others: nearly all are. */
export interface Stating {
  readonly unit: AmountUnit;
  /** Half of the last digit, in 分. */
  readonly half: Rational;
  /** 分 of one in a cell. */
  readonly worth: Rational;
  /** 分 of one in the last digit, 1 at the least. */
  readonly step: number;
  readonly sheet: string;
  readonly column: number;
}

/** The amounts of the entries of a ledger as numbers. */
export interface EntryAmounts {
  readonly stating: Stating;
  /** 分 of each that is stated as the others are; NaN of each that is not. */
  readonly fens: Float64Array;
  /** Those that are not, by the number of their entry: texts, blanks, what cannot be read, what is stated more exactly. */
  readonly odd: ReadonlyMap<number, AmountField>;
}

/** The amounts of some rows in the column of amounts. `read` reads one that is not as the others are, or may not be. */
export function readAmounts(reader: TableReader, lines: readonly TableRow[], read: (line: TableRow) => AmountField): EntryAmounts {
  const stating = statingOf(reader, reader.column("amount") ?? {});
  const fens = new Float64Array(lines.length);
  const odd = new Map<number, AmountField>();
  lines.forEach((line, index) => {
    let fen = shortFenAt(reader.sheet, line.row, stating);
    if (Number.isNaN(fen)) {
      const field = read(line);
      fen = fenStated(field, stating);
      if (Number.isNaN(fen)) odd.set(index, field);
    }
    fens[index] = fen;
  });
  return { stating, fens, odd };
}

function statingOf({ sheet, table }: TableReader, { column = 1, unit = table.amountUnit, decimals = table.decimals }: Partial<TableColumn>): Stating {
  return { unit, half: halfUnit(unit, decimals), worth: whole(FEN_PER_UNIT[unit]), step: Math.max(1, FEN_PER_UNIT[unit] / 10 ** decimals), sheet: sheet.name, column };
}

function shortFenAt(sheet: Sheet, row: number, { column, unit, step }: Stating): number {
  const value = sheet.value(row, column);
  const fen = typeof value === "number" ? shortFen(value, unit) : Number.NaN;
  return fen % step === 0 ? fen : Number.NaN;
}

/** 分 of an amount that is stated as the others of its column are; NaN where it is not. */
export function fenStated(field: AmountField, { half, worth, sheet, column }: Stating): number {
  if (field.kind !== "amount") return Number.NaN;
  const { fen, figure, at } = field;
  const isAlike = at.sheet === sheet && at.column === column && figure.form === "number" && isEqual(figure.half, half) && isEqual(figure.worth, worth) && isEqual(figure.value, whole(fen));
  return isAlike ? fen : Number.NaN;
}
