import { figureOfAmount, indicatorsToTell } from "../../evaluation";
import { difference, type Figure, ratio, valueOf } from "../../figure";
import { compare, foldLabel, ONE } from "../../number";
import type { Records } from "../../records";
import { CONTROLLED, MEASURE_WORDING as MEASURE, NAMED_IN_PROBLEM, PROBLEM_GAPS, PROBLEM_WORDING as SAY } from "../../standards";
import { gap, rate, state, type Statement, words } from "../../statement";
import { acceptedReason, isDifference } from "../accepted";
import { joined, listed } from "../compose";
import { againstPercent, type DraftContext, isSayable, wan } from "../draft-context";
import type { Rank } from "../fit";
import { nameFact } from "../targets/indicator-sentence";
import { ownReason, ownWords } from "../office-words";
import { type Result, resultOf } from "../targets/result-of";
import { changeOf } from "../shares";
import { threePublicTotals } from "../spending/three-public-sentences";

/** A problem and the measure that answers it. */
export interface Problem {
  readonly problem: Statement;
  readonly measure: Statement;
  readonly rank: Rank;
}

/** What the figures themselves show to be wanting, each with a place for the office's measure. */
export function reviewProblems(context: DraftContext): readonly Problem[] {
  return [...executionProblem(context), ...indicatorProblems(context), ...staffProblem(context.records), ...controlProblems(context.records), ...differenceProblem(context)];
}

/** Differences that may not stay as they are and were accepted all the same; what they are is told with their reasons among 其他需要说明问题. */
function differenceProblem({ accepted }: DraftContext): readonly Problem[] {
  if (!accepted.some((one) => one.severity === "error" && isDifference(one))) return [];
  return [{ problem: state(SAY.accepted, {}), measure: state(MEASURE.accepted, { gap: gap(PROBLEM_GAPS.accepted) }), rank: 2 }];
}

function executionProblem({ evaluation: { budget, spending, executionRate }, settings }: DraftContext): readonly Problem[] {
  if (!isSayable(budget) || !isSayable(spending) || !isSayable(executionRate)) return [];
  const facts = { budget: wan(budget), spending: wan(spending), rate: rate(executionRate) };
  if ((againstPercent(executionRate, 100) ?? 0) > 0) {
    return [{ problem: state(SAY.overExecution, facts), measure: state(MEASURE.overExecution, { gap: gap(PROBLEM_GAPS.overExecution) }), rank: 1 }];
  }
  if ((againstPercent(executionRate, settings.executionFloor) ?? 0) >= 0) return [];
  return [{ problem: state(SAY.underExecution, { ...facts, left: wan(difference(budget, spending, "全年未支出数")) }), measure: state(MEASURE.underExecution, { gap: gap(PROBLEM_GAPS.underExecution) }), rank: 1 }];
}

function indicatorProblems({ records, settings, accepted }: DraftContext): readonly Problem[] {
  const told = indicatorsToTell(records).map((indicator) => ({ indicator, result: resultOf(indicator, records.year?.value, settings.overCompletion) }));
  const named = (chosen: typeof told): readonly Statement[] => chosen.slice(0, NAMED_IN_PROBLEM).map(({ indicator, result }) => itemClause(nameFact(indicator), result));
  const missed = told.filter(({ result }) => result.isMissed);
  const over = told.filter(({ indicator, result }) => result.isOver && ownReason(indicator.reason) === undefined && ownWords(indicator.remark) === undefined
    && acceptedReason(accepted, ["overachievement-is-explained"], [indicator.name.at, indicator.actual?.at]) === undefined);
  const missedMeasure = state(MEASURE.missed, { gap: gap(PROBLEM_GAPS.missed) });
  const overMeasure = state(MEASURE.over, { gap: gap(PROBLEM_GAPS.over) });
  return [
    ...listProblem(named(missed), missed.length > NAMED_IN_PROBLEM ? SAY.missedMore : SAY.missed, missedMeasure),
    ...listProblem(named(over), over.length > NAMED_IN_PROBLEM ? SAY.overMore : SAY.over, overMeasure),
  ];
}

function itemClause(name: ReturnType<typeof nameFact>, result: Result): Statement {
  return result.rate === undefined ? state(SAY.item, { name }) : state(SAY.itemRate, { name, rate: result.rate });
}

/** A problem whose template names a list; the list takes its place. */
function listProblem(items: readonly Statement[], template: string, measure: Statement): readonly Problem[] {
  if (items.length === 0) return [];
  const [before = "", after = ""] = template.split("{list}");
  const problem = joined([listed(before, items, "、"), { template: after, facts: {} }]);
  return [{ problem, measure, rank: 2 }];
}

/** 财政供养人员控制率 above 100 %. */
function staffProblem({ baseData }: Records): readonly Problem[] {
  const { quota, actual } = baseData?.staff ?? {};
  if (!isSayable(quota?.figure) || !isSayable(actual?.figure)) return [];
  const control = ratio(actual.figure, quota.figure, "财政供养人员控制率");
  const value = valueOf(control);
  if (value === undefined || compare(value, ONE) <= 0) return [];
  const people = (figure: Figure) => ({ kind: "number", figure, unit: "人" }) as const;
  return [{
    problem: state(SAY.staff, { rate: rate(control), actual: people(actual.figure), quota: people(quota.figure) }),
    measure: state(MEASURE.staff, { gap: gap(PROBLEM_GAPS.staff) }),
    rank: 2,
  }];
}

/** “三公”经费 and 公用经费 above their budgets. */
function controlProblems(records: Records): readonly Problem[] {
  const { actual, budget } = threePublicTotals(records);
  const publicFunds = records.baseData?.lines.find(({ name }) => foldLabel(name.value).startsWith(CONTROLLED.publicFunds));
  return [
    ...controlProblem(CONTROLLED.threePublic, actual, budget),
    ...controlProblem(CONTROLLED.publicFunds, figureOfAmount(publicFunds?.actual), figureOfAmount(publicFunds?.budget)),
  ];
}

function controlProblem(spoken: string, actual: Figure | undefined, budget: Figure | undefined): readonly Problem[] {
  if (!isSayable(actual) || !isSayable(budget)) return [];
  const change = changeOf(actual, budget, `${spoken}较预算`);
  if (change?.direction !== "up") return [];
  const name = words(spoken);
  const facts = { name, actual: wan(actual), budget: wan(budget) };
  const problem = change.rate === undefined ? state(SAY.controlNoRate, facts) : state(SAY.control, { ...facts, rate: rate(ratio(actual, budget, `${spoken}控制率`)) });
  return [{ problem, measure: state(MEASURE.control, { name, gap: gap(PROBLEM_GAPS.control.replace("…", spoken)) }), rank: 2 }];
}
