import fc from "fast-check";
import {
  addMoney, type AmountUnit, amountDigits, cellDecimal, decimalsOf, FEN_PER_UNIT, fenOf, fold, foldLabel, halfUnit, inUnit, isNothing, isNothingWritten, money, multiply, plainDecimal, readAmount, subtractMoney, sumMoney, toDecimal, toNumber, toWholeFen, whole,
} from "../../../src/core/number";

const UNITS = Object.keys(FEN_PER_UNIT) as AmountUnit[];
const unit = fc.constantFrom(...UNITS);
const fen = fc.integer({ min: -90_000_000_000_000, max: 90_000_000_000_000 });
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
/** Decimals that state every 分 in a unit. */
const decimalsIn = (of: AmountUnit): number => Math.log10(FEN_PER_UNIT[of]);

describe("amounts", () => {
  test("written in any unit and style are read back to the 分", () => {
    const style = fc.record({ isGrouped: fc.boolean(), isFull: fc.boolean(), isBracketed: fc.boolean(), isNamed: fc.boolean(), yen: fc.boolean(), before: fc.constantFrom("", " ", "　") });
    fc.assert(fc.property(fen, unit, style, (amount, of, { isGrouped, isFull, isBracketed, isNamed, yen, before }) => {
      const digits = amountDigits(whole(amount), of, decimalsIn(of), isGrouped);
      const isMinus = digits.startsWith("-");
      const plain = (yen && !isMinus ? "¥" : "") + digits;
      const written = (isMinus && isBracketed ? `(${digits.slice(1)})` : plain) + (isNamed ? of : "");
      const read = readAmount(before + (isFull ? fullWidth(written) : written), isNamed ? "元" : of);
      expect(read).toMatchObject({ kind: "amount", fen: amount, unit: of, decimals: decimalsIn(of), from: "text", isWholeFen: true, hasOwnUnit: isNamed });
    }));
  });

  test("from number cells are read as their notation is", () => {
    const short = fc.tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 11 })).map(([digits, decimals]) => digits / 10 ** decimals);
    fc.assert(fc.property(fc.oneof(short, fc.float({ noNaN: true, noDefaultInfinity: true }), fc.double({ noNaN: true, noDefaultInfinity: true })), unit, (value, of) => {
      const notation = cellDecimal(value);
      fc.pre(!notation.includes("e"));
      const read = readAmount(notation, of);
      expect(readAmount(value, of)).toEqual(read.kind === "amount" ? { ...read, from: "number" } : read);
    }), { numRuns: 2000 });
  });

  test("from number cells are the 分 they show, whatever the float is", () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (amount) => {
      expect(readAmount(amount / 100, "元")).toMatchObject({ fen: amount, isWholeFen: true, from: "number" });
      expect(readAmount(amount / 1_000_000, "万元")).toMatchObject({ fen: amount, isWholeFen: true, from: "number" });
    }));
    expect(readAmount(0.1 + 0.2, "元")).toMatchObject({ fen: 30, decimals: 1 });
    expect(readAmount(0.0900000762939453, "万元")).toMatchObject({ fen: 90_000, decimals: 2, isWholeFen: true });
  });

  test("are converted between units exactly, there and back", () => {
    fc.assert(fc.property(fen, unit, unit, (amount, a, b) => {
      const inA = inUnit(whole(amount), a);
      expect(multiply(inA, whole(FEN_PER_UNIT[a]))).toEqual(whole(amount));
      expect(inUnit(multiply(inA, whole(FEN_PER_UNIT[a])), b)).toEqual(inUnit(whole(amount), b));
      expect(fenOf(toDecimal(inA), a)).toEqual(whole(amount));
    }));
    expect(UNITS.map((of) => amountDigits(whole(413_069_235_000), of, 2))).toEqual(["4130692350.00", "4130692.35", "413069.24", "4130.69", "41.31"]);
  });

  test("are grouped in threes from the right", () => {
    expect([0, 99, 100_000, 12_345_678_900, -5_826_542_800].map((amount) => amountDigits(whole(amount), "元", 2, true))).toEqual(["0.00", "0.99", "1,000.00", "123,456,789.00", "-58,265,428.00"]);
    expect(amountDigits(whole(123_456_700), "元", 0, true)).toBe("1,234,567");
  });

  test("outside what is exact are unreadable, not wrong", () => {
    expect(readAmount("99999999999999999", "元")).toEqual({ kind: "unreadable", seen: "99999999999999999" });
    expect(readAmount(1e300, "元").kind).toBe("unreadable");
    expect(readAmount(NaN, "元").kind).toBe("unreadable");
  });

  test.each([null, "", "  ", "-", "—", "——", "/", "无", "…", "　"])("%p states nothing", (raw) => {
    expect(readAmount(raw, "元")).toEqual({ kind: "blank" });
  });

  test.each(["待定", "1.2.3", ",867.48", "1,23.00", "12,34,567", "1,000,", "12abc", "(1", "1)", "(-1)", "--1", "=1+1", "1-2", "约5万元左右", true, { error: "#REF!" }])("%p is unreadable, never zero", (raw) => {
    expect(readAmount(raw, "元").kind).toBe("unreadable");
  });

  test.each([["58,265,428.00元", 5_826_542_800], ["4130.69万", 4_130_690_000], ["1.5亿", 15_000_000_000], ["（1,000）", -100_000], ["１２３．４５", 12_345], ["1 234", 123_400], ["100-", -10_000], ["+5", 500], [".5", 50], ["5.", 500], ["500万元整", 500_000_000]])("%s is %d 分", (raw, expected) => {
    expect(readAmount(raw, "元")).toMatchObject({ kind: "amount", fen: expected });
  });
});

