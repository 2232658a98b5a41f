import { amount, places, state } from "../../../statement";
import { expectedByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, fits, type Hit, missOf, pairsOf, type Question, type Twin } from "../question";
import { factsOf } from "../facts-of";

/** A number with the wrong sign, against the same row elsewhere or against the other total. */
export const sign: Cause = (question) => pairsOf(question).filter((twin) => isTurned(question, twin)).map((twin) => ofTwin(question, twin));

/** A typed row whose sign turned closes the difference, where no other table tells. */
export const signAlone: Cause = (question) => {
  const turned = question.typed.filter(({ fen }) => fits(question, -2 * fen));
  if (turned.length === 0 || expectedByChance(question, question.typed.map(({ fen }) => -2 * fen)) >= MOST_BY_CHANCE) return [];
  return turned.map((item) => {
    const facts = factsOf([item]);
    const statement = state("可能正负号写反：{name} {amount}，见{place}", { ...facts });
    return { kind: "sign", cells: facts.place.cells, miss: missOf(question, -2 * item.fen), statement, keys: [item.row.key] };
  });
};

function isTurned(question: Question, twin: Twin): boolean {
  const allowed = twin === question.totals ? question.slack : Math.max(twin.item.half, twin.other.half);
  return fits(question, twin.effect) && twin.item.fen !== 0 && Math.abs(twin.item.fen + twin.other.fen) <= allowed;
}

function ofTwin(question: Question, twin: Twin): Hit {
  const { name, amount: stated, place } = factsOf([twin.item]);
  return {
    kind: "sign", cells: [...twin.item.cells, ...twin.other.cells], miss: missOf(question, twin.effect), keys: [twin.item.row.key],
    statement: state("可能正负号写反：{name}在{place}为{amount}，在{otherPlace}为{other}", {
      name, place, amount: stated, other: amount(twin.other.row.figure), otherPlace: places(twin.other.cells),
    }),
  };
}
