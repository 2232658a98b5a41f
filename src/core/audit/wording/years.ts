import { AUDIT_TEXT_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { WordingCheck } from "../passage";
import { remarkAt } from "./remark";

const COMPARED = /[比较](20\d\d)年度?(?:预算|决算|支出|收入|增|减|上|下|同)/g;
const OF_REPORT = /(20\d\d)年度?(?:部门整体支出|整体支出绩效|“三公”经费支出)/g;

/** The report is of its year and compares with the year before (CK41): 比2024年 in a report of 2023, or last year's heading, was copied. */
export const yearsFitReport: WordingCheck = (passage) => {
  const { year, folded, text } = passage;
  if (year === undefined) return [];
  const compared = [...folded.matchAll(COMPARED)].filter((match) => Number(match[1]) >= year).map((match) => ({
    at: match.index + 1, severity: "error" as const,
    say: (seen: string) => state(AUDIT_TEXT_WORDING.laterYear, { year: words(String(year)), seen: words(seen), right: words(String(year - 1)) }),
  }));
  const other = [...folded.matchAll(OF_REPORT)].filter((match) => Number(match[1]) !== year && !/^[比较]$/.test(folded.charAt(match.index - 1))).map((match) => ({
    at: match.index, severity: "warning" as const, say: (seen: string) => state(AUDIT_TEXT_WORDING.otherYear, { year: words(String(year)), seen: words(seen) }),
  }));
  return [...compared, ...other].map(({ at, severity, say }) => remarkAt(passage, { check: "wrong-year", severity, start: at, end: at + 5, statement: say(text.slice(at, at + 5)) }));
};
