import fc from "fast-check";
import type { CellFigure } from "../../../src/core/figure";
import { rational, whole } from "../../../src/core/number";
import { explainRatio } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";

const names = { stated: "执行率", part: "全年执行数", base: "全年预算数" } as const;
const money = (fen: number, column: number): CellFigure => ({ op: "cell", dimension: "money", at: { sheet: "执行", row: 5, column }, label: "金额", value: whole(fen), half: whole(0), worth: whole(100), form: "number" });
/** A rate in hundredths of a percent, as a cell with two decimals states it. */
const rate = (hundredths: number): CellFigure => ({ op: "cell", dimension: "number", at: { sheet: "执行", row: 5, column: 5 }, label: "执行率", value: rational(BigInt(hundredths), 10_000n), half: rational(1n, 20_000n), worth: rational(1n, 100n), form: "number" });
const percent = (part: number, base: number): number => Math.round((part * 10_000) / base);
const seen = (part: number, base: number, stated: number) => explainRatio({ stated: rate(stated), part: money(part, 3), base: money(base, 4), names }).map(({ kind, cells, isUnique }) => [kind, cells.map(formatAddress).join(), isUnique]);

test("an amount ten thousand times too small is named, and so is the other amount, which may be that much too large", () => {
  fc.assert(fc.property(fc.integer({ min: 1_000_000, max: 90_000_000 }), fc.integer({ min: 3000, max: 9999 }), (base, share) => {
    const part = Math.round((base * share) / 10_000);
    expect(seen(part, base * 10_000, percent(part, base))).toEqual([["unit", "执行!C5", false], ["unit", "执行!D5", false]]);
  }), { numRuns: 50 });
});

test("a point that slipped may be that of either amount or of the rate", () => {
  const found = seen(8_123_456, 97_654_320, percent(8_123_456, 9_765_432));
  expect(found).toEqual([["decimal-shift", "执行!C5", false], ["decimal-shift", "执行!D5", false], ["decimal-shift", "执行!E5", false]]);
});

test("two digits of one amount that changed places are found by the rate", () => {
  expect(seen(8_213_456, 9_765_432, percent(8_123_456, 9_765_432))).toContainEqual(["transposition", "执行!C5", true]);
});

test("a rate so rough that anything would fit explains nothing", () => {
  expect(explainRatio({ stated: { ...rate(1), half: rational(1n, 20_000n) }, part: money(123_456, 3), base: money(9_876_543, 4), names })).toEqual([]);
});
