import fc from "fast-check";
import { quantityHalf, type Quantity, type QuantityReading, readQuantity, toDecimal } from "../../../src/core/number";

/** A reading in one line: number, unit, and how it is stated. */
function seen(reading: QuantityReading): string {
  switch (reading.kind) {
    case "quantity":
      return [`${reading.comparison ?? ""}${toDecimal(reading.value)}`, reading.unit, reading.scale === 1 ? "" : `×${String(reading.scale)}`, reading.hedge ?? ""].filter((part) => part !== "").join(" ");
    case "moment":
      return `${reading.year === undefined ? "" : `${String(reading.year)}年`}${String(reading.month)}月${reading.day === undefined ? "" : `${String(reading.day)}日`}${reading.isBefore ? "前" : ""}`;
    case "words":
      return `“${reading.text}”`;
    case "blank":
      return "blank";
    case "unreadable":
      return `unreadable ${reading.seen}`;
  }
}

describe("a quantity", () => {
  test.each([
    ["≥95%", "≥95 %"], ["≥95％", "≥95 %"], [">=95%", "≥95 %"], ["95%以上", "≥95 %"], ["不低于95%", "≥95 %"], ["≥100百分比", "≥100 %"], ["=100.00(%)", "=100 %"],
    ["9月前", "9月前"], ["12月底前", "12月前"], ["2023年10月", "2023年10月"], ["2023年12月31日前", "2023年12月31日前"],
    ["2天以内", "≤2 天"], ["≤2天", "≤2 天"], ["90.00(度)", "90 度"], ["4800㎡", "4800 ㎡"], ["4800平方米", "4800 平方米"], ["1.2万㎡", "12000 ㎡ ×10000"], ["3.5m³", "3.5 m³"], ["12㎢", "12 ㎢"], ["≥13459.00(平方米)", "≥13459 平方米"],
    ["24.3亿元", "2430000000 元 ×100000000"], ["2350万元", "23500000 元 ×10000"], ["1.9万余亩", "19000 亩 ×10000 余"], ["600余万元", "6000000 元 ×10000 余"], ["约3000人", "3000 人 约"], ["近百人", "“近百人”"],
    ["326", "326"], ["1,234", "1234"], ["326人", "326 人"], ["达成预期指标", "“达成预期指标”"], ["显著提升", "“显著提升”"], ["3个村和2个社区", "“3个村和2个社区”"], ["", "blank"], ["——", "blank"],
  ])("%s is %s", (raw, expected) => {
    expect(seen(readQuantity(raw))).toBe(expected);
  });

  test.each([
    [0.0900000762939453, undefined, "", "0.09"], [0.95, 0, "", "95 %"], [1.014, 0, "", "101.4 %"], [326, undefined, "人", "326 人"], [0.1 + 0.2, undefined, "", "0.3"],
  ] as const)("in a number cell, %d, is what the cell shows", (raw, percentDecimals, unit, expected) => {
    expect(seen(readQuantity(raw, unit, percentDecimals))).toBe(expected);
  });

  test.each([[0.75, 2, 2], [0.7512, 2, 2], [0.75, 0, 0], [0.7512, 0, 2], [0.5, 0, 0]])("%d, shown as a percentage with %d decimals, states %d", (raw, shown, decimals) => {
    expect(readQuantity(raw, "", shown)).toMatchObject({ unit: "%", decimals });
  });

  test("takes the column's unit only where it names none", () => {
    expect(seen(readQuantity("95", "%"))).toBe("95 %");
    expect(seen(readQuantity("95人", "%"))).toBe("95 人");
  });

  test("that is an error or a truth value is unreadable", () => {
    expect(readQuantity({ error: "#DIV/0!" })).toEqual({ kind: "unreadable", seen: "#DIV/0!" });
    expect(readQuantity(true).kind).toBe("unreadable");
    expect(readQuantity(NaN).kind).toBe("unreadable");
  });

  test("written with any sign, scale and unit is read back", () => {
    const written = fc.record({
      sign: fc.constantFrom("", "≥", "≤", "=", ">", "<"), units: fc.integer({ min: 0, max: 99_999_999 }), decimals: fc.nat(4),
      scale: fc.constantFrom(["", 1], ["万", 10_000], ["亿", 100_000_000]), unit: fc.constantFrom("人", "元", "%", "户", "公里", "平方米"),
    });
    fc.assert(fc.property(written, ({ sign, units, decimals, scale: [word, scale], unit }) => {
      const digits = (units / 10 ** decimals).toFixed(decimals);
      const read = readQuantity(`${sign}${digits}${word}${unit}`) as Quantity;
      expect(read).toMatchObject({ kind: "quantity", unit, scale, decimals });
      expect(read.comparison ?? "").toBe(sign);
      expect(read.value.n * 10n ** BigInt(decimals)).toBe(BigInt(units) * BigInt(scale) * read.value.d);
    }));
  });

  test("is sure to half of its last digit; counted things are exact", () => {
    expect(["326人", "95%", "95.5%", "2350万元", "24.3亿元", "90.5度"].map((raw) => toDecimal(quantityHalf(readQuantity(raw) as Quantity)))).toEqual(["0", "0.5", "0.05", "5000", "5000000", "0.05"]);
  });

  test("is read from any text without failing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["quantity", "moment", "words", "blank"]).toContain(readQuantity(text).kind);
    }));
  });
});
