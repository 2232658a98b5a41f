import fc from "fast-check";
import { type Figure, ratio, sum } from "../../../src/core/figure";
import { type AmountUnit, isEqual, toNumber, whole } from "../../../src/core/number";
import { compareFigures } from "../../../src/core/ties";
import { moneyCell, unreadableCell } from "../../support/figures";

const cell = (decimal: string, unit: AmountUnit, row = 1): Figure => moneyCell(`表!C${String(row)}`, decimal, unit);
const add = (...of: [Figure, ...Figure[]]): Figure => sum(of);
const seen = (left: Figure, right: Figure): unknown => {
  const found = compareFigures(left, right);
  return found.status === "unverified" ? [found.status, found.reason] : [found.status, toNumber(found.difference), toNumber(found.tolerance)];
};

describe("two figures", () => {
  test.each([
    ["equal to the 分 agree, in whatever unit", cell("4130.69", "万元"), cell("41306900.00", "元"), ["agrees", 0, 5000]],
    ["agree where one states less precision and covers the other", cell("4130.69", "万元"), cell("41306923.50", "元"), ["agrees", -2350, 5000]],
    ["agree at the very edge of what is stated", cell("4130.69", "万元"), cell("41306950.00", "元"), ["agrees", -5000, 5000]],
    ["differ one 分 beyond it", cell("4130.69", "万元"), cell("41306950.01", "元"), ["differs", -5001, 5000]],
    ["differ where both state every 分", cell("100.00", "元"), cell("100.01", "元"), ["differs", -1, 0]],
    ["differ by one last digit where both state the same precision", cell("4130.69", "万元"), cell("4130.70", "万元"), ["differs", -10_000, 10_000]],
  ] as const)("%s", (_, left, right, expected) => {
    expect(seen(left, right)).toEqual(expected);
  });

  test("a sum of rounded parts may miss the rounded total by the half units of all of them", () => {
    const parts = add(cell("33.33", "万元", 1), cell("33.33", "万元", 2), cell("33.33", "万元", 3));
    expect(seen(cell("100.00", "万元"), parts)).toEqual(["rounding", 10_000, 20_000]);
    expect(seen(cell("100.01", "万元"), parts)).toEqual(["rounding", 20_000, 20_000]);
    expect(seen(cell("100.02", "万元"), parts)).toEqual(["differs", 30_000, 20_000]);
    expect(seen(cell("99.99", "万元"), parts)).toEqual(["agrees", 0, 20_000]);
  });

  test("a sum of exact parts agrees with the total that rounds it", () => {
    expect(seen(cell("0.03", "万元"), add(cell("100.10", "元", 1), cell("200.20", "元", 2)))).toEqual(["agrees", -30, 5000]);
  });

  test("are unverified where a cell cannot be read or a base is zero, and say so", () => {
    expect(seen(cell("1", "元"), add(cell("1", "元"), unreadableCell("明细账!H9", "待定")))).toEqual(["unverified", "明细账!H9 的“待定”读不成金额"]);
    expect(seen(ratio(cell("1", "元"), cell("0", "元")), cell("1", "元"))).toEqual(["unverified", "表!C1 是零，不能作除数"]);
  });

  test("compare the other way round with the sign turned", () => {
    const amount = fc.record({ fen: fc.integer({ min: -1e9, max: 1e9 }), unit: fc.constantFrom("元", "万元") });
    fc.assert(fc.property(amount, amount, (a, b) => {
      const draw = ({ fen, unit }: typeof a): Figure => cell((unit === "元" ? fen / 100 : Math.round(fen / 10_000) / 100).toFixed(2), unit);
      const there = compareFigures(draw(a), draw(b));
      const back = compareFigures(draw(b), draw(a));
      expect(there.status).toBe(back.status);
      if (there.status === "unverified" || back.status === "unverified") throw new Error("both can be read");
      expect(isEqual(there.tolerance, back.tolerance)).toBe(true);
      expect(isEqual({ n: there.difference.n + back.difference.n, d: 1n }, whole(0))).toBe(true);
    }));
  });
});
