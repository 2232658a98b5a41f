import { readRecords } from "../../../src/core/records";
import { blankBaseData, blankEvaluation, blankOverview } from "../../support/blank-forms";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const profile: DrawnSheet = { name: "概况", rows: [["单位名称", "某镇人民政府"], ["主管部门", "某县财政局"], ["单位基本职能", "1、执行决议。"], ["存在的问题", "1、财力不足。"]] };
const baseData: DrawnSheet = { ...blankBaseData, name: "基础数据", rows: blankBaseData.rows.map((row, index) => (index === 2 ? [null, 30, 28, null] : row)) };
const evaluation: DrawnSheet = { ...blankEvaluation, name: "自评表", rows: blankEvaluation.rows.map((row, index) => (index === 5 ? [null, null, "年度资金总额", 100, 100, 90, 10, null, null] : row)) };

describe.each([["before", [blankOverview, blankBaseData, blankEvaluation, profile, baseData, evaluation]], ["behind", [profile, baseData, evaluation, blankOverview, blankBaseData, blankEvaluation]]])("a bureau's blank forms %s the filled ones", (_where, sheets) => {
  const { profile: read, baseData: base, selfEvaluation, rivals } = readRecords(drawWorkbook(sheets));

  test("are never taken for the office's own", () => {
    expect([read?.table.sheet, base?.table.sheet, selfEvaluation?.table.sheet]).toEqual(["概况", "基础数据", "自评表"]);
    expect(read?.topics.duties?.map(({ value }) => value)).toEqual(["1、执行决议。"]);
    expect(rivals.map(({ sheet }) => sheet).sort()).toEqual(expect.arrayContaining([blankBaseData.name, blankEvaluation.name].sort()));
  });
});

test("of two that are filled in the first counts", () => {
  const other = { ...profile, name: "概况二" };
  expect(readRecords(drawWorkbook([profile, other])).profile?.table.sheet).toBe("概况");
});
