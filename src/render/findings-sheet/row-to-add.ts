import type { Finding } from "../../core/checks";
import { cellsOfFact, type Fact, type Statement, state } from "../../core/statement";
import type { Explanation } from "../../core/ties";

type Told = Pick<Finding, "statement" | "explanations">;

/** Which row is to be added where a missing row is the only cause and the stated amount has it already: a total over its rows, or the one of two tables that lists the row. The amount without the row is no 应为 then. */
export function rowToAdd({ statement: { facts }, explanations }: Told): Statement | undefined {
  const [cause, ...others] = explanations;
  if (cause?.kind !== "missing-row" || !cause.isUnique || others.length > 0 || !isStatedWithRow(facts, cause)) return undefined;
  const { name, amount } = cause.statement.facts;
  return name === undefined || amount === undefined ? state("漏列的一行，各列金额见可能原因", {}) : state("{name} {amount}", { name, amount });
}

function isStatedWithRow(facts: Readonly<Record<string, Fact>>, { cells }: Explanation): boolean {
  // A total beside its rows names what it is and what they are.
  if (facts.what !== undefined && facts.of !== undefined) return true;
  if (facts.left === undefined || facts.stated === undefined) return false;
  const sheetsOf = (fact: Fact | undefined): ReadonlySet<string> => new Set(fact === undefined ? [] : cellsOfFact(fact).map(({ sheet }) => sheet));
  const [stated, computed] = [sheetsOf(facts.stated), sheetsOf(facts.computed)];
  return cells.length > 0 && cells.every(({ sheet }) => stated.has(sheet) && !computed.has(sheet));
}
