/** A number in Chinese numerals. */
export interface Numeral {
  readonly end: number;
  readonly value: bigint;
  /** 10000 or 10⁸ where the numeral ends with 万 or 亿. */
  readonly scale: number;
  /** Digits one by one, as in 二〇二三. */
  readonly isSpelled: boolean;
}

const DIGITS = new Map(Array.from("零一二三四五六七八九").map((sign, index) => [sign, BigInt(index)] as const));
for (const [sign, as] of [["〇", "零"], ["两", "二"], ["壹", "一"], ["贰", "二"], ["叁", "三"], ["肆", "四"], ["伍", "五"], ["陆", "六"], ["柒", "七"], ["捌", "八"], ["玖", "九"]] as const) {
  DIGITS.set(sign, DIGITS.get(as) ?? 0n);
}
const PLACES: ReadonlyMap<string, bigint> = new Map([["十", 10n], ["拾", 10n], ["百", 100n], ["佰", 100n], ["千", 1000n], ["仟", 1000n]]);
const MYRIADS: ReadonlyMap<string, bigint> = new Map([["万", 10_000n], ["萬", 10_000n], ["亿", 100_000_000n], ["億", 100_000_000n]]);
const LONGEST = 24;

export const isNumeralSign = (sign: string | undefined): boolean => sign !== undefined && (DIGITS.has(sign) || PLACES.has(sign) || MYRIADS.has(sign));
/** Whether a number can begin so: with a digit or 十, never with 百, 千, 万. */
export const opensNumeral = (sign: string | undefined): boolean => sign !== undefined && (DIGITS.has(sign) || sign === "十" || sign === "拾");
export const numeralDigit = (sign: string | undefined): bigint | undefined => (sign === undefined ? undefined : DIGITS.get(sign));

/** Where a run of numeral signs ends. */
export function endOfNumeral(text: string, at: number): number {
  let end = at;
  while (isNumeralSign(text[end])) end += 1;
  return end;
}

/** The numeral that begins at `at`; undefined where the signs there make no number, as in 二三十 or 三五. */
export function scanNumeral(text: string, at: number): Numeral | undefined {
  const end = endOfNumeral(text, at);
  if (end === at || end - at > LONGEST || !opensNumeral(text[at])) return undefined;
  const signs = [...text.slice(at, end)];
  if (signs.length > 1 && signs.every((sign) => DIGITS.has(sign))) return { end, value: BigInt(signs.map((sign) => String(DIGITS.get(sign))).join("")), scale: 1, isSpelled: true };
  const value = sumOf(signs);
  if (value === undefined) return undefined;
  const last = MYRIADS.get(signs.at(-1) ?? "");
  return { end, value, scale: last !== undefined && value % last === 0n ? Number(last) : 1, isSpelled: false };
}

/** 一亿二千万三百 → places add up inside a section, 万 and 亿 multiply what stands before them. */
function sumOf(signs: readonly string[]): bigint | undefined {
  let [total, section, digit] = [0n, 0n, undefined as bigint | undefined];
  let lowest = 1_000_000n;
  for (const sign of signs) {
    const [asDigit, place, myriad] = [DIGITS.get(sign), PLACES.get(sign), MYRIADS.get(sign)];
    if (asDigit !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = asDigit;
    } else if (place !== undefined) {
      if (place >= lowest) return undefined;
      section += (digit ?? 1n) * place;
      [digit, lowest] = [undefined, place];
    } else if (myriad !== undefined) {
      section += digit ?? 0n;
      total = myriad === 10_000n && total % 100_000_000n === 0n ? total + section * myriad : (total + section) * myriad;
      [section, digit, lowest] = [0n, undefined, 1_000_000n];
    }
  }
  return total + section + (digit ?? 0n);
}
