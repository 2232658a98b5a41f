import { amount, places, state, words } from "../../../statement";
import { expectedByChance, MOST_BY_CHANCE } from "../chance";
import { type Cause, fits, type Hit, missOf, pairsOf, type Question, type Twin } from "../question";
import type { Weighed } from "../weigh";
import { factsOf } from "../facts-of";

/** 元 and 万元, 千元, 亿元 confused; and points that slipped by one or two places. */
export const TIMES: readonly { readonly times: number; readonly said: string; readonly kind: "unit" | "decimal-shift" }[] = [
  { times: 10_000, said: "一万", kind: "unit" },
  { times: 100_000_000, said: "一亿", kind: "unit" },
  { times: 10, said: "十", kind: "decimal-shift" },
  { times: 100, said: "一百", kind: "decimal-shift" },
  { times: 1000, said: "一千", kind: "decimal-shift" },
];
type Times = (typeof TIMES)[number];

/** A number ten, a hundred, … ten thousand times too large or too small, against the same row elsewhere. */
export const powerOfTen: Cause = (question) => timesIn(question, pairsOf(question).filter((twin) => twin !== question.totals));

/** The same of a total against the other, a weaker pair: a large row that is not counted may look like it in a coarse table. */
export const powerOfTenOfTotal: Cause = (question) => timesIn(question, pairsOf(question).filter((twin) => twin === question.totals));

const timesIn = (question: Question, twins: readonly Twin[]): readonly Hit[] =>
  TIMES.flatMap((times) => twins.filter((twin) => isTimes(question, twin, times.times)).map((twin) => ofTwin(question, twin, times)));

function isTimes(question: Question, twin: Twin, times: number): boolean {
  const [small, large] = Math.abs(twin.item.fen) < Math.abs(twin.other.fen) ? [twin.item, twin.other] : [twin.other, twin.item];
  const allowed = twin === question.totals ? question.slack + small.half * times + large.half : small.half * times + large.half;
  return small.fen !== 0 && fits(question, twin.effect) && Math.abs(small.fen * times - large.fen) <= allowed;
}

function ofTwin(question: Question, twin: Twin, { said, kind }: Times): Hit {
  const { name, amount: stated, place } = factsOf([twin.item]);
  const facts = { name, place, amount: stated, other: amount(twin.other.row.figure), otherPlace: places(twin.other.cells), times: words(said) };
  return {
    kind, cells: [...twin.item.cells, ...twin.other.cells], miss: missOf(question, twin.effect), keys: [twin.item.row.key],
    statement:
      kind === "unit"
        ? state("金额单位可能填错（元、万元混用）：{name}在{place}为{amount}，在{otherPlace}为{other}，相差{times}倍", facts)
        : state("小数点可能错位：{name}在{place}为{amount}，在{otherPlace}为{other}，相差{times}倍", facts),
  };
}

/**
 * What the difference would be if a typed row stood so many times too small or too large. A row whose true value would be lost in the
 * rounding is left aside: the same difference comes of not counting it at all.
 */
function effects({ slack }: Question, { fen }: Weighed, times: number): readonly number[] {
  const isSeen = Number.isInteger(fen / times) && Math.abs(fen / times) > 2 * slack;
  return isSeen ? [fen * (times - 1), fen / times - fen] : [fen * (times - 1)];
}

/** A typed row that so many times larger or smaller closes the difference, where no other table tells. */
export const powerOfTenAlone: Cause = (question) => {
  const found = TIMES.flatMap((times) =>
    question.typed.flatMap((item) => effects(question, item, times.times).filter((effect) => effect !== 0 && fits(question, effect)).map((effect) => ({ item, effect, times }))),
  );
  if (found.length === 0) return [];
  const all = TIMES.flatMap(({ times }) => question.typed.flatMap((item) => effects(question, item, times)));
  return expectedByChance(question, all) >= MOST_BY_CHANCE ? [] : found.map(({ item, effect, times }) => ofRow(question, item, effect, times));
};

function ofRow(question: Question, item: Weighed, effect: number, { said, kind }: Times): Hit {
  const facts = { ...factsOf([item]), times: words(said), way: words(effect * item.fen > 0 ? "小" : "大") };
  return {
    kind, cells: facts.place.cells, miss: missOf(question, effect), keys: [item.row.key],
    statement:
      kind === "unit"
        ? state("金额单位可能填错（元、万元混用）：{name} {amount}，见{place}，差额正好相当于它{way}了{times}倍", facts)
        : state("小数点可能错位：{name} {amount}，见{place}，差额正好相当于它{way}了{times}倍", facts),
  };
}
