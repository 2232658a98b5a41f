import { difference, type Figure, firstCellsOf, kindsWithin } from "../../figure";
import { amount, words } from "../../statement";
import type { Tie } from "../../ties";
import { type CellAddress, uniqueAddresses } from "../../workbook";
import { type Check, type CheckCard, defineCheck, type Voice } from "../check";
import { direction } from "../sums/compare-sum";

const TIE_MESSAGES = {
  differs: "{left}为{stated}，{right}为{computed}，两者应当相等，前者{direction}了{difference}。",
  missing: "{left}有{stated}，{right}，两表对不上。",
} as const;

export type TieCard = Omit<CheckCard, "family" | "messages" | "severities"> & {
  /** Ids of the ties it speaks for; `expenditure=budget-summary` stands for those of its 类 too. */
  readonly ties: readonly string[];
  /** Whether its ties compare 科目 or items one by one, of which one table may lack some. */
  readonly isItemised?: boolean;
};

/** A check that says which ties of these ids do not hold. Remainders of rounding are left to `no-rounding-remainders`. */
export function tieCheck({ ties: ids, isItemised = false, ...card }: TieCard): Check & { readonly ties: readonly string[] } {
  const isMine = ({ id }: Tie): boolean => ids.some((mine) => id === mine || id.startsWith(`${mine}/`));
  const check = defineCheck({ ...card, family: "ties", severities: { missing: "warning" }, messages: TIE_MESSAGES }, ({ ties }, say) => {
    const mine = ties.filter(isMine);
    for (const tie of mine) sayTie(tie, say);
    return mine.length;
  });
  const messages = isItemised ? TIE_MESSAGES : { differs: TIE_MESSAGES.differs };
  return { ...check, card: { ...check.card, messages }, ties: ids };
}

function sayTie(tie: Tie, say: Voice<typeof TIE_MESSAGES>): void {
  const [left, right] = [tie.left.figure, tie.right.figure];
  if (tie.status === "differs" && left !== undefined && right !== undefined) {
    const gap = difference(left, right);
    say.found("differs", placesOf(left, right), {
      left: words(nameOf(tie.left.label)), stated: amount(left), right: words(nameOf(tie.right.label)), computed: amount(right),
      direction: words(direction({ difference: gap })), difference: { ...amount(gap), magnitude: true },
    }, tie.explanations);
  } else if (tie.status === "unverified") {
    const [has, figure] = left === undefined ? [tie.right.label, right] : [tie.left.label, left];
    // One side has a 科目 the other does not list: that is a difference, not a lack of data.
    if (tie.explanations.length > 0 && figure !== undefined) {
      say.found("missing", placesOf(figure), { left: words(nameOf(has)), stated: amount(figure), right: words(tie.reason ?? "") }, tie.explanations);
    } else say.undecided(unread([left, right].flatMap((side) => side ?? [])), `${tie.title}，但${tie.reason ?? "有一边没有数"}`);
  }
}

/** The cells that cannot be read; where all can, those of both sides. */
function unread(sides: readonly Figure[]): readonly CellAddress[] {
  const cells = uniqueAddresses(sides.flatMap(unreadIn));
  return cells.length > 0 ? cells : sides.flatMap((side) => placesOf(side));
}

const unreadIn = (figure: Figure): readonly CellAddress[] => (figure.op === "unreadable" ? [figure.at] : kindsWithin(figure).flatMap(unreadIn));

/** `支出决算表 合计` as it stands in a sentence: 支出决算表“合计”. */
const nameOf = (label: string): string => label.replace(/^(\S+) (.+)$/, "$1“$2”");

/** A side that adds up a whole ledger is said in words; pointing at all its cells would show nothing. */
const MOST_CELLS = 12;

function placesOf(...figures: readonly Figure[]): readonly CellAddress[] {
  const sides = figures.map((figure) => firstCellsOf(figure, MOST_CELLS));
  const short = sides.filter(({ count }) => count <= MOST_CELLS).flatMap(({ cells }) => cells);
  return uniqueAddresses(short.length > 0 ? short : sides.flatMap(({ cells }) => cells.slice(0, 1)));
}
