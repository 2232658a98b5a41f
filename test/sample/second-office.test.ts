import { divide, toFixed, whole } from "../../src/core/number";
import { SECOND_EXPECTED, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { SECOND_LEDGER, secondSpent } from "../support/second-office/second-ledger";
import { brokenParents, codedAmounts, fenAt, rowOf, sheetNamed, sum } from "./drawn-cells";

const sheet = (name: string) => sheetNamed(secondOfficeSheets, name);

describe("the second workbook", () => {
  test("adds up to the 分 at every level, and its tables agree with each other", () => {
    const expenditure = codedAmounts(sheet("决算03"), 2, [5, 3, 4], "元");
    const general = codedAmounts(sheet("决算05"), 1, [3, 4, 5], "元");
    for (const table of [expenditure, general]) {
      expect(brokenParents(table)).toEqual([]);
      for (const [code, [total = 0, basic = 0, project = 0]] of table) expect([code, basic + project, total]).toEqual([code, total, secondSpent(code)]);
    }
    expect(new Set(SECOND_LEDGER.map((line) => line[2]))).toEqual(new Set([...expenditure.keys()].filter((code) => code.length === 7)));
    expect([...expenditure.keys()].filter((code) => !general.has(code))).toEqual(["229", "22960", "2296002"]);
  });

  test("has the totals that are expected of its reading", () => {
    const execution = sheet("执行");
    const bottom = rowOf(execution, "合计");
    expect(secondSpent("")).toBe(SECOND_EXPECTED.total);
    expect(sum(Object.values(SECOND_EXPECTED.classes))).toBe(SECOND_EXPECTED.total);
    for (const column of [2, 3, 4]) {
      expect(sum(execution.rows.slice(4, bottom - 1).map((_, i) => fenAt(execution, i + 5, column, "元")))).toBe(fenAt(execution, bottom, column, "元"));
    }
    expect(fenAt(execution, bottom, 2, "元")).toBe(SECOND_EXPECTED.total);
    expect(fenAt(execution, bottom, 3, "元")).toBe(SECOND_EXPECTED.budget);
    expect(toFixed(divide(whole(SECOND_EXPECTED.total), whole(SECOND_EXPECTED.budget)), 6)).toBe(SECOND_EXPECTED.executionRate);
    const threePublic = sheet("三公");
    expect(fenAt(threePublic, rowOf(threePublic, "合计"), 2, "元")).toBe(secondSpent("", "30217") + secondSpent("", "30231"));
    expect(SECOND_EXPECTED.threePublic).toBe(secondSpent("", "30217") + secondSpent("", "30231"));
  });

  test("gives a reason for the one line below 90 % and for the one target missed", () => {
    const execution = sheet("执行");
    const low = execution.rows.slice(4, -1).filter((_, i) => fenAt(execution, i + 5, 2, "元") * 10 < fenAt(execution, i + 5, 3, "元") * 9);
    expect(low.map((cells) => [cells[0], typeof cells[5]])).toEqual([["临时救助", "string"]]);
  });
});
