import type { DrawnSheet } from "../draw-workbook";
import type { Drawing } from "./drawing";
import { baseDataSheet } from "./sheets/base-data-sheet";
import { basicExpenditureSheet } from "./sheets/basic-expenditure-sheet";
import { budgetSummarySheet } from "./sheets/budget-summary-sheet";
import { executionSheet } from "./sheets/execution-sheet";
import { expenditureSheet } from "./sheets/expenditure-sheet";
import { explanationSheet } from "./sheets/explanation-sheet";
import { generalBudgetSheet } from "./sheets/general-budget-sheet";
import { indicatorsSheet } from "./sheets/indicators-sheet";
import { ledgerSheet } from "./sheets/ledger-sheet";
import { profileSheet } from "./sheets/profile-sheet";
import { threePublicSheet } from "./sheets/three-public-sheet";

export const SAMPLE_FILE = "杨嘉桥镇2023年度.xlsx";

/** The sample workbook with its looks, in the order of its tabs. */
export const sampleDrawings: readonly Drawing[] = [
  explanationSheet(), profileSheet(), budgetSummarySheet(), expenditureSheet(), generalBudgetSheet(), basicExpenditureSheet(), threePublicSheet(),
  executionSheet(), ledgerSheet(), indicatorsSheet(), baseDataSheet(),
];

/** The sample workbook as data: 湘潭县杨嘉桥镇人民政府, 2023. */
export const sampleSheets: readonly DrawnSheet[] = sampleDrawings.map((drawing) => drawing.sheet);
