import type { Severity } from "../checks";
import type { Figure } from "../figure";
import type { ProseDate, ProseQuantity, ProseRange, Span } from "../number";
import type { Statement } from "../statement";
import type { CellAddress } from "../workbook";

export type NumberVerdict = "agrees" | "rounding" | "differs" | "inconsistent" | "untraced";

/** What a number was held against. */
export type NumberRule = "rate" | "growth" | "share" | "sum" | "count" | "same-subject" | "unit" | "direction" | "zero-base" | "completion";

/** What one rule has to say of one number. */
export interface NumberRemark {
  readonly number: ProseQuantity;
  readonly verdict: "agrees" | "rounding" | "inconsistent";
  readonly rule: NumberRule;
  /** The right words in the text's own style, where a computation gives them. */
  readonly expected?: string;
  readonly statement: Statement;
  /** The other numbers it was held against. */
  readonly beside: readonly Span[];
}

/** A number of the text with its verdict; `rule` is undefined and the number `untraced` where nothing in the text could be held against it. */
export interface AuditedNumber {
  /** A date only where it is another than a cell says. */
  readonly number: ProseQuantity | ProseRange | ProseDate;
  readonly verdict: NumberVerdict;
  readonly rule?: NumberRule;
  readonly expected?: string;
  readonly statement: Statement;
  readonly beside: readonly Span[];
  /** The cells its value was found in or worked out from; empty where the text alone was asked. */
  readonly cells: readonly CellAddress[];
  /** What became of it since our draft, where the text is an edition of that. */
  readonly ledger?: LedgerState;
  /** Figures with a value that fits although the words do not: shown for the office to decide, never as right. */
  readonly candidates: readonly Figure[];
}

/** What became of a number of our draft: where it was, elsewhere, another now, or not in the draft at all. */
export type LedgerState = "unchanged" | "moved" | "changed" | "new";

/** A number of our draft that the text no longer holds, with the sentence it stood in. */
export interface DroppedNumber {
  readonly text: string;
  readonly sentence: string;
  readonly cells: readonly CellAddress[];
}

/** Words that need a look. */
export interface WordingRemark extends Span {
  readonly check: string;
  readonly severity: Severity;
  readonly statement: Statement;
}

export interface Audit {
  readonly numbers: readonly AuditedNumber[];
  readonly wording: readonly WordingRemark[];
  readonly counts: Readonly<Record<NumberVerdict, number>>;
  /** Numbers of our draft that are gone, where the text is an edition of it. */
  readonly dropped?: readonly DroppedNumber[];
}

/** What is known of the report besides its text. */
export interface AuditSettings {
  /** The year reported on; otherwise read from the title. */
  readonly year?: number;
  /** The reporting office; otherwise the township most of the text names. */
  readonly office?: string;
}
