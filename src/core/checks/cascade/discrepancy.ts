import { type CellFigure, cellsOf, evaluate, type Figure, partsOf } from "../../figure";
import { halfWidth, type Rational } from "../../number";
import type { Fact } from "../../statement";
import { addressKey, type CellAddress } from "../../workbook";
import type { Finding } from "../finding";

/** An equation between amounts that does not hold, as a finding tells it. */
export interface Discrepancy {
  readonly finding: Finding;
  /** Stated less computed, in 分. */
  readonly difference: Rational;
  /** What stated precision alone may add to it or take from it. */
  readonly tolerance: Rational;
  /** The cells that enter it, each with the way it does: +1 or −1. */
  readonly cells: ReadonlyMap<string, Entering>;
}

export interface Entering {
  readonly figure: CellFigure;
  readonly way: 1 | -1;
}

/** The equation a finding says does not hold; undefined where it says something else, or a limit is exceeded. */
export const discrepancyOf = (finding: Finding): Discrepancy | undefined => measured(finding, differenceIn(finding));

/** The same; where a limit is exceeded, by how much. */
export const gapOf = (finding: Finding): Discrepancy | undefined => discrepancyOf(finding) ?? measured(finding, moneyIn(finding.statement.facts.difference));

function measured(finding: Finding, apart: Figure | undefined): Discrepancy | undefined {
  const figure = finding.verdict === "failed" ? apart : undefined;
  const worked = figure === undefined ? undefined : evaluate(figure);
  if (figure === undefined || worked?.kind !== "value" || worked.value.n === 0n) return undefined;
  let cells: Discrepancy["cells"] | undefined;
  return {
    finding, difference: worked.value, tolerance: halfWidth(worked.interval),
    get cells() { return (cells ??= waysOf(figure)); }, // a ledger's sum has a hundred thousand; most only ask how much is apart
  };
}

/** What is stated less what it should be; of an amount that another table lacks, the whole of it. */
function differenceIn({ statement: { facts }, explanations }: Finding): Figure | undefined {
  const [stated, computed, difference] = [moneyIn(facts.stated), moneyIn(facts.computed), moneyIn(facts.difference)];
  if (facts.limit !== undefined) return undefined;
  if (computed !== undefined) return difference;
  return difference === undefined && explanations.some(({ kind }) => kind === "missing-row") ? stated : undefined;
}

const moneyIn = (fact: Fact | undefined): Figure | undefined => (fact?.kind === "amount" ? fact.figure : undefined);

/** Cells of sums and differences with the way each enters; cells of anything else are left out. */
function waysOf(figure: Figure): ReadonlyMap<string, Entering> {
  const found = new Map<string, Entering>();
  const collect = (part: Figure, way: 1 | -1): void => {
    if (part.op === "cell") found.set(addressKey(part.at), { figure: part, way });
    else if (part.op === "difference") {
      collect(part.from, way);
      collect(part.less, way === 1 ? -1 : 1);
    } else if (part.op === "sum" || part.op === "sum-where") for (const inner of partsOf(part)) collect(inner, way);
  };
  collect(figure, 1);
  return found;
}

/** The cells of the figures a finding states. */
export const cellsStated = ({ statement: { facts } }: Finding): readonly CellAddress[] =>
  Object.values(facts).flatMap((fact) => (fact.kind === "amount" || fact.kind === "rate" || fact.kind === "number" ? cellsOf(fact.figure) : []));

/** Every cell a finding speaks of or rests on. */
export const cellsBehind = (finding: Finding): readonly CellAddress[] => [...finding.cells, ...cellsStated(finding), ...finding.explanations.flatMap(({ cells }) => cells)];
