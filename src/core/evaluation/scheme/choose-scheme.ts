import { add, isEqual, type Rational, toDecimal, whole } from "../../number";
import type { Indicator, Records } from "../../records";
import { type Scheme, SCHEME_PARTS, SCHEME_WORDING, type SchemeId, type SchemePart, SCHEMES } from "../../standards";
import { pieces, type Statement, words } from "../../statement";
import { partOf, type PartPoints, partPoints } from "./part-points";

/** A scheme, and why it is this one. */
export interface ChosenScheme {
  readonly scheme: Scheme;
  readonly basis: Statement;
}

/**
 * The scheme asked for; else the one whose points are those the sheet states; else the one whose parts are those of the sheet: with
 * 成本指标 or without, with 满意度指标 or without. It lends its points only where the sheet states none.
 */
export function chooseScheme(records: Records, wish?: SchemeId): ChosenScheme {
  if (wish !== undefined) return chosen(SCHEMES[wish], "wished");
  const sheet = partPoints(records);
  const byParts = schemeOfParts(sheet);
  const agreeing = [byParts, ...Object.values(SCHEMES)].find((scheme) => isAsStated(sheet, scheme));
  if (agreeing !== undefined) return chosen(agreeing, "byPoints");
  const indicatorParts = [...sheet.parts.keys()].filter((part) => part !== "预算执行率");
  if (indicatorParts.length === 0) return chosen(byParts, "plain");
  const isStated = indicatorParts.every((part) => sheet.parts.get(part) !== undefined);
  return chosen(byParts, isStated ? "ownPoints" : "byParts", SCHEME_PARTS.filter((part) => part !== "预算执行率" && sheet.parts.has(part)).join("、"));
}

/** What an indicator's part has to share out, where the sheet's heading or a verified scheme says so: `产出指标共50分`. */
export function pointsToShare(records: Records, scheme: Scheme): (indicator: Indicator) => string | undefined {
  const { parts } = partPoints(records);
  return (indicator) => {
    const part = partOf(indicator);
    if (part === undefined) return undefined;
    const ofScheme = scheme.verified ? scheme.parts[part] : undefined;
    const points = parts.get(part) ?? (ofScheme === undefined ? undefined : whole(ofScheme));
    return points === undefined ? undefined : `${part}共${toDecimal(points, 2)}分`;
  };
}

function schemeOfParts({ parts }: PartPoints): Scheme {
  const hasSatisfaction = parts.has("满意度指标");
  if (parts.has("成本指标")) return SCHEMES[hasSatisfaction ? "cf-2021-101" : "cf-2021-101-no-satisfaction"];
  const namesItsParts = parts.has("产出指标") || parts.has("效益指标");
  return SCHEMES[namesItsParts && !hasSatisfaction ? "cf-2020-10-no-satisfaction" : "cf-2020-10"];
}

/**
 * Whether the points the sheet states are those of a scheme: of every part, or of the execution rate where it states nothing else.
 * Where a scheme has no points for 满意度, they count with 效益.
 */
function isAsStated({ parts, hasOthers }: PartPoints, scheme: Scheme): boolean {
  if (hasOthers || parts.size === 0) return false;
  const sums = new Map<SchemePart, Rational | undefined>();
  for (const [part, points] of parts) {
    const home = part === "满意度指标" && scheme.parts.满意度指标 === undefined ? "效益指标" : part;
    sums.set(home, sums.has(home) ? plus(sums.get(home), points) : points);
  }
  const isAs = (part: SchemePart): boolean => isSame(sums.get(part), scheme.parts[part]);
  const others = [...sums.keys()].filter((part) => part !== "预算执行率");
  if (others.some((part) => scheme.parts[part] === undefined)) return false;
  if (others.every((part) => sums.get(part) === undefined)) return isAs("预算执行率");
  const isExecutionLeftOut = sums.get("预算执行率") === undefined;
  return SCHEME_PARTS.every((part) => scheme.parts[part] === undefined || (part === "预算执行率" && isExecutionLeftOut) || isAs(part));
}

const plus = (a: Rational | undefined, b: Rational | undefined): Rational | undefined => (a === undefined || b === undefined ? undefined : add(a, b));
const isSame = (stated: Rational | undefined, points: number | undefined): boolean => stated !== undefined && points !== undefined && isEqual(stated, whole(points));

function chosen(scheme: Scheme, why: Exclude<keyof typeof SCHEME_WORDING, "unverified">, parts = ""): ChosenScheme {
  const template = SCHEME_WORDING[why] + (scheme.verified ? "" : SCHEME_WORDING.unverified);
  const facts = { name: words(scheme.name), source: words(scheme.source), parts: words(parts) };
  const named = new Set(pieces(template).flatMap((piece) => (piece.kind === "fact" ? [piece.name] : [])));
  return { scheme, basis: { template, facts: Object.fromEntries(Object.entries(facts).filter(([name]) => named.has(name))) } };
}
