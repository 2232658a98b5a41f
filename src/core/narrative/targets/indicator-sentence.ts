import { valueOf } from "../../figure";
import { compare, isEqual, ONE, ZERO } from "../../number";
import type { Indicator } from "../../records";
import {
  INDICATOR_CLAUSES as CLAUSES, INDICATOR_GAPS, INDICATOR_OPENINGS as OPENINGS, INDICATOR_WORDING as SAY, NAME_TAILS, NAME_TIMES, NAME_VERBS,
  OPEN_DIRECTION_WORDS,
} from "../../standards";
import { type Fact, gap, state, type Statement, words, type WordsFact } from "../../statement";
import { sentence, variant } from "../compose";
import { growthClause } from "./growth-clause";
import { inside, ownReason, ownWords, tidy } from "../office-words";
import type { Result } from "./result-of";

/**
 * What is told about one indicator: the office's own sentence as it stands, else one made from its row. Its place among those told chooses
 * between equal wordings, and nothing else, so that no other row changes its words.
 */
export function indicatorSentence(indicator: Indicator, result: Result, place: number): Statement {
  const remark = ownWords(indicator.remark);
  const { actual } = result;
  if (remark !== undefined && /\d/.test(remark.text)) return afterRemark(remark, indicator, result, place);
  if (actual === undefined) return withoutActual(indicator, result, { remark, place });
  const opening = openingOf(indicator, { ...result, actual }, place);
  if (remark !== undefined) return sentence([opening, state(CLAUSES.remark, { remark }), ...reasonClauses(indicator, result, place)]);
  return sentence([opening, ...growthClause(indicator, place), ...standingClauses(result, place), ...reasonClauses(indicator, result, place, CLAUSES.because)]);
}

/** An indicator's name as a sentence uses it. */
export function nameFact({ name }: Indicator, isCounted = false): WordsFact {
  let text = inside(name.value);
  const verb = NAME_VERBS.find((word) => text.startsWith(word) && text.length >= word.length + 2);
  if (verb !== undefined) text = text.slice(verb.length);
  const tail = isCounted ? NAME_TAILS.find((word) => text.endsWith(word) && text.length >= word.length + 4 && !text.endsWith(`完成${word}`)) : undefined;
  if (text === "") return words(SAY.unnamed, [name.at]);
  return words(tail === undefined ? text : text.slice(0, -tail.length).replace(/的$/, ""), [name.at]);
}

function withoutActual(indicator: Indicator, { target }: Result, { remark, place }: { remark: WordsFact | undefined; place: number }): Statement {
  const name = nameFact(indicator);
  if (remark !== undefined) return state(SAY.named, { name, remark });
  const needed = gap(INDICATOR_GAPS.actual.replace("…", () => name.text));
  return target === undefined ? state(SAY.missingBoth, { name, gap: needed }) : state(variant(SAY.missing, place), { name, target, gap: needed });
}

function openingOf(indicator: Indicator, result: Result & { readonly actual: Fact }, place: number): Statement {
  const kind = openingKind(indicator, result);
  const name = nameFact(indicator, !result.isPercentage && indicator.actual?.reading.kind === "quantity" && indicator.actual.reading.unit !== "");
  return state(variant(OPENINGS[kind], place), { name, actual: result.actual });
}

function openingKind(indicator: Indicator, { standing, isPercentage }: Result): keyof typeof OPENINGS {
  const reading = indicator.actual?.reading.kind;
  const name = nameFact(indicator).text;
  if (reading === "moment") return /(?:时间|时限|日期)$/.test(name) ? "plain" : "moment";
  if (reading === "words") return "words";
  if (NAME_TIMES.some((word) => name.startsWith(word))) return "plain";
  if (name.includes("完成")) return "apart";
  const isLimit = "measure" in standing && standing.measure === "at-most";
  if (isLimit && standing.kind === "met") return "kept";
  // Direct contact of name and number needs a name that no digit ends, and a number of something that was to be done.
  const value = indicator.actual?.figure && valueOf(indicator.actual.figure);
  const isDone = value !== undefined && compare(value, ZERO) > 0 && !OPEN_DIRECTION_WORDS.some((word) => name.includes(word));
  return isPercentage || isLimit || !isDone || /[0-9A-Za-z%.]$/.test(name) ? "apart" : "count";
}

/** How the result stands to its target; nothing where the data does not say. */
function standingClauses({ standing, target, rate }: Result, place: number): readonly Statement[] {
  const stated = rate === undefined ? [] : [state(variant(CLAUSES.stated, place), { rate })];
  if (target === undefined) return stated;
  switch (standing.kind) {
    case "met":
      if (standing.measure === "in-time") return [state(variant(CLAUSES.inTime, place), { target })];
      if (standing.measure === "at-most") return [state(variant(CLAUSES.kept, place), { target })];
      return [rate === undefined ? state(variant(CLAUSES.reached, place), { target }) : state(variant(CLAUSES.met, place), { rate, target })];
    case "exceeded":
      return [rate === undefined ? state(variant(CLAUSES.reached, place), { target }) : state(variant(CLAUSES.exceeded, place), { rate, target })];
    case "missed":
      if (standing.measure === "at-most") return [state(variant(CLAUSES.above, place), { target })];
      return [rate === undefined ? state(variant(CLAUSES.short, place), { target }) : state(variant(CLAUSES.missed, place), { rate, target })];
    case "late":
      return [state(variant(CLAUSES.late, place), { target })];
    case "judge":
    case "open":
      return stated;
  }
}

/** A missed or far exceeded target comes with its reason, or with a place for one; not twice where the office's sentence already tells it. */
function reasonClauses(indicator: Indicator, result: Result, place: number, missed: typeof CLAUSES.because | typeof CLAUSES.missedBecause = CLAUSES.missedBecause): readonly Statement[] {
  if (!result.isMissed && !result.isOver) return [];
  const own = ownReason(indicator.reason);
  if (own !== undefined && tidy(indicator.remark?.value ?? "").includes(own.text)) return [];
  const needs = result.isMissed ? INDICATOR_GAPS.missed : INDICATOR_GAPS.exceeded;
  const reason = own ?? result.acceptedReason ?? gap(needs.replace("…", () => nameFact(indicator).text));
  return [state(variant(result.isMissed ? missed : CLAUSES.overBecause, place), { reason })];
}

/** The office's sentence, and behind it what it leaves out: a rate other than 100 %, a missed target, a reason. */
function afterRemark(remark: WordsFact, indicator: Indicator, result: Result, place: number): Statement {
  return sentence([state("{remark}", { remark }), ...rateBehind(remark.text, indicator, result, place), ...reasonClauses(indicator, result, place)]);
}

function rateBehind(remark: string, indicator: Indicator, result: Result, place: number): readonly Statement[] {
  const { rate, target, isMissed } = result;
  if (remark.includes("完成率")) return [];
  if (rate === undefined) return isMissed && target !== undefined && !result.isOver ? standingClauses(result, place) : [];
  const value = valueOf(rate.figure);
  if (value === undefined || isEqual(value, ONE)) return [];
  const isOneThing = !/[，。；、]/.test(remark);
  return [isOneThing ? state(variant(CLAUSES.rated, place), { rate }) : state(variant(CLAUSES.ratedByName, place), { rate, name: nameFact(indicator) })];
}
