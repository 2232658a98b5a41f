import { readTables } from "../../../src/core/tables";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";

const HEADER = ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];
const FIRST: readonly DrawnCell[][] = [["201", "一般公共服务支出", 80.5, 80.5, null], ["20103", "政府办公厅（室）及相关机构事务", 80.5, 80.5, null], ["2010301", "行政运行", 80.5, 80.5, null]];
const SECOND: readonly DrawnCell[][] = [["208", "社会保障和就业支出", 15.25, 15.25, null], ["20805", "行政事业单位养老支出", 15.25, 15.25, null], ["2080505", "机关事业单位基本养老保险缴费支出", 15.25, 15.25, null]];
const TOTAL: readonly DrawnCell[] = ["合计", null, 95.75, 95.75, null];
const SUMMARY = { name: "总表", rows: [["石桥镇人民政府2023年收入支出决算总表"], ["单位：万元"], ["收入", null, "支出", null], ["项目", "金额", "项目", "金额"], ["一般公共预算财政拨款收入", 95.75, "一、一般公共服务支出", 80.5], [null, null, "二、社会保障和就业支出", 15.25], ["本年收入合计", 95.75, "本年支出合计", 95.75]] };

const page = (title: string, lines: readonly (readonly DrawnCell[])[], office = "石桥镇人民政府"): readonly DrawnCell[][] => [[title], [`编制单位：${office}　　单位：万元`], HEADER, ...lines.map((line) => [...line])];
const spending = (...rows: readonly (readonly DrawnCell[])[]) => drawWorkbook([SUMMARY, { name: "支出", rows }]);
const found = (check: string, workbook: ReturnType<typeof drawWorkbook>): readonly string[] => reviewSnapshot(workbook).findings.flatMap((finding) => (finding.check === check && finding.verdict === "failed" ? [finding.cells.map(formatAddress).join(" ")] : []));
const linesOf = (workbook: ReturnType<typeof drawWorkbook>): readonly number[] => readTables(workbook).tables.filter(({ kind }) => kind === "expenditure").map(({ rows }) => rows.length);

test("a page whose title says another year is still a page of the table, and the year is told", () => {
  const workbook = spending(...page("2022年度支出决算表", FIRST), ...page("2023年度支出决算表", [...SECOND, TOTAL]));
  expect(linesOf(workbook)).toEqual([7]);
  expect(found("one-year", workbook)).toEqual(["支出!A1"]);
  expect(found("total-equals-sum-of-classes", workbook)).toEqual([]);
});

test("a later page that says another year or office is told at its own cell", () => {
  const ofYear = spending(...page("2023年度支出决算表", FIRST), ...page("2022年度支出决算表", [...SECOND, TOTAL]));
  expect(found("one-year", ofYear)).toEqual(["支出!A7"]);
  const ofOffice = spending(...page("2023年度支出决算表", FIRST), ...page("2023年度支出决算表", [...SECOND, TOTAL], "南江县林业局"));
  expect(linesOf(ofOffice)).toEqual([7]);
  expect(found("one-office", ofOffice)).toEqual(["支出!A8"]);
});

test("a page that says another unit is still a page of the table; read by a wrong first page, units are the cause of all that differs", () => {
  const [first, second] = [page("2023年度支出决算表", FIRST), page("2023年度支出决算表", [...SECOND, TOTAL])];
  const saying = (rows: readonly DrawnCell[][], unit: string): readonly DrawnCell[][] => rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("单位：万元", `单位：${unit}`) : cell)));
  const workbook = spending(...saying(first, "元"), ...second);
  expect(linesOf(workbook)).toEqual([7]);
  const errors = reviewSnapshot(workbook).findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed");
  expect(errors.map(({ explanations }) => explanations.map(({ kind, cells }) => [kind, ...cells.map(formatAddress)]))).toEqual([[["unit", "支出!A2"], ["unit", "总表!A2"]]]);
  expect(found("amounts-are-of-one-scale", spending(...first, ...saying(second, "元")))).toEqual(["支出!A8"]);
  const inTitle = spending(...saying(page("2023年度支出决算表（单位：万元）", FIRST), "元"), ...page("2023年度支出决算表（单位：万元）", [...SECOND, TOTAL]));
  expect(linesOf(inTitle)).toEqual([7]);
});

test("tables of two years below each other stay two: each has a total, or none has, or their rows are the same", () => {
  const total: readonly DrawnCell[] = ["合计", null, 80.5, 80.5, null];
  expect(linesOf(spending(...page("2022年度支出决算表", [...FIRST, total]), ...page("2023年度支出决算表", [...FIRST, total])))).toEqual([4, 4]);
  expect(linesOf(spending(...page("2022年度支出决算表", FIRST), ...page("2023年度支出决算表", SECOND)))).toEqual([3, 3]);
  expect(linesOf(spending(...page("2022年度支出决算表", FIRST), ...page("2023年度支出决算表", [...FIRST, total])))).toEqual([3, 4]);
});

test("a title in every column that names another office in one of them is told at that cell", () => {
  const [own, other] = ["石桥镇人民政府2023年支出决算表", "南江县林业局2023年支出决算表"];
  const workbook = spending([own, own, other, own, own], ...page("", [...FIRST, ...SECOND, TOTAL]).slice(1));
  expect(found("one-office", workbook)).toEqual(["支出!C1"]);
  const behind = spending(...page("收入明细", []).slice(0, 1).map(() => []), [own], [], [other, own, own, own, own], ...page("", [...FIRST, ...SECOND, TOTAL]).slice(1));
  expect(found("one-office", behind)).toEqual(["支出!A4"]);
});

test("two column numbers below the heads are no line; a line of two numbers further down is", () => {
  const rows = (lines: readonly (readonly DrawnCell[])[]) => drawWorkbook([{ name: "账", rows: [["2023年度支出明细账"], ["单位：元"], ["日期", "凭证号", "摘要", "借方金额", "余额"], ...lines.map((line) => [...line])] }]);
  const entries: readonly DrawnCell[][] = [["2023-01-05", "记-1", "办公费", 100, 100], ["2023-02-05", "记-2", "差旅费", 50, 150], ["合计", null, null, 150, null]];
  expect(readTables(rows([[null, null, null, 1, 2], ...entries])).tables[0]?.leftOut).toEqual([{ cells: [{ sheet: "账", row: 4, column: 4 }], reason: "栏次" }]);
  expect(readTables(rows([...entries.slice(0, 1), [null, null, null, 1, 2], ...entries.slice(1)])).tables[0]?.rows).toHaveLength(4);
});
