import fc from "fast-check";
import { sum } from "../../../src/core/figure";
import { type Explanation, explainPair, type Row } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { type Consistent, consistentTables, drawRow, drawRows, drawTotal, exactTables, sumOfAll } from "./planted";

const cellsIn = ({ cells }: Explanation): string[] => cells.map(formatAddress);
const andRow = (tables: fc.Arbitrary<Consistent>) => tables.chain((table) => fc.record({ table: fc.constant(table), at: fc.nat(table.amounts.length - 1) }));
const tableAndRow = andRow(consistentTables({ min: 4, max: 30 }));
const exactTableAndRow = andRow(exactTables({ min: 4, max: 30 }));
const LEFT = { sheet: "决算" };
const RIGHT = { sheet: "明细账" };

/** The sum of rows as a total of its own, as a ledger has none. */
const summed = (rows: readonly Row[]): Row => ({ key: "", name: "明细账合计", isHidden: false, figure: sum([rows[0]!.figure, ...rows.slice(1).map(({ figure }) => figure)]) });

describe("two totals that should be the same", () => {
  test("are nothing to explain where they are", () => {
    fc.assert(fc.property(consistentTables(), (table) => {
      expect(explainPair({ left: drawTotal(sumOfAll(table.amounts), table, "决算"), right: summed(drawRows(table, RIGHT)), leftRows: drawRows(table, LEFT), rightRows: drawRows(table, RIGHT) })).toEqual([]);
    }));
  });

  test("differ by the row that one of them lacks", () => {
    fc.assert(fc.property(tableAndRow, fc.boolean(), ({ table, at }, isLeft) => {
      const without = table.amounts.filter((_, i) => i !== at);
      const whole = sumOfAll(table.amounts);
      const short = <T,>(rows: readonly T[]): readonly T[] => rows.filter((_, i) => i !== at);
      const [leftRows, rightRows] = isLeft ? [short(drawRows(table, LEFT)), drawRows(table, RIGHT)] : [drawRows(table, LEFT), short(drawRows(table, RIGHT))];
      const found = explainPair({ left: drawTotal(isLeft ? sumOfAll(without) : whole, table, "决算"), right: drawTotal(isLeft ? whole : sumOfAll(without), table, "明细账"), leftRows, rightRows });
      expect(found).toMatchObject([{ kind: "missing-row", isUnique: true }]);
      expect(cellsIn(found[0]!)).toEqual([`${isLeft ? "明细账" : "决算"}!C${String(5 + at)}`]);
    }));
  });

  test("differ by the row that both state differently", () => {
    fc.assert(fc.property(tableAndRow, fc.noBias(fc.integer({ min: 1000, max: 900_000 })), ({ table, at }, more) => {
      const by = more * (table.half === 0 ? 1 : 10_000);
      const rightRows = drawRows(table, RIGHT).map((row, i) => (i === at ? drawRow(table.amounts[at]! + by, at, table, RIGHT) : row));
      const found = explainPair({
        left: drawTotal(sumOfAll(table.amounts), table, "决算"), right: drawTotal(sumOfAll(table.amounts) + by, table, "明细账"), leftRows: drawRows(table, LEFT), rightRows,
      });
      expect(found.flatMap(cellsIn)).toEqual(expect.arrayContaining([`决算!C${String(5 + at)}`, `明细账!C${String(5 + at)}`]));
    }));
  });

  test("differ by the unit one of them was typed in", () => {
    const table = { unit: "元", half: 0, amounts: [413_069_235] } as const;
    const found = explainPair({ left: drawTotal(4_130_692_350_000, table, "决算"), right: drawTotal(413_069_235, table, "执行表") });
    expect(found).toMatchObject([{ kind: "unit", isUnique: true }]);
    expect(cellsIn(found[0]!)).toEqual(["决算!C4", "执行表!C4"]);
  });

  test("differ by two digits exchanged, and by one digit", () => {
    const of = { unit: "元", half: 0 } as const;
    expect(explainPair({ left: drawTotal(413_069_235, of, "决算"), right: drawTotal(413_096_235, of, "执行表") })).toMatchObject([{ kind: "transposition" }]);
    expect(explainPair({ left: drawTotal(413_069_235, of, "决算"), right: drawTotal(413_569_235, of, "执行表") })).toMatchObject([{ kind: "single-digit" }]);
    expect(explainPair({ left: drawTotal(413_069_235, of, "决算"), right: drawTotal(413_069_237, of, "执行表") })).toEqual([]);
  });

  test("differ by the total of one side, which its own rows contradict", () => {
    fc.assert(fc.property(exactTableAndRow, ({ table, at }) => {
      const leftRows = drawRows(table, LEFT).map((row, i) => (i === at ? drawRow(table.amounts[at]!, at, table, { ...LEFT, form: "text" }) : row));
      const found = explainPair({
        left: drawTotal(sumOfAll(table.amounts) - table.amounts[at]!, table, "决算"), right: drawTotal(sumOfAll(table.amounts), table, "执行表"), leftRows,
      });
      expect(found).toMatchObject([{ kind: "text-number" }]);
      expect(cellsIn(found[0]!)).toEqual([`决算!C${String(5 + at)}`]);
    }));
  });

  test("differ by the entry that was booked twice, where only one side has rows", () => {
    fc.assert(fc.property(tableAndRow, ({ table, at }) => {
      const rows = drawRows(table, RIGHT);
      const again = { ...drawRow(table.amounts[at]!, rows.length, table, RIGHT), key: rows[at]!.key };
      const found = explainPair({ left: summed([...rows, again]), right: drawTotal(sumOfAll(table.amounts), table, "执行表"), leftRows: [...rows, again] });
      expect(found).toMatchObject([{ kind: "duplicate-row", isUnique: true }]);
      expect(cellsIn(found[0]!)).toEqual([`明细账!C${String(5 + rows.length)}`]);
    }));
  });
});
