import fc from "fast-check";
import { type AmountUnit, readAmount, settleFloat } from "../../../src/core/number";
import { anyNumbers, digitsOf, statedFen, withArtefact, writeAmount } from "../../support/any-layout/quirks/numbers";

const units = fc.constantFrom<AmountUnit>("元", "千元", "万元", "亿元");
const amounts = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 });

test("an amount reads as it was written, in every style, unit and sign", () => {
  fc.assert(fc.property(amounts, units, fc.constantFrom(2, 4, 6), anyNumbers, fc.nat(), (fen, unit, decimals, quirks, seed) => {
    const { cell, fen: stated } = writeAmount(fen, { unit, decimals }, quirks, seed);
    const raw = typeof cell === "object" && cell !== null ? cell.v : cell;
    const reading = readAmount(raw, unit);
    if (stated === undefined) expect(reading.kind).toBe("blank");
    else expect(reading).toMatchObject({ kind: "amount", fen: Math.round(stated) });
  }), { numRuns: 500 });
});

test("what single precision leaves in an export is settled to the number that was meant", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(1, 2), (digits, decimals) => {
    const meant = digits / 10 ** decimals;
    expect(settleFloat(withArtefact(meant))).toBe(String(meant));
  }), { numRuns: 500 });
});

test("a long decimal that is no rubbish is left as it is", () => {
  for (const value of [1.2345678901, 5826.5428, 41306923.55, 12.99999998, 1234567.875, 0.0001]) expect(settleFloat(value)).toBe(String(value));
  expect(settleFloat(1 / 3)).toBe("0.333333333333333");
});

test("a small remainder of a calculation is not taken for rubbish, least of all for 0", () => {
  for (const value of [0.00000377454, -0.00000770809, 5.00000377454, 0.0000000123456]) expect(Number(settleFloat(value))).toBeCloseTo(value, 15);
  expect(readAmount(0.00000377454, "亿元")).toMatchObject({ kind: "amount", fen: 37745, isWholeFen: false });
  expect(settleFloat(0.0900000762939453)).toBe("0.09");
});

test("a text that is no amount is never 0", () => {
  fc.assert(fc.property(fc.constantFrom("待定", ",867.48", "1,23.4", "12..3", "--5", "(3", "3个", "约12万元", "1-2", "#REF!", "0元整吧"), units, (text, unit) => {
    expect(readAmount(text, unit).kind).toBe("unreadable");
  }));
});

test("digits are those a bookkeeper would write", () => {
  expect(digitsOf(4_130_692_350, "万元", 2)).toBe("4130.69");
  expect(statedFen("4130.69", "万元")).toBe(4_130_690_000);
  expect(digitsOf(-5, "万元", 2)).toBe("0.00");
});
