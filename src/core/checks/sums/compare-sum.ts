import { difference, type Figure, sumOf, valueOf } from "../../figure";
import { ZERO } from "../../number";
import type { AmountField } from "../../records";
import type { Table } from "../../tables";
import { compareFigures, type Row } from "../../ties";
import type { Located } from "../../workbook";

/** One amount of a sum, and what it is about. */
export interface Term {
  /** Code, or the name where there is none. */
  readonly key: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly field: AmountField | undefined;
}

/** An amount that must be the sum of others of the same table. */
export interface Sum {
  readonly table: Table;
  /** What the stated amount is, for a clerk: `208社会保障和就业支出`. */
  readonly what: string;
  /** The column it stands in, where the table adds up several: `项目支出`. */
  readonly column?: string;
  /** What the parts are: `下级科目合计`. */
  readonly of: string;
  readonly total: Term;
  readonly parts: readonly Term[];
  /** What the parts add up to, in 分, where they are too many to be made when they are not spoken of; all of them can be read then. */
  readonly partsFen?: number;
  /** The columns that make this one in every row, so in one that is missing too. */
  readonly across?: readonly string[];
  /** Rows of the table that only repeat parts: 小计, and the 款 and 项 below the parts. A total that counts them again is too large. */
  readonly between?: readonly Term[];
  /** Amounts to be taken off the sum of the parts: 本年支出 of 年末结转. */
  readonly less?: readonly Term[];
  /** Where the parts stand in another table: the rows each side is made of, by the same keys. */
  readonly against?: { readonly rows: readonly Row[]; readonly others: readonly Row[] };
  /** Whether its parts are few and elsewhere, so that a finding points at them too. */
  readonly showsParts?: boolean;
  /** Whether another table states what the parts add up to, asked for only when they do not add up to the total. */
  readonly isBorneOut?: () => boolean;
  /** Rows of other tables about the same things, asked for only when the sum does not add up. */
  readonly elsewhere?: () => readonly Row[];
}

/** Two figures that do not have the same value. `difference` is stated − computed. */
export interface Unequal {
  readonly stated: Figure;
  readonly computed: Figure;
  readonly difference: Figure;
}

export type SumResult =
  /** Nothing is stated, or there is nothing to add up. */
  | { readonly kind: "nothing" }
  | { readonly kind: "equal" }
  | { readonly kind: "unreadable"; readonly fields: readonly Extract<AmountField, { kind: "unreadable" }>[] }
  /** Unequal by no more than the half units of the amounts can make (n+1 half units for a sum of n). */
  | ({ readonly kind: "rounding" } & Unequal)
  | ({ readonly kind: "differs" } & Unequal);

type Comparable = Pick<Sum, "total" | "parts" | "partsFen" | "less"> & Partial<Sum>;

/** How a stated amount compares with the sum of its parts: exactly first, then by the precision the cells state. Blank parts count 0. */
export function compareSum(sum: Comparable): SumResult {
  const stated = sum.total.field;
  if (stated === undefined || stated.kind === "blank") return { kind: "nothing" };
  if (addsUp(sum)) return { kind: "equal" };
  const given = fieldsIn(sum.parts);
  const taken = fieldsIn(sum.less ?? []);
  if (given.length === 0) return { kind: "nothing" };
  const fields = [stated, ...given, ...taken].filter((field) => field.kind === "unreadable");
  if (stated.kind === "unreadable" || fields.length > 0) return { kind: "unreadable", fields };
  const [added, off] = [sumOf(amountsIn(given)) ?? NOTHING_STATED, sumOf(amountsIn(taken))];
  return compareStated(stated.figure, off === undefined ? added : difference(added, off));
}

/** Whether an amount is to the 分 what it must be: most are, and a ledger has thousands. */
export function addsUp(sum: Comparable): boolean {
  const { total: { field: stated }, partsFen, less = [] } = sum;
  if (stated?.kind !== "amount") return false;
  const parts = partsFen === undefined ? sum.parts : [];
  if (partsFen === undefined && parts.every(({ field }) => field === undefined)) return false;
  let rest = stated.fen - (partsFen ?? 0);
  for (const [terms, way] of [[parts, -1], [less, 1]] as const) {
    for (const { field } of terms) {
      if (field?.kind === "unreadable") return false;
      if (field?.kind === "amount") rest += way * field.fen;
    }
  }
  return rest === 0;
}

const fieldsIn = (terms: readonly Term[]): readonly AmountField[] => terms.flatMap(({ field }) => field ?? []);
const amountsIn = (fields: readonly AmountField[]): readonly Figure[] => fields.flatMap((field) => (field.kind === "amount" ? [field.figure] : []));

/** How a stated figure compares with one worked out from others. */
export function compareStated(stated: Figure, computed: Figure): SumResult {
  const { status } = compareFigures(stated, computed);
  if (status === "unverified") return { kind: "nothing" };
  return status === "agrees" ? { kind: "equal" } : { kind: status, stated, computed, difference: difference(stated, computed) };
}

/** Whether others state what parts come to, and not what is stated for it. One that is too coarse to tell the two apart says nothing. */
export function isBorneOut(computed: Figure | undefined, stated: AmountField | undefined, others: readonly (Figure | undefined)[]): boolean {
  if (computed === undefined || stated?.kind !== "amount") return false;
  const isSame = (a: Figure, b: Figure): boolean => compareFigures(a, b).status !== "differs";
  const telling = others.flatMap((one) => (one === undefined || (isSame(one, computed) && isSame(one, stated.figure)) ? [] : one));
  return telling.length > 0 && telling.every((one) => isSame(one, computed));
}

/** The figure of an amount that is stated. */
export const figureIn = (field: AmountField | undefined): Figure | undefined => (field?.kind === "amount" ? field.figure : undefined);

/** A line's amount as a term of a sum. */
export function termOf(line: { readonly code?: Located<string>; readonly name: Located<string>; readonly isHidden?: boolean }, field: AmountField | undefined): Term {
  return { key: line.code?.value ?? line.name.value, name: line.name.value, isHidden: line.isHidden ?? false, field };
}

/** An amount that stands alone, by the name the form gives it. */
export const term = (name: string, field: AmountField | undefined): Term => ({ key: name, name, isHidden: false, field });

/** The one amount another must equal; none where the cell is blank, for a blank states nothing to compare with. */
export const sameAs = (name: string, field: AmountField | undefined): readonly Term[] => (field === undefined || field.kind === "blank" ? [] : [term(name, field)]);

/** 多 or 少: whether the stated amount is more or less than it should be. */
export const direction = ({ difference: gap }: Pick<Unequal, "difference">): "多" | "少" => ((valueOf(gap)?.n ?? 0n) < 0n ? "少" : "多");

/** The sum of cells that are all blank. */
const NOTHING_STATED: Figure = { op: "constant", dimension: "money", value: ZERO, label: "空白", source: "空白格按0计入合计" };
