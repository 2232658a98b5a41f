import { type AmountUnit, type AmountReading, FEN_PER_UNIT, fold, type RawValue, readAmount, readQuantity, readRange, seenText, toNumber } from "../../../src/core/number";
import { anyNumber, anyProse, worn } from "../making/words";
import type { Random } from "../random";
import { must, type Target } from "../target";

const UNITS = Object.keys(FEN_PER_UNIT) as AmountUnit[];
const ODD_NUMBERS = [0, -0, NaN, Infinity, -Infinity, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 123.449996948242, 2 ** 53, -1e-7, 1e21];

/** One cell read as an amount, a quantity and a range: a reading holds every digit of the cell, and only nothing is nothing. */
export const numberTarget: Target = {
  name: "number",
  run(random) {
    const unit = random.pick(UNITS);
    const raw = anyRaw(random);
    const amount = readAmount(raw, unit);
    soundAmount(raw, unit, amount);
    const quantity = readQuantity(raw, random.pick(["", "个", "万元", "%"]), random.pick([undefined, undefined, 0, 2]));
    if (quantity.kind === "quantity") {
      must(quantity.value.d > 0n && quantity.decimals >= 0, "a quantity is a fraction", () => [raw, quantity]);
      if (quantity.value.n === 0n) must(typeof raw === "number" ? Math.abs(raw) < 1e-300 : !/[1-9]/.test(digitsOf(raw)) || /\d[^\d.,]/.test(fold(seenText(raw))), "what is not 0 is not read as 0", () => [raw, quantity]);
    }
    if (quantity.kind === "blank") must(amount.kind === "blank", "nothing is nothing to both readers", () => raw);
    if (typeof raw === "string") {
      const range = readRange(raw);
      if (range !== undefined) must(range.low.value.n * range.high.value.d < range.high.value.n * range.low.value.d, "a range goes up", () => raw);
    }
    return `${amount.kind}/${quantity.kind}`;
  },
  pump: {
    make: (random, length) => (random.pick(["1", "1,", "0.", "-", "(", "1,111", "￥", " ", "万", "九", "亿元", "到5", "~", "±", "且", "和1"])).repeat(length).slice(0, length) + random.pick(["", ")", "元", "x", "之间"]),
    read: (text) => {
      readAmount(text, "万元");
      readQuantity(text);
      readRange(text);
    },
  },
};

function anyRaw(random: Random): RawValue {
  switch (random.below(10)) {
    case 0: return random.pick(ODD_NUMBERS);
    case 1: return (random.next() - 2 ** 31) / 10 ** random.below(12);
    case 2: return random.pick<RawValue>([null, true, false, { error: "#REF!" }, { error: "" }, "", " ", "—", "/", "无", "0", "-0", "0.00"]);
    case 3: return worn(random, anyProse(random, random.between(1, 4)));
    case 4: return `${anyNumber(random)}${random.pick(["~", "-", "—", "至", "±", "到"])}${anyNumber(random)}${random.pick(["", "%", "个", "万元"])}`;
    default: return worn(random, `${random.pick(["", "", "¥", "约", "≥", "(", "-", " "])}${anyNumber(random)}${random.pick(["", "", "元", "万元", "亿", "%", ")", "人", "-", "万元整", "　"])}`);
  }
}

const digitsOf = (raw: RawValue): string => (typeof raw === "string" ? fold(raw).replace(/\D/g, "") : "");

function soundAmount(raw: RawValue, unit: AmountUnit, reading: AmountReading): void {
  const show = (): unknown => [raw, unit, reading];
  switch (reading.kind) {
    case "blank":
      must(raw === null || (typeof raw === "string" && !/[\p{L}\p{N}]/u.test(fold(raw).replace("无", ""))), "only nothing is blank", show);
      return;
    case "unreadable":
      must(raw !== null, "an empty cell is readable", show);
      return;
    case "amount":
      must(Number.isSafeInteger(reading.fen), "an amount is whole 分", show);
      if (typeof raw === "number") nearNumber(raw, reading.fen / FEN_PER_UNIT[unit], unit);
      else sameDigits(seenText(raw), reading);
  }
}

/** Excel keeps 15 digits and single precision 7, as a part of 1 where larger numbers were subtracted; what is read may differ by that and by half a 分. */
function nearNumber(raw: number, read: number, unit: AmountUnit): void {
  must(Number.isFinite(raw) && Math.abs(read - raw) <= Math.max(1, Math.abs(raw)) * 1e-7 + 0.51 / FEN_PER_UNIT[unit], "a number cell is read as its number", () => [raw, read]);
}

/** The digits of the amount, written out, are those of the cell: none was passed over, none added. */
function sameDigits(raw: string, { fen, unit, decimals, isWholeFen, kind }: Extract<AmountReading, { kind: "amount" }>): void {
  must(kind === "amount" && typeof raw === "string", "only texts and numbers are amounts", () => raw);
  const seen = digitsOf(raw);
  const exact = BigInt(seen === "" ? "-1" : seen) * BigInt(FEN_PER_UNIT[unit]);
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * exact + scale) / (2n * scale);
  must(BigInt(Math.abs(fen)) === rounded, "an amount holds every digit of its cell", () => [raw, fen, unit, decimals]);
  must(isWholeFen === (exact % scale === 0n), "a fraction of a 分 is told", () => [raw, fen]);
  const folded = fold(raw);
  must(fen <= 0 || !/^[-−(]|-$/.test(folded), "a negative amount is negative", () => [raw, fen]);
  must(fen >= 0 || /[-−(]/.test(folded), "only a sign makes an amount negative", () => [raw, fen]);
  must(Number.isFinite(toNumber({ n: BigInt(fen), d: 1n })), "an amount is a number", () => raw);
}
