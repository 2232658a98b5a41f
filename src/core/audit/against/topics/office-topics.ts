import { controlRates, type Evaluation } from "../../../evaluation";
import { difference } from "../../../figure";
import type { Records } from "../../../records";
import { STAFF_WORDS, WHOLE_WORDS } from "../../../standards";
import { moneyOf, quantityOf } from "../fields";
import { facetsOf, type Source, sourceOf, type Topic } from "../topic";
import { indicatorNames } from "./indicator-topics";

/** Staff and costs of the 基础数据表. */
export function baseDataTopics(records: Records): readonly Topic[] {
  const { baseData } = records;
  const staff = baseData?.staff;
  const control = [...controlRates(records).filter(({ name }) => name === STAFF).map(({ figure }) => sourceOf(figure, "rate")), quantityOf(staff?.rate)];
  return [
    { names: STAFF_WORDS.quota, facets: facetsOf({ actual: [inPeople(quantityOf(staff?.quota))], control }) },
    { names: STAFF_WORDS.actual, facets: facetsOf({ actual: [inPeople(quantityOf(staff?.actual))], control }) },
    ...controlRates(records).map(({ name, figure }): Topic => ({
      names: name === STAFF ? STAFF_WORDS.rate : [`${name}控制率`], facets: facetsOf({ actual: name === STAFF ? control : [sourceOf(figure, "rate")] }),
    })),
    ...(baseData?.lines ?? []).map(({ name, previous, budget, actual }): Topic => ({
      names: indicatorNames(name.value), facets: facetsOf({ actual: [moneyOf(actual)], budget: [moneyOf(budget)], previous: [moneyOf(previous)] }),
    })),
  ];
}

/** What the rate of staff is called among the control rates. */
const STAFF = "在职人员";

const inPeople = (source: Source | undefined): Source | undefined => (source?.unit === "" ? { ...source, unit: "人" } : source);

/** The score of the whole and of every indicator. */
export function scoreTopics({ scores, total, partial, executionRate }: Evaluation): readonly Topic[] {
  const inPoints = (figure: Parameters<typeof sourceOf>[0]): Source | undefined => sourceOf(figure, "count", { unit: "分", isExact: true });
  return [
    { names: WHOLE_WORDS.score, facets: facetsOf({ actual: [inPoints(total)] }) },
    ...(total === undefined && partial !== undefined ? [{ names: ["已评指标"], facets: facetsOf({ weight: [inPoints(partial.weight)], score: [inPoints(partial.score)] }) }] : []),
    { names: WHOLE_WORDS.execution, facets: facetsOf({ actual: [sourceOf(executionRate, "rate")] }) },
    ...scores.map(({ indicator, weight, score, lost }): Topic => ({
      names: indicatorNames(indicator), facets: facetsOf({ weight: [inPoints(weight)], score: [inPoints(score)], lost: [inPoints(lost ?? difference(weight, score, "扣分"))] }),
    })),
  ];
}
