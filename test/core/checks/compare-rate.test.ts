import fc from "fast-check";
import { compareRate } from "../../../src/core/checks/compare-rate";
import { type CellFigure, ratio } from "../../../src/core/figure";
import { isEqual, type Rational, rational, round, subtract, absolute, compare, toFixed, multiply, truncate, whole } from "../../../src/core/number";
import type { QuantityField } from "../../../src/core/records";

const at = { sheet: "指标", row: 3, column: 6 };
const count = (value: number): CellFigure => ({ op: "cell", dimension: "number", at, label: "", value: whole(value), half: whole(0), worth: whole(1), form: "number" });

/** A percentage as a cell states it: `101.4` with one decimal. */
function stated(percent: Rational, decimals: number): QuantityField {
  const figure: CellFigure = { ...count(0), value: multiply(percent, rational(1n, 100n)), half: rational(1n, 200n * 10n ** BigInt(decimals)) };
  return { at, shown: `${toFixed(percent, decimals)}%`, reading: { kind: "quantity", value: percent, unit: "%", scale: 1, decimals }, figure };
}

const counts = fc.record({ part: fc.integer({ min: 0, max: 100_000 }), base: fc.integer({ min: 1, max: 100_000 }), decimals: fc.integer({ min: 0, max: 4 }) });
const percentOf = (part: number, base: number): Rational => rational(BigInt(part) * 100n, BigInt(base));

test("a percentage rounded half up agrees with its quotient, whatever its decimals", () => {
  fc.assert(fc.property(counts, ({ part, base, decimals }) => {
    const field = stated(round(percentOf(part, base), decimals), decimals);
    expect(compareRate(field, ratio(count(part), count(base))).kind).toBe("agrees");
  }));
});

test("a percentage cut off is told apart from one that is rounded", () => {
  fc.assert(fc.property(counts, ({ part, base, decimals }) => {
    const exact = percentOf(part, base);
    const cut = truncate(exact, decimals);
    const isHalf = isEqual(absolute(subtract(cut, exact)), rational(1n, 2n * 10n ** BigInt(decimals)));
    fc.pre(!isEqual(cut, round(exact, decimals)) && !isHalf);
    expect(compareRate(stated(cut, decimals), ratio(count(part), count(base)))).toMatchObject({ kind: "truncated", decimals });
  }));
});

test("a percentage a whole last digit away differs", () => {
  fc.assert(fc.property(counts, ({ part, base, decimals }) => {
    const exact = percentOf(part, base);
    const off = round(multiply(rational(exact.n * 10n ** BigInt(decimals) + exact.d * 2n, exact.d), rational(1n, 10n ** BigInt(decimals))), decimals);
    fc.pre(compare(off, whole(0)) > 0);
    expect(compareRate(stated(off, decimals), ratio(count(part), count(base))).kind).toBe("differs");
  }));
});

test("615 of 606 is 101.5 %; 101.4 % is cut off, 101.3 % is wrong", () => {
  const kinds = [1015, 1014, 1013].map((tenths) => compareRate(stated(rational(BigInt(tenths), 10n), 1), ratio(count(615), count(606))).kind);
  expect(kinds).toEqual(["agrees", "truncated", "differs"]);
});

test("a zero base and a rate in words cannot be judged", () => {
  expect(compareRate(stated(whole(100), 0), ratio(count(1), count(0)))).toMatchObject({ kind: "undecided", cells: [at, at] });
  expect(compareRate({ at, shown: "已完成", reading: { kind: "words", text: "已完成" } }, ratio(count(1), count(1)))).toEqual({ kind: "nothing" });
  expect(compareRate({ at, shown: "#DIV/0!", reading: { kind: "unreadable", seen: "#DIV/0!" } }, ratio(count(1), count(1)))).toMatchObject({ kind: "undecided", cells: [at] });
});
