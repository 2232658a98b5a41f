import type { WordingCheck } from "../passage";
import { executionRateIsStated } from "./execution-rate";
import { numbersAreWellWritten } from "./number-format";
import { numberingRuns } from "./numbering";
import { accountNamesAreCurrent, citedRulesAreInForce } from "./old-names";
import { oneOfficeOnly } from "./other-office";
import { punctuationStandsOnce } from "./punctuation";
import { datesAreAbsolute } from "./relative-dates";
import { nothingOfTemplate } from "./residue";
import { yearsFitReport } from "./years";

/** Every question put to the wording of a text. */
export const WORDING_CHECKS: readonly WordingCheck[] = [
  numbersAreWellWritten, punctuationStandsOnce, numberingRuns, datesAreAbsolute, oneOfficeOnly, yearsFitReport, nothingOfTemplate, accountNamesAreCurrent, citedRulesAreInForce, executionRateIsStated,
];
