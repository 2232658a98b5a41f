import type { Fact } from "../statement";
import type { Tie } from "../ties";
import type { Finding } from "./finding";

/** The finding that says a tie does not hold, or the one it is folded under; known by its very figures. Undefined where none does. */
export function findingOfTie(tie: Tie, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => [finding, ...(finding.consequences ?? [])].some((one) => isAbout(one, tie)));
}

function isAbout({ statement: { facts } }: Finding, { left, right, reason }: Tie): boolean {
  const [stated, computed] = [figureOf(facts.stated), figureOf(facts.computed)];
  if (stated === undefined) return false;
  if (left.figure !== undefined && right.figure !== undefined) return stated === left.figure && computed === right.figure;
  return computed === undefined && stated === (left.figure ?? right.figure) && facts.right?.kind === "words" && facts.right.text === reason;
}

const figureOf = (fact: Fact | undefined): unknown => (fact?.kind === "amount" ? fact.figure : undefined);
