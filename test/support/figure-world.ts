import fc from "fast-check";
import { type CellFigure, constant, difference, type Figure, leastOf, product, ratio, rounded, sum, type SumWhereFigure } from "../../src/core/figure";
import { type AmountUnit, FEN_PER_UNIT, halfUnit, multiply, parseDecimal, rational, whole } from "../../src/core/number";
import type { Area } from "../../src/core/workbook";

/** A sheet of the world: its codes are texts or numbers, its amounts in one unit. */
interface WorldSheet {
  readonly name: string;
  readonly unit: AmountUnit;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const NAMES: readonly (readonly [string, AmountUnit])[] = [
  ["支出决算表", "万元"], ["2023年 执行", "元"], ["王's 账", "元"], ["R1C1", "亿元"], ["AB12", "千元"], ["总表📊", "万元"], ["公开05（一般）", "百万元"], ["a-b!c", "元"], ["TRUE", "万元"], ["决算.表_2", "元"],
];
const ROWS = 12;
const FIRST = 2;
/** Columns: A code, B amount, C amount as text, D amount no program reads alike, E count, F percentage typed as 95. */
const COLUMN = { code: 1, amount: 2, text: 3, odd: 4, count: 5, percent: 6 } as const;

/** A sequence without pattern, the same on every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

function drawSheet([name, unit]: (typeof NAMES)[number], index: number): WorldSheet {
  const next = sequence(7919 * (index + 1));
  const head = ["编码", "金额", "文本金额", "括号金额", "人数", "比率"];
  const rows = Array.from({ length: ROWS }, () => {
    const code = 2_010_301 + (next() % 3);
    const amount = (next() % 2_000_000_000) - 200_000_000;
    const text = `${String((next() % 900) + 100)},${String(next() % 1000).padStart(3, "0")}.${String(next() % 100).padStart(2, "0")}${["", "元", "万元"][next() % 3] ?? ""}`;
    return [index % 2 === 0 ? String(code) : code, amount / 100, text, `（${String((next() % 900) + 1)}.50）`, next() % 5000, (next() % 12_000) / 100];
  });
  return { name, unit, rows: [head, ...rows] };
}

/** The sheets all figures of the world point into. */
export const WORLD: readonly WorldSheet[] = NAMES.map(drawSheet);

const place = (sheet: WorldSheet, row: number, column: number): Pick<CellFigure, "op" | "at" | "label"> => ({ op: "cell", at: { sheet: sheet.name, row, column }, label: `${sheet.name} 第${String(row)}行` });
const held = (sheet: WorldSheet, row: number, column: number): string => String(sheet.rows[row - 1]?.[column - 1] ?? "");

function decimal(text: string): ReturnType<typeof whole> {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`not a number: ${text}`);
  return value;
}

function amountCell(sheet: WorldSheet, row: number, column: number): CellFigure {
  const seen = held(sheet, row, column);
  const own: AmountUnit = column !== COLUMN.text ? sheet.unit : seen.endsWith("万元") ? "万元" : seen.endsWith("元") ? "元" : sheet.unit;
  const digits = seen.replace(/[,元万（）]/g, "");
  const value = multiply(decimal(column === COLUMN.odd ? `-${digits}` : digits), whole(FEN_PER_UNIT[own]));
  const form = column === COLUMN.amount ? "number" : column === COLUMN.text ? "text" : "value";
  return { ...place(sheet, row, column), dimension: "money", value, half: halfUnit(own, 2), worth: whole(FEN_PER_UNIT[own]), form };
}

function numberCell(sheet: WorldSheet, row: number, column: number): CellFigure {
  const worth = column === COLUMN.percent ? rational(1n, 100n) : whole(1);
  const half = column === COLUMN.percent ? rational(1n, 20_000n) : whole(0);
  return { ...place(sheet, row, column), dimension: "number", value: multiply(decimal(held(sheet, row, column)), worth), half, worth, form: "number" };
}

