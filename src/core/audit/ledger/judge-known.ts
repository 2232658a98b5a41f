import { dimensionOf, evaluate } from "../../figure";
import { divide, isEqual, multiply, point, type ProseQuantity, type ProseRange, rational, type Rational, round, whole } from "../../number";
import { AUDIT_LEDGER_WORDING as SAY } from "../../standards";
import { places, state, words } from "../../statement";
import { fitSource } from "../against/fit-source";
import { differingRemark, fittingRemark, type SheetRemark } from "../against/sheet-remark";
import { type Source, sourceOf } from "../against/topic";
import { inStyleOf } from "../judge";
import type { KnownNumber } from "./known-sentences";
import type { PairedNumber } from "./pair-numbers";

/** What a known sentence has to say of one number of the text; undefined where the known number is the office's own word and rests on nothing. */
export function judgeKnown({ number, known, turned }: PairedNumber): SheetRemark | undefined {
  if (known.cells.length === 0) return undefined;
  if (turned !== undefined) {
    const facts = { wrong: words(turned.said), right: words(turned.known), places: places(known.cells) };
    return { verdict: "differs", cells: known.cells, candidates: [], statement: state(SAY.turned, facts) };
  }
  if (isSameNumber(number, known.number)) return confirmed(number, known);
  const restated = number.kind === "range" || known.number.kind === "range" ? undefined : asRestated(number, known.number, known);
  return restated ?? changed(number, known);
}

/** Whether two numbers state the same, however their digits are set. */
export function isSameNumber(a: ProseQuantity | ProseRange, b: ProseQuantity | ProseRange): boolean {
  if (a.kind === "range" || b.kind === "range") return a.kind === b.kind && isSameText(a.text, b.text);
  return a.kind === b.kind && isEqual(a.value, b.value) && a.unit === b.unit && a.per === b.per && a.hedge?.sense === b.hedge?.sense;
}

const isSameText = (a: string, b: string): boolean => a.normalize("NFKC").replace(/\s/g, "") === b.normalize("NFKC").replace(/\s/g, "");

function confirmed(number: ProseQuantity | ProseRange, known: KnownNumber): SheetRemark {
  const source = number.kind === "range" ? undefined : sourceBehind(number, known);
  const fit = source === undefined || number.kind === "range" ? undefined : fitSource(number, source);
  if (source !== undefined && number.kind !== "range" && fit !== undefined && fit !== "off" && fit !== "meets") return fittingRemark(number, source, fit);
  return { verdict: "agrees", cells: known.cells, candidates: [], statement: state(SAY.same, { places: places(known.cells) }) };
}

/** The figure a known number says, in the measure of the text. */
function sourceBehind(number: ProseQuantity, { figure, number: stated }: KnownNumber): Source | undefined {
  if (figure === undefined || stated.kind === "range" || stated.kind !== number.kind) return undefined;
  const value = evaluate(figure);
  if (value.kind !== "value") return undefined;
  const isMoney = stated.kind === "money";
  const worth = isMoney && dimensionOf(figure) === "number" ? worthOf(stated, value.value) : 1;
  const source = sourceOf(figure, number.kind, { unit: stated.unit, worth });
  // A change is said without its sign.
  return source !== undefined && source.value.n < 0n && stated.value.n > 0n ? { ...source, value: multiply(source.value, whole(-1)), interval: { low: multiply(source.interval.high, whole(-1)), high: multiply(source.interval.low, whole(-1)) } } : source;
}

/** An amount of a sheet that counts 元 or 万元: which of them, by what was said of it. */
function worthOf(stated: ProseQuantity, value: Rational): number {
  if (value.n === 0n) return 100;
  const worths = [100, 100_000, 1_000_000, 100_000_000, 10_000_000_000];
  return worths.find((worth) => fitSource(stated, { kind: "money", unit: "", worth, value: multiply(value, whole(worth)), interval: point(multiply(value, whole(worth))), figure: NOTHING }) !== "off") ?? 100;
}

const NOTHING = { op: "constant", dimension: "number", value: rational(0n), label: "", source: "" } as const;

/** The same number said in another unit or with fewer digits. */
function asRestated(number: ProseQuantity, stated: ProseQuantity, known: KnownNumber): SheetRemark | undefined {
  if (number.kind !== stated.kind || number.hedge?.sense !== stated.hedge?.sense || number.per !== stated.per || (number.kind === "count" && number.unit !== stated.unit)) return undefined;
  const source = sourceBehind(number, known);
  const fit = source === undefined ? undefined : fitSource(number, source);
  if (source !== undefined && (fit === "same" || fit === "rounded")) return fittingRemark(number, source, fit);
  const step = multiply(number.half, whole(2));
  const isRounded = known.figure === undefined && step.n > 0n && isEqual(multiply(round(divide(stated.value, step), 0), step), number.value);
  return isRounded ? { verdict: "rounding", cells: known.cells, candidates: [], statement: state(SAY.rounded, { known: words(stated.text), places: places(known.cells) }) } : undefined;
}

/** Another number than the known one. */
function changed(number: ProseQuantity | ProseRange, known: KnownNumber): SheetRemark {
  const source = number.kind === "range" ? undefined : sourceBehind(number, known);
  if (source !== undefined && number.kind !== "range" && known.number.kind !== "range" && !isLikeStyle(number, known.number) && number.unit === known.number.unit && inStyleOf(number, source.value) !== number.text) return differingRemark(number, source);
  const expected = known.number.text;
  const facts = { stated: words(number.text), known: words(expected), places: places(known.cells) };
  return { verdict: "differs", expected, cells: known.cells, candidates: [], statement: state(SAY.changed, facts) };
}

/** Whether the known words can stand in the place of a number: written alike, or with the same digits in another unit, which is what went wrong. */
const isLikeStyle = (a: ProseQuantity, b: ProseQuantity): boolean => (a.scale === b.scale && a.decimals === b.decimals && a.unit === b.unit) || digitsOf(a) === digitsOf(b);
const digitsOf = ({ text }: ProseQuantity): string => text.normalize("NFKC").replace(/[^\d.]/g, "");
