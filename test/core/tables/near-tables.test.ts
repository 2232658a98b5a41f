import { readRecords } from "../../../src/core/records";
import { readTables } from "../../../src/core/tables";
import { areaName } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { sayText } from "../../../src/render/words";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const read = (...sheets: readonly DrawnSheet[]) => readTables(drawWorkbook(sheets));
const COLUMNS = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];

it("is in doubt about a table without title whose columns several kinds have, and says which", () => {
  const { tables } = read({ name: "Sheet1", rows: [COLUMNS, ["201", "一般公共服务支出", 3, 1, 2]] });
  expect(tables.map(({ kind, confidence, alternatives }) => ({ kind, confidence, alternatives }))).toEqual([
    { kind: "expenditure", confidence: "doubtful", alternatives: ["general-budget", "government-fund", "state-capital"] },
  ]);
});

it("is in no doubt where the columns are of one kind alone", () => {
  const { tables } = read({ name: "Sheet1", rows: [[...COLUMNS, "上缴上级支出"], ["201", "一般公共服务支出", 3, 1, 2, null]] });
  expect(tables.map(({ kind, confidence, alternatives }) => [kind, confidence, alternatives])).toEqual([["expenditure", "likely", undefined]]);
});

it("says of a section with a title what its table lacks, also where another table of the sheet was found", () => {
  const { tables, unrecognised } = read({
    name: "合表",
    rows: [["支出决算表"], COLUMNS, ["201", "一般公共服务支出", 3, 1, 2], [], ["支出明细账"], ["日期", "凭证号", "摘要", "备注"], ["1月1日", "记-1", "购物", ""]],
  });
  expect(tables.map(({ kind, area }) => [kind, area.bottom])).toEqual([["expenditure", 3]]);
  expect(unrecognised).toEqual([{ sheet: "合表", nearest: "ledger", missing: ["金额"], area: { sheet: "合表", top: 5, left: 1, bottom: 7, right: 5 } }]);
});

it("reads 项目支出绩效自评表 of several projects, each with its name", () => {
  const project = (name: string): DrawnSheet["rows"] => [
    ["项目支出绩效自评表"], ["项目名称", name], ["主管部门", "某县财政局", null, null, "实施单位", "某镇人民政府"],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"], [null, "年度资金总额", 10, 12, 12, 10, "100%", 10],
    ["年度总体目标", "预期目标"], ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], [null, "产出指标", "数量指标", "修路", "≥3公里", "3公里", 90, 90],
  ];
  const { projects, rivals } = readRecords(drawWorkbook([{ name: "甲", rows: [...project("道路养护"), [], ...project("河道清淤")] }]));
  expect(projects?.map(({ project: name, implementer, funds, lines }) => [name?.value, implementer?.value, funds.length, lines.map((line) => line.name.value)])).toEqual([
    ["道路养护", "某镇人民政府", 1, ["修路"]], ["河道清淤", "某镇人民政府", 1, ["修路"]],
  ]);
  expect(rivals).toEqual([]);
});

it("finds a table however far down the sheet it stands, with a title or without", () => {
  const entries = Array.from({ length: 1200 }, (_, index) => ["2023-01-05", `记-${String(index)}`, "购物", 1]);
  const { tables } = read({ name: "全部", rows: [["日期", "凭证号", "摘要", "金额"], ...entries, [], ["项目", "年初预算数", "全年预算数", "全年执行数"], ["基本支出", 1, 1, 1], [], ["支出决算表"], COLUMNS, ["201", "一般公共服务支出", 3, 1, 2]] });
  expect(tables.map(({ kind, header }) => [kind, header.top])).toEqual([["ledger", 1], ["execution", 1203], ["expenditure", 1207]]);
});

it("takes lists that only have the columns of a table for none", () => {
  const { tables } = read(
    { name: "清单", rows: [["项目", "预算数", "决算数"], ["购置桌椅", 3, 2], ["修缮", 5, 5]] }, { name: "收付", rows: [["项目", "金额", "项目", "金额"], ["桌椅", 3, "修缮", 5]] },
    { name: "日记账", rows: [["银行存款日记账"], ["日期", "凭证号", "摘要", "借方", "贷方", "余额"], ["1月1日", "记-1", "提现", null, 5, 95]] },
  );
  expect(tables).toEqual([]);
});

it("keeps two tables of one title apart where each has its total", () => {
  const table = (fen: number): DrawnSheet["rows"] => [["支出决算表"], COLUMNS, ["201", "一般公共服务支出", fen, fen, 0], ["合计", null, fen, fen, 0], []];
  expect(read({ name: "两份", rows: [...table(3), ...table(4)] }).tables.map(({ area }) => [area.top, area.bottom])).toEqual([[1, 4], [6, 9]]);
});

it("reads a row that says what a row of the table above said as a row of its own", () => {
  const columns = ["科目编码", "科目名称", "支出合计", "基本支出", "项目支出", "经营支出"];
  const wrapped = ["2296011", "用于巩固脱贫攻坚成果衔接", 1, 0, 1, null];
  const table = [columns, wrapped, [null, "乡村振兴的彩票公益金支出"]];
  const { expenditure } = readRecords(drawWorkbook([{ name: "上下", rows: [["收入决算表"], ["科目编码", "科目名称", "本年收入合计", "财政拨款收入"], wrapped.slice(0, 4), [null, "乡村振兴的彩票公益金支出"], [], ["支出决算表"], ...table] }]));
  expect(expenditure?.lines.map(({ name }) => name.value)).toEqual(["用于巩固脱贫攻坚成果衔接乡村振兴的彩票公益金支出"]);
});

