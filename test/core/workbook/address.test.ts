import fc from "fast-check";
import {
  addressInFormula, addressKey, areaName, type CellAddress, cellName, columnName, columnNumber, formatAddress, isSameCell, MAX_COLUMN, MAX_ROW, parseArea, parseCell, quoteSheet, sheetInFormula, toAreas, uniqueAddresses,
} from "../../../src/core/workbook";

const row = fc.integer({ min: 1, max: MAX_ROW });
const column = fc.integer({ min: 1, max: MAX_COLUMN });
const place = fc.record({ row, column });

describe("addresses", () => {
  test("of every column are read back", () => {
    for (let number = 1; number <= MAX_COLUMN; number++) if (columnNumber(columnName(number)) !== number) throw new Error(String(number));
    expect([1, 26, 27, 702, 703, MAX_COLUMN].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(["XFE", "AAAA", "", "1", "A1", "甲"].map(columnNumber)).toEqual(Array(6).fill(undefined));
  });

  test("of every cell and area are read back, with or without $ and in small letters", () => {
    fc.assert(fc.property(place, place, (a, b) => {
      expect(parseCell(cellName(a))).toEqual(a);
      expect(parseCell(`$${columnName(a.column).toLowerCase()}$${String(a.row)}`)).toEqual(a);
      const area = { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
      expect(parseArea(areaName(area))).toEqual(area);
      expect(parseArea(`${cellName(a)}:${cellName(b)}`)).toEqual(area);
      expect(parseArea(cellName(a))).toEqual({ top: a.row, left: a.column, bottom: a.row, right: a.column });
    }));
  });

  test.each(["", "A", "1", "A0", "A01", "A1048577", "XFE1", "A1B", "甲1", "Ａ1", "R1C1", "A-1", " A1"])("%p is no cell", (text) => {
    expect(parseCell(text)).toBeUndefined();
  });

  test.each(["A1:", ":A1", "A1:B2:C3", "A:A", "1:1", "A1:B", "", "A1;B2"])("%p is no area", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });
});

describe("a sheet name before an exclamation mark", () => {
  test.each([
    ["支出决算表", "支出决算表"], ["Sheet1", "Sheet1"], ["_2023", "_2023"], ["公开03", "公开03"], ["決算.表", "決算.表"], ["Café", "Café"],
    ["2023年", "'2023年'"], ["03支出", "'03支出'"], ["支出 决算", "'支出 决算'"], ["支出　决算", "'支出　决算'"], ["公开03(支出)", "'公开03(支出)'"], ["公开03（支出）", "'公开03（支出）'"], ["收入-支出", "'收入-支出'"],
    ["王's", "'王''s'"], ["''", "''''''"], ["A1", "'A1'"], ["AB12", "'AB12'"], ["XFD1048576", "'XFD1048576'"], ["ab12", "'ab12'"], ["XFE1", "XFE1"], ["ABCD1", "ABCD1"], ["A0", "A0"],
    ["R1C1", "'R1C1'"], ["r1c1", "'r1c1'"], ["R", "'R'"], ["C", "'C'"], ["RC", "'RC'"], ["R5", "'R5'"], ["C5", "'C5'"], ["RC5", "'RC5'"], ["R5C", "'R5C'"], ["Rows", "Rows"], ["RCA", "RCA"],
    ["TRUE", "'TRUE'"], ["false", "'false'"], ["真", "真"], ["📊", "'📊'"], ["１月", "'１月'"], ["a!b", "'a!b'"], [".支出", "'.支出'"], ["支出.", "支出."], ["", "''"],
  ])("%s is written %s", (name, expected) => {
    expect(quoteSheet(name)).toBe(expected);
  });

  test("is quoted in a formula where it has a dot, which not every spreadsheet program understands bare", () => {
    expect(["决算.表", "支出决算表", "2023年", "A.1"].map(sheetInFormula)).toEqual(["'决算.表'", "支出决算表", "'2023年'", "'A.1'"]);
    expect(addressInFormula({ sheet: "决算.表", row: 8, column: 3 })).toBe("'决算.表'!C8");
  });

  test("can always be taken apart again", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }), place, (name, { row: r, column: c }) => {
      const written = formatAddress({ sheet: name, row: r, column: c });
      const quoted = /^'((?:[^']|'')*)'!(.+)$/.exec(written);
      const bare = /^([^'!]+)!(.+)$/.exec(written);
      expect(quoted === null ? bare?.[1] : quoted[1]!.replaceAll("''", "'")).toBe(name);
      expect(parseCell((quoted ?? bare)![2]!)).toEqual({ row: r, column: c });
    }));
  });
});

describe("lists of cells", () => {
  const cells = fc.array(fc.record({ sheet: fc.constantFrom("甲", "乙"), row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 3 }) }), { maxLength: 40 });

  test("are kept once each, in the order they first appear", () => {
    fc.assert(fc.property(cells, (list) => {
      const found = uniqueAddresses(list);
      expect(found).toEqual(list.filter((at, i) => list.findIndex((other) => isSameCell(at, other)) === i));
      expect(new Set(found.map(addressKey)).size).toBe(found.length);
    }));
  });

  test("become areas that cover them, each cell once, none beside another above or below", () => {
    fc.assert(fc.property(cells, (list) => {
      const areas = toAreas(list);
      const covered: CellAddress[] = areas.flatMap(({ sheet, top, bottom, left }) => Array.from({ length: bottom - top + 1 }, (_, i) => ({ sheet, row: top + i, column: left })));
      expect(covered.map(addressKey).sort()).toEqual(uniqueAddresses(list).map(addressKey).sort());
      expect(areas.some((a) => areas.some((b) => a.sheet === b.sheet && a.left === b.left && a.bottom + 1 === b.top))).toBe(false);
    }));
  });
});
