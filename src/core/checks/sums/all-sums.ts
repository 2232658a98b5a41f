import type { Records } from "../../records";
import { economicClassSums, staffAndPublicSums } from "./basic-sums";
import { carryOverSums } from "./carry-over-sums";
import { classSums, incomeRowSums, rowSums, totalSums } from "./coded-sums";
import type { Sum } from "./compare-sum";
import { adjustmentSums, balanceSums, basicPartSums, executionSums } from "./execution-sums";
import { fiscalIncomeSums, fiscalSpendingSums } from "./fiscal-sums";
import { fundSums, natureSums } from "./fund-sums";
import { balanceSums as ledgerBalanceSums, ledgerMarkSums, ledgerSums } from "./ledger-sums";
import { incomeSums, sideSums, spendingSums } from "./summary-sums";
import { threePublicSums } from "./three-public-sums";

/** Every sum that any check of the catalogue judges. */
export function allSums(records: Records): readonly Sum[] {
  const families = [
    classSums, totalSums, rowSums, incomeRowSums, carryOverSums, fiscalIncomeSums, fiscalSpendingSums, sideSums, incomeSums, spendingSums, staffAndPublicSums, economicClassSums, threePublicSums,
    executionSums, basicPartSums, balanceSums, adjustmentSums, ledgerSums, ledgerMarkSums, fundSums, natureSums,
  ];
  const projects = (records.projects ?? []).flatMap((project) => fundSums({ ...records, selfEvaluation: project }));
  return [...families.flatMap((sumsOf) => sumsOf(records)), ...projects, ...(ledgerBalanceSums(records) ?? [])];
}