const UNTITLED_LEDGER = [["日期", "凭证号", "摘要", "金额"], ["2023-01-05", "记-1", "购物", 1]];

it("leaves a table its total where the unit stands behind the amounts and another table follows", () => {
  const { tables } = read({ name: "表", rows: [["三公经费支出决算表"], ["项目", "预算数", "决算数"], ["公务接待费", "402.10千元", "165.00千元"], ["合计", "1527.66千元", "/"], [], ...UNTITLED_LEDGER] });
  expect(tables.map(({ kind, area }) => [kind, area.top, area.bottom])).toEqual([["three-public", 1, 4], ["ledger", 6, 7]]);
});

it("leaves an empty table its total where another table without title follows", () => {
  const { tables } = read({ name: "表", rows: [["国有资本经营预算财政拨款支出决算表"], COLUMNS, ["……", null, null, null, null], [null, "合  计", "", "", ""], [], ...UNTITLED_LEDGER] });
  expect(tables.map(({ kind, area }) => [kind, area.top, area.bottom])).toEqual([["state-capital", 1, 4], ["ledger", 6, 7]]);
});

const INDICATORS = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"];
const TRAINING = ["产出指标", "数量指标", "培训人次", "≥600", 615, 5];
const EXECUTION = [["项目", "年初预算数", "全年预算数", "全年执行数"], ["基本支出", 3, 3, 2]];

it.each([["a title", [["2023年度绩效指标完成情况表"]]], ["no title", []]])("takes indicators with %s and an execution table below for two tables, though between them they have the labels of a form", (_, title: string[][]) => {
  const { tables } = read({ name: "表", rows: [...title, INDICATORS, TRAINING, [], ...EXECUTION] });
  expect(tables.map(({ kind, area }) => [kind, area.bottom - title.length])).toEqual([["indicators", 2], ["execution", 5]]);
});

it("goes on below a title and heads that are repeated after a single row", () => {
  const { tables } = read({ name: "表", rows: [...EXECUTION, [], ["绩效指标"], INDICATORS, TRAINING, ["绩效指标"], INDICATORS, TRAINING, TRAINING] });
  expect(tables.map(({ kind, area, rows }) => [kind, area.bottom, rows.map(({ row }) => row)])).toEqual([["execution", 2, [2]], ["indicators", 10, [6, 9, 10]]]);
});

const THREE_PUBLIC: DrawnSheet["rows"] = [["三公经费"], ["项目", "预算数", "决算数"], ["公务接待费", 6, 4], ["公务用车购置及运行费", 6, 5.5], ["合计", 12, 9.5]];
const beside = (left: DrawnSheet["rows"], right: DrawnSheet["rows"], gap: number): DrawnSheet["rows"] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [...Array.from({ length: 4 + gap }, (__, column) => left[row]?.[column] ?? null), ...(right[row] ?? [])]);

it("reads tables of different kinds that stand side by side with an empty column between them, each with its own rows", () => {
  const rows = beside([["预算执行"], ...EXECUTION, ["合计", 3, 3, 2]], THREE_PUBLIC, 1);
  const { tables } = read({ name: "表", rows, merges: ["A1:H1"] });
  expect(tables.map(({ kind, area, columns }) => [kind, area.left, area.right, columns.map(({ meaning }) => meaning)])).toEqual([
    ["execution", 1, 4, ["name", "initial", "adjusted", "executed"]], ["three-public", 6, 8, ["name", "budget", "actual"]],
  ]);
  const { execution, threePublic } = readRecords(drawWorkbook([{ name: "表", rows }]));
  expect([execution?.lines.map(({ name }) => name.value), execution?.total?.row]).toEqual([["基本支出"], 4]);
  expect(threePublic?.actual.total).toMatchObject({ kind: "amount", fen: 950 });
});

it("tells two tables of one kind that stand side by side apart, and where each stands", () => {
  const table = (title: string, fen: number): DrawnSheet["rows"] => [[title], ["项目", "年初预算数", "全年预算数", "全年执行数"], ["基本支出", fen, fen, fen], ["合计", fen, fen, fen]];
  const { records, findings } = reviewSnapshot(drawWorkbook([{ name: "表", rows: beside(table("2023年预算执行情况表", 3), table("2024年预算执行情况表", 4), 1) }]));
  expect(records.tables.map(({ kind, area }) => [kind, areaName(area)])).toEqual([["execution", "A1:D4"], ["execution", "F1:I4"]]);
  const said = findings.flatMap(({ check, statement }) => (check === "one-table-per-kind" || check === "one-year" ? [sayText(statement)] : []));
  expect(said).toEqual(["“表”（F1:I4）也是预算执行情况表，本次以“表”（A1:D4）为准，请确认。", "预算执行情况表写的是2024年，本次评价年度是2023年，请核实。"]);
});

it("takes lanes of one table for one, however far apart they stand", () => {
  const lane = [["科目编码", "科目名称", "决算数"], ["301", "工资福利支出", 3], ["30101", "基本工资", 3]];
  const { tables } = read({ name: "表", rows: [["一般公共预算财政拨款基本支出决算表"], ...beside(lane, [["科目编码", "科目名称", "决算数"], ["302", "商品和服务支出", 2], ["30201", "办公费", 2]], 2)] });
  expect(tables.map(({ kind, columns }) => [kind, Math.max(...columns.map(({ lane: nth }) => nth))])).toEqual([["basic-expenditure", 1]]);
});
