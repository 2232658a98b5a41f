import { readRecords } from "../../../src/core/records";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const dated = (v: number, format: string): DrawnCell => ({ v, format });
const sheet = (...actuals: readonly DrawnCell[]): DrawnSheet => ({
  name: "绩效指标",
  rows: [
    ["2023年度绩效指标完成情况表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"],
    ...actuals.map((actual, index) => ["产出指标", "时效指标", `项目${String(index + 1)}按期完工`, "10月底前", actual, 10]),
  ],
});
const OCTOBER_31 = 45_230;
const read = (date1904: boolean, ...actuals: readonly DrawnCell[]): unknown[] =>
  (readRecords({ ...drawWorkbook([sheet(...actuals)]), date1904 }).indicators?.lines ?? []).map(({ actual }) => [actual?.shown, actual?.reading.kind, actual?.figure === undefined]);

test("a number shown as a date is that date, as far as its format shows it", () => {
  expect(read(false, dated(OCTOBER_31, "yyyy-mm-dd"), dated(OCTOBER_31, 'yyyy"年"m"月"'), dated(OCTOBER_31, "[$-804]m月d日;@"), dated(OCTOBER_31, 'm"月"d"日"'), dated(OCTOBER_31, "yyyy/m/d h:mm"))).toEqual([
    ["2023年10月31日", "moment", true], ["2023年10月", "moment", true], ["45230", "quantity", false], ["10月31日", "moment", true], ["2023年10月31日", "moment", true],
  ]);
});

test("in a workbook that counts days from 1904 the same day has another number", () => {
  expect(read(true, dated(OCTOBER_31 - 1462, "yyyy-mm-dd"))).toEqual([["2023年10月31日", "moment", true]]);
});

test("a number in any other format stays a number", () => {
  expect(read(false, dated(OCTOBER_31, "0.00_ "), dated(OCTOBER_31, "#,##0;[Red]-#,##0"), dated(0.5, "h:mm"), dated(326, "yyyy-mm-dd"), OCTOBER_31, dated(OCTOBER_31, "0.00E+00"))).toEqual(
    [["45230", "quantity", false], ["45230", "quantity", false], ["0.5", "quantity", false], ["326", "quantity", false], ["45230", "quantity", false], ["45230", "quantity", false]],
  );
});

test("a date before its limit is in time, one behind it late", () => {
  const { evaluation } = reviewSnapshot(drawWorkbook([sheet(dated(OCTOBER_31 - 31, "yyyy-mm-dd"), dated(OCTOBER_31 + 30, "yyyy-mm-dd"))]));
  expect(evaluation.scores.map(({ indicator }) => indicator)).toContain("项目1按期完工");
  expect(evaluation.unscored.map(({ indicator }) => indicator)).toContain("项目2按期完工");
});
