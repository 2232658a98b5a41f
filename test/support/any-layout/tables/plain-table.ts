import type { TableKind } from "../../../../src/core/standards";
import type { DrawnCell } from "../../draw-workbook";

/** What a cell of a table must say, before anything decides how it is written. */
export type Said =
  | { readonly sort: "amount"; readonly fen: number }
  | { readonly sort: "text"; readonly text: string }
  | { readonly sort: "code"; readonly code: string }
  /** Written as given: counts, rates, scores. */
  | { readonly sort: "as-is"; readonly value: DrawnCell };

export interface PlainColumn {
  /** Meaning, with the lane before it where there are several: `1.amount`. */
  readonly id: string;
  readonly sort: Said["sort"];
  /** Ways to head it, each from the top row to the bottom one. */
  readonly heads: readonly (readonly string[])[];
  /** Whether offices leave the column out, too. */
  readonly isOptional?: boolean;
}

export interface PlainRow {
  /** Code, or name where there is none: how the line is known. */
  readonly key: string;
  readonly role: "line" | "total" | "within";
  /** 0 for 类, 1 for 款, 2 for 项. */
  readonly depth: number;
  readonly said: Readonly<Record<string, Said>>;
}

/** A table as its form prints it, with nothing odd about it. */
export interface PlainTable {
  readonly kind: TableKind;
  readonly titles: readonly string[];
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
  readonly note: string;
  /** Columns may change their order, and the total its place. Not so in tables of two sides. */
  readonly isPlainList: boolean;
}

export const amount = (fen: number): Said => ({ sort: "amount", fen });
export const text = (words: string): Said => ({ sort: "text", text: words });
export const code = (digits: string): Said => ({ sort: "code", code: digits });
export const asIs = (value: DrawnCell): Said => ({ sort: "as-is", value });

export const column = (id: string, sort: Said["sort"], ...heads: readonly (string | readonly string[])[]): PlainColumn => ({
  id, sort, heads: heads.map((head) => (typeof head === "string" ? head.split(">") : head)),
});
export const optional = (plain: PlainColumn): PlainColumn => ({ ...plain, isOptional: true });
