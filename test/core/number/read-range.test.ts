import fc from "fast-check";
import { type QuantityRange, readRange, toDecimal } from "../../../src/core/number";

const said = (range: QuantityRange | undefined): string => (range === undefined ? "" : `${toDecimal(range.low.value)} ${toDecimal(range.high.value)} ${range.low.unit}`.trim());

it.each([
  ["80%-90%", "80 90 %"], ["80-90%", "80 90 %"], ["80%～90%", "80 90 %"], ["80％至90％", "80 90 %"], ["10至15天", "10 15 天"], ["控制在3-5次", "3 5 次"],
  ["介于80%和90%之间", "80 90 %"], ["100±5人", "95 105 人"], ["±10%", "-10 10 %"], ["100%±5%", "95 105 %"], ["≥80%且≤90%", "80 90 %"], ["≤90%，≥80%", "80 90 %"],
  ["1万元-2万元", "10000 20000 元"], ["0.5-0.8", "0.5 0.8"],
])("%s is the range %s", (text, expected) => expect(said(readRange(text))).toBe(expected));

it.each([
  "9-10月", "2023年9月-10月", "2023-2025年", "≥90%", "90%", "显著提升", "3个村和2个社区", "1-2万元", "2.5—3.5万亩", "100±10%", "90%-80%", "80%-80%", "5-8-11", "10%-15天", "", "-", "±", "≥80%且≥90%", "-5", "约3-5次",
])("%s is no range, or one that could be read in two ways", (text) => expect(readRange(text)).toBeUndefined());

it("reads any two numbers in order, however they are joined", () => {
  const hundredths = fc.integer({ min: 0, max: 99_999 });
  fc.assert(fc.property(hundredths, fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("-", "~", "～", "—", "－", "至"), fc.constantFrom("%", "人", ""), (from, more, joint, unit) => {
    const [low, high] = [from, from + more].map((value) => String(value / 100));
    expect(said(readRange(`${low!}${unit}${joint}${high!}${unit}`))).toBe(`${low!} ${high!} ${unit}`.trim());
  }));
});

it("never throws and takes no time on any text", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("1", "0", ".", ",", "%", "-", "~", "±", "≥", "≤", "且", "至", "万", "之间", "和"), maxLength: 400 }), (text) => {
    const range = readRange(text);
    if (range !== undefined) expect(range.low.value.n * range.high.value.d < range.high.value.n * range.low.value.d).toBe(true);
  }));
});
