import type { AmountField } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Table } from "../../tables";
import type { Row } from "../../ties";
import { sameAs, type Sum, term } from "../sums/compare-sum";

/** An amount as one table states it. */
export interface Place {
  readonly table: Table;
  /** As the table calls it: 本年收入合计. */
  readonly what: string;
  readonly field: AmountField | undefined;
  /** The rows it is made of. */
  readonly rows?: readonly Row[];
}

/** One thing that two tables state. Nothing where either is blank: a blank states nothing to compare with. */
export function sameSum(left: Place, right: Place): readonly Sum[] {
  const parts = sameAs(nameOf(right), right.field);
  if (parts.length === 0) return [];
  return [{ table: left.table, what: nameOf(left), of: nameOf(right), total: term(left.what, left.field), parts, against: { rows: left.rows ?? [], others: right.rows ?? [] } }];
}

/** `收入决算表“本年收入合计”` */
export const nameOf = ({ table, what }: Pick<Place, "table" | "what">): string => `${TABLE_NAMES[table.kind]}“${what}”`;
