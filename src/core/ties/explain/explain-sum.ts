import { difference, type Figure, sumOf } from "../../figure";
import { ZERO } from "../../number";
import type { CellAddress, Workbook } from "../../workbook";
import type { Row } from "../row";
import type { Explanation } from "../tie";
import { countsOf, formulaAt } from "./covered-cells";
import { climb } from "./ladder";
import type { Question, Twin } from "./question";
import { MOST_STEPS, Steps, type Stop } from "./steps";
import { halvesOf, type Share, totalOf, weigh, weighAll, type Weighed, weighReadable } from "./weigh";

/** A stated total and the rows that should add up to it. */
export interface SumQuestion {
  readonly total: Row;
  readonly parts: readonly Row[];
  /** Amounts to be taken off the sum of the rows: what is wrong may be any of them, the total like the rest. */
  readonly less?: readonly Row[];
  /** Rows of other tables about the same things: where a missing row may be seen, and what a wrong one should be. Only those under the total's code and of the level of its rows are looked at. */
  readonly elsewhere?: readonly Row[];
  /** Rows between the parts that are themselves sums of parts, which the total must not count again. */
  readonly subtotals?: readonly Row[];
  /** Whether the rows add up to another total, that of their own table. */
  readonly isCarried?: boolean;
  /** Whether another table states what the rows add up to. */
  readonly isBorneOut?: boolean;
  /** Where formulas are looked up: which rows a total adds, and which numbers were typed. */
  readonly workbook?: Workbook | undefined;
  /** Asked now and then whether the answer is still wanted. */
  readonly stop?: Stop | undefined;
}

/**
 * Likely causes why a total is not the sum of its rows: those of the strongest kind that fit.
 * A difference inside the rounding remainders is explained as that. None where the two are equal or a row cannot be read.
 */
export function explainSum(asked: SumQuestion, steps = new Steps(MOST_STEPS, asked.stop)): readonly Explanation[] {
  if (!steps.take(asked.parts.length + (asked.elsewhere?.length ?? 0))) return [];
  const total = weigh(asked.total);
  const [parts, less] = [weighAll(asked.parts), weighAll(asked.less ?? [])?.map(takenOff)];
  const partsFigure = sumOf(asked.parts.map(({ figure }) => figure)) ?? NOTHING_STATED;
  if (total === undefined || parts === undefined || less === undefined) return [];
  const gap = total.fen - totalOf(parts) - totalOf(less);
  if (gap === 0) return [];
  const lessFigure = sumOf(less.map(({ row }) => row.figure));
  const figure = lessFigure === undefined ? partsFigure : difference(partsFigure, lessFigure);
  const entering = [...parts, ...less];
  const sum: Weighed = { row: { ...asked.total, name: `${asked.total.name}各行之和`, figure }, fen: totalOf(entering), half: halvesOf(entering), cells: entering.flatMap(({ cells }) => cells) };
  const known = variants(weighReadable(asked.elsewhere ?? []).filter(isUnder(asked.total.key, parts)));
  return climb({ gap, gapFigure: difference(asked.total.figure, figure), slack: total.half + sum.half, steps, ...evidence(asked, { total, parts, less, sum, known }) });
}

/** An amount as it enters where it is taken off. */
const takenOff = (item: Weighed): Weighed => ({ ...item, fen: -item.fen });

/** The sum of rows none of which states anything: the one that does may be missing. */
const NOTHING_STATED: Figure = { op: "constant", dimension: "money", value: ZERO, label: "空白", source: "空白格按0计入合计" };

interface Weights {
  readonly total: Weighed;
  readonly parts: readonly Weighed[];
  readonly less: readonly Weighed[];
  readonly sum: Weighed;
  /** Rows of other tables. */
  readonly known: readonly Weighed[];
}

