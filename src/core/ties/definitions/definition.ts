import type { Figure } from "../../figure";
import type { AmountField, Records } from "../../records";
import { TABLE_NAMES, type TableKind } from "../../standards";
import { formatAddress, type Workbook } from "../../workbook";
import type { Row } from "../row";

/** One side of a tie before it is compared. */
export interface Side {
  readonly table: TableKind;
  /** What is compared, as the table calls it: 合计, 全年执行数. */
  readonly what: string;
  readonly figure?: Figure;
  /** Why there is no figure (Chinese). */
  readonly missing: string;
  /** The rows it is made of, those of the deepest level. */
  readonly rows: readonly Row[];
}

/** Two sides that must agree. `suffix` tells apart what one definition compares one by one: a 科目 code, an item. */
export interface TiePair {
  readonly suffix?: string;
  readonly left: Side;
  readonly right: Side;
}

/** A 勾稽关系 between two tables: nothing where one of them is not in the workbook. */
export interface TieDefinition {
  readonly id: string;
  readonly pairs: (records: Records, workbook?: Workbook) => readonly TiePair[];
}

export function sideOf(table: TableKind, what: string, field: AmountField | undefined, rows: readonly Row[] = []): Side {
  if (field === undefined) return { table, what, rows, missing: `${TABLE_NAMES[table]}没有列示${what}` };
  if (field.kind === "blank") return { table, what, rows, missing: `${formatAddress(field.at)} 是空的` };
  return { table, what, figure: field.figure, rows, missing: "" };
}

/** The pair of two sides that both state something; nothing where one of them does not, for a blank states nothing to compare with. */
export const statedPair = (left: Side, right: Side, suffix?: string): readonly TiePair[] =>
  left.figure === undefined || right.figure === undefined ? [] : [{ left, right, ...(suffix === undefined ? {} : { suffix }) }];

export function sideOfFigure(table: TableKind, what: string, figure: Figure | undefined, rows: readonly Row[] = []): Side {
  return { table, what, rows, ...(figure === undefined ? {} : { figure }), missing: `${TABLE_NAMES[table]}没有列示${what}` };
}
