import fc from "fast-check";
import type { AmountUnit } from "../../../../src/core/number";
import type { DrawnCell } from "../../draw-workbook";
import { pick } from "./roll";

const FEN: Readonly<Record<AmountUnit, bigint>> = { 元: 100n, 千元: 100_000n, 万元: 1_000_000n, 百万元: 100_000_000n, 亿元: 10_000_000_000n };

/** Decimal notation of an amount, rounded half up, as a bookkeeper would. */
export function digitsOf(fen: number, unit: AmountUnit, decimals: number): string {
  const scaled = BigInt(Math.abs(fen)) * 10n ** BigInt(decimals) * 2n + FEN[unit];
  const padded = (scaled / (2n * FEN[unit])).toString().padStart(decimals + 1, "0");
  const isZero = /^0*$/.test(padded);
  const text = decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  return (fen < 0 && !isZero ? "-" : "") + text;
}

/** The 分 a decimal notation states. */
export function statedFen(digits: string, unit: AmountUnit): number {
  const [before = "0", after = ""] = digits.replace("-", "").split(".");
  const fen = (BigInt(before + after) * FEN[unit]) / 10n ** BigInt(after.length);
  return Number(fen) * (digits.startsWith("-") ? -1 : 1);
}

const grouped = (digits: string): string => digits.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ","));
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const POSITIVE = {
  number: (digits: string): DrawnCell => Number(digits),
  shown: (digits: string): DrawnCell => ({ v: Number(digits), format: `#,##0.${"0".repeat(Math.max(1, digits.split(".")[1]?.length ?? 0))}` }),
  artefact: (digits: string): DrawnCell => withArtefact(Number(digits)),
  text: (digits: string): DrawnCell => digits,
  grouped,
  fullWidth: (digits: string): DrawnCell => fullWidth(grouped(digits)),
  spaced: (digits: string): DrawnCell => ` ${digits}　`,
  currency: (digits: string): DrawnCell => `¥${grouped(digits)}`,
  fullCurrency: (digits: string): DrawnCell => `￥${digits}`,
} as const;
export type NumberStyle = keyof typeof POSITIVE | "ownUnit" | "yuan";

/** What binary fractions leave in exported files: 0.09 as 0.0900000762939453, 123.45 as 123.449996948242. */
export function withArtefact(value: number): number {
  const single = Math.fround(value);
  return Number(single.toPrecision(6)) === value && Math.abs(value) < 10_000 ? single : value * (1 + 2 ** -51);
}

const NEGATIVE = {
  number: (digits: string): DrawnCell => Number(digits),
  minus: (digits: string): DrawnCell => digits,
  brackets: (digits: string): DrawnCell => `(${grouped(digits.slice(1))})`,
  fullBrackets: (digits: string): DrawnCell => `（${digits.slice(1)}）`,
  trailing: (digits: string): DrawnCell => `${grouped(digits.slice(1))}-`,
  fullMinus: (digits: string): DrawnCell => `－${digits.slice(1)}`,
} as const;

const ZERO: readonly DrawnCell[] = [0, null, "0.00", "—", "-", "/", "", "0", "－", "——"];

export interface NumberQuirks {
  readonly styles: readonly NumberStyle[];
  readonly negatives: readonly (keyof typeof NEGATIVE)[];
  readonly zeros: readonly DrawnCell[];
}

const STYLES: readonly NumberStyle[] = ["number", "shown", "text", "grouped", "artefact", "fullWidth", "spaced", "currency", "fullCurrency", "ownUnit", "yuan"];

export const anyNumbers: fc.Arbitrary<NumberQuirks> = fc.record({
  styles: fc.subarray([...STYLES], { minLength: 1, maxLength: 3 }), negatives: fc.subarray(Object.keys(NEGATIVE) as (keyof typeof NEGATIVE)[], { minLength: 1, maxLength: 2 }),
  zeros: fc.subarray([...ZERO], { minLength: 1, maxLength: 2 }),
});

/** A cell that states an amount, and what it states: 分 as far as its unit and decimals go. Nothing where it is left empty. */
export interface WrittenAmount {
  readonly cell: DrawnCell;
  readonly fen?: number;
  /** What its last digit is worth, in 分. */
  readonly step?: number;
}

export function writeAmount(fen: number, stated: { readonly unit: AmountUnit; readonly decimals: number }, quirks: NumberQuirks, ...seeds: readonly number[]): WrittenAmount {
  const { unit, decimals } = stated;
  if (fen === 0) {
    const cell = pick(quirks.zeros, ...seeds);
    return cell === 0 || (typeof cell === "string" && cell.startsWith("0")) ? { cell, fen: 0 } : { cell };
  }
  const digits = digitsOf(fen, unit, decimals);
  const says = { fen: statedFen(digits, unit), step: Math.max(1, Number(FEN[unit] / 10n ** BigInt(decimals))) };
  if (fen < 0 && digits.startsWith("-")) return { cell: NEGATIVE[pick(quirks.negatives, ...seeds)](digits), ...says };
  const style = pick(quirks.styles, ...seeds);
  if (style === "yuan") return { cell: `${grouped(digitsOf(fen, "元", 2))}元`, fen, step: 1 };
  return { cell: style === "ownUnit" ? `${digits}${unit}` : POSITIVE[style](digits), ...says };
}
