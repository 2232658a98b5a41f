import { standingOf } from "../../../evaluation";
import type { Indicator, QuantityField, Records } from "../../../records";
import { NAME_TAILS, NAME_VERBS } from "../../../standards";
import { quantityOf, subjectWords } from "../fields";
import { facetsOf, type Source, sourceOf, type Topic } from "../topic";

/** Every indicator: result, target, last year, completion, points. What the sheets state and what they add up to stand side by side. */
export function indicatorTopics({ indicators, selfEvaluation, projects = [], year }: Records): readonly Topic[] {
  const own = [indicators, selfEvaluation].flatMap((table) => (table?.lines ?? []).map((line) => topicOf(line, year?.value, false)));
  return [...own, ...projects.flatMap(({ lines }) => lines.map((line) => topicOf(line, year?.value, true)))];
}

function topicOf(indicator: Indicator, year: number | undefined, isSoft: boolean): Topic {
  const { name, actual, target, previous, rate, weight, score } = indicator;
  return {
    names: indicatorNames(name.value),
    facets: facetsOf({
      actual: [quantityOf(actual, isSoft)], target: [quantityOf(target, isSoft)], previous: [quantityOf(previous, isSoft)],
      completion: [computed(indicator, year), quantityOf(rate, isSoft)], weight: [inPoints(weight)], score: [inPoints(score)],
    }),
  };
}

function computed(indicator: Indicator, year: number | undefined): Source | undefined {
  const standing = standingOf(indicator, year);
  return "share" in standing && standing.measure !== "at-most" ? sourceOf(standing.share, "rate") : undefined;
}

const inPoints = (field: QuantityField | undefined): Source | undefined => (field?.figure === undefined || field.reading.kind !== "quantity" ? undefined : sourceOf(field.figure, "count", { unit: "分" }));

const SHORTEST = 3;

/** A name without 完成 in front and 人数 behind, which the sentence says itself, each way. */
export function indicatorNames(shown: string): readonly string[] {
  const whole = subjectWords(shown);
  const verb = NAME_VERBS.find((word) => whole.startsWith(word) && whole.length >= word.length + 2);
  const bare = verb === undefined ? whole : whole.slice(verb.length);
  const tail = NAME_TAILS.find((word) => bare.endsWith(word) && bare.length >= word.length + SHORTEST);
  return [...new Set([whole, bare, ...(tail === undefined ? [] : [bare.slice(0, -tail.length)])])].filter(({ length }) => length >= 2);
}
