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
import { incomeRowEqualsSources } from "./totals/income-row-equals-sources";
import { fiscalAppropriationAddsUp } from "./totals/fiscal-appropriation-adds-up";
import { fundCarryOverAddsUp } from "./totals/fund-carry-over-adds-up";
import { expenditureAgreesWithSummary } from "./ties/expenditure-agrees-with-summary";
import { expenditureAgreesWithExecution } from "./ties/expenditure-agrees-with-execution";
import { basicExpenditureAgrees } from "./ties/basic-expenditure-agrees";
import { ledgerAgrees } from "./ties/ledger-agrees";
import { selfEvaluationAgrees } from "./ties/self-evaluation-agrees";
import { baseDataAgrees } from "./ties/base-data-agrees";
import { profileBudgetAgrees } from "./ties/profile-budget-agrees";
import { incomeAgreesWithSummary } from "./ties/income-agrees-with-summary";
import { fiscalIncomeAgrees } from "./ties/fiscal-income-agrees";
import { generalBudgetAgreesWithFiscal } from "./ties/general-budget-agrees-with-fiscal";
import { governmentFundAgreesWithFiscal } from "./ties/government-fund-agrees-with-fiscal";
import { stateCapitalAgreesWithFiscal } from "./ties/state-capital-agrees-with-fiscal";
import { spendingPartsWithinWhole } from "./ties/spending-parts-within-whole";
import { amountsAreOfOneScale } from "./ties/amounts-are-of-one-scale";
import { balanceRunsOn } from "./ledger/balance-runs-on";
import { monthTotalsAddUp } from "./ledger/month-totals-add-up";
import { entriesFallInTheYear } from "./ledger/entries-fall-in-the-year";
import { codesAreWellFormed } from "./codes/codes-are-well-formed";
import { codesMatchNames } from "./codes/codes-match-names";
import { classNamesAreCurrent } from "./codes/class-names-are-current";
import { codesAreUnique } from "./codes/codes-are-unique";
import { groupsListTheirItems } from "./codes/groups-list-their-items";
import { executionRateAgrees } from "./execution/execution-rate-agrees";
import { lowExecutionIsExplained } from "./execution/low-execution-is-explained";
import { executionWithinBudget } from "./execution/execution-within-budget";
import { threePublicWithinBudget } from "./execution/three-public-within-budget";
import { staffControlRateAgrees } from "./execution/staff-control-rate-agrees";
import { controlRatesWithinLimit } from "./execution/control-rates-within-limit";
import { budgetBalanceAddsUp } from "./execution/budget-balance-adds-up";
import { adjustedBudgetAddsUp } from "./execution/adjusted-budget-adds-up";
import { budgetAdjustmentIsExplained } from "./execution/budget-adjustment-is-explained";
import { threePublicCoversBasic } from "./execution/three-public-covers-basic";
import { basicExpenditureWithinLedger } from "./execution/basic-expenditure-within-ledger";
import { carryOverAgrees } from "./execution/carry-over-agrees";
import { previousYearAgrees } from "./execution/previous-year-agrees";
import { fundRowsAddUp } from "./scores/fund-rows-add-up";
import { naturesEqualExecuted } from "./scores/natures-equal-executed";
import { weightsSumTo100 } from "./scores/weights-sum-to-100";
import { scoreWithinWeight } from "./scores/score-within-weight";
import { scoreFollowsRule } from "./scores/score-follows-rule";
import { totalScoreAddsUp } from "./scores/total-score-adds-up";
import { partWeightsFollowScheme } from "./scores/part-weights-follow-scheme";
import { judgedScoreWithinBand } from "./scores/judged-score-within-band";
import { ratingFollowsScore } from "./scores/rating-follows-score";
import { completionRateAgrees } from "./indicators/completion-rate-agrees";
import { missedTargetIsExplained } from "./indicators/missed-target-is-explained";
import { overachievementIsExplained } from "./indicators/overachievement-is-explained";
import { unitsAgree } from "./indicators/units-agree";
import { actualIsAValue } from "./indicators/actual-is-a-value";
import { comparisonFitsLevel } from "./indicators/comparison-fits-level";
import { resultsAreFilledIn } from "./indicators/results-are-filled-in";
import { resultsAreNotAllTargets } from "./indicators/results-are-not-all-targets";
import { totalCostAgreesWithExecuted } from "./indicators/total-cost-agrees-with-executed";
import { percentIsWrittenAsSign } from "./indicators/percent-is-written-as-sign";
import { amountsAreReadable } from "./form/amounts-are-readable";
import { amountsAreWholeFen } from "./form/amounts-are-whole-fen";
import { oneTablePerKind } from "./form/one-table-per-kind";
import { oneYear } from "./form/one-year";
import { oneOffice } from "./form/one-office";
import { keyTablesPresent } from "./form/key-tables-present";
import { digitsAreHalfWidth } from "./form/digits-are-half-width";
import { rowNumbersRunOn } from "./form/row-numbers-run-on";
import { emptyTablesSaySo } from "./form/empty-tables-say-so";
import { noTemplateResidue } from "./form/no-template-residue";
import { citedRulesAreInForce } from "./form/cited-rules-are-in-force";
import { problemsHaveMeasures } from "./form/problems-have-measures";
import { totalFormulasCoverRows } from "./cells/total-formulas-cover-rows";
import { formulaColumnsRunThrough } from "./cells/formula-columns-run-through";
import { summedAmountsAreNumbers } from "./cells/summed-amounts-are-numbers";
import { ratesAreRoundedAlike } from "./cells/rates-are-rounded-alike";
import { type Findings, runAll } from "./run-checks";
import { foldFindings } from "./cascade/fold-findings";
import type { Finding } from "./finding";
import { evaluateOffice } from "../evaluation";
import type { Records } from "../records";
import { compareTies, type Stop } from "../ties";

