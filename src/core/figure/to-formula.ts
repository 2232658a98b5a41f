import { type AmountUnit, divide, FEN_PER_UNIT, isEqual, ONE, type Rational, rational, toDecimal, whole } from "../number";
import { addressInFormula, areaName, cellName, sheetInFormula } from "../workbook";
import { areasOf } from "./cells-of";
import { type CellFigure, dimensionOf, type Figure, kindsWithin, type SumFigure, type SumWhereFigure } from "./figure";

/**
 * An Excel formula (without `=`) that calculates a figure from the office's own cells, for Excel 2016 and later.
 * Money comes out in `unit`; numbers as they are. Undefined where a cell of it cannot be read.
 */
export function toFormula(figure: Figure, unit: AmountUnit = "元"): string | undefined {
  return written(figure, unit)?.text;
}

/** A formula and how tightly it binds: 3 a value or call, 2 a product, 1 a sum. */
interface Written {
  readonly text: string;
  readonly binds: 1 | 2 | 3;
}

const call = (name: string, parts: readonly Written[]): Written => ({ text: `${name}(${parts.map(({ text }) => text).join(",")})`, binds: 3 });
const atLeast = (binds: number, part: Written): string => (part.binds >= binds ? part.text : `(${part.text})`);

function written(figure: Figure, unit: AmountUnit): Written | undefined {
  switch (figure.op) {
    case "cell":
      return scaled(cellReference(figure), factor(figure, unit));
    case "unreadable":
      return undefined;
    case "constant":
      return literal(figure.value);
    case "sum-where":
      return sumWhere(figure, unit);
    case "sum":
      return writeSum(figure, unit);
    case "difference":
      return join("-", figure.from, figure.less, unit);
    case "ratio":
      return join("/", figure.part, figure.base, unitStated(figure.part) ?? unit);
    case "product":
      return join("*", figure.of[0], figure.of[1], unit);
    case "least":
      return several("MIN", figure.of, unit);
    case "round":
      return writeRound(figure.of, figure.decimals, figure.unit ?? "元", unit);
  }
}

