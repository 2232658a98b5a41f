import fc from "fast-check";
import type { CellFigure } from "../../../src/core/figure";
import { type Explanation, explainPair, explainSum, MOST_STEPS, type Row, Steps, type SumQuestion } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { drawWorkbook } from "../../support/draw-workbook";
import { type Consistent, drawRow, drawRows, drawTotal, sumOfAll } from "./planted";

/** Money as ledgers have it: from a few 元 to some millions, a third of it round, none alike. */
const amountsOf = (size: number, step: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(
    fc.tuple(fc.noBias(fc.integer({ min: 3, max: 9 })), fc.noBias(fc.integer({ min: 100_001, max: 999_999 })), fc.noBias(fc.integer({ min: 0, max: 5 }))).map(([power, digits, round]) => {
      const fen = Math.floor((digits / 1e6) * 10 ** power) + 1000;
      const grain = round === 0 ? 10_000 : round === 1 ? 100 : 1;
      return Math.max(1, Math.round(fen / grain / step)) * grain * step;
    }),
    { minLength: size, maxLength: size },
  );

const sizes = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 3, max: 20 }) }, { weight: 2, arbitrary: fc.integer({ min: 21, max: 150 }) }, { weight: 1, arbitrary: fc.integer({ min: 151, max: 1000 }) });
const exact: fc.Arbitrary<Consistent> = sizes.chain((size) => amountsOf(size, 1).map((amounts) => ({ unit: "元" as const, half: 0, amounts })));
const rounded: fc.Arbitrary<Consistent> = fc.integer({ min: 3, max: 40 }).chain((size) => amountsOf(size, 1).map((amounts) => ({ unit: "万元" as const, half: 5000, amounts: [...new Set(amounts.map((fen) => fen * 10_000))] })));
const tables = fc.oneof({ weight: 2, arbitrary: exact }, { weight: 1, arbitrary: rounded });

const cellsIn = ({ cells }: Explanation): string[] => cells.map(formatAddress);
const cellOf = (row: Row): string => formatAddress((row.figure as CellFigure).at);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

interface Case {
  readonly question: SumQuestion;
  readonly cell: string;
}
type Kind = Explanation["kind"];
interface Choice {
  readonly at: number;
  readonly digit: number;
}

const swapped = (fen: number, worth: number): number => fen + (Math.floor(fen / worth) % 10 - (Math.floor(fen / (worth * 10)) % 10)) * 9 * worth;

/** A table with one mistake of a kind in it; undefined where it would be none, or less than rounding hides. */
function plant(kind: Kind, table: Consistent, { at, digit }: Choice): Case | undefined {
  const index = at % table.amounts.length;
  const fen = table.amounts[index] ?? 0;
  const [rows, elsewhere, whole] = [drawRows(table), drawRows(table, { sheet: "明细账" }), sumOfAll(table.amounts)];
  const row = rows[index];
  const slack = table.half * (rows.length + 1);
  if (row === undefined) return undefined;
  const typed = (wrong: number): Case | undefined => {
    if (Math.abs(wrong - fen) <= 3 * slack || (wrong <= 0 && kind !== "sign") || wrong > Number.MAX_SAFE_INTEGER / 8) return undefined;
    return { question: { total: drawTotal(whole, table), parts: rows.map((one, i) => (i === index ? drawRow(wrong, index, table) : one)), elsewhere }, cell: cellOf(row) };
  };
  const uncounted = (options: Parameters<typeof drawRow>[3]): Case | undefined =>
    fen <= 3 * slack ? undefined : { question: { total: drawTotal(whole - fen, table), parts: rows.map((one, i) => (i === index ? drawRow(fen, index, table, options) : one)) }, cell: cellOf(row) };
  const worth = (table.half === 0 ? 1 : 10_000) * 10 ** (digit % 4);
  switch (kind) {
    case "missing-row": {
      const there = elsewhere[index];
      return fen <= 3 * slack || there === undefined || rows.length < 4 ? undefined : { question: { total: drawTotal(whole, table), parts: rows.filter((_, i) => i !== index), elsewhere }, cell: cellOf(there) };
    }
    case "duplicate-row": {
      const again = { ...drawRow(fen, rows.length, table), key: row.key };
      return fen <= 3 * slack ? undefined : { question: { total: drawTotal(whole, table), parts: [...rows, again] }, cell: cellOf(again) };
    }
    case "sign":
      return typed(-fen);
    case "unit":
      return typed(fen * 10_000);
    case "decimal-shift":
      return typed(fen * (digit % 2 === 0 ? 10 : 100));
    case "transposition":
      return typed(swapped(fen, worth));
    case "single-digit":
      return typed(fen + (((Math.floor(fen / worth) % 10) + 1 + (digit % 9)) % 10 - (Math.floor(fen / worth) % 10)) * worth);
    case "hidden-row":
      return uncounted({ hidden: true });
    case "text-number":
      return uncounted({ form: "text" });
    case "formula-range": {
      const last = table.amounts.at(-1) ?? 0;
      const end = rows.at(-1);
      const workbook = drawWorkbook([{ name: "支出决算表", rows: [[], [], [], [null, null, { f: `SUM(C5:C${String(3 + rows.length)})`, v: 1 }]] }]);
      return last <= 3 * slack || end === undefined ? undefined : { question: { total: drawTotal(whole - last, table), parts: rows, workbook }, cell: cellOf(end) };
    }
    case "double-counted-subtotal": {
      const subtotal = { ...drawRow(sumOfAll(table.amounts.slice(0, 2)), 2000, table), key: "", name: "小计" };
      return { question: { total: drawTotal(whole + sumOfAll(table.amounts.slice(0, 2)), table), parts: rows, subtotals: [subtotal] }, cell: cellOf(subtotal) };
    }
    case "rounding":
    case "subset":
      return undefined;
  }
}

