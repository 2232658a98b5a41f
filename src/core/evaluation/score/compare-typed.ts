import { difference, evaluate, type Figure, valueOf } from "../../figure";
import { absolute, around, compare, greatest, isEqual, isZero, overlaps, type Rational, rational, subtract, ZERO } from "../../number";
import type { QuantityField } from "../../records";
import { TYPED_BECAUSE, TYPED_WORDING } from "../../standards";
import { type Fact, pieces, words } from "../../statement";
import type { Typed } from "../evaluation";
import { points } from "./points";

/** Points are typed with one decimal or two; half of one decimal is what rounding can make (CK57, CK63). */
export const TYPED_TOLERANCE: Rational = rational(5n, 100n);

/** Whether typed points and those of the rule may be the same, as far as both are stated: amounts rounded to 万元 leave a score an interval. */
export function isSamePoints(typed: Figure, computed: Figure): boolean {
  const [own, rule] = [evaluate(typed), evaluate(computed)];
  if (own.kind !== "value" || rule.kind !== "value") return false;
  const half = typed.op === "cell" ? greatest(typed.half, TYPED_TOLERANCE) : TYPED_TOLERANCE;
  return overlaps(around(own.value, half), rule.interval);
}

/** Points that a known slip would give, and the clause that names the slip. */
export interface Slip {
  readonly figure: Figure | undefined;
  readonly because: keyof typeof TYPED_BECAUSE;
}

export interface Compared {
  readonly says: keyof typeof TYPED_WORDING;
  readonly indicator: Fact;
  readonly score: Figure;
  /** Likely slips, the likeliest first. */
  readonly slips: readonly Slip[];
  /** What is said where the points are those of no slip. */
  readonly otherwise: keyof typeof TYPED_BECAUSE;
  /** Facts the clauses name. */
  readonly facts?: Readonly<Record<string, Fact>>;
}

/** The office's own points beside those of the rule, with the difference and what it looks like. */
export function besideTyped(typed: QuantityField | undefined, { says, indicator, score, slips, otherwise, facts = {} }: Compared): Typed {
  if (typed === undefined || typed.reading.kind === "blank") return {};
  const own = typed.figure;
  const [given, computed] = [own && valueOf(own), valueOf(score)];
  if (own === undefined || given === undefined || computed === undefined || isSamePoints(own, score)) return { typed };
  const slip = slips.find(({ figure }) => figure !== undefined && isNear(figure, given));
  const clause = TYPED_BECAUSE[slip?.because ?? (isZero(given) ? "nothing" : otherwise)];
  const isMore = compare(given, computed) > 0;
  const all: Readonly<Record<string, Fact>> = {
    indicator, typed: points(own), computed: points(score), direction: words(isMore ? "多" : "少"),
    difference: points(isMore ? difference(own, score) : difference(score, own)), ...facts,
  };
  const told = TYPED_WORDING[says].replace("{because}", () => clause);
  const named = pieces(told).flatMap((piece) => (piece.kind === "fact" ? [piece.name] : []));
  return { typed, difference: { template: told, facts: Object.fromEntries(named.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]))) } };
}

/** Half of one decimal, because that is how offices round; nothing is like zero. */
function isNear(figure: Figure, given: Rational): boolean {
  const value = valueOf(figure);
  if (value === undefined || isEqual(value, ZERO)) return false;
  return compare(absolute(subtract(value, given)), TYPED_TOLERANCE) <= 0;
}
