import { cellsOf, type Figure, ratio, valueOf } from "../../core/figure";
import { toNumber } from "../../core/number";
import type { AmountField, Records } from "../../core/records";
import { amount, type Fact, rate, state } from "../../core/statement";
import { sayText } from "../words";
import { type PlaceLink, placeLinks } from "./place-links";

/** A bar with its text; `share` is its length, 1 the longest. */
export interface BarView {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly share: number;
  /** 占比 or 执行率; empty where it cannot be told. */
  readonly percent: string;
  readonly places: readonly PlaceLink[];
}

/** A line of the budget: what was planned, and how much of it was spent. */
export interface ExecutionBarView extends BarView {
  readonly budget: string;
  /** Length of the budget's bar; the longer of both is 1. */
  readonly budgetShare: number;
}

export interface SpendingView {
  readonly classes: readonly BarView[];
  readonly execution: readonly ExecutionBarView[];
}

/** Spending by 类, largest first, and execution against budget line by line. Rows without a readable amount are not drawn. */
export const viewSpending = (records: Records): SpendingView => ({ classes: classBars(records), execution: executionBars(records) });

const figureOf = (field: AmountField | undefined): Figure | undefined => (field?.kind === "amount" ? field.figure : undefined);
const said = (fact: Fact): string => sayText(state("{it}", { it: fact }));
const sizeOf = (figure: Figure): number => {
  const value = valueOf(figure);
  return value === undefined ? 0 : Math.max(0, toNumber(value));
};
const percentOf = (part: Figure, base: Figure | undefined): string => {
  if (base === undefined) return "";
  const share = ratio(part, base);
  return valueOf(share) === undefined ? "" : said(rate(share));
};
const longest = (sizes: readonly number[]): number => Math.max(1, ...sizes);

function classBars({ expenditure }: Records): BarView[] {
  const total = figureOf(expenditure?.total?.amounts.total);
  const rows = (expenditure?.lines ?? []).flatMap(({ level, name, row, amounts }) => {
    const figure = figureOf(amounts.total);
    return level === "class" && figure !== undefined && sizeOf(figure) > 0 ? [{ name: name.value.trim(), row, figure }] : [];
  });
  const most = longest(rows.map(({ figure }) => sizeOf(figure)));
  return rows
    .sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure))
    .map(({ name, row, figure }) => ({
      key: String(row), name, text: said(amount(figure)), share: sizeOf(figure) / most, percent: percentOf(figure, total), places: placeLinks(cellsOf(figure)),
    }));
}

function executionBars({ execution }: Records): ExecutionBarView[] {
  const lines = execution === undefined ? [] : [...execution.lines, ...(execution.total === undefined ? [] : [execution.total])];
  const rows = lines.flatMap((line) => {
    const [budget, executed] = [figureOf(line.adjusted), figureOf(line.executed)];
    return budget === undefined || executed === undefined ? [] : [{ row: line.row, name: line.name.value.trim(), budget, executed }];
  });
  // Each line on its own scale: what counts is how much of its budget was spent, be it small or large.
  return rows.map(({ row, name, budget, executed }) => ({
    key: String(row), name, text: said(amount(executed)), budget: said(amount(budget)), percent: percentOf(executed, budget),
    share: sizeOf(executed) / longest([sizeOf(budget), sizeOf(executed)]), budgetShare: sizeOf(budget) / longest([sizeOf(budget), sizeOf(executed)]), places: placeLinks([...cellsOf(budget), ...cellsOf(executed)]),
  }));
}
