import { state } from "../../../statement";
import { expectedByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, fits, type Hit, missOf, type Question } from "../question";
import type { Share } from "../weigh";
import { factsOf, isSome } from "../facts-of";

/** More rows than this are not said to be missing together. */
const MOST_TOGETHER = 5;

/** A row that stands in one table and is missing in the other, with exactly the difference; or all such rows together. */
export const missingRow: Cause = (question) => {
  const single = question.absent.filter(({ item, effect }) => fits(question, effect, item.half));
  if (single.length > 0 && !isChance(question)) return deepest(single).map((share) => hit(question, [share]));
  const together = deepest(question.absent);
  const halves = together.reduce((total, { item }) => total + item.half, 0);
  const isFew = together.length > 1 && together.length <= MOST_TOGETHER;
  return isFew && fits(question, effectOf(together), halves) ? [hit(question, together)] : [];
};

/** Whether one of so many rows that only one side has would meet the difference anyhow. */
function isChance(question: Question): boolean {
  const half = question.absent.reduce((most, { item }) => Math.max(most, item.half), 0);
  return expectedByChance(question, deepest(question.absent).map(({ effect }) => effect), half) >= MOST_BY_CHANCE;
}

const effectOf = (shares: readonly Share[]): number => shares.reduce((total, { effect }) => total + effect, 0);

/** Without the 类 and 款 that only repeat a missing 项. */
function deepest(shares: readonly Share[]): readonly Share[] {
  const above = new Set(shares.flatMap(({ item }) => [3, 5].flatMap((length) => (item.row.key.length > length ? [item.row.key.slice(0, length)] : []))));
  return shares.filter(({ item }) => !above.has(item.row.key));
}

function hit(question: Question, shares: readonly Share[]): Hit {
  const items = shares.map(({ item }) => item);
  if (!isSome(items)) throw new Error("a missing row without a row");
  const facts = factsOf(items);
  return {
    kind: "missing-row", cells: facts.place.cells, miss: missOf(question, effectOf(shares)), keys: items.map(({ row }) => row.key),
    statement: items.length === 1 ? state("可能漏列一行：{name} {amount}，见{place}", { ...facts }) : state("可能漏列这几行：{name}，合计{amount}，见{place}", { ...facts }),
  };
}
