import { amount, places, state } from "../../../statement";
import { expectedDigitsByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, fits, type Hit, missOf, pairsOf, type Question, type Twin } from "../question";
import { meantBy, type Slip, slipBetween } from "../slips";
import type { Weighed } from "../weigh";
import { factsOf } from "../facts-of";

/**
 * Two neighbouring digits exchanged, or one digit wrong, in a number that another place states too. A total is no witness against
 * itself: where a row that nobody else states may have the same slip, it is not the only one.
 */
export const digits: Cause = (question) => pairsOf(question).filter((twin) => twin !== question.totals).flatMap((twin) => slippedIn(question, twin));

/** The same in a total and the sum of its rows, a weaker pair: whatever is wrong with a row shows there, too. */
export const digitsOfTotal: Cause = (question) => pairsOf(question).filter((twin) => twin === question.totals).flatMap((twin) => slippedIn(question, twin));

function slippedIn(question: Question, twin: Twin): readonly Hit[] {
  const slip = fits(question, twin.effect) ? slipOf(question, twin) : undefined;
  if (slip === undefined) return [];
  return [{ ...hit(question, twin, slip), hasRivals: twin === question.totals && question.isBorneOut !== true && question.typed.some((item) => couldSlip(question, item)) }];
}

/** The slip by which a typed number of the pair becomes the other, where that is hardly chance. */
function slipOf(question: Question, twin: Twin): Slip | undefined {
  const allowed = twin === question.totals ? question.slack : Math.max(twin.item.half, twin.other.half);
  for (const [typed, right] of [[twin.item, twin.other] as const, [twin.other, twin.item] as const]) {
    const due = dueIn(question, { typed: typed.fen, right: right.fen, allowed });
    const slip = typed.row.figure.op === "cell" ? slipBetween(typed.fen, due.right, { step: stepOf(typed), allowed: due.allowed }) : undefined;
    if (slip === undefined) continue;
    const meant = meantBy(slip, typed.fen, stepOf(typed));
    const towards = Math.sign(typed.fen - right.fen) * Math.sign(question.gap);
    // Two tables that differ in one row by just the difference need no odds; a total and its rows do, unless a third table bears the rows out.
    if (twin !== question.totals || question.isBorneOut === true) return slip;
    const effects = meant.map((fen) => (typed.fen - fen) * towards);
    // How often chance would come as near as this, not merely as near as rounding allows.
    const slack = Math.min(...meant.map((fen) => Math.abs(fen - right.fen)));
    if (expectedDigitsByChance({ ...question, slack }, effects) < MOST_BY_CHANCE) return slip;
  }
  return undefined;
}

/** What a typed number should be: what the other place states, as far as that makes the difference. Of a coarse place and a sharp sum the sum says it. */
function dueIn({ gap, slack }: Question, { typed, right, allowed }: { readonly typed: number; readonly right: number; readonly allowed: number }): { readonly right: number; readonly allowed: number } {
  const asked = typed + Math.sign(right - typed) * Math.abs(gap);
  const [low, high] = [Math.max(right - allowed, asked - slack), Math.min(right + allowed, asked + slack)];
  return { right: (low + high) / 2, allowed: (high - low) / 2 };
}

/** Whether a slip in a row that only this table states would make the same difference. */
const couldSlip = (question: Question, item: Weighed): boolean =>
  slipBetween(item.fen, item.fen + question.gap, { step: stepOf(item), allowed: question.slack }) !== undefined;

/** What the last digit stated is worth, in 分. */
const stepOf = ({ half }: Weighed): number => Math.max(1, 2 * half);

function hit(question: Question, twin: Twin, kind: Slip): Hit {
  const { name, amount: stated, place } = factsOf([twin.item]);
  const facts = { name, place, amount: stated, other: amount(twin.other.row.figure), otherPlace: places(twin.other.cells) };
  return {
    kind, cells: [...twin.item.cells, ...twin.other.cells], miss: missOf(question, twin.effect), keys: [twin.item.row.key],
    statement:
      kind === "transposition"
        ? state("相邻两位数字可能写颠倒：{name}在{place}为{amount}，按{otherPlace}应为{other}", facts)
        : state("可能有一位数字写错：{name}在{place}为{amount}，按{otherPlace}应为{other}", facts),
  };
}
