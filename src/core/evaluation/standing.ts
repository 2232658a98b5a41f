import { type Figure, ratio, valueOf } from "../figure";
import { compare, fold, type Moment, type Quantity, type Rational, ZERO } from "../number";
import type { Indicator, QuantityField } from "../records";
import { OPEN_DIRECTION_WORDS, UNSCORED_REASONS } from "../standards";

/** How an indicator's result is measured against its target. */
export type Measure = "at-least" | "at-most" | "exactly" | "in-time";

/**
 * Where a result stands. `share` is what a rule of three gives: 完成值÷指标值, or 指标值÷完成值 where less is better.
 * `judge` must be judged by the office; `open` cannot be told from the data at all.
 */
export type Standing =
  | { readonly kind: "met" | "exceeded"; readonly measure: Measure; readonly share?: Figure }
  | { readonly kind: "missed"; readonly measure: Exclude<Measure, "in-time">; readonly share: Figure }
  | { readonly kind: "late" }
  | { readonly kind: "judge"; readonly reason: string }
  | { readonly kind: "open"; readonly reason: string };

type Pair<T> = { readonly target: T; readonly actual: T };

const open = (reason: string, seen = ""): Standing => ({ kind: "open", reason: reason.replace("…", () => seen) });
const judge = (reason: string): Standing => ({ kind: "judge", reason });

/** Where an indicator's result stands to its target, as far as both say it. */
export function standingOf(indicator: Indicator, year?: number): Standing {
  const { target, actual } = indicator;
  if (actual === undefined || actual.reading.kind === "blank") return open(UNSCORED_REASONS.noActual);
  if (target === undefined || target.reading.kind === "blank") return open(UNSCORED_REASONS.noTarget);
  const unread = [actual, target].find(({ reading }) => reading.kind === "unreadable");
  if (unread !== undefined) return open(UNSCORED_REASONS.unreadable, unread.shown);
  if (target.reading.kind === "moment" && actual.reading.kind === "moment") return inTime(target, target.reading, actual.reading, year);
  if (target.reading.kind === "words") return judge(UNSCORED_REASONS.qualitative);
  if (target.reading.kind === "quantity" && actual.reading.kind === "quantity") return ofNumbers(indicator, target, actual);
  return actual.reading.kind === "words" ? judge(UNSCORED_REASONS.qualitative) : open(UNSCORED_REASONS.kinds);
}

function inTime(field: QuantityField, target: Moment, actual: Moment, year = 0): Standing {
  const days = ({ year: own = year, month }: Moment): number => own * 12 + month;
  if (days(actual) < days(target)) return { kind: "met", measure: "in-time" };
  if (days(actual) > days(target)) return { kind: "late" };
  if (target.day !== undefined && actual.day !== undefined) return actual.day <= target.day ? { kind: "met", measure: "in-time" } : { kind: "late" };
  const isWholeMonth = !target.isBefore || /[底末]/.test(field.shown);
  return isWholeMonth && target.day === undefined ? { kind: "met", measure: "in-time" } : judge(UNSCORED_REASONS.sameMonth);
}

function ofNumbers(indicator: Indicator, target: QuantityField, actual: QuantityField): Standing {
  const [wanted, got] = [target.reading, actual.reading];
  if (wanted.kind !== "quantity" || got.kind !== "quantity") return open(UNSCORED_REASONS.kinds);
  if (/^[≥≤<>]/.test(fold(actual.shown))) return open(UNSCORED_REASONS.expression, actual.shown);
  const units = unitTrouble(wanted, got);
  if (units !== undefined) return open(units);
  const measure = measureOf(indicator, wanted);
  if (measure === undefined) return open(UNSCORED_REASONS.direction);
  const values = { target: target.figure && valueOf(target.figure), actual: actual.figure && valueOf(actual.figure) };
  if (target.figure === undefined || actual.figure === undefined || values.target === undefined || values.actual === undefined) {
    return open(UNSCORED_REASONS.unreadable, target.figure === undefined ? target.shown : actual.shown);
  }
  return compared(measure, { target: target.figure, actual: actual.figure }, { target: values.target, actual: values.actual }, { wanted, got, name: indicator.name.value });
}

function unitTrouble(wanted: Quantity, got: Quantity): string | undefined {
  if ((wanted.unit === "%") !== (got.unit === "%")) return UNSCORED_REASONS.percent;
  return wanted.unit !== "" && got.unit !== "" && wanted.unit !== got.unit ? UNSCORED_REASONS.units : undefined;
}

/** The sign of the target decides; without one more is better, unless the words leave it open. */
export function measureOf(indicator: Indicator, wanted: Quantity): Measure | undefined {
  switch (wanted.comparison) {
    case "≥":
    case ">":
      return "at-least";
    case "≤":
    case "<":
      return "at-most";
    case "=":
      return "exactly";
    case undefined: {
      const said = [indicator.level1, indicator.level2, indicator.name].map((text) => text?.value ?? "").join(" ");
      return OPEN_DIRECTION_WORDS.some((word) => said.includes(word)) ? undefined : "at-least";
    }
  }
}

function compared(measure: Measure, figures: Pair<Figure>, values: Pair<Rational>, { wanted, got, name }: { wanted: Quantity; got: Quantity; name: string }): Standing {
  const order = compare(values.actual, values.target);
  if (order === 0 && (wanted.comparison === ">" || wanted.comparison === "<")) return judge(UNSCORED_REASONS.strict);
  if (order === 0 && got.hedge === "近" && measure !== "at-most") return judge(UNSCORED_REASONS.near);
  const share = shareOf(measure, figures, values, name);
  const withShare = share === undefined ? {} : { share };
  if (order === 0) return { kind: "met", measure, ...withShare };
  if (measure === "exactly" && order > 0) return judge(UNSCORED_REASONS.above);
  if (measure === "at-most" ? order < 0 : order > 0) return { kind: measure === "at-most" ? "met" : "exceeded", measure, ...withShare };
  return share === undefined || measure === "in-time" ? judge(UNSCORED_REASONS.negative) : { kind: "missed", measure, share };
}

/** The rule of three, where it means anything: nothing below zero, no zero base. */
function shareOf(measure: Measure, { target, actual }: Pair<Figure>, values: Pair<Rational>, name: string): Figure | undefined {
  const [base, part] = measure === "at-most" ? [values.actual, values.target] : [values.target, values.actual];
  if (compare(base, ZERO) <= 0 || compare(part, ZERO) < 0) return undefined;
  return measure === "at-most" ? ratio(target, actual, `${name} 指标值÷完成值`) : ratio(actual, target, `${name} 完成率`);
}
