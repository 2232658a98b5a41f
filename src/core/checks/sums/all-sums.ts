import type { Records } from "../../records";
import { economicClassSums, staffAndPublicSums } from "./basic-sums";
import { classSums, rowSums, totalSums } from "./coded-sums";
import type { Sum } from "./compare-sum";
import { executionSums, ledgerSums } from "./execution-sums";
import { fundSums, natureSums } from "./fund-sums";
import { incomeSums, sideSums, spendingSums } from "./summary-sums";
import { threePublicSums } from "./three-public-sums";

/** Every sum that any check of the catalogue judges. */
export function allSums(records: Records): readonly Sum[] {
  const families = [
    classSums, totalSums, rowSums, sideSums, incomeSums, spendingSums, staffAndPublicSums, economicClassSums, threePublicSums,
    executionSums, ledgerSums, fundSums, natureSums,
  ];
  return families.flatMap((sumsOf) => sumsOf(records));
}