export * from "./finding";
export { findingOfTie } from "./tie-finding";
export type { Check, CheckCard, CheckFamily, Checkup } from "./check";
export type { Findings } from "./run-checks";

/** Every check, family by family, in the order they are listed. */
export const CATALOGUE: readonly Check[] = [
  classEqualsSumOfItems, totalEqualsSumOfClasses, rowTotalEqualsParts, summarySidesBalance, summaryIncomeAddsUp,
  summarySpendingAddsUp, staffAndPublicAddUp, economicClassEqualsSumOfItems, threePublicAddsUp, executionTotalEqualsLines,
  ledgerTotalEqualsEntries, noRoundingRemainders,
  incomeRowEqualsSources, fiscalAppropriationAddsUp, fundCarryOverAddsUp,
  expenditureAgreesWithSummary, expenditureAgreesWithExecution, basicExpenditureAgrees, ledgerAgrees, selfEvaluationAgrees,
  baseDataAgrees, profileBudgetAgrees,
  incomeAgreesWithSummary, fiscalIncomeAgrees, generalBudgetAgreesWithFiscal, governmentFundAgreesWithFiscal, stateCapitalAgreesWithFiscal, spendingPartsWithinWhole, amountsAreOfOneScale,
  balanceRunsOn, monthTotalsAddUp, entriesFallInTheYear,
  codesAreWellFormed, codesMatchNames, classNamesAreCurrent,
  codesAreUnique, groupsListTheirItems,
  executionRateAgrees, lowExecutionIsExplained, executionWithinBudget, threePublicWithinBudget, staffControlRateAgrees,
  controlRatesWithinLimit,
  budgetBalanceAddsUp, adjustedBudgetAddsUp, budgetAdjustmentIsExplained, threePublicCoversBasic, basicExpenditureWithinLedger, carryOverAgrees, previousYearAgrees,
  fundRowsAddUp, naturesEqualExecuted, weightsSumTo100, scoreWithinWeight, scoreFollowsRule, totalScoreAddsUp,
  partWeightsFollowScheme, judgedScoreWithinBand, ratingFollowsScore,
  completionRateAgrees, missedTargetIsExplained, overachievementIsExplained, unitsAgree, actualIsAValue, comparisonFitsLevel,
  resultsAreFilledIn, resultsAreNotAllTargets, totalCostAgreesWithExecuted, percentIsWrittenAsSign,
  amountsAreReadable, amountsAreWholeFen, oneTablePerKind, oneYear, oneOffice, keyTablesPresent,
  digitsAreHalfWidth, rowNumbersRunOn, emptyTablesSaySo, noTemplateResidue, citedRulesAreInForce, problemsHaveMeasures,
  totalFormulasCoverRows, formulaColumnsRunThrough, summedAmountsAreNumbers, ratesAreRoundedAlike,
];

/** What a clerk calls each family. */
export const FAMILY_NAMES: Readonly<Record<CheckFamily, string>> = {
  totals: "合计与明细", ties: "表间勾稽", ledger: "支出明细账", codes: "科目", execution: "预算执行", scores: "自评得分", indicators: "绩效指标", form: "表格本身", cells: "公式与取位",
};

/** Runs the catalogue over a workbook's records: findings worst first, each with what it caused folded under it, and what became of each check. */
export function runChecks(checkup: Checkup): Findings {
  const { records, stop } = checkup;
  const found = runAll(CATALOGUE, checkup);
  if (stop?.() === true) return found;
  return { ...found, findings: foldFindings(found.findings, { records, workbook: checkup.workbook, recheck: (others, only) => recheck(others, checkup, only), stop }) };
}

/** Findings over other records, as they are when nobody asks why. */
const recheck = (records: Records, { workbook, evaluation }: Checkup, only?: ReadonlySet<string>): readonly Finding[] =>
  runAll(only === undefined ? CATALOGUE : CATALOGUE.filter(({ card }) => only.has(card.id)), { records, workbook, ties: compareTies(records, workbook, NOBODY_ASKS), evaluation: evaluateOffice(records, evaluation.settings), stop: NOBODY_ASKS }).findings;

const NOBODY_ASKS: Stop = () => true;

/** Every check as a page may show it. */
export const listChecks = (): readonly CheckCard[] => CATALOGUE.map(({ card }) => card);

/** One check as a page may show it; undefined where there is none of that id. */
export const describeCheck = (id: string): CheckCard | undefined => listChecks().find((card) => card.id === id);
