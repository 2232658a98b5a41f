import fc from "fast-check";
import type { CellFigure } from "../../../src/core/figure";
import { type Explanation, explainSum, type Row } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { drawWorkbook } from "../../support/draw-workbook";
import { type Consistent, consistentTables, drawRow, drawRows, drawTotal, exactTables, sumOfAll } from "./planted";

const cellOf = (row: Row): string => formatAddress((row.figure as CellFigure).at);
const cellsIn = ({ cells }: Explanation): string[] => cells.map(formatAddress);

/** A table and one of its rows, chosen at random. */
const andRow = (tables: fc.Arbitrary<Consistent>) => tables.chain((table) => fc.record({ table: fc.constant(table), at: fc.nat(table.amounts.length - 1) }));
const tableAndRow = (rows = { min: 4, max: 40 }) => andRow(consistentTables(rows));
const exactTableAndRow = (rows = { min: 4, max: 12 }) => andRow(exactTables(rows));

describe("a difference between a total and its rows", () => {
  test("is nothing to explain where they are equal", () => {
    fc.assert(fc.property(consistentTables(), (table) => {
      expect(explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts: drawRows(table), elsewhere: drawRows(table, { sheet: "明细账" }) })).toEqual([]);
    }));
  });

  test("inside the half units of all numbers is their rounding", () => {
    const table = { unit: "万元", half: 5000, amounts: [33_330_000, 33_330_000, 33_330_000] } as const;
    const [found, ...more] = explainSum({ total: drawTotal(100_000_000, table), parts: drawRows(table) });
    expect(found).toMatchObject({ kind: "rounding", isUnique: true });
    expect(more).toEqual([]);
    expect(explainSum({ total: drawTotal(100_020_000, table), parts: drawRows(table) }).map(({ kind }) => kind)).not.toContain("rounding");
  });

  test("finds the row that is missing here and stands elsewhere", () => {
    fc.assert(fc.property(tableAndRow(), ({ table, at }) => {
      const elsewhere = drawRows(table, { sheet: "明细账" });
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts: drawRows(table).filter((_, i) => i !== at), elsewhere });
      expect(found.map(({ kind }) => kind)).toEqual(["missing-row"]);
      expect(cellsIn(found[0]!)).toEqual([cellOf(elsewhere[at]!)]);
      expect(found[0]!.isUnique).toBe(true);
    }));
  });

  test("names the missing row, its amount and every table it stands in", () => {
    const table = { unit: "元", half: 0, amounts: [123_456, 654_321] } as const;
    const elsewhere = [...drawRows(table, { sheet: "明细账" }), ...drawRows(table, { sheet: "公开05" })];
    const [found] = explainSum({ total: drawTotal(777_777, table), parts: drawRows(table).slice(0, 1), elsewhere });
    expect(found!.statement.template).toBe("可能漏列一行：{name} {amount}，见{place}");
    expect(found!.statement.facts.name).toMatchObject({ text: "科目2010102" });
    expect(cellsIn(found!)).toEqual(["明细账!C6", "公开05!C6"]);
  });

  test("finds the missing row where no row is left that states anything", () => {
    const table = { unit: "千元", half: 500, amounts: [81_378_000] } as const;
    const [found, ...more] = explainSum({ total: drawTotal(81_378_000, table), parts: [], elsewhere: drawRows(table, { sheet: "公开03" }) });
    expect(more).toEqual([]);
    expect([found!.kind, found!.isUnique, cellsIn(found!)]).toEqual(["missing-row", true, ["公开03!C5"]]);
    expect(explainSum({ total: drawTotal(500_000, table), parts: [] })).toEqual([]);
  });

  test("finds two rows that are missing together", () => {
    fc.assert(fc.property(consistentTables({ min: 4, max: 40 }), (table) => {
      const elsewhere = drawRows(table, { sheet: "明细账" });
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts: drawRows(table).slice(2), elsewhere });
      expect(found.map(({ kind }) => kind)).toEqual(["missing-row"]);
      expect(cellsIn(found[0]!).sort()).toEqual([cellOf(elsewhere[0]!), cellOf(elsewhere[1]!)].sort());
    }));
  });

  test("finds the row that stands twice", () => {
    fc.assert(fc.property(tableAndRow(), ({ table, at }) => {
      const rows = drawRows(table);
      const again = { ...drawRow(table.amounts[at]!, rows.length, table), key: rows[at]!.key };
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts: [...rows, again] });
      expect(found.map(({ kind }) => kind)).toEqual(["duplicate-row"]);
      expect(cellsIn(found[0]!)).toEqual([cellOf(again)]);
    }));
  });

  test("finds the row with the wrong sign, with and without another table", () => {
    fc.assert(fc.property(exactTableAndRow(), fc.boolean(), ({ table, at }, isElsewhere) => {
      const parts = drawRows(table).map((row, i) => (i === at ? drawRow(-table.amounts[at]!, at, table) : row));
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts, ...(isElsewhere ? { elsewhere: drawRows(table, { sheet: "明细账" }) } : {}) });
      expect(found.map(({ kind }) => kind)).toEqual(["sign"]);
      expect(cellsIn(found[0]!)).toContain(cellOf(parts[at]!));
    }));
  });

  test.each([[10_000, "unit"], [100, "decimal-shift"], [10, "decimal-shift"]] as const)("finds the row that is %d times too large", (times, kind) => {
    fc.assert(fc.property(exactTableAndRow(), fc.boolean(), ({ table, at }, isElsewhere) => {
      const parts = drawRows(table).map((row, i) => (i === at ? drawRow(table.amounts[at]! * times, at, table) : row));
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts, ...(isElsewhere ? { elsewhere: drawRows(table, { sheet: "明细账" }) } : {}) });
      expect(found[0]).toMatchObject({ kind });
      expect(found.flatMap(cellsIn)).toContain(cellOf(parts[at]!));
    }));
  });

  test("finds the total that was typed in 元 where the rows are in 万元", () => {
    fc.assert(fc.property(consistentTables({ min: 2, max: 8 }), (table) => {
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts) * 10_000, table), parts: drawRows(table) });
      expect(found).toMatchObject([{ kind: "unit", isUnique: true }]);
    }));
  });

  test("finds two neighbouring digits exchanged, in a row that another table states and in the total", () => {
    fc.assert(fc.property(tableAndRow({ min: 4, max: 12 }), fc.integer({ min: 2, max: 4 }), fc.boolean(), ({ table, at }, place, isTotal) => {
      const whole = sumOfAll(table.amounts);
      const right = isTotal ? whole : table.amounts[at]!;
      const wrong = exchange(right, (table.half === 0 ? 1 : 10_000) * 10 ** place);
      fc.pre(wrong !== right && Math.abs(wrong - right) > 100 * table.half * (table.amounts.length + 1));
      const parts = drawRows(table).map((row, i) => (!isTotal && i === at ? drawRow(wrong, at, table) : row));
      const found = explainSum({ total: drawTotal(isTotal ? wrong : whole, table), parts, elsewhere: drawRows(table, { sheet: "明细账" }) });
      expect(found[0]).toMatchObject({ kind: "transposition" });
      expect(cellsIn(found[0]!)).toContain(isTotal ? "支出决算表!C4" : cellOf(parts[at]!));
    }));
  });

  test("may be one wrong digit of a rounded total where that meets it exactly, not merely as nearly as rounding allows", () => {
    const table = { unit: "万元", half: 5000, amounts: [42_500_000, 166_210_000, 136_310_000] } as const;
    const kindsFor = (total: number): readonly (readonly [string, boolean])[] => explainSum({ total: drawTotal(total, table), parts: drawRows(table) }).map(({ kind, isUnique }) => [kind, isUnique]);
    expect(kindsFor(343_020_000)).toEqual([["single-digit", false]]);
    expect(kindsFor(343_040_000)).toEqual([]);
  });

  test("finds one wrong digit in a row that another table states", () => {
    fc.assert(fc.property(tableAndRow({ min: 4, max: 12 }), fc.integer({ min: 1, max: 8 }), ({ table, at }, by) => {
      const worth = (table.half === 0 ? 1 : 10_000) * 1000;
      const right = table.amounts[at]!;
      const digit = Math.floor(right / worth) % 10;
      const wrong = right + (((digit + by) % 10) - digit) * worth;
      fc.pre(wrong > 0 && [wrong, ...table.amounts].every((fen) => fen % worth !== 0));
      const parts = drawRows(table).map((row, i) => (i === at ? drawRow(wrong, at, table) : row));
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts, elsewhere: drawRows(table, { sheet: "明细账" }) });
      expect(["single-digit", "transposition"]).toContain(found[0]!.kind);
      expect(cellsIn(found[0]!)).toContain(cellOf(parts[at]!));
    }));
  });

  test("points at the row that two tables state differently, whatever the slip was", () => {
    fc.assert(fc.property(tableAndRow({ min: 4, max: 12 }), fc.noBias(fc.integer({ min: 1000, max: 900_000 })), ({ table, at }, more) => {
      const wrong = table.amounts[at]! + more * (table.half === 0 ? 1 : 10_000);
      const parts = drawRows(table).map((row, i) => (i === at ? drawRow(wrong, at, table) : row));
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts), table), parts, elsewhere: drawRows(table, { sheet: "明细账" }) });
      expect(found.flatMap(cellsIn)).toEqual(expect.arrayContaining([cellOf(parts[at]!), cellOf(drawRow(0, at, table, { sheet: "明细账" }))]));
    }));
  });

  test("finds the hidden rows and the text rows that were not added", () => {
    fc.assert(fc.property(exactTableAndRow({ min: 5, max: 12 }), fc.boolean(), ({ table, at }, isHidden) => {
      const parts = drawRows(table).map((row, i) => (i === at ? drawRow(table.amounts[at]!, at, table, isHidden ? { hidden: true } : { form: "text" }) : row));
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts) - table.amounts[at]!, table), parts });
      expect(found).toMatchObject([{ kind: isHidden ? "hidden-row" : "text-number", isUnique: true }]);
      expect(cellsIn(found[0]!)).toEqual([cellOf(parts[at]!)]);
    }));
  });

  test("takes texts for what was not added where nothing was, and not where a table of texts has another total", () => {
    const table = { unit: "元", half: 0, amounts: [19_500_013, 82_710_007] } as const;
    const parts = drawRows(table).map((_, i) => drawRow(table.amounts[i]!, i, table, { form: "text" }));
    expect(explainSum({ total: drawTotal(0, table), parts })).toMatchObject([{ kind: "text-number", isUnique: true }]);
    expect(explainSum({ total: drawTotal(19_500_013, table), parts }).map(({ kind }) => kind)).not.toContain("text-number");
  });

  test("takes no row for a slip that a coarser table only rounds away, where it is a text that was not counted", () => {
    const table = { unit: "元", half: 0, amounts: [19_500_000, 82_710_000, 7] } as const;
    const parts = drawRows(table).map((row, i) => (i === 2 ? drawRow(7, 2, table, { form: "text" }) : row));
    const elsewhere = drawRows({ unit: "万元", half: 5000, amounts: [19_500_000, 82_710_000, 0] }, { sheet: "公开05" });
    expect(explainSum({ total: drawTotal(102_210_000, table), parts, elsewhere })).toMatchObject([{ kind: "text-number", isUnique: true }]);
  });

  test("takes a total for ten times too small only where no row was passed over: in a coarse table a large one looks like it", () => {
    const table = { unit: "亿元", half: 500_000, amounts: [132_000_000, 5_000_000, 10_000_000] } as const;
    const parts = drawRows(table).map((row, i) => (i === 0 ? drawRow(132_000_000, 0, table, { hidden: true }) : row));
    expect(explainSum({ total: drawTotal(15_000_000, table), parts })).toMatchObject([{ kind: "hidden-row", isUnique: true }]);
    expect(explainSum({ total: drawTotal(15_000_000, table), parts: drawRows(table) }).map(({ kind }) => kind)).toEqual(["decimal-shift"]);
  });

  test("finds the rows a total formula misses, and those it adds twice", () => {
    fc.assert(fc.property(exactTables({ min: 5, max: 20 }), fc.boolean(), (table, isTwice) => {
      const last = 4 + table.amounts.length;
      const formula = isTwice ? `SUM(C5:C${String(last)})+C6` : `SUM(C5:C${String(last - 2)})`;
      const missed = sumOfAll(table.amounts.slice(-2));
      const total = sumOfAll(table.amounts) + (isTwice ? table.amounts[1]! : -missed);
      const workbook = drawWorkbook([{ name: "支出决算表", rows: [[], [], [], [null, null, { f: formula, v: 1 }]] }]);
      const parts = drawRows(table);
      const found = explainSum({ total: drawTotal(total, table), parts, workbook });
      expect(found).toMatchObject([{ kind: "formula-range", isUnique: true }]);
      expect(cellsIn(found[0]!)).toEqual((isTwice ? [parts[1]!] : parts.slice(-2)).map(cellOf));
    }));
  });

  test("finds the 小计 that was counted again", () => {
    fc.assert(fc.property(exactTables({ min: 5, max: 20 }), (table) => {
      const subtotal = { ...drawRow(sumOfAll(table.amounts.slice(0, 3)), 50, table), key: "", name: "小计" };
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts) + sumOfAll(table.amounts.slice(0, 3)), table), parts: drawRows(table), subtotals: [subtotal] });
      expect(found).toMatchObject([{ kind: "double-counted-subtotal", isUnique: true }]);
      expect(cellsIn(found[0]!)).toEqual([cellOf(subtotal)]);
    }));
  });

  test("finds two rows that the total leaves out, where odd amounts rule out chance", () => {
    fc.assert(fc.property(exactTables({ min: 5, max: 12 }), (table) => {
      const parts = drawRows(table);
      const found = explainSum({ total: drawTotal(sumOfAll(table.amounts.slice(2)), table), parts });
      expect(found[0]).toMatchObject({ kind: "subset" });
      expect(found.map((one) => cellsIn(one).sort())).toContainEqual([cellOf(parts[0]!), cellOf(parts[1]!)].sort());
    }));
  });

  test("offers no subset of many round amounts, which would fit by chance", () => {
    const table = { unit: "元", half: 0, amounts: Array.from({ length: 30 }, (_, i) => (i + 3) * 100_000) } as const;
    expect(explainSum({ total: drawTotal(sumOfAll(table.amounts) - 1_700_000, table), parts: drawRows(table) })).toEqual([]);
  });

  test("gives every row that fits alike, and says of none that it is the only one", () => {
    const table = { unit: "元", half: 0, amounts: [12_345_678, 12_345_678, 12_345_678, 12_345_678, 99_887_766] } as const;
    const total = drawTotal(sumOfAll(table.amounts.slice(1)), table);
    const found = explainSum({ total, parts: drawRows(table).map((row, i) => (i < 4 ? { ...row, isHidden: true } : row)) });
    expect(found.map(cellsIn)).toEqual([["支出决算表!C5"], ["支出决算表!C6"], ["支出决算表!C7"], ["支出决算表!C8"]]);
    expect(found.every(({ isUnique }) => !isUnique)).toBe(true);
  });

  test("stays unexplained where a row cannot be read", () => {
    const table = { unit: "元", half: 0, amounts: [12_345_678, 99_887_766] } as const;
    const broken: Row = { key: "2010109", name: "其他", isHidden: false, figure: { op: "unreadable", dimension: "money", at: { sheet: "支出决算表", row: 9, column: 3 }, label: "", seen: "待定" } };
    expect(explainSum({ total: drawTotal(1, table), parts: [...drawRows(table), broken] })).toEqual([]);
  });
});

/** The number with the digits at a place and the next higher one exchanged. */
function exchange(fen: number, worth: number): number {
  const low = Math.floor(fen / worth) % 10;
  const high = Math.floor(fen / (worth * 10)) % 10;
  return fen + (low - high) * 9 * worth;
}
