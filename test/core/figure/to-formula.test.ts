import fc from "fast-check";
import { cellsOf, type CellFigure, constant, describe as said, difference, type Figure, leastOf, product, ratio, rounded, sum, sumOf, toFormula } from "../../../src/core/figure";
import { addressKey, formatAddress } from "../../../src/core/workbook";
import { figures } from "../../support/figure-world";
import { moneyCell, numberCell, unreadableCell } from "../../support/figures";

const wan = (row: number, decimal = "1.00"): CellFigure => moneyCell(`支出决算表!C${String(row)}`, decimal, "万元");
const yuan = (row: number, decimal = "1.00"): CellFigure => moneyCell(`2023 执行!D${String(row)}`, decimal, "元");
const typed = (cell: CellFigure, form: CellFigure["form"]): CellFigure => ({ ...cell, form });

describe("a formula", () => {
  test.each<[string, Figure, "元" | "万元", string]>([
    ["a cell in its own unit", wan(8), "万元", "支出决算表!C8"],
    ["a cell in another unit", wan(8), "元", "支出决算表!C8*10000"],
    ["a cell of a sheet that is quoted", yuan(5), "万元", "'2023 执行'!D5/10000"],
    ["a column of cells", sum([wan(5), wan(6), wan(7), wan(9)]), "万元", "SUM(支出决算表!C5:C7,支出决算表!C9)"],
    ["a column of cells in another unit", sum([wan(5), wan(6)]), "元", "SUM(支出决算表!C5:C6)*10000"],
    ["the same cell twice", sum([wan(5), wan(5)]), "万元", "SUM(支出决算表!C5,支出决算表!C5)"],
    ["cells of two units", sum([wan(5), yuan(5)]), "元", "SUM(支出决算表!C5*10000,'2023 执行'!D5)"],
    ["a difference of a difference", difference(wan(5), difference(wan(6), wan(7))), "万元", "支出决算表!C5-(支出决算表!C6-支出决算表!C7)"],
    ["a rate, in the unit of its part", ratio(wan(8), yuan(5)), "元", "支出决算表!C8/('2023 执行'!D5/10000)"],
    ["a score", rounded(product(leastOf([ratio(wan(8), wan(9)), constant(1, "上限", "规则")]), constant(10, "分值", "规则")), 2), "元", "ROUND(MIN(支出决算表!C8/支出决算表!C9,1)*10,2)"],
    ["money rounded in 万元, asked in 元", rounded(yuan(5), 2, "万元"), "元", "ROUND('2023 执行'!D5/10000,2)*10000"],
    ["money rounded without a unit is rounded in 元", rounded(yuan(5), 0), "万元", "ROUND('2023 执行'!D5,0)/10000"],
    ["a percentage typed as 95", numberCell("表!A1", "95%"), "元", "表!A1/100"],
    ["a negative constant", product(constant(-3, "扣分", "规则"), numberCell("表!A1", "5")), "元", "(-3)*表!A1"],
    ["a cell that is no number for Excel, written out in the unit asked for", typed(wan(8, "12.34"), "value"), "元", "12.34*10000"],
    ["the same in its own unit", typed(wan(8, "12.34"), "value"), "万元", "12.34"],
  ])("of %s", (_, figure, unit, expected) => {
    expect(toFormula(figure, unit)).toBe(expected);
  });

  test("takes separators and units out of a text cell", () => {
    expect(toFormula(sum([typed(yuan(5), "text"), yuan(6)]), "元")).toMatch(/^SUM\(VALUE\(SUBSTITUTE\(.*'2023 执行'!D5,",",""\).*\),'2023 执行'!D6\)$/);
  });

  test("is there unless a cell cannot be read", () => {
    fc.assert(fc.property(figures, (figure) => {
      expect(toFormula(figure)).toEqual(expect.any(String));
      expect(toFormula(sum([figure, unreadableCell("表!A1", "待定")]))).toBeUndefined();
    }));
  });

  test("names every cell the figure rests on or an area that holds it, with balanced brackets", () => {
    fc.assert(fc.property(figures, (figure) => {
      const formula = toFormula(figure)!;
      const bare = formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "x");
      let open = 0;
      for (const letter of bare) expect((open += letter === "(" ? 1 : letter === ")" ? -1 : 0)).toBeGreaterThanOrEqual(0);
      expect(open).toBe(0);
      for (const { sheet } of cellsOf(figure)) if (formula.includes("!")) expect(formula.includes(sheet.replaceAll("'", "''")) || said(figure).includes(sheet.replaceAll("'", "''"))).toBe(true);
    }));
  });
});

describe("the cells of a figure", () => {
  test("are there once each", () => {
    fc.assert(fc.property(figures, (figure) => {
      const keys = cellsOf(figure).map(addressKey);
      expect(new Set(keys).size).toBe(keys.length);
    }));
    expect(cellsOf(ratio(sum([wan(6), wan(5), wan(6)]), yuan(1))).map(formatAddress)).toEqual(["支出决算表!C6", "支出决算表!C5", "'2023 执行'!D1"]);
  });
});

describe("the sentence of a figure", () => {
  test.each<[string, Figure, string]>([
    ["a rate", ratio(wan(8), yuan(5)), "支出决算表!C8 ÷ '2023 执行'!D5"],
    ["a column", sum([wan(5), wan(6), wan(8)]), "支出决算表!C5:C6 ＋ 支出决算表!C8"],
    ["a difference over a base", ratio(difference(wan(5), wan(6)), wan(6)), "（支出决算表!C5 － 支出决算表!C6） ÷ 支出决算表!C6"],
    ["a score", product(leastOf([wan(5), wan(6)]), constant(10, "分值", "规则")), "（支出决算表!C5 与 支出决算表!C6 中较小者） × 10（分值）"],
  ])("of %s says how it was come by", (_, figure, expected) => {
    expect(said(figure)).toBe(expected);
  });
});

test("an empty list has no sum", () => {
  expect(sumOf([])).toBeUndefined();
  expect(sumOf([wan(5)])).toEqual(sum([wan(5)]));
});
