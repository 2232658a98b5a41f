import type { Finding } from "../../core/checks";
import { type Statement, state } from "../../core/statement";

/** Which row is to be added where a missing row is the only cause why a total is not the sum of its rows: the total then stands, and the sum of the rows that are there is no 应为. */
export function rowToAdd({ statement: { facts }, explanations }: Pick<Finding, "statement" | "explanations">): Statement | undefined {
  const [cause, ...others] = explanations;
  // A total beside its rows names what it is and what they are; two tables beside each other are another matter.
  if (cause?.kind !== "missing-row" || !cause.isUnique || others.length > 0 || facts.what === undefined || facts.of === undefined) return undefined;
  const { name, amount } = cause.statement.facts;
  return name === undefined || amount === undefined ? undefined : state("{name} {amount}", { name, amount });
}
