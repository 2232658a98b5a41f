import { cellsOf, describe, type Figure } from "../../figure";
import type { ProseQuantity } from "../../number";
import { AUDIT_SHEET_WORDING as SAY } from "../../standards";
import { amount, type Fact, places, rate, state, type Statement, words } from "../../statement";
import type { CellAddress } from "../../workbook";
import { inStyleOf } from "../judge";
import type { SourceFit } from "./fit-source";
import type { Source } from "./topic";

/** What the sheets have to say of one number. */
export interface SheetRemark {
  readonly verdict: "agrees" | "rounding" | "differs" | "untraced";
  readonly expected?: string;
  readonly statement: Statement;
  readonly cells: readonly CellAddress[];
  readonly candidates: readonly Figure[];
}

/** What a number is in the sheets, by its figure's own name. */
export const nameOf = (figure: Figure): string => ("label" in figure && figure.label !== "" ? figure.label : describe(figure));

/** A number that is that of a source, as far as it is said. */
export function fittingRemark(number: ProseQuantity, source: Source, fit: Exclude<SourceFit, "off" | "meets">): SheetRemark {
  const { figure } = source;
  const cells = cellsOf(figure);
  const base = { cells, candidates: [] };
  const facts = { name: words(nameOf(figure)), value: factOf(source, number), places: places(cells) };
  switch (fit) {
    case "same":
      return { ...base, verdict: "agrees", statement: state(figure.op === "cell" ? SAY.same : SAY.computed, facts) };
    case "rounded":
      // A quotient has no last digit: rounded is how it is stated.
      return { ...base, verdict: number.kind === "rate" && figure.op !== "cell" ? "agrees" : "rounding", statement: state(SAY.rounded, facts) };
    case "cut": {
      const expected = inStyleOf(number, source.value);
      return { ...base, verdict: "rounding", expected, statement: state(SAY.cut, { ...facts, stated: words(number.text), expected: words(expected) }) };
    }
    case "near":
      return { ...base, verdict: "rounding", statement: state(SAY.near, facts) };
  }
}

/** A number that is another than the one the sheets have for these very words. */
export function differingRemark(number: ProseQuantity, source: Source): SheetRemark {
  const [cells, expected] = [cellsOf(source.figure), inStyleOf(number, source.value)];
  const facts = { name: words(nameOf(source.figure)), value: factOf(source, number), places: places(cells), stated: words(number.text), expected: words(expected) };
  return { verdict: "differs", expected, cells, candidates: [], statement: state(SAY.off, facts) };
}

/** A change told the wrong way round. */
export function turnedRemark(number: ProseQuantity, source: Source, wrong: string): SheetRemark {
  const cells = cellsOf(source.figure);
  const right = source.direction === "down" ? (number.kind === "money" || number.kind === "count" ? "减少" : "下降") : number.kind === "money" || number.kind === "count" ? "增加" : "增长";
  const facts = { name: words(nameOf(source.figure)), value: factOf(source, number), places: places(cells), right: words(right), wrong: words(wrong) };
  return { verdict: "differs", cells, candidates: [], statement: state(SAY.turned, facts) };
}

const MOST_NAMED = 3;
const NOTHING_FOUND: SheetRemark = { verdict: "untraced", statement: state(SAY.untraced, {}), cells: [], candidates: [] };

/** A number whose value is found although its words are not. */
export function candidateRemark(sources: readonly Source[]): SheetRemark {
  const candidates = sources.map(({ figure }) => figure);
  if (candidates.length === 0) return NOTHING_FOUND;
  const names = candidates.slice(0, MOST_NAMED).map(nameOf).join("、") + (candidates.length > MOST_NAMED ? "等" : "");
  return { verdict: "untraced", statement: state(SAY.candidates, { names: words(names) }), cells: [], candidates };
}

/** The value of a source as a reader wants to see it beside a number: with the digits that the number leaves out. */
export function factOf({ figure, kind, unit, worth }: Source, number: ProseQuantity): Fact {
  if (kind === "money") return worth === 1 ? amount(figure) : { kind: "number", figure, unit: UNITS[worth] ?? "元" };
  if (kind === "rate") return rate(figure, Math.min(4, figure.op === "cell" ? Math.max(number.decimals, 2) : number.decimals + 2));
  return { kind: "number", figure, unit: kind === "points" ? "个百分点" : unit };
}

const UNITS: Readonly<Record<number, string>> = { 100: "元", 100_000: "千元", 1_000_000: "万元", 100_000_000: "百万元", 10_000_000_000: "亿元" };
