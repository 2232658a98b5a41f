import { evaluate } from "../../core/figure";
import { styles, withFormat } from "../../core/forms";
import { absolute, inUnit, multiply, type Rational, round, toNumber, whole } from "../../core/number";
import { type AmountFact, type Fact, type NumberFact, type RateFact, state } from "../../core/statement";
import { amountDecimals, amountUnit, decimalsNeeded } from "../amount-precision";
import { sayText } from "../words";
import { type RowCell, textCell } from "./row";

export type FigureFact = AmountFact | RateFact | NumberFact;

export const isFigureFact = (fact: Fact): fact is FigureFact => fact.kind === "amount" || fact.kind === "rate" || fact.kind === "number";

/** A fact as a cell that calculates: a number whose format shows its unit, as the source states it. Words where there is no number. */
export function numberCell(fact: FigureFact): RowCell {
  const result = evaluate(fact.figure);
  if (result.kind !== "value") return textCell(sayText(state("{fact}", { fact })), styles.gap);
  const value = fact.kind !== "number" && fact.magnitude === true ? absolute(result.value) : result.value;
  switch (fact.kind) {
    case "amount": {
      const unit = amountUnit(fact);
      return formatted(inUnit(value, unit), amountDecimals(fact, value), unit);
    }
    case "rate":
      return { content: { kind: "number", value: toNumber(round(value, fact.decimals + 2)) }, style: withFormat(styles.rate, `${decimalFormat("0", fact.decimals)}%`) };
    case "number":
      return plainNumber(fact, value);
  }
}

function plainNumber({ unit, decimals }: NumberFact, value: Rational): RowCell {
  const shown = unit === "%" || unit === "个百分点" ? multiply(value, whole(100)) : value;
  return formatted(shown, decimals ?? Math.min(6, decimalsNeeded(shown)), unit);
}

/** `#,##0.00"万元"`: the unit is shown and the cell stays a number. */
function formatted(value: Rational, decimals: number, unit: string): RowCell {
  const shownUnit = unit.replaceAll('"', "");
  const format = decimalFormat("#,##0", decimals) + (shownUnit === "" ? "" : `"${shownUnit}"`);
  return { content: { kind: "number", value: toNumber(round(value, decimals)) }, style: withFormat(styles.money, format) };
}

const decimalFormat = (integers: string, decimals: number): string => (decimals === 0 ? integers : `${integers}.${"0".repeat(decimals)}`);
