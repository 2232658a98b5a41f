/** A decimal number, then a run of zeros or nines that only binary fractions leave, and rubbish after it. */
const RUBBISH = /^(-?\d+\.\d{0,10}?)(?:0{5,}|9{5,})\d+$/;
/** Amounts in 亿元 state 分 with ten decimals: what goes on further is no notation of a clerk's. */
const MOST_DECIMALS = 10;

/** As a part of the number, or of 1 where two larger ones were subtracted. */
const MOST_RUBBISH = 1e-7;

/** Single precision keeps 7 digits: what it leaves has many more. */
const SHORTEST_RUBBISH = 12;

/**
 * Decimal notation of a number cell as it was meant: 15 significant digits as Excel keeps them, and without what
 * exports through single precision leave (`123.449996948242` → 123.45, `0.0900000762939453` → 0.09).
 */
export function settleFloat(value: number): string {
  const plain = String(value);
  if (plain.length < SHORTEST_RUBBISH && !plain.includes("e")) return plain;
  const shown = String(Number(value.toPrecision(15)));
  const decimals = shown.includes("e") ? 0 : (shown.split(".")[1]?.length ?? 0);
  if (decimals > MOST_DECIMALS) return single(value) ?? withoutRubbish(shown) ?? shown;
  return shown.length < SHORTEST_RUBBISH ? shown : (single(value) ?? shown);
}

/** The shortest decimal that single precision would keep as this number; undefined where the number is not one of single precision. */
function single(value: number): string | undefined {
  const kept = Math.fround(value);
  if (kept === 0 || kept.toPrecision(15) !== value.toPrecision(15)) return undefined;
  for (let digits = 1; digits <= 7; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === kept) return String(short);
  }
  return undefined;
}

/** The number before the rubbish; nines are rounded up. What would take away more than single precision leaves, or leave nothing, is no rubbish. */
function withoutRubbish(shown: string): string | undefined {
  const kept = RUBBISH.exec(shown)?.[1];
  if (kept === undefined) return undefined;
  const settled = Number(Number(shown).toFixed(kept.split(".")[1]?.length ?? 0));
  const isRubbish = settled !== 0 && Math.abs(settled - Number(shown)) <= MOST_RUBBISH * Math.max(1, Math.abs(settled));
  return isRubbish ? String(settled) : undefined;
}