const KINDS: readonly Kind[] = ["missing-row", "duplicate-row", "sign", "unit", "decimal-shift", "transposition", "single-digit", "hidden-row", "text-number", "formula-range", "double-counted-subtotal"];
const choices = fc.record({ at: fc.nat(9999), digit: fc.nat(99) });

test("the cause of one mistake of any kind is named with its row, in lists of three to a thousand rows", () => {
  const lines: string[] = [];
  let [all, right, wrong] = [0, 0, 0];
  for (const kind of KINDS) {
    const tally = { planted: 0, named: 0, only: 0, others: 0, none: 0 };
    fc.sample(fc.record({ table: tables, choice: choices }), { seed: 4_130_690, numRuns: 60 }).forEach(({ table, choice }) => {
      const planted = plant(kind, table, choice);
      const found = planted === undefined ? [] : explainSum(planted.question);
      if (planted === undefined || found[0]?.kind === "rounding") return;
      const hit = found.find((one) => one.kind === kind && cellsIn(one).includes(planted.cell));
      tally.planted += 1;
      if (hit !== undefined) tally.named += 1;
      else if (found.length === 0) tally.none += 1;
      else if (found.some(({ isUnique, cells }) => isUnique && !cells.map(formatAddress).includes(planted.cell))) tally.others += 1;
      if (hit?.isUnique === true) tally.only += 1;
      // What is said to be the only one is; what is not is given beside the others.
      expect(found.filter(({ isUnique }) => isUnique).length).toBeLessThanOrEqual(found.length === 1 ? 1 : 0);
    });
    all += tally.planted;
    right += tally.named;
    wrong += tally.others;
    lines.push(`  ${kind.padEnd(24)} planted ${tally.planted}  named ${tally.named} (the only one ${tally.only})  another said to be the only one ${tally.others}  none offered ${tally.none}`);
  }
  tell(["causes in single lists", ...lines].join("\n"));
  expect(all).toBeGreaterThan(450);
  expect(right / all).toBeGreaterThanOrEqual(0.95);
  expect(wrong / all).toBeLessThanOrEqual(0.01);
});