/** The unit the first money cell of a figure is written in, so that a ratio of two 万元 cells divides them as they stand. */
function unitStated(figure: Figure): AmountUnit | undefined {
  if (figure.op === "cell") return (Object.keys(FEN_PER_UNIT) as AmountUnit[]).find((unit) => isEqual(whole(FEN_PER_UNIT[unit]), figure.worth));
  for (const part of kindsWithin(figure)) {
    const unit = unitStated(part);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function literal(value: Rational): Written {
  const decimal = toDecimal(value, 15);
  const isExact = isEqual(value, rational(BigInt(decimal.replace(".", "")), 10n ** BigInt(decimal.split(".")[1]?.length ?? 0)));
  return isExact ? { text: decimal, binds: decimal.startsWith("-") ? 1 : 3 } : { text: `${String(value.n)}/${String(value.d)}`, binds: 2 };
}

/** By how much a cell's number must be multiplied to be in the unit asked for. */
function factor(figure: CellFigure, unit: AmountUnit): Rational {
  return figure.dimension === "money" ? divide(figure.worth, whole(FEN_PER_UNIT[unit])) : figure.worth;
}

function scaled(base: Written, by: Rational): Written {
  if (isEqual(by, ONE)) return base;
  if (by.n === 1n) return { text: `${atLeast(2, base)}/${String(by.d)}`, binds: 2 };
  if (by.d === 1n) return { text: `${atLeast(2, base)}*${String(by.n)}`, binds: 2 };
  return { text: `${atLeast(2, base)}*${String(by.n)}/${String(by.d)}`, binds: 2 };
}

/** The number of a cell as it stands there, by reference or written out. */
function cellReference(figure: CellFigure): Written {
  const reference = addressInFormula(figure.at);
  if (figure.form === "number") return { text: reference, binds: 3 };
  if (figure.form === "text") return { text: textToNumber(reference, unitStated(figure) ?? "元"), binds: 3 };
  return literal(divide(figure.value, figure.worth));
}

/** A conversion of an amount typed as text (separators, spaces, a unit behind it) that Excel 2016, WPS and LibreOffice all understand. */
function textToNumber(reference: string, unit: AmountUnit): string {
  const without = [",", " ", unit].reduce((text, gone) => `SUBSTITUTE(${text},"${gone}","")`, reference);
  return `VALUE(${without})`;
}

function writeSum(figure: SumFigure | SumWhereFigure, unit: AmountUnit): Written | undefined {
  if (figure.column !== undefined) return writeAreas(figure, figure.column.first, unit);
  const of: readonly Figure[] = figure.of;
  if (!areAlike(of)) return of.length === 1 && of[0] !== undefined ? written(of[0], unit) : several("SUM", of, unit);
  const counted = areasOf(figure).reduce((total, area) => total + area.bottom - area.top + 1, 0);
  // A cell that is added twice stands in no area twice.
  return counted === of.length ? writeAreas(figure, of[0], unit) : scaled({ text: `SUM(${of.map(({ at }) => addressInFormula(at)).join(",")})`, binds: 3 }, factor(of[0], unit));
}

function writeAreas(figure: SumFigure | SumWhereFigure, first: CellFigure, unit: AmountUnit): Written {
  const references = areasOf(figure).map((area) => `${sheetInFormula(area.sheet)}!${areaName(area)}`);
  return scaled({ text: `SUM(${references.join(",")})`, binds: 3 }, factor(first, unit));
}

/** Whether figures are cells with numbers of one measure and one unit. */
const areAlike = (of: readonly Figure[]): of is readonly [CellFigure, ...CellFigure[]] => {
  const [first] = of;
  return first?.op === "cell" && of.every((part) => part.op === "cell" && part.form === "number" && isEqual(part.worth, first.worth) && part.dimension === first.dimension);
};

function sumWhere(figure: SumWhereFigure, unit: AmountUnit): Written | undefined {
  const first = figure.column?.first ?? figure.of[0];
  if (first === undefined) return { text: "0", binds: 3 };
  if (figure.column === undefined && figure.of.some(({ form }) => form !== "number")) return writeSum(figure, unit);
  const absolute = (area: SumWhereFigure["amounts"]): string => {
    const corner = (row: number, column: number): string => cellName({ row, column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return `${sheetInFormula(area.sheet)}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  };
  const conditions = figure.where.map(({ keys, equals }) => `${absolute(keys)},"${equals.replaceAll('"', '""')}"`);
  return scaled({ text: `SUMIFS(${[absolute(figure.amounts), ...conditions].join(",")})`, binds: 3 }, factor(first, unit));
}

function several(name: string, of: readonly Figure[], unit: AmountUnit): Written | undefined {
  const parts = of.map((part) => written(part, unit));
  return parts.every((part): part is Written => part !== undefined) ? call(name, parts) : undefined;
}

function join(operator: "-" | "/" | "*", left: Figure, right: Figure, unit: AmountUnit): Written | undefined {
  const a = written(left, unit);
  const b = written(right, unit);
  if (a === undefined || b === undefined) return undefined;
  const binds = operator === "-" ? 1 : 2;
  return { text: atLeast(binds, a) + operator + atLeast(binds + 1, b), binds };
}

function writeRound(of: Figure, decimals: number, roundUnit: AmountUnit, unit: AmountUnit): Written | undefined {
  const inner = written(of, dimensionOf(of) === "money" ? roundUnit : unit);
  if (inner === undefined) return undefined;
  const text = call("ROUND", [inner, { text: String(decimals), binds: 3 }]);
  return dimensionOf(of) === "money" ? scaled(text, rational(BigInt(FEN_PER_UNIT[roundUnit]), BigInt(FEN_PER_UNIT[unit]))) : text;
}
