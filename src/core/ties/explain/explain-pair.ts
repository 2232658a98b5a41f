import { difference } from "../../figure";
import type { Workbook } from "../../workbook";
import type { Row } from "../row";
import type { Explanation } from "../tie";
import { explainSum, isTyped, repeated } from "./explain-sum";
import { climb } from "./ladder";
import type { Question } from "./question";
import { MOST_STEPS, Steps, type Stop } from "./steps";
import { totalOf, weigh, type Weighed, weighReadable } from "./weigh";

/** Two totals that should be the same, with the rows each is made of (those of the deepest level, so that they add up to it). */
export interface PairQuestion {
  readonly left: Row;
  readonly right: Row;
  readonly leftRows?: readonly Row[];
  readonly rightRows?: readonly Row[];
  readonly workbook?: Workbook | undefined;
  /** Asked now and then whether the answer is still wanted. */
  readonly stop?: Stop | undefined;
}

/**
 * Likely causes why two totals differ: those of the strongest kind that fit.
 * Where the rows of one side add up to the other total, that side's own total is explained. None where the two are equal or cannot be read.
 */
export function explainPair(asked: PairQuestion, steps = new Steps(MOST_STEPS, asked.stop)): readonly Explanation[] {
  const { workbook, leftRows = [], rightRows = [] } = asked;
  if (!steps.take(leftRows.length + rightRows.length)) return [];
  const left = weigh(asked.left);
  const right = weigh(asked.right);
  if (left === undefined || right === undefined || left.fen === right.fen) return [];
  const sides = { left, right, leftRows: weighReadable(leftRows), rightRows: weighReadable(rightRows) };
  const found = climb({ gap: left.fen - right.fen, gapFigure: difference(asked.left.figure, asked.right.figure), slack: left.half + right.half, steps, ...evidence(sides, workbook) });
  if (found.length > 0) return found;
  return explainByRows(asked, sides, steps);
}

/** Where the rows of one side add up to the other total, its own total is wrong; where they add up to their own, the other total may miss some of them. */
function explainByRows({ workbook, leftRows = [], rightRows = [], ...totals }: PairQuestion, { left, right, ...rows }: Sides, steps: Steps): readonly Explanation[] {
  const tries = [
    { parts: leftRows, isMeant: isFitting(rows.leftRows, right), total: totals.left, isCarried: false },
    { parts: rightRows, isMeant: isFitting(rows.rightRows, left), total: totals.right, isCarried: false },
    { parts: leftRows, isMeant: isFitting(rows.leftRows, left), total: totals.right, isCarried: isStated(totals.left) },
    { parts: rightRows, isMeant: isFitting(rows.rightRows, right), total: totals.left, isCarried: isStated(totals.right) },
  ];
  for (const { isMeant, ...asked } of tries) {
    const found = isMeant && asked.parts.length > 0 ? explainSum({ ...asked, workbook }, steps) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** A total that only we have added up bears no row out. */
const isStated = ({ figure }: Row): boolean => figure.op === "cell";

interface Sides {
  readonly left: Weighed;
  readonly right: Weighed;
  readonly leftRows: readonly Weighed[];
  readonly rightRows: readonly Weighed[];
}

function evidence({ left, right, leftRows, rightRows }: Sides, workbook: Workbook | undefined): Omit<Question, "gap" | "gapFigure" | "slack" | "steps"> {
  const lefts = byKey(leftRows);
  const rights = byKey(rightRows);
  const isSameScheme = [...lefts.keys()].some((key) => rights.has(key));
  const only = (rows: ReadonlyMap<string, Weighed>, others: ReadonlyMap<string, Weighed>, way: number): Question["absent"] =>
    isSameScheme ? [...rows.values()].filter(({ row }) => !others.has(row.key)).map((item) => ({ item, effect: way * item.fen })) : [];
  const isOneTyped = (a: Weighed, b: Weighed): boolean => isTyped(a, workbook) || isTyped(b, workbook);
  return {
    absent: [...only(lefts, rights, 1), ...only(rights, lefts, -1)],
    twice: [...repeated(leftRows).map((item) => ({ item, effect: item.fen })), ...repeated(rightRows).map((item) => ({ item, effect: -item.fen }))],
    twins: [...lefts.values()].flatMap((item) => {
      const other = rights.get(item.row.key);
      return other === undefined || other.fen === item.fen || !isOneTyped(item, other) ? [] : [{ item, other, effect: item.fen - other.fen }];
    }),
    ...(isOneTyped(left, right) ? { totals: { item: left, other: right, effect: left.fen - right.fen } } : {}),
    typed: [], hidden: [], texts: [], miscounted: [], subtotals: [],
    rows: [...leftRows, ...rightRows],
    // Which of two tables is short is told by their keys; a subset of rows that belong to either would say nothing.
    loose: [],
  };
}

/** The first row of each key; rows without a key are left aside. */
function byKey(items: readonly Weighed[]): ReadonlyMap<string, Weighed> {
  return new Map(items.filter(({ row }) => row.key !== "").reverse().map((item) => [item.row.key, item]));
}

/** Whether rows add up to a total. */
function isFitting(rows: readonly Weighed[], other: Weighed): boolean {
  return Math.abs(totalOf(rows) - other.fen) <= other.half + rows.reduce((total, { half }) => total + half, 0);
}
