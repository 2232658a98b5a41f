import { amount, places, state } from "../../../statement";
import { expectedDigitsByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, fits, type Hit, missOf, type Question, type Twin } from "../question";
import type { Weighed } from "../weigh";
import { factsOf } from "../facts-of";

/** Two neighbouring digits exchanged, or one digit wrong, in a number that another place states too. Exchanged digits are the stronger sign. */
export const digits: Cause = (question) => {
  const pairs = [...question.twins, ...(question.totals === undefined ? [] : [question.totals])].filter(({ effect }) => fits(question, effect));
  const exchanged = pairs.filter((twin) => isWritten(question, twin, exchanges));
  if (exchanged.length > 0) return exchanged.map((twin) => hit(question, twin, "transposition"));
  return pairs.filter((twin) => isWritten(question, twin, replacements)).map((twin) => hit(question, twin, "single-digit"));
};

/** Whether a typed number of the pair becomes the other by one slip, and hardly by chance. */
function isWritten(question: Question, twin: Twin, slips: (fen: number, step: number) => readonly number[]): boolean {
  const allowed = twin === question.totals ? question.slack : Math.max(twin.item.half, twin.other.half);
  return [[twin.item, twin.other] as const, [twin.other, twin.item] as const].some(([typed, right]) => {
    if (typed.row.figure.op !== "cell" || typed.fen * right.fen < 0) return false;
    const meant = slips(typed.fen, stepOf(typed));
    if (!meant.some((fen) => Math.abs(fen - right.fen) <= allowed)) return false;
    const towards = Math.sign(typed.fen - right.fen) * Math.sign(question.gap);
    return expectedDigitsByChance(question, meant.map((fen) => (typed.fen - fen) * towards)) < MOST_BY_CHANCE;
  });
}

/** What the last digit stated is worth, in 分. */
const stepOf = ({ half }: Weighed): number => Math.max(1, 2 * half);

const powers = (fen: number, step: number): readonly number[] => {
  const found: number[] = [];
  for (let worth = step; worth <= Math.abs(fen); worth *= 10) found.push(worth);
  return found;
};

const digitAt = (fen: number, worth: number): number => Math.floor(Math.abs(fen) / worth) % 10;

/** All numbers that are this one with two neighbouring digits exchanged. */
function exchanges(fen: number, step: number): readonly number[] {
  const towards = Math.sign(fen);
  return powers(fen, step).flatMap((worth) => {
    const change = (digitAt(fen, worth) - digitAt(fen, worth * 10)) * 9 * worth;
    return change === 0 ? [] : [fen + towards * change];
  });
}

/** All numbers that are this one with one digit replaced. */
function replacements(fen: number, step: number): readonly number[] {
  const towards = Math.sign(fen);
  return powers(fen, step).flatMap((worth) => {
    const digit = digitAt(fen, worth);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit).map((other) => fen + towards * (other - digit) * worth);
  });
}

function hit(question: Question, twin: Twin, kind: "transposition" | "single-digit"): Hit {
  const { name, amount: stated, place } = factsOf([twin.item]);
  const facts = { name, place, amount: stated, other: amount(twin.other.row.figure), otherPlace: places(twin.other.cells) };
  return {
    kind, cells: [...twin.item.cells, ...twin.other.cells], miss: missOf(question, twin.effect),
    statement:
      kind === "transposition"
        ? state("相邻两位数字可能写颠倒：{name}在{place}为{amount}，按{otherPlace}应为{other}", facts)
        : state("可能有一位数字写错：{name}在{place}为{amount}，按{otherPlace}应为{other}", facts),
  };
}
