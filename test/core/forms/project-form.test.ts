import { planForms, type PlannedSheet } from "../../../src/core/forms";
import { areaName } from "../../../src/core/workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";
import { cellAt, formulaAt, HOSTILE, inputFor, office, shown } from "./drawn-office";
import { faultsOf } from "./sheet-rules";

interface Project {
  readonly name: DrawnCell;
  readonly funds: readonly DrawnCell[];
  readonly indicators: readonly (readonly DrawnCell[])[];
}

const SCHOOL: Project = {
  name: "校园足球扶持资金",
  funds: [100, 120, 90],
  indicators: [["产出指标", "数量指标", "购置器材", null, 50, 40, 50, 40, "采购延期"], ["效益指标", "社会效益指标", HOSTILE, null, 30, 30, 30, 30], ["满意度指标", "服务对象满意度", "学生满意度", null, 90, 95, 10, 10]],
};

const drawn = ({ name, funds, indicators }: Project, sheet = "项目自评"): DrawnSheet => ({
  name: sheet,
  rows: [
    ["项目支出绩效自评表"], ["（2023年度）"], [],
    ["项目名称", null, name], ["主管部门", null, "县教育局", null, null, "实施单位", "杨嘉桥镇"],
    ["项目资金（万元）", null, null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", null, "得分"],
    [null, null, "年度资金总额", null, ...funds, 10, null, null, 7.5],
    [null, null, "其中：当年财政拨款", null, ...funds], [null, null, "上年结转资金", null, null, null, null], [null, null, "其他资金"],
    ["年度总体目标", "预期目标", null, null, null, null, "实际完成情况"], [null, "开展校园足球", null, null, null, null, "已开展"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", null, "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...indicators.map((cells) => [null, ...cells]),
    ["总分", null, null, null, null, null, null, 100, 87.5],
  ],
});

function plan(sheets: readonly DrawnSheet[]): { readonly sheets: readonly PlannedSheet[]; readonly faults: readonly string[] } {
  const workbook = drawWorkbook(sheets);
  const planned = planForms({ ...inputFor(workbook), forms: ["project"], ownSheets: [] }).sheets.slice(0, -1);
  return { sheets: planned, faults: planned.flatMap((sheet) => faultsOf(sheet, workbook)) };
}

const { sheets: [sheet], faults } = plan([drawn(SCHOOL)]);
if (sheet === undefined) throw new Error("no sheet");

test("is merged as the form of 财政部 is, eleven columns", () => {
  expect([faults, sheet.print.area.right, sheet.name]).toEqual([[], 11, "项目支出绩效自评表"]);
  expect(sheet.merges.map(areaName)).toEqual(expect.arrayContaining([
    "A1:K1", "A2:K2", "A4:B4", "C4:K4", "A5:B5", "C5:E5", "G5:K5", "A6:B10", "C6:D6", "I6:J6", "A11:A12", "B11:F11", "G11:K11", "B12:F12", "G12:K12", "A13:A16", "D13:E13", "J13:K13", "A17:G17", "J17:K17", "A18:K18",
  ]));
});

test("its funds, rate and scores are formulas over the project's own sheet, and the typed ones stand beside them", () => {
  expect(["E7", "F7", "G7", "I7", "K7"].map((at) => [formulaAt(sheet, at), shown(sheet, at)])).toEqual([
    ["ROUND(项目自评!E7,2)", 100], ["ROUND(项目自评!F7,2)", 120], ["ROUND(项目自评!G7,2)", 90], ["ROUND(项目自评!G7/项目自评!F7,4)", 0.75], [expect.stringContaining("MIN(项目自评!G7/项目自评!F7,1)"), 7.5],
  ]);
  expect([shown(sheet, "M7"), shown(sheet, "I8"), shown(sheet, "K8")]).toEqual(["一致", 0.75, "—"]);
});

test("its indicators keep names that look like formulas as text, and the sum is of this sheet", () => {
  expect([shown(sheet, "D14"), cellAt(sheet, "D15")?.content, shown(sheet, "J14")]).toEqual(["购置器材", { kind: "text", text: HOSTILE }, "采购延期"]);
  expect([formulaAt(sheet, "I17"), shown(sheet, "H17")]).toEqual(["ROUND(SUM(K7,I14:I16),2)", 100]);
});

test("every project has its sheet", () => {
  const both = plan([drawn(SCHOOL), drawn({ ...SCHOOL, name: "绿化" }, "另一个")]);
  expect([both.faults, both.sheets.map(({ name }) => name), both.sheets.map((one) => shown(one, "C4"))]).toEqual([[], ["项目支出绩效自评表", "项目支出绩效自评表2"], ["校园足球扶持资金", "绿化"]]);
});

test("without 项目自评表 the project lines of 预算执行表 are the projects", () => {
  const rows: DrawnCell[][] = [["2023年度预算执行情况表"], ["单位：万元"], ["项目名称", "年初预算数", "全年预算数", "全年执行数"], ["合计", 100, 120, 90], ["人员经费", 40, 40, 40], ["集镇绿化", 60, 80, 50]];
  const made = plan([{ name: "项目预算", rows }]);
  expect([made.faults, made.sheets.map((one) => [shown(one, "C4"), shown(one, "I7")])]).toEqual([[], [["集镇绿化", 0.625]]]);
});

test.each<[string, Project]>([
  ["no indicators", { ...SCHOOL, indicators: [] }],
  ["no budget", { ...SCHOOL, funds: [null, null, null] }],
  ["a budget of zero", { ...SCHOOL, funds: [0, 0, 0] }],
  ["negative amounts", { ...SCHOOL, funds: [-100, -120, -90] }],
  ["300 indicators with names of 200 characters", { ...SCHOOL, name: "长".repeat(200), indicators: Array.from({ length: 300 }, (_, i) => ["产出指标", "数量指标", `${i}${"指".repeat(197)}`, null, 100, 100, 0.3, 0.3]) }],
  ["a name like a formula", { ...SCHOOL, name: HOSTILE }],
])("with %s it is a whole sheet all the same", (_, project) => {
  const odd = plan([drawn(project)]);
  expect(odd.faults).toEqual([]);
  expect([shown(odd.sheets[0]!, "A1"), odd.sheets[0]!.cells.some(({ content }) => content.kind === "text" && content.text === "总分")]).toEqual(["项目支出绩效自评表", true]);
});

test("an office that knows no project gets one form to fill by hand", () => {
  const bare = plan(office);
  expect([bare.faults, bare.sheets.map((one) => shown(one, "C4"))]).toEqual([[], ["〔待填：项目名称〕"]]);
});
