import type { Check, CheckCard, CheckFamily, Checkup } from "./check";
import { classEqualsSumOfItems } from "./totals/class-equals-sum-of-items";
import { totalEqualsSumOfClasses } from "./totals/total-equals-sum-of-classes";
import { rowTotalEqualsParts } from "./totals/row-total-equals-parts";
import { summarySidesBalance } from "./totals/summary-sides-balance";
import { summaryIncomeAddsUp } from "./totals/summary-income-adds-up";
import { summarySpendingAddsUp } from "./totals/summary-spending-adds-up";
import { staffAndPublicAddUp } from "./totals/staff-and-public-add-up";
import { economicClassEqualsSumOfItems } from "./totals/economic-class-equals-sum-of-items";
import { threePublicAddsUp } from "./totals/three-public-adds-up";
import { executionTotalEqualsLines } from "./totals/execution-total-equals-lines";
import { ledgerTotalEqualsEntries } from "./totals/ledger-total-equals-entries";
import { noRoundingRemainders } from "./totals/no-rounding-remainders";
import { expenditureAgreesWithSummary } from "./ties/expenditure-agrees-with-summary";
import { expenditureAgreesWithExecution } from "./ties/expenditure-agrees-with-execution";
import { basicExpenditureAgrees } from "./ties/basic-expenditure-agrees";
import { ledgerAgrees } from "./ties/ledger-agrees";
import { selfEvaluationAgrees } from "./ties/self-evaluation-agrees";
import { baseDataAgrees } from "./ties/base-data-agrees";
import { profileBudgetAgrees } from "./ties/profile-budget-agrees";
import { codesAreWellFormed } from "./codes/codes-are-well-formed";
import { codesMatchNames } from "./codes/codes-match-names";
import { classNamesAreCurrent } from "./codes/class-names-are-current";
import { executionRateAgrees } from "./execution/execution-rate-agrees";
import { lowExecutionIsExplained } from "./execution/low-execution-is-explained";
import { executionWithinBudget } from "./execution/execution-within-budget";
import { threePublicWithinBudget } from "./execution/three-public-within-budget";
import { staffControlRateAgrees } from "./execution/staff-control-rate-agrees";
import { controlRatesWithinLimit } from "./execution/control-rates-within-limit";
import { fundRowsAddUp } from "./scores/fund-rows-add-up";
import { naturesEqualExecuted } from "./scores/natures-equal-executed";
import { weightsSumTo100 } from "./scores/weights-sum-to-100";
import { scoreWithinWeight } from "./scores/score-within-weight";
import { scoreFollowsRule } from "./scores/score-follows-rule";
import { totalScoreAddsUp } from "./scores/total-score-adds-up";
import { completionRateAgrees } from "./indicators/completion-rate-agrees";
import { missedTargetIsExplained } from "./indicators/missed-target-is-explained";
import { overachievementIsExplained } from "./indicators/overachievement-is-explained";
import { unitsAgree } from "./indicators/units-agree";
import { actualIsAValue } from "./indicators/actual-is-a-value";
import { comparisonFitsLevel } from "./indicators/comparison-fits-level";
import { amountsAreReadable } from "./form/amounts-are-readable";
import { amountsAreWholeFen } from "./form/amounts-are-whole-fen";
import { oneTablePerKind } from "./form/one-table-per-kind";
import { oneYear } from "./form/one-year";
import { oneOffice } from "./form/one-office";
import { keyTablesPresent } from "./form/key-tables-present";
import { type Findings, runAll } from "./run-checks";

export * from "./finding";
export type { Check, CheckCard, CheckFamily, Checkup } from "./check";
export type { Findings } from "./run-checks";

/** Every check, family by family, in the order they are listed. */
export const CATALOGUE: readonly Check[] = [
  classEqualsSumOfItems, totalEqualsSumOfClasses, rowTotalEqualsParts, summarySidesBalance, summaryIncomeAddsUp,
  summarySpendingAddsUp, staffAndPublicAddUp, economicClassEqualsSumOfItems, threePublicAddsUp, executionTotalEqualsLines,
  ledgerTotalEqualsEntries, noRoundingRemainders,
  expenditureAgreesWithSummary, expenditureAgreesWithExecution, basicExpenditureAgrees, ledgerAgrees, selfEvaluationAgrees,
  baseDataAgrees, profileBudgetAgrees,
  codesAreWellFormed, codesMatchNames, classNamesAreCurrent,
  executionRateAgrees, lowExecutionIsExplained, executionWithinBudget, threePublicWithinBudget, staffControlRateAgrees,
  controlRatesWithinLimit,
  fundRowsAddUp, naturesEqualExecuted, weightsSumTo100, scoreWithinWeight, scoreFollowsRule, totalScoreAddsUp,
  completionRateAgrees, missedTargetIsExplained, overachievementIsExplained, unitsAgree, actualIsAValue, comparisonFitsLevel,
  amountsAreReadable, amountsAreWholeFen, oneTablePerKind, oneYear, oneOffice, keyTablesPresent,
];

/** What a clerk calls each family. */
export const FAMILY_NAMES: Readonly<Record<CheckFamily, string>> = {
  totals: "合计与明细", ties: "表间勾稽", codes: "科目", execution: "预算执行", scores: "自评得分", indicators: "绩效指标", form: "表格本身",
};

/** Runs the catalogue over a workbook's records: findings worst first, and what became of each check. */
export const runChecks = (checkup: Checkup): Findings => runAll(CATALOGUE, checkup);

/** Every check as a page may show it. */
export const listChecks = (): readonly CheckCard[] => CATALOGUE.map(({ card }) => card);

/** One check as a page may show it; undefined where there is none of that id. */
export const describeCheck = (id: string): CheckCard | undefined => listChecks().find((card) => card.id === id);
