import { type Evaluation } from "../../../evaluation";
import { difference } from "../../../figure";
import type { AmountField, ExpenditureColumn, Records } from "../../../records";
import { NATURE_WORDS, WHOLE_WORDS } from "../../../standards";
import { moneyOf } from "../fields";
import { facetsOf, type Source, sourceOf, type Topic } from "../topic";

/** The year's spending as a whole: spent, budgets, rate of execution, what is left, how the budget was changed. */
export function wholeTopic(records: Records, { budget, executionRate, spending }: Evaluation): Topic {
  const { expenditure, execution, budgetSummary, ledger, selfEvaluation, profile } = records;
  const fund = selfEvaluation?.funds.find(({ role }) => role === "total");
  const spent = [sourceOf(spending, "money"), moneyOf(expenditure?.total?.amounts.total), moneyOf(execution?.total?.executed), moneyOf(budgetSummary?.spending.find(({ role }) => role === "year")?.amount), moneyOf(fund?.executed), moneyOf(ledger?.total?.amount, true)];
  return {
    names: WHOLE_WORDS.spending,
    facets: facetsOf({
      actual: distinct(spent),
      budget: distinct([sourceOf(budget, "money"), moneyOf(execution?.total?.adjusted), moneyOf(fund?.adjusted)]),
      initial: distinct([moneyOf(execution?.total?.initial), moneyOf(fund?.initial), moneyOf(profile?.budget, true)]),
      execution: [sourceOf(executionRate, "rate")],
      balance: [moneyOf(execution?.total?.balance)],
      left: [budget === undefined || spending === undefined ? undefined : sourceOf(difference(budget, spending, "全年未支出数"), "money")],
    }),
  };
}

/** 年度预算金额 of the head of a report is the one the 部门概况 states, or the budget of the year. */
export function statedBudgetTopic({ profile }: Records, { budget }: Evaluation): Topic {
  return { names: ["年度预算金额"], facets: facetsOf({ actual: profile?.budget?.kind === "amount" ? [moneyOf(profile.budget)] : [sourceOf(budget, "money")] }) };
}

const NATURES = ["basic", "project", "upward", "operating", "subsidy"] as const satisfies readonly ExpenditureColumn[];

/** 基本支出, 项目支出 and their like. */
export const natureTopics = ({ expenditure, selfEvaluation }: Records): readonly Topic[] =>
  NATURES.map((nature) => ({
    names: NATURE_WORDS[nature], isShared: true,
    facets: facetsOf({ actual: distinct([moneyOf(expenditure?.total?.amounts[nature]), ...partsNamed(selfEvaluation?.byNature?.parts ?? [], NATURE_WORDS[nature])]) }),
  }));

const partsNamed = (parts: readonly { readonly name: { readonly value: string }; readonly amount: AmountField }[], names: readonly string[]): readonly (Source | undefined)[] =>
  parts.filter(({ name }) => names.includes(name.value.trim())).map(({ amount }) => moneyOf(amount));

/** Each value once: what several tables state alike is one number. */
function distinct(sources: readonly (Source | undefined)[]): readonly Source[] {
  const kept: Source[] = [];
  for (const source of sources) {
    if (source !== undefined && !kept.some(({ value, interval }) => value.n === source.value.n && value.d === source.value.d && interval.low.n === source.interval.low.n)) kept.push(source);
  }
  return kept;
}
