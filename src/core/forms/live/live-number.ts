import { columnOf, dimensionOf, evaluate, type Figure, kindsWithin, partsOf, rounded, toFormula } from "../../figure";
import { type AmountUnit, inUnit, round, toNumber } from "../../number";
import { type CellAddress, formatAddress, uniqueAddresses } from "../../workbook";
import type { PlannedContent } from "../plan";

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/** How a figure is shown in a cell: money in a unit, rounded so that the rounding stands in the formula. */
export interface Shown {
  readonly decimals: number;
  readonly unit?: AmountUnit;
}

export type NumberContent = Extract<PlannedContent, { kind: "number" | "formula" }>;

/**
 * A figure as the content of a cell: a formula over the office's own cells with the value it has now.
 * A bare number where no formula can hold it; undefined where the figure has no value.
 */
export function liveNumber(figure: Figure, shown: Shown): NumberContent | undefined {
  const value = shownValue(figure, shown);
  if (value === undefined) return undefined;
  const formula = isLive(figure) ? shownFormula(figure, shown) : undefined;
  return formula === undefined ? { kind: "number", value } : { kind: "formula", formula, cached: value };
}

/** The formula of a figure as shown, or undefined where Excel would not take it. */
export function shownFormula(figure: Figure, { decimals, unit }: Shown): string | undefined {
  const isMoney = dimensionOf(figure) === "money";
  const isRounded = figure.op === "round" && figure.decimals === decimals && (!isMoney || figure.unit === unit);
  const formula = toFormula(isRounded ? figure : rounded(figure, decimals, isMoney ? unit : undefined), unit);
  return formula === undefined || formula.length >= LONGEST_FORMULA ? undefined : formula;
}

/** The number a cell shows for a figure: exact, rounded once, in its unit. */
export function shownValue(figure: Figure, { decimals, unit = "元" }: Shown): number | undefined {
  const result = evaluate(figure);
  if (result.kind !== "value") return undefined;
  return toNumber(round(dimensionOf(figure) === "money" ? inUnit(result.value, unit) : result.value, decimals));
}

/** Whether anything in a figure follows a cell when it changes. */
export function isLive(figure: Figure): boolean {
  if (figure.op === "cell") return figure.form !== "value";
  return kindsWithin(figure).some(isLive);
}

/** Why a figure has no value, for the 核对 column; undefined where it has one. */
export function whyMissing(figure: Figure | undefined, sought: string): string | undefined {
  if (figure === undefined) return `工作簿中未找到${sought}`;
  const result = evaluate(figure);
  if (result.kind === "value") return undefined;
  if (result.kind === "zero-base") return `${sought}：基数为0，不能计算`;
  return `${formatAddress(result.at)} 中的内容读不出数字：${result.seen.slice(0, 40)}`;
}

/** The cells whose number a formula cannot refer to, because it stands in words: it is written into the formula. */
export function writtenCells(figure: Figure): readonly CellAddress[] {
  if (figure.op === "cell") return figure.form === "value" ? [figure.at] : [];
  return columnOf(figure) === undefined ? uniqueAddresses(partsOf(figure).flatMap(writtenCells)) : [];
}
