import { places, state } from "../../../statement";
import { factsOf, isSome } from "../facts-of";
import { type Cause, fits, missOf } from "../question";

/** More rows than this are no help. */
const MOST_ROWS = 4;

/** All rows that the two tables state differently, where they make up the whole difference. */
export const differingRows: Cause = (question) => {
  const items = question.twins.map(({ item }) => item);
  const effect = question.twins.reduce((total, twin) => total + twin.effect, 0) + question.absent.reduce((total, share) => total + share.effect, 0);
  const all = [...items, ...question.absent.map(({ item }) => item)];
  if (!isSome(items) || !isSome(all) || all.length > MOST_ROWS || !fits(question, effect)) return [];
  const cells = [...question.twins.flatMap(({ item, other }) => [...item.cells, ...other.cells]), ...question.absent.flatMap(({ item }) => item.cells)];
  const facts = factsOf(all);
  return [{ kind: "subset", cells, miss: missOf(question, effect), keys: all.map(({ row }) => row.key), statement: state("差额全部出在两张表不一致的行：{name}，见{place}", { name: facts.name, place: places(cells) }) }];
};
