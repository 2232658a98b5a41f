import fc from "fast-check";
import { cellsOf, dimensionOf, evaluate, type Figure, partsOf, toFormula } from "../../src/core/figure";
import { absolute, type AmountUnit, compare, FEN_PER_UNIT, inUnit, multiply, parseDecimal, type Rational, rational, subtract, toNumber } from "../../src/core/number";
import { isCellError, type Sheet } from "../../src/core/workbook";
import { openXlsx } from "../../src/hosts/xlsx";
import { figures, WORLD } from "../support/figure-world";
import { recalculate } from "../support/libreoffice";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { type DrawnCell, plainSheet } from "../support/xlsx/plain-sheet";

const COUNT = 400;
const SEED = 20_231_231;
const UNITS: readonly AmountUnit[] = ["元", "万元", "亿元"];
const RESULTS = "核对";

interface Trial {
  readonly figure: Figure;
  readonly unit: AmountUnit;
  readonly formula: string;
}

const trials: readonly Trial[] = fc.sample(figures, { numRuns: COUNT, seed: SEED }).map((figure, i) => {
  const unit = UNITS[i % UNITS.length]!;
  return { figure, unit, formula: toFormula(figure, unit)! };
});

describe("formulas of random figures, calculated by LibreOffice", () => {
  let results: Sheet;

  beforeAll(async () => {
    const rows = trials.map(({ formula }): DrawnCell[] => [{ formula, cached: 0 }]);
    const drawn = createXlsx([...WORLD.map(({ name, rows: cells }) => plainSheet(name, cells)), plainSheet(RESULTS, rows)]);
    const opened = openXlsx(await recalculate(drawn), "重算.xlsx");
    if (!opened.ok) throw new Error(opened.problem.what);
    results = opened.value.sheets.find(({ name }) => name === RESULTS)!;
  }, 240_000);

  test("are of every kind and of every sheet", () => {
    const kinds = new Set<string>();
    const collect = (figure: Figure): void => {
      kinds.add(figure.op === "cell" ? `cell ${figure.form}` : figure.op);
      partsOf(figure).forEach(collect);
    };
    trials.forEach(({ figure }) => collect(figure));
    expect([...kinds].sort()).toEqual(["cell number", "cell text", "cell value", "constant", "difference", "least", "product", "ratio", "round", "sum", "sum-where"]);
    expect(new Set(trials.flatMap(({ figure }) => cellsOf(figure).map(({ sheet }) => sheet))).size).toBe(WORLD.length);
  });

  test("have the exact value of the figure, to a billionth", () => {
    const wrong = trials.flatMap(({ figure, unit, formula }, i): readonly unknown[] => {
      const expected = evaluate(figure);
      const found = results.value(i + 1, 1);
      if (expected.kind === "zero-base") return isCellError(found) && found.error === "#DIV/0!" ? [] : [{ formula, expected: "#DIV/0!", found }];
      if (expected.kind !== "value" || typeof found !== "number") return [{ formula, expected: expected.kind, found }];
      const value = dimensionOf(figure) === "money" ? inUnit(expected.value, unit) : expected.value;
      return isNear(found, value) ? [] : [{ formula, expected: toNumber(value), found }];
    });
    expect(wrong).toEqual([]);
  });

  test("keep money in the unit asked for", () => {
    const cell = trials.findIndex(({ figure, unit }) => figure.op === "cell" && figure.dimension === "money" && figure.worth.n !== BigInt(FEN_PER_UNIT[unit]));
    const { figure, unit } = trials[cell]!;
    const expected = evaluate(figure);
    if (expected.kind !== "value") throw new Error(expected.kind);
    expect(results.value(cell + 1, 1)).toBeCloseTo(toNumber(inUnit(expected.value, unit)), 6);
  });
});

/** Within a billionth of the exact value. */
function isNear(found: number, exact: Rational): boolean {
  const seen = parseDecimal(String(found));
  return seen !== undefined && compare(absolute(subtract(seen, exact)), multiply(absolute(exact), rational(1n, 1_000_000_000n))) <= 0;
}
