import { figureOfAmount } from "../../evaluation";
import { fold } from "../../number";
import type { AmountField, QuantityField } from "../../records";
import { type Source, sourceOf } from "./topic";

/** The source of an amount cell. */
export const moneyOf = (field: AmountField | undefined, isSoft = false): Source | undefined => sourceOf(figureOfAmount(field), "money", { isSoft });

const FEN: Readonly<Record<string, number>> = { 元: 100, 千元: 100_000, 万元: 1_000_000, 百万元: 100_000_000, 亿元: 10_000_000_000 };

/** The source of a quantity cell: money where its unit is 元, a rate where it is %, else a count. Approximate numbers are none. */
export function quantityOf(field: QuantityField | undefined, isSoft = false): Source | undefined {
  const reading = field?.reading;
  if (field?.figure === undefined || reading?.kind !== "quantity" || reading.hedge !== undefined) return undefined;
  const worth = Object.hasOwn(FEN, reading.unit) ? FEN[reading.unit] : undefined;
  if (worth !== undefined) return sourceOf(field.figure, "money", { worth, isSoft });
  if (reading.unit === "%") return sourceOf(field.figure, "rate", { isSoft });
  return sourceOf(field.figure, "count", { unit: reading.unit, isSoft });
}

/** Words as subjects are compared: half-width, without spaces, brackets, quotes, 、 and what else offices leave out at will. */
export const subjectWords = (words: string): string => fold(words).replace(/[()[\]【】〔〕{}<>《》"'“”‘’「」、·.*_\-—]/g, "").toLowerCase();
