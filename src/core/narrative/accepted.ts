import type { Finding } from "../checks";
import { ACCEPTED_WORDING } from "../standards";
import { state, type Statement, words, type WordsFact } from "../statement";
import { type CellAddress, isSameCell } from "../workbook";
import { withoutLead } from "./answers";
import { joined, variant } from "./compose";

/** What the office lets stand, with its reason (认可). */
export type AcceptedFinding = Pick<Finding, "check" | "severity" | "statement" | "cells"> & { readonly reason: string };

/** Findings the office has accepted; those whose numbers are others by now are not. */
export function acceptedOf(findings: readonly Finding[]): readonly AcceptedFinding[] {
  return findings.flatMap(({ acceptance, check, severity, statement, cells }) => {
    const reason = withoutLead(acceptance?.reason ?? "");
    return acceptance?.kind !== "accepted" || reason === "" ? [] : [{ check, severity, statement, cells, reason }];
  });
}

/** The office's reason for letting a finding of a check stand, for the sentence that asks for it; of several, the one about these cells. */
export function acceptedReason(accepted: readonly AcceptedFinding[], checks: readonly string[], about?: readonly (CellAddress | undefined)[]): WordsFact | undefined {
  const found = accepted.find(({ check, cells }) => checks.includes(check) && (about === undefined || about.some((at) => at !== undefined && cells.some((cell) => isSameCell(cell, at)))));
  return found === undefined ? undefined : words(found.reason, found.cells);
}

/** Differences the office lets stand, each in the words of the review with the office's reason. What only asked for an explanation has found its place in the text. */
export function acceptedDifferences(accepted: readonly AcceptedFinding[]): readonly Statement[] {
  return accepted.filter((one) => isDifference(one) && !TOLD_ELSEWHERE.has(one.check)).map(({ statement, reason, cells }, index) =>
    joined([statement, state(variant(ACCEPTED_WORDING, index), { reason: words(reason, cells) })]));
}

/** Their reason stands where the report speaks of the thing itself. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  "low-execution-is-explained", "execution-within-budget", "budget-adjustment-is-explained", "three-public-within-budget", "overachievement-is-explained", "missed-target-is-explained",
]);

/** Two numbers that do not agree, told without naming cells, which a report does not. */
export function isDifference({ statement: { facts } }: AcceptedFinding): boolean {
  return facts.difference !== undefined && Object.values(facts).every(({ kind }) => kind !== "places" && kind !== "gap");
}
