import type { Statement } from "../../statement";
import type { ExplanationKind } from "../tie";
import { expectedByChance, MOST_BY_CHANCE, WORTH_A_LOOK } from "./chance";
import { factsOf, isSome, type RowFacts } from "./facts-of";
import { fits, type Hit, missOf, type Question } from "./question";
import { halvesOf, type Share } from "./weigh";

/** How a kind of cause is said about the rows it was found in. */
export interface Saying {
  readonly kind: ExplanationKind;
  readonly say: (facts: RowFacts) => Statement;
  /** The rows are none of those that are added up, so that their own rounding comes on top. */
  readonly isBeside?: boolean;
}

/** All of the rows where together they make the difference; else each single one that does, unless one of so many would anyhow. */
export function allOrOne(question: Question, shares: readonly Share[], saying: Saying): readonly Hit[] {
  const all = together(question, shares, saying);
  if (all.length > 0) return all;
  return eachAlone(question, shares, saying, MOST_BY_CHANCE);
}

/** Each single one of the rows that makes the difference although the sum is coarse; never said to be the only cause by this sum alone. */
export const worthALook = (question: Question, shares: readonly Share[], saying: Saying): readonly Hit[] =>
  eachAlone(question, shares, saying, WORTH_A_LOOK).map((hit) => ({ ...hit, hasRivals: true }));

function eachAlone(question: Question, shares: readonly Share[], saying: Saying, most: number): readonly Hit[] {
  const single = shares.flatMap((share) => together(question, [share], saying));
  return single.length > 0 && expectedByChance(question, shares.map(({ effect }) => effect)) < most ? single : [];
}

/** The rows where together they make the difference. */
export function together(question: Question, shares: readonly Share[], { kind, say, isBeside = false }: Saying): readonly Hit[] {
  const items = shares.map(({ item }) => item);
  const effect = shares.reduce((total, share) => total + share.effect, 0);
  if (!isSome(items) || effect === 0 || !fits(question, effect, isBeside ? halvesOf(items) : 0)) return [];
  const facts = factsOf(items);
  return [{ kind, cells: facts.place.cells, miss: missOf(question, effect), statement: say(facts), keys: items.map(({ row }) => row.key) }];
}
