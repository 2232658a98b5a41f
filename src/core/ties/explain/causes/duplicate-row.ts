import { state } from "../../../statement";
import { type Cause, fits, missOf } from "../question";
import { factsOf } from "../facts-of";

/** A row that stands twice, with the same key and the same amount. */
export const duplicateRow: Cause = (question) =>
  question.twice
    .filter(({ effect }) => fits(question, effect))
    .map(({ item, effect }) => {
      const facts = factsOf([item]);
      const statement = state("可能重复列示一行：{name} {amount}，见{place}", { ...facts });
      return { kind: "duplicate-row", cells: facts.place.cells, miss: missOf(question, effect), statement, keys: [item.row.key] };
    });