function sumWhere(sheet: WorldSheet, code: string): SumWhereFigure {
  const rows = Array.from({ length: ROWS }, (_, i) => FIRST + i);
  const area = (column: number): Area => ({ sheet: sheet.name, top: FIRST, bottom: FIRST + ROWS - 1, left: column, right: column });
  const of = rows.filter((row) => held(sheet, row, COLUMN.code) === code).map((row) => amountCell(sheet, row, COLUMN.amount));
  return { op: "sum-where", dimension: "money", label: code, of, amounts: area(COLUMN.amount), where: [{ keys: area(COLUMN.code), equals: code }] };
}

const sheet = fc.constantFrom(...WORLD);
const row = fc.integer({ min: FIRST, max: FIRST + ROWS - 1 });
const unit = fc.constantFrom(...(Object.keys(FEN_PER_UNIT) as AmountUnit[]));
const isFilled = (of: readonly Figure[]): of is readonly [Figure, ...Figure[]] => of.length > 0;
const listOf = (part: fc.Arbitrary<Figure>, build: (of: readonly [Figure, ...Figure[]]) => Figure): fc.Arbitrary<Figure> =>
  fc.array(part, { minLength: 1, maxLength: 5 }).map((of) => (isFilled(of) ? build(of) : fail()));

function fail(): never {
  throw new Error("a list of at least one was empty");
}

/** A run of cells one below the other, some of them twice. */
const column = fc.tuple(sheet, fc.array(row, { minLength: 1, maxLength: 8 })).map(([of, rows]) => {
  const cells = rows.map((at) => amountCell(of, at, COLUMN.amount));
  return isFilled(cells) ? sum(cells) : fail();
});

const { money, number } = fc.letrec<{ money: Figure; number: Figure }>((tie) => ({
  money: fc.oneof(
    { maxDepth: 4, depthIdentifier: "figure" },
    fc.tuple(sheet, row, fc.constantFrom(COLUMN.amount, COLUMN.amount, COLUMN.text, COLUMN.odd)).map(([of, at, in_]): Figure => amountCell(of, at, in_)),
    column as fc.Arbitrary<Figure>,
    fc.tuple(sheet, fc.constantFrom("2010301", "2010302", "2010303", "2010399")).map(([of, code]): Figure => sumWhere(of, code)),
    listOf(tie("money"), (of) => sum(of)),
    listOf(tie("money"), (of) => leastOf(of)),
    fc.tuple(tie("money"), tie("money")).map(([a, b]): Figure => difference(a, b)),
    fc.tuple(tie("money"), tie("number")).map(([a, b]): Figure => product(a, b)),
    fc.tuple(tie("number"), tie("money")).map(([a, b]): Figure => product(a, b)),
    fc.tuple(tie("money"), fc.nat(2), fc.option(unit, { nil: undefined })).map(([of, decimals, in_]): Figure => rounded(of, decimals, in_)),
  ),
  number: fc.oneof(
    { maxDepth: 4, depthIdentifier: "figure" },
    fc.tuple(sheet, row, fc.constantFrom(COLUMN.count, COLUMN.percent)).map(([of, at, in_]): Figure => numberCell(of, at, in_)),
    fc.constantFrom(1, 10, 100, -3).map((value): Figure => constant(value, "分值", "规则")),
    fc.constantFrom(rational(1n, 3n), rational(-2n, 7n), rational(9n, 10n)).map((value): Figure => constant(value, "系数", "规则")),
    fc.tuple(tie("money"), tie("money")).map(([a, b]): Figure => ratio(a, b)),
    fc.tuple(tie("number"), tie("number")).map(([a, b]): Figure => ratio(a, b)),
    fc.tuple(tie("number"), tie("number")).map(([a, b]): Figure => difference(a, b)),
    fc.tuple(tie("number"), tie("number")).map(([a, b]): Figure => product(a, b)),
    listOf(tie("number"), (of) => sum(of)),
    listOf(tie("number"), (of) => leastOf(of)),
    fc.tuple(tie("number"), fc.nat(4)).map(([of, decimals]): Figure => rounded(of, decimals)),
  ),
}));

/** Figures of every kind over the sheets of the world. */
export const figures: fc.Arbitrary<Figure> = fc.oneof(money, number);
export const moneyFigures: fc.Arbitrary<Figure> = money;
