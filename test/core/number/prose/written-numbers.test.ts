import fc from "fast-check";
import { type ProseQuantity, quantitiesIn, rational, readProse, toFixed } from "../../../../src/core/number";

const NUMERALS = "零一二三四五六七八九";

/** A whole number below ten thousand in Chinese numerals, as it is spoken. */
function spoken(value: number): string {
  let text = "";
  for (const [place, name] of [[1000, "千"], [100, "百"], [10, "十"], [1, ""]] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit > 0) text += NUMERALS.charAt(digit) + name;
    else if (text !== "" && !text.endsWith("零") && value % place > 0) text += "零";
  }
  return text.replace(/^一十/, "十");
}

const fullWidth = (text: string): string => text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (text: string): string => text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));

interface Written {
  readonly words: string;
  readonly kind: ProseQuantity["kind"];
  /** As a fraction, told by whoever wrote the number. */
  readonly value: { n: bigint; d: bigint };
  readonly unit: string;
}

const UNITS = [["元", 100n, "money"], ["万元", 1_000_000n, "money"], ["亿元", 10_000_000_000n, "money"], ["人", 1n, "count"], ["户", 1n, "count"], ["万亩", 10_000n, "count"], ["人次", 1n, "count"], ["%", rational(1n, 100n), "rate"], ["个百分点", rational(1n, 100n), "points"]] as const;

const inDigits: fc.Arbitrary<Written> = fc
  .record({ mantissa: fc.nat(99_999_999), decimals: fc.integer({ min: 0, max: 3 }), unit: fc.constantFrom(...UNITS), style: fc.constantFrom("plain", "grouped", "full-width", "spaced") })
  .map(({ mantissa, decimals, unit: [unit, worth, kind], style }) => {
    const stated = rational(BigInt(mantissa), 10n ** BigInt(decimals));
    const one = typeof worth === "bigint" ? rational(worth) : worth;
    const digits = toFixed(stated, decimals);
    const words = style === "grouped" ? grouped(digits) + unit : style === "full-width" ? fullWidth(digits + unit) : style === "spaced" ? `${digits} ${unit}` : digits + unit;
    return { words, kind, value: rational(stated.n * one.n, stated.d * one.d), unit: unit.replace(/^[万亿]/, "") };
  });

const inNumerals: fc.Arbitrary<Written> = fc.record({ value: fc.integer({ min: 11, max: 9999 }), unit: fc.constantFrom(...UNITS.slice(0, 7)) }).map(({ value, unit: [unit, worth, kind] }) => ({
  words: spoken(value) + unit, kind, value: rational(BigInt(value) * (worth as bigint)), unit: unit.replace(/^[万亿]/, ""),
}));

const BEFORE = ["全镇完成改造任务", "各村合计投入", "本单位支出", "新建道路", "，救助群众", "；慰问金额", "（其中", "贯彻“十四五”规划，落实"];
const AFTER = ["，进展顺利", "。各项工作推进", "、后续跟进", "；同时加强管理", "）", "\n"];
const prose = fc.record({ before: fc.constantFrom(...BEFORE), after: fc.constantFrom(...AFTER) });

test("a number written in any style is read with its value, unit and place in any prose", () => {
  fc.assert(fc.property(fc.array(fc.tuple(prose, fc.oneof(inDigits, inNumerals)), { minLength: 1, maxLength: 6 }), (written) => {
    let text = "";
    const places = written.map(([{ before, after }, { words }]) => {
      const start = text.length + before.length;
      text += before + words + after;
      return { start, text: words };
    });
    const read = quantitiesIn(text);
    expect(read.map(({ start, text: words }) => ({ start, text: words }))).toEqual(places);
    expect(read.map(({ kind, value, unit }) => ({ kind, value, unit }))).toEqual(written.map(([, { kind, value, unit }]) => ({ kind, value, unit })));
  }), { numRuns: 300 });
});

test("spans lie in the text, in order, and never overlap, whatever the text", () => {
  const signs = fc.constantFrom(..."0129.,，-—～至一二十百千万亿两零点分之第“”（）()、。；年月日号个元%余近约第半X_/ \n");
  fc.assert(fc.property(fc.array(signs, { maxLength: 60 }).map((parts) => parts.join("")), (text) => {
    let last = 0;
    for (const { start, end, text: words } of readProse(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).toBe(words);
      last = end;
    }
  }), { numRuns: 500 });
});

test("a megabyte of hostile text is read to its end", () => {
  const pieces = ["一", "万", "1", "1,", "1，234，", "1.", "百分之", "第一、", "“", "2020-", "(1", "一分之一", "约", "1-", "一、二、", "〔2020〕", "2023年1月", "12345"];
  const text = pieces.map((piece) => piece.repeat(Math.ceil(2 ** 20 / pieces.length / piece.length))).join("\n");
  const numbers = readProse(text);
  expect(text.length).toBeGreaterThan(2 ** 20);
  expect(numbers.at(-1)!.end).toBeGreaterThan(text.length - 25);
  expect(numbers.every(({ start, end }, index) => start < end && start >= (numbers[index - 1]?.end ?? 0))).toBe(true);
}, 120_000);
