import { add, divide, parseDecimal, type Rational, round, ZERO } from "../../src/core/number";
import { parseArea, parseCell } from "../../src/core/workbook";
import type { DrawnSheet } from "../support/draw-workbook";
import { valueOf } from "./drawn-cells";

/** Exact value of the few kinds of formula the sample holds: sums, ROUND of a quotient, LEFT of a text. */
export function formulaValue(sheet: DrawnSheet, formula: string): Rational | string {
  const left = /^LEFT\(([A-Z]+\d+),(\d)\)$/.exec(formula);
  if (left !== null) return String(at(sheet, left[1]!)).slice(0, Number(left[2]));
  const quotient = /^ROUND\(([A-Z]+\d+)\/([A-Z]+\d+),(\d)\)$/.exec(formula);
  if (quotient !== null) return round(divide(number(sheet, quotient[1]!), number(sheet, quotient[2]!)), Number(quotient[3]));
  return formula.split("+").map((term) => termValue(sheet, term)).reduce(add, ZERO);
}

function termValue(sheet: DrawnSheet, term: string): Rational {
  const list = /^SUM\(([A-Z0-9:,]+)\)$/.exec(term)?.[1];
  if (list === undefined) return number(sheet, term);
  return list.split(",").flatMap((area) => areaValues(sheet, area)).reduce(add, ZERO);
}

/** SUM passes over texts, as Excel does. */
function areaValues(sheet: DrawnSheet, text: string): Rational[] {
  const area = parseArea(text)!;
  const values: Rational[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueOf(sheet.rows[row - 1]?.[column - 1]);
      if (typeof value === "number") values.push(parseDecimal(String(value))!);
    }
  }
  return values;
}

function at(sheet: DrawnSheet, name: string): ReturnType<typeof valueOf> {
  const place = parseCell(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return valueOf(sheet.rows[place.row - 1]?.[place.column - 1]);
}

function number(sheet: DrawnSheet, name: string): Rational {
  const value = at(sheet, name);
  if (value === null) return ZERO;
  if (typeof value !== "number") throw new Error(`${sheet.name} ${name} is no number`);
  return parseDecimal(String(value))!;
}