function evidence({ subtotals, isCarried = false, isBorneOut = false, workbook }: SumQuestion, { total, parts, less, sum, known }: Weights): Omit<Question, "gap" | "gapFigure" | "slack" | "steps"> {
  // In an equation of three or four amounts the total is one of them, no witness against the others.
  const isTotal = less.length === 0;
  const typed = [...parts, ...less, ...(isTotal ? [] : [takenOff(total)])].filter((item) => isTyped(item, workbook));
  const missing = (item: Weighed): Share => ({ item, effect: -item.fen });
  const keys = new Set(parts.map(({ row }) => row.key));
  const others = groupByKey(known);
  const [at] = total.cells;
  const counts = at === undefined || total.cells.length > 1 ? undefined : countsOf(at, workbook);
  return {
    absent: known.filter(({ row }) => !keys.has(row.key)).map((item) => ({ item, effect: item.fen })),
    twice: repeated(parts).map(missing),
    twins: typed.flatMap((item) => twinsOf(item, others)),
    ...(isTotal && parts.length > 0 && isTyped(total, workbook) ? { totals: { item: total, other: sum, effect: total.fen - sum.fen } } : {}),
    typed: typed.filter(({ row }) => !others.has(row.key)),
    isCarried, isBorneOut,
    // A formula adds what is in its range, seen or not.
    hidden: parts.some(({ cells }) => cells.some((cell) => (counts?.(cell) ?? 0) > 0)) ? [] : parts.filter(({ row }) => row.isHidden).map(missing),
    // Where every amount is a text nobody has let Excel add them up, unless what it gives for them stands there: nothing.
    texts: total.fen !== 0 && parts.every(isText) ? [] : parts.filter(isText).map(missing),
    miscounted: counts === undefined ? [] : miscounted(parts, counts),
    subtotals: weighReadable(subtotals ?? []).flatMap((item) => {
      const times = counts?.(item.cells[0] ?? total.cells[0] ?? { sheet: "", row: 0, column: 0 }) ?? 1;
      return times === 0 ? [] : [{ item, effect: times * item.fen }];
    }),
    rows: parts,
    loose: parts.filter(({ fen }) => fen !== 0),
  };
}

const isText = ({ row: { figure } }: Weighed): boolean => figure.op === "cell" && figure.form === "text";

/** Rows of other tables that belong under the total: under its code, at the level of its rows. Without codes all of them do. */
function isUnder(key: string, parts: readonly Weighed[]): (item: Weighed) => boolean {
  const isCode = (text: string): boolean => /^\d{3,}$/.test(text);
  const lengths = new Set(parts.filter(({ row }) => isCode(row.key)).map(({ row }) => row.key.length));
  return ({ row }) => row.key !== "" && (!isCode(key) || row.key.startsWith(key)) && (lengths.size === 0 || lengths.has(row.key.length));
}

function groupByKey(items: readonly Weighed[]): ReadonlyMap<string, readonly Weighed[]> {
  const groups = new Map<string, Weighed[]>();
  for (const item of items) {
    const group = groups.get(item.row.key);
    if (group === undefined) groups.set(item.row.key, [item]);
    else group.push(item);
  }
  return groups;
}

/** One row for each key and amount: tables that state the same are said together. */
function variants(items: readonly Weighed[]): readonly Weighed[] {
  const found = new Map<string, { readonly item: Weighed; readonly cells: CellAddress[] }>();
  for (const item of items) {
    const key = `${item.row.key}\n${String(item.fen)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { item, cells: [...item.cells] });
    else known.cells.push(...item.cells);
  }
  return [...found.values()].map(({ item, cells }) => ({ ...item, cells }));
}

/** The second and further rows of a key and amount, as far as the digits they state let one tell. */
export function repeated(items: readonly Weighed[]): readonly Weighed[] {
  const seen = new Map<string, Weighed[]>();
  return items.filter((item) => {
    const { row: { key }, fen, half } = item;
    const same = seen.get(key) ?? [];
    const isAgain = key !== "" && fen !== 0 && same.some((other) => Math.abs(other.fen - fen) <= other.half + half);
    seen.set(key, [...same, item]);
    return isAgain;
  });
}

export function isTyped({ row }: Weighed, workbook: Workbook | undefined): boolean {
  return row.figure.op === "cell" && formulaAt(row.figure.at, workbook) === undefined;
}

/** What other tables say about a row, unless one of them confirms it. */
function twinsOf(item: Weighed, known: ReadonlyMap<string, readonly Weighed[]>): readonly Twin[] {
  const others = known.get(item.row.key) ?? [];
  // What the coarser of two tables rounds away tells nothing about the other.
  const differing = others.filter(({ fen, half }) => Math.abs(fen - item.fen) > item.half + half);
  return others.some(({ fen }) => fen === item.fen) ? [] : differing.map((other) => ({ item, other, effect: other.fen - item.fen }));
}

/** Rows a formula adds any other number of times than once; none where it adds none of them. */
function miscounted(parts: readonly Weighed[], counts: (at: Weighed["cells"][number]) => number): readonly Share[] {
  const counted = parts.map((item) => ({ item, times: Math.max(0, ...item.cells.map(counts)) }));
  if (counted.every(({ times }) => times === 0)) return [];
  return counted.filter(({ times }) => times !== 1).map(({ item, times }) => ({ item, effect: (times - 1) * item.fen }));
}
