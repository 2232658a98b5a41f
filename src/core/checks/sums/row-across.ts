import { difference, type Figure, sumOf } from "../../figure";
import { compare } from "../../number";
import type { AmountField, CodedLine } from "../../records";
import { compareFigures, type Row } from "../../ties";
import type { ColumnTable } from "./coded-tables";
import { termOf } from "./compare-sum";

type Line = CodedLine<string>;
type Amount = Extract<AmountField, { kind: "amount" }>;

/**
 * What the other columns of a line leave for one of them, where a 0 among them is in a coarser unit (事业收入（万元）): as stated it may be up to
 * half of its last digit, and hides what is wrong with the line; here it is read as nothing. That may tell the cause of what was found elsewhere,
 * never that something is wrong. Undefined where there is no such 0, where another amount is as coarse, and where it is what the line says.
 */
export function rowAcross(table: ColumnTable, line: Line, column: string): Row | undefined {
  const own = line.amounts[column];
  const others = othersIn(table, line, column);
  if (own?.kind !== "amount" || others === undefined) return undefined;
  const isCoarse = ({ figure }: Amount): boolean => compare(figure.half, own.figure.half) > 0;
  const stated = others.filter(({ fen }) => fen !== 0);
  if (!others.some(isCoarse) || stated.some(isCoarse)) return undefined;
  const figure = leftBy(stated, column === "total" ? undefined : line.amounts["total"]);
  const { key, name } = termOf(line, own);
  return figure === undefined || compareFigures(own.figure, figure).status !== "differs" ? undefined : { key, name, figure, isHidden: false };
}

/** The amounts that make up one of them with it; undefined where a column is not there or cannot be read. */
function othersIn({ parts, needed }: ColumnTable, { amounts }: Line, column: string): readonly Amount[] | undefined {
  const across = ["total", ...parts];
  if (!across.includes(column) || needed.some((one) => amounts[one] === undefined)) return undefined;
  const others = across.flatMap((one) => (one === column ? [] : (amounts[one] ?? [])));
  return others.some(({ kind }) => kind === "unreadable") ? undefined : others.filter((field) => field.kind === "amount");
}

/** Amounts added up; or taken off the total, where they are its other parts. */
function leftBy(stated: readonly Amount[], total: AmountField | undefined): Figure | undefined {
  const added = sumOf(stated.flatMap((field) => (field === total ? [] : field.figure)));
  if (total === undefined) return added;
  const whole = stated.find((field) => field === total)?.figure;
  return whole === undefined || added === undefined ? whole : difference(whole, added);
}
