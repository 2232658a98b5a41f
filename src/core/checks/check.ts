import type { Evaluation } from "../evaluation";
import type { Records } from "../records";
import type { Fact, FactName } from "../statement";
import { state, words } from "../statement";
import type { Explanation, Stop, Tie } from "../ties";
import type { CellAddress, Workbook } from "../workbook";
import type { Finding, Severity } from "./finding";

/** What a check may look at. */
export interface Checkup {
  readonly records: Records;
  readonly ties: readonly Tie[];
  readonly evaluation: Evaluation;
  readonly workbook: Workbook;
  /** Asked now and then whether the findings are still wanted. Once stopped, differences are left unexplained and findings unfolded. */
  readonly stop?: Stop;
}

/** The groups of the catalogue, in the order they are listed. */
export type CheckFamily = "totals" | "ties" | "ledger" | "codes" | "execution" | "scores" | "indicators" | "form" | "cells";

/** Sentence templates (Chinese) by the name a check calls them by. */
export type Messages = Readonly<Record<string, string>>;

/** What a check is: everything about it but how it looks. */
export interface CheckCard<M extends Messages = Messages> {
  /** The healthy condition. Never changes once released. */
  readonly id: string;
  readonly title: string;
  readonly family: CheckFamily;
  /** The published rule or practice it stands on, with the numbers of the audit formulas (CK07 …). */
  readonly basis: string;
  readonly why: string;
  readonly fix: string;
  readonly severity: Severity;
  /** Messages that weigh more or less than the check itself. */
  readonly severities?: Readonly<Partial<Record<keyof M & string, Severity>>>;
  readonly messages: M;
}

/** How a check speaks. Facts are exactly those the message names. */
export interface Voice<M extends Messages> {
  found<Name extends keyof M & string>(
    message: Name,
    cells: readonly CellAddress[],
    facts: Readonly<Record<FactName<M[Name]>, Fact>>,
    explanations?: readonly Explanation[],
  ): void;
  /** It could not judge: where, and why (Chinese, no full stop). */
  undecided(cells: readonly CellAddress[], reason: string): void;
}

/** What one check saw. */
export interface Look {
  readonly looked: number;
  readonly findings: readonly Finding[];
}

export interface Check {
  readonly card: CheckCard;
  look(checkup: Checkup): Look;
}

/**
 * A check of the catalogue.
 * @param look says what it finds and returns how many items it looked at; no side effects, no throwing for bad data
 */
export function defineCheck<const M extends Messages>(card: CheckCard<M>, look: (checkup: Checkup, say: Voice<M>) => number): Check {
  return {
    card,
    look: (checkup) => {
      const findings: Finding[] = [];
      const looked = look(checkup, voiceOf(card, findings));
      return { looked, findings };
    },
  };
}

/** Cannot-tell is never more than 需核实: what is wrong with the cell itself, `amounts-are-readable` says. */
function undecidedSeverity(severity: Severity): Severity {
  return severity === "note" ? "note" : "warning";
}

function voiceOf<M extends Messages>(card: CheckCard<M>, findings: Finding[]): Voice<M> {
  const { id, severity, severities, messages } = card;
  return {
    found: (message, cells, facts, explanations = []) => {
      const statement = state<string>(messages[message] ?? "", facts);
      findings.push({ check: id, verdict: "failed", severity: severities?.[message] ?? severity, statement, cells, explanations });
    },
    undecided: (cells, reason) => {
      const statement = state("无法判断“{title}”：{reason}。", { title: words(card.title), reason: words(reason) });
      findings.push({ check: id, verdict: "cannot-tell", severity: undecidedSeverity(severity), statement, cells, explanations: [] });
    },
  };
}
