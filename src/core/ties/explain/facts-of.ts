import { sumOf } from "../../figure";
import { amount, type AmountFact, places, type PlacesFact, words, type WordsFact } from "../../statement";
import { uniqueAddresses } from "../../workbook";
import type { Weighed } from "./weigh";

/** The facts every sentence about rows needs: their names, their amount together, and where they stand. */
export interface RowFacts {
  readonly name: WordsFact;
  readonly amount: AmountFact;
  readonly place: PlacesFact;
}

/** Facts about one row or several. Long lists of names end in 等. */
export function factsOf(items: readonly [Weighed, ...Weighed[]]): RowFacts {
  const cells = uniqueAddresses(items.flatMap((item) => item.cells));
  const [first] = items;
  const names = [...new Set(items.map(({ row }) => row.name))];
  const figure = items.length === 1 ? first.row.figure : (sumOf(items.map(({ row }) => row.figure)) ?? first.row.figure);
  const name = names.length > 4 ? `${names.slice(0, 4).join("、")}等${String(items.length)}行` : names.join("、");
  return { name: words(name), amount: amount(figure), place: places(cells) };
}

export const isSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
