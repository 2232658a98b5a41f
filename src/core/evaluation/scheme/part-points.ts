import { valueOf } from "../../figure";
import { add, fold, parseDecimal, type Rational, ZERO } from "../../number";
import type { Indicator, Records } from "../../records";
import type { SchemePart } from "../../standards";
import { indicatorsToScore, isExecutionLine, partNamed } from "../indicator-sets";
import { weightOf } from "../score/weight-of";

/** The parts a sheet has and the points it gives them. */
export interface PartPoints {
  /** Points of each part there is; undefined where the sheet does not say. */
  readonly parts: ReadonlyMap<SchemePart, Rational | undefined>;
  /** Whether an indicator stands under no part of any scheme. */
  readonly hasOthers: boolean;
}

/** The points a sheet gives its parts: the sum of their indicators' where each has some, else what the part's own heading says (`产出指标（50分）`). */
export function partPoints(records: Records): PartPoints {
  const lines = indicatorsToScore(records);
  const parts = new Map<SchemePart, Rational | undefined>();
  const fund = records.selfEvaluation?.funds.find(({ role, weight }) => role === "total" && weight?.figure !== undefined);
  if (fund !== undefined) parts.set("预算执行率", pointsOf([fund]));
  for (const part of new Set(lines.flatMap((line) => partOf(line) ?? []))) {
    const own = lines.filter((line) => partOf(line) === part);
    const stated = pointsOf(own) ?? pointsInHeading(own);
    if (part !== "预算执行率" || !parts.has(part)) parts.set(part, stated);
  }
  return { parts, hasOthers: lines.some((line) => partOf(line) === undefined) };
}

/** The part an indicator counts under; 满意度 is a part of its own even where a sheet lists it under 效益. */
export function partOf(line: Indicator): SchemePart | undefined {
  if (isExecutionLine(line)) return "预算执行率";
  return partNamed(line.level2) === "满意度指标" ? "满意度指标" : partNamed(line.level1);
}

function pointsOf(lines: readonly Pick<Indicator, "weight">[]): Rational | undefined {
  const weights = lines.map((line) => weightOf(line)).map((weight) => (typeof weight === "string" ? undefined : valueOf(weight)));
  return weights.every((weight): weight is Rational => weight !== undefined) ? weights.reduce(add, ZERO) : undefined;
}

/** Points in brackets behind the name of a part. */
function pointsInHeading(lines: readonly Indicator[]): Rational | undefined {
  const headings = new Set(lines.map(({ level1 }) => fold(level1?.value ?? "")));
  const [heading = "", ...others] = headings;
  const stated = /\((\d{1,3}(?:\.\d{1,2})?)分\)/.exec(heading)?.[1];
  return stated === undefined || others.length > 0 ? undefined : parseDecimal(stated);
}
