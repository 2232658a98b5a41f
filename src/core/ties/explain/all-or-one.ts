import type { Statement } from "../../statement";
import type { ExplanationKind } from "../tie";
import { factsOf, isSome, type RowFacts } from "./facts-of";
import { fits, type Hit, missOf, type Question } from "./question";
import type { Share } from "./weigh";

/** How a kind of cause is said about the rows it was found in. */
export interface Saying {
  readonly kind: ExplanationKind;
  readonly say: (facts: RowFacts) => Statement;
}

/** All of the rows where together they make the difference; else each single one that does. */
export function allOrOne(question: Question, shares: readonly Share[], saying: Saying): readonly Hit[] {
  const all = together(question, shares, saying);
  return all.length > 0 ? all : shares.flatMap((share) => together(question, [share], saying));
}

/** The rows where together they make the difference. */
export function together(question: Question, shares: readonly Share[], { kind, say }: Saying): readonly Hit[] {
  const items = shares.map(({ item }) => item);
  const effect = shares.reduce((total, share) => total + share.effect, 0);
  if (!isSome(items) || effect === 0 || !fits(question, effect)) return [];
  const facts = factsOf(items);
  return [{ kind, cells: facts.place.cells, miss: missOf(question, effect), statement: say(facts) }];
}
