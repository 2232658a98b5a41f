import fc from "fast-check";
import type { Evaluation } from "../../../src/core/evaluation";
import { valueOf } from "../../../src/core/figure";
import { add, compare, isEqual, type Rational, rational, round, subtract, whole, ZERO } from "../../../src/core/number";
import { SCHEMES } from "../../../src/core/standards";
import { evaluateLines, type Line } from "./scored-lines";

const hundredths = (most: number, least = 0): fc.Arbitrary<number> => fc.integer({ min: least * 100, max: most * 100 }).map((n) => n / 100);
const weights = fc.oneof(hundredths(60, 0.01), fc.integer({ min: 1, max: 60 }), hundredths(60, 1).map((n) => n + 0.004));
const exactly = (figure: Parameters<typeof valueOf>[0] | undefined): Rational => (figure && valueOf(figure)) ?? whole(-1);
const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO);

/** Points of an indicator of the given target, result and weight. */
const pointsOf = (target: string, actual: number, weight: number): Rational =>
  exactly(evaluateLines([["产出指标", "办理事项", null, target, actual, weight]]).scores.find(({ row }) => row !== undefined)?.score);

const inOrder = fc.tuple(hundredths(500), hundredths(500)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

it("gives a positive indicator no fewer points for a higher result", () => {
  fc.assert(fc.property(hundredths(300, 1), inOrder, weights, (target, [less, more], weight) => {
    expect(compare(pointsOf(`≥${String(target)}`, less, weight), pointsOf(`≥${String(target)}`, more, weight))).toBeLessThanOrEqual(0);
  }), { numRuns: 60 });
});

it("gives a negative indicator no more points for a higher result", () => {
  fc.assert(fc.property(hundredths(300, 1), inOrder, weights, (target, [less, more], weight) => {
    expect(compare(pointsOf(`≤${String(target)}`, less, weight), pointsOf(`≤${String(target)}`, more, weight))).toBeGreaterThanOrEqual(0);
  }), { numRuns: 60 });
});

it("gives a range full points inside and fewer the farther a result is outside", () => {
  fc.assert(fc.property(hundredths(200, 1), hundredths(200, 0.01), inOrder, weights, (low, width, [less, more], weight) => {
    const high = (low * 100 + width * 100) / 100;
    const target = `${String(low)}-${String(high)}`;
    const [first, second] = [pointsOf(target, less, weight), pointsOf(target, more, weight)];
    if (more <= low) expect(compare(first, second)).toBeLessThanOrEqual(0);
    if (less >= high) expect(compare(first, second)).toBeGreaterThanOrEqual(0);
    for (const [actual, given] of [[less, first], [more, second]] as const) {
      expect(compare(given, ZERO) >= 0 && compare(given, rational(BigInt(Math.round(weight * 1000)), 1000n)) <= 0).toBe(true);
      if (actual >= low && actual <= high) expect(isEqual(given, rational(BigInt(Math.round(weight * 1000)), 1000n))).toBe(true);
    }
  }), { numRuns: 60 });
});

it("rounds once, half up, from the exact share", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 100 }), (target, actual, weight) => {
    const exact = rational(BigInt(Math.min(actual, target) * weight), BigInt(target));
    expect(isEqual(pointsOf(`≥${String(target)}`, actual, weight), round(exact, 2))).toBe(true);
  }), { numRuns: 60 });
});

const line: fc.Arbitrary<Line> = fc.tuple(
  fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标", "其他"), fc.constantFrom("事项甲", "事项乙", "在职人员控制率"),
  fc.constantFrom(null, "≥", "≤", "=", "定性"), fc.constantFrom<string | number | null>(null, "≥100", "≤3", "=5", 20, "80%-90%", "9月底前", "显著提升"),
  fc.oneof<fc.Arbitrary<string | number | null>[]>(fc.constantFrom<string | number | null>(null, "85%", "10月", "按期完成", "达成预期指标", "延期"), fc.integer({ min: 0, max: 300 })),
  fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 40 }), hundredths(20)), fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 40 })),
);

const summary = (evaluation: Evaluation): string[] => evaluation.scores.map(({ indicator, level1, weight, score, rule }) => JSON.stringify([indicator, level1, rule, ...[weight, score].map((figure) => exactly(figure)).map(({ n, d }) => `${String(n)}/${String(d)}`)])).sort();

it("adds up: the total is the sum of the scores, and what was lost is what full points are more", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.constantFrom(undefined, ...Object.values(SCHEMES).map(({ id }) => id)), (lines, scheme) => {
    const { scores, total, partial } = evaluateLines(lines, scheme === undefined ? {} : { scheme });
    const [full, given, lost] = [sum(scores.map(({ weight }) => exactly(weight))), sum(scores.map(({ score }) => exactly(score))), sum(scores.flatMap((score) => (score.lost === undefined ? [] : [exactly(score.lost)])))];
    if (scores.length > 0) expect(isEqual(exactly(total ?? partial?.score), given)).toBe(true);
    expect(isEqual(lost, subtract(full, given))).toBe(true);
    for (const { lost: missing, deduction } of scores) expect(missing === undefined).toBe(deduction === undefined);
  }), { numRuns: 60 });
});

it("does not depend on the order of the indicators", () => {
  fc.assert(fc.property(fc.array(line, { minLength: 2, maxLength: 7 }).chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }))), ([lines, shuffled]) => {
    const [first, second] = [evaluateLines(lines), evaluateLines(shuffled)];
    expect(summary(second)).toEqual(summary(first));
    expect([second.scheme, second.rating, exactly(second.total)]).toEqual([first.scheme, first.rating, exactly(first.total)]);
    expect(second.unscored.map(({ indicator, reason }) => indicator + reason).sort()).toEqual(first.unscored.map(({ indicator, reason }) => indicator + reason).sort());
  }), { numRuns: 40 });
});