test("a difference that no row made is hardly ever explained", () => {
  const kinds = new Map<string, number>();
  const runs = 300;
  const gaps = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 100_001, max: 999_999 }), fc.integer({ min: 0, max: 5 }), fc.boolean());
  fc.sample(fc.record({ table: tables, gap: gaps }), { seed: 58_265_428, numRuns: runs }).forEach(({ table, gap: [power, digits, round, isLess] }) => {
    const step = table.half === 0 ? 1 : 10_000;
    const grain = (round === 0 ? 10_000 : round === 1 ? 100 : 1) * step;
    const size = Math.max(1, Math.round((Math.floor((digits / 1e6) * 10 ** power) + 1000) / grain)) * grain;
    const found = explainSum({ total: drawTotal(sumOfAll(table.amounts) + (isLess ? -size : size), table), parts: drawRows(table) });
    const [first] = found;
    if (first !== undefined && first.kind !== "rounding") kinds.set(first.kind, (kinds.get(first.kind) ?? 0) + 1);
  });
  tell(`chance: of ${runs} differences without a cause ${[...kinds].map(([kind, count]) => `${kind} ${((100 * count) / runs).toFixed(1)} %`).join(", ") || "none"} were explained`);
  expect((kinds.get("subset") ?? 0) / runs).toBeLessThanOrEqual(0.05);
  for (const kind of ["sign", "unit", "decimal-shift"]) expect((kinds.get(kind) ?? 0) / runs).toBeLessThanOrEqual(0.05);
});

describe("explaining", () => {
  const many = (size: number): Consistent => ({ unit: "元", half: 0, amounts: Array.from({ length: size }, (_, i) => ((i * 7_919_313) % 899_999_981) + 10_007) });
  const ask = (size: number): SumQuestion => ({ total: drawTotal(sumOfAll(many(size).amounts) - 987_654_321, many(size)), parts: drawRows(many(size)) });

  test("takes a counted number of steps, however many rows there are", () => {
    for (const size of [20, 60, 126, 300, 1000, 5000]) {
      const steps = new Steps();
      const question = ask(size);
      const before = performance.now();
      explainSum(question, steps);
      tell(`  ${String(size).padStart(5)} rows: ${String(steps.taken).padStart(8)} steps, ${(performance.now() - before).toFixed(0)} ms`);
      // One row of a search may be begun when the steps are used up.
      expect(steps.taken).toBeLessThanOrEqual(MOST_STEPS + 2 * size);
    }
  });

  test("ends at once when nobody wants to know any more", () => {
    expect(explainSum({ ...ask(60), stop: () => true })).toEqual([]);
    let asked = 0;
    const steps = new Steps(MOST_STEPS, () => (asked += 1) > 3);
    expect(explainSum(ask(60), steps)).toEqual([]);
    expect(steps.taken).toBeLessThan(MOST_STEPS / 10);
    const left = drawTotal(100, { unit: "元", half: 0 }, "左");
    expect(explainPair({ left, right: drawTotal(-100, { unit: "元", half: 0 }, "右"), stop: () => true })).toEqual([]);
  });
});

describe("what another place states", () => {
  const table: Consistent = { unit: "元", half: 0, amounts: [1_234_567, 8_765_432, 3_141_592, 2_718_281] };

  test("is believed before what the amounts alone suggest", () => {
    // The row that another table states differently makes the difference; another row is by accident half of it.
    const wrong = 1_234_567 + 2 * 3_141_592;
    const parts = drawRows(table).map((row, i) => (i === 0 ? drawRow(wrong, 0, table) : row));
    const elsewhere = drawRows(table, { sheet: "明细账" }).filter((_, i) => i === 0);
    const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts, elsewhere });
    expect(found.map(cellsIn)).toEqual([["支出决算表!C5", "明细账!C5"]]);
  });

  test("makes a slip in the total one of several where a row that nobody confirms may have it too", () => {
    const total = drawTotal(sumOfAll(table.amounts) + 100_000, table);
    const [alone] = explainSum({ total, parts: drawRows(table) });
    expect(alone).toMatchObject({ kind: "single-digit", isUnique: false });
    const [confirmed] = explainSum({ total, parts: drawRows(table), elsewhere: drawRows(table, { sheet: "明细账" }) });
    expect(confirmed).toMatchObject({ kind: "single-digit", isUnique: true });
  });

  test("tells a transposition and a wrong digit of two rows as two possible causes", () => {
    const parts = drawRows(table).map((row, i) => (i === 0 ? drawRow(1_324_567, 0, table) : i === 1 ? drawRow(8_855_432, 1, table) : row));
    const found = explainSum({ total: drawTotal(sumOfAll(table.amounts) + 90_000, table), parts, elsewhere: drawRows(table, { sheet: "明细账" }) });
    expect(found.map(({ isUnique }) => isUnique)).toEqual(found.map(() => found.length === 1));
  });
});
