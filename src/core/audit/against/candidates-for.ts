import type { ProseQuantity } from "../../number";
import { plainRange, unitsMeet } from "./fit-source";
import { sourcesBetween, type TopicIndex } from "./topic-index";
import type { Source } from "./topic";

const MOST = 5;
const LOOKED_AT = 24;
/** With fewer digits a value is found by chance. */
const TELLING_DIGITS = 3;

/** The numbers of the sheets that a number could be by its value and unit alone; none where so many fit that they tell nothing. */
export function candidatesFor(number: ProseQuantity, { byValue }: TopicIndex): readonly Source[] {
  if (number.hedge !== undefined || digitsOf(number) < TELLING_DIGITS) return [];
  const { low, high } = plainRange(number);
  const found = sourcesBetween(byValue[number.kind], low, high, LOOKED_AT).filter((source) => unitsMeet(number, source) !== undefined);
  const apart = new Map(found.map((source) => [source.figure, source]));
  return apart.size > MOST ? [] : [...apart.values()];
}

/** Digits of a number that tell: without zeros in front and behind. */
export const digitsOf = ({ text }: ProseQuantity): number => text.replace(/[^\d０-９]/g, "").replace(/^[0０]+|[0０]+$/g, "").length;