describe("plain decimal notation", () => {
  const groups = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 3 }));

  test("is what is left without proper separators", () => {
    fc.assert(fc.property(groups, ([first, rest]) => {
      const parts = [String(first), ...rest.map((group) => String(group).padStart(3, "0"))];
      expect(plainDecimal(parts.join(","))).toBe(parts.join(""));
      expect(plainDecimal(`(${parts.join(",")}.25)`)).toBe(`-${parts.join("")}.25`);
    }));
  });

  test("is none where a separator is not before three digits", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(9), (number, cut) => {
      const digits = String(number);
      const at = Math.min(cut, digits.length);
      fc.pre(!(digits.length - at === 3 && at >= 1 && at <= 3));
      expect(plainDecimal(`${digits.slice(0, at)},${digits.slice(at)}`)).toBeUndefined();
    }));
  });
});

describe("money", () => {
  test("is whole 分 only, and adds exactly", () => {
    for (const wrong of [0.5, NaN, 2 ** 53, -Infinity]) expect(() => money(wrong)).toThrow(RangeError);
    expect(Object.is(money(-0), 0)).toBe(true);
    expect(() => addMoney(money(Number.MAX_SAFE_INTEGER), money(1))).toThrow(RangeError);
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (amounts) => {
      const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
      expect(BigInt(sumMoney(amounts.map(money)))).toBe(exact);
      const total = sumMoney(amounts.map(money));
      expect(amounts.map(money).reduceRight(subtractMoney, total)).toBe(0);
    }));
  });

  test("of a fraction is rounded half up to the 分", () => {
    expect(["0.5", "1.5", "-0.5", "2.4999"].map((text) => toWholeFen({ n: BigInt(Math.round(Number(text) * 10_000)), d: 10_000n }))).toEqual([1, 2, -1, 2]);
  });

  test("stated in a unit is sure to half of its last digit, and to the 分 where all are stated", () => {
    const halves: [AmountUnit, number, number][] = [["万元", 2, 5000], ["万元", 6, 0], ["万元", 0, 500_000], ["元", 2, 0], ["元", 0, 50], ["元", 3, 0], ["亿元", 1, 500_000_000], ["千元", 2, 500], ["百万元", 8, 0]];
    for (const [of, decimals, expected] of halves) expect([of, decimals, toNumber(halfUnit(of, decimals))]).toEqual([of, decimals, expected]);
  });

  test("cannot be made without its function", () => {
    // @ts-expect-error a number is no money until it is checked
    const wrong: ReturnType<typeof money> = 5;
    expect(wrong).toBe(5);
  });
});

describe("texts", () => {
  test("are folded to the same form however wide and spaced they are", () => {
    expect(fold(" ２０２３ 年\n支出（决算）\u200b表")).toBe("2023年支出(决算)表");
    expect(foldLabel("“三公”经费（合计）：")).toBe("三公经费合计");
    fc.assert(fc.property(fc.string(), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldLabel(foldLabel(text))).toBe(foldLabel(text));
    }));
  });

  test("of a number cell carry at most 15 digits", () => {
    expect([0.1 + 0.2, 1e21, 1e-7, 123456789.12345679, 41306923.5].map(cellDecimal)).toEqual(["0.3", "1e+21", "1e-7", "123456789.123457", "41306923.5"]);
    expect(["4130.69", "1.5e-7", "100", "1e+21", "0.30"].map(decimalsOf)).toEqual([2, 8, 0, 0, 2]);
    expect(["——", "/", "0", "无"].map(isNothing)).toEqual([true, true, false, true]);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom("—", "－", "／", "无", " ", "　", "1", "项", "...", "…"), { maxLength: 4 }).map((parts) => parts.join(""))), (text) => {
      expect(isNothingWritten(text)).toBe(isNothing(fold(text)));
    }));
  });
});
