import type { Check, Checkup } from "../../src/core/checks";
import { evaluateOffice } from "../../src/core/evaluation";
import { readRecords } from "../../src/core/records";
import { compareTies } from "../../src/core/ties";
import { cellName, formatAddress } from "../../src/core/workbook";
import { type Case, type CheckCases, sheetsOf } from "./check-cases";
import { drawWorkbook } from "./draw-workbook";

/** What a check has before it when a drawn workbook is reviewed. */
export function checkupOf(one: Case): Checkup {
  const workbook = drawWorkbook(sheetsOf(one));
  const records = readRecords(workbook);
  return { workbook, records, ties: compareTies(records, workbook), evaluation: evaluateOffice(records) };
}

export const lookAt = (check: Check, one: Case): ReturnType<Check["look"]> => check.look(checkupOf(one));

/** What a check says about a case, as cases write it: `differs C8 D8`. */
export function saidBy(check: Check, one: Case): string[] {
  const checkup = checkupOf(one);
  const first = checkup.workbook.sheets[0]?.name;
  const names = new Map(Object.entries(check.card.messages).map(([name, template]) => [template, name]));
  return check.look(checkup).findings.map(({ verdict, statement, cells }) => {
    const places = cells.map((at) => (at.sheet === first ? cellName(at) : formatAddress(at)));
    return [verdict === "cannot-tell" ? "undecided" : (names.get(statement.template) ?? statement.template), ...places].join(" ");
  });
}

/** Names of the messages that the cases of a check show. */
export const shownMessages = ({ fails }: CheckCases): string[] => [...new Set(Object.values(fails).flatMap((one) => one.expect.map((said) => said.split(" ")[0] ?? "")))];
