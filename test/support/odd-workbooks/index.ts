import { centredTitles } from "./centred-titles";
import { countyDepartment } from "./county-department";
import { financeOffice } from "./finance-office";
import { hospitalLedgers } from "./hospital-ledgers";
import type { OddWorkbook } from "./odd-workbook";
import { school } from "./school";
import { sidewaysBureau } from "./sideways-bureau";
import { streetOffice } from "./street-office";
import { townHospital } from "./town-hospital";
import { townshipOnOneSheet } from "./township-on-one-sheet";
import { treasuryExports } from "./treasury-exports";
import { twoYears } from "./two-years";
import { waterBureau } from "./water-bureau";

export const ODD_WORKBOOKS: readonly OddWorkbook[] = [
  waterBureau, townshipOnOneSheet, centredTitles, hospitalLedgers, treasuryExports, twoYears, school, streetOffice, townHospital, financeOffice, countyDepartment, sidewaysBureau,
];
