import fc from "fast-check";
import { type Records, readRecords } from "../../../src/core/records";
import type { TableKind } from "../../../src/core/standards";
import { tableName } from "../../../src/core/tables";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { anyOffice } from "../../support/any-office";
import { drawOffice } from "../../support/draw-office";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

type Rows = readonly (readonly DrawnCell[])[];

const CODED: Rows = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 300, 100, 200], ["2010301", "行政运行", 300, 100, 200], ["合计", null, 300, 100, 200]];
const SIDES: Rows = [["收入", null, "支出", null], ["项目", "预算数", "项目", "预算数"], ["一、一般公共预算拨款收入", 300, "一、一般公共服务支出", 300], ["收入总计", 300, "支出总计", 300]];
const INCOME: Rows = [["科目编码", "科目名称", "合计", "财政拨款收入", "事业收入", "其他收入"], ["201", "一般公共服务支出", 300, 300, null, null], ["合计", null, 300, 300, null, null]];
const FISCAL: Rows = [["收入", null, "支出", null, null, null], ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算"], ["一、一般公共预算拨款", 300, "一、一般公共服务支出", 300, 300, null], ["收入总计", 300, "支出总计", 300, 300, null]];
const BASIC: Rows = [["经济分类科目编码", "经济分类科目名称", "合计", "人员经费", "公用经费"], ["301", "工资福利支出", 80, 80, null], ["302", "商品和服务支出", 20, null, 20], ["合计", null, 100, 80, 20]];
const THREE_PUBLIC: Rows = [["合计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费"], [null, null, "小计", "购置费", "运行费", null], [6, 0, 4, 0, 4, 2]];

/** The nine tables of the budget under the titles the ministry, provinces and cities give them. */
const TITLES: readonly (readonly [TableKind, Rows, ...string[]])[] = [
  ["budget-summary", SIDES, "部门收支总表", "收支总表", "2026年部门财务收支预算总表", "部门收支总体情况表（预算公开01表）", "2026年单位收支预算表"],
  ["income", INCOME, "部门收入总表", "收入总表", "2026年预算单位收入预算总表", "2026年部门收入预算表"],
  ["expenditure", CODED, "部门支出总表", "支出总表", "2026年部门支出预算总表", "单位支出预算总表", "某镇人民政府2026年部门预算支出总表"],
  ["fiscal-appropriation", FISCAL, "财政拨款收支总表", "2026年部门财政拨款收支预算总表"],
  ["general-budget", CODED, "一般公共预算支出表", "一般公共预算财政拨款支出预算表", "2026年部门一般公共预算支出功能分类预算表"],
  ["basic-expenditure", BASIC, "一般公共预算基本支出表", "2026年部门一般公共预算基本支出部门预算经济分类预算表", "部门预算基本支出明细表"],
  ["government-fund", CODED, "政府性基金预算支出表", "2026年单位政府性基金预算支出功能分类预算表"],
  ["state-capital", CODED, "国有资本经营预算支出表", "2026年部门国有资本经营预算支出功能分类预算表"],
  ["three-public", THREE_PUBLIC, "一般公共预算“三公”经费支出表", "2026年部门“三公”经费和机关运行经费预算表", "2026年“三公”经费预算表"],
];
const EVERY = TITLES.flatMap(([kind, rows, ...titles]) => titles.map((title) => ({ kind, rows, title })));

const sheetOf = ({ title, rows }: { readonly title: string; readonly rows: Rows }, name = "表"): DrawnSheet => ({ name, rows: [[title], ["单位：元"], ...rows] });
const seen = ({ tables, budgetTables = [] }: Records) => ({ final: tables.map(({ kind }) => kind), budget: budgetTables.map(({ kind, basis, confidence }) => [kind, basis, confidence]) });

test.each(EVERY)("“$title” is the table of the budget with the shape of $kind, and no final account", ({ kind, rows, title }) => {
  const records = readRecords(drawWorkbook([sheetOf({ title, rows })]));
  expect(seen(records)).toEqual({ final: [], budget: [[kind, "budget", "sure"]] });
  expect(records.budgetTables?.map(tableName)[0]).toMatch(/（预算）$/);
});

test.each<[string, Rows, TableKind]>([
  ["2023年度支出决算总表", CODED, "expenditure"],
  ["一般公共预算财政拨款支出决算表", CODED, "general-budget"],
  ["国有资本经营预算财政拨款支出决算表", CODED, "state-capital"],
  ["2023年度一般公共预算财政拨款支出情况表", CODED, "expenditure"],
  ["2023年度“三公”经费预算情况表", [["项目", "预算数", "决算数"], ["合计", 8, 6], ["公务接待费", 4, 2]], "three-public"],
  ["支出总表", [["科目编码", "科目名称", "支出决算数", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2]], "expenditure"],
])("“%s” is no table of the budget, for it says or states what was spent", (title, rows, kind) => {
  expect(seen(readRecords(drawWorkbook([sheetOf({ title, rows })])))).toEqual({ final: [kind], budget: [] });
});

test("a table of the budget that is about something else is neither", () => {
  const titles = ["2026年部门预算绩效目标表", "2026年政府采购预算表", "项目支出预算表"];
  expect(titles.map((title) => seen(readRecords(drawWorkbook([sheetOf({ title, rows: CODED })]))))).toEqual(titles.map(() => ({ final: [], budget: [] })));
});

test("a table of the budget below a final account ends it", () => {
  const rows: Rows = [["支出决算表"], ["单位：元"], ...CODED, [], ["2026年部门支出预算总表"], ["单位：元"], ...CODED];
  const { expenditure, budgetTables } = readRecords(drawWorkbook([{ name: "合表", rows }]));
  expect(expenditure?.lines.length).toBe(2);
  expect(expenditure?.table.area.bottom).toBe(6);
  expect(budgetTables?.map(({ area }) => [area.top, area.bottom])).toEqual([[8, 13]]);
});

test("what the user says goes before: a table taken for the budget's can be said to be the final account", () => {
  const workbook = drawWorkbook([sheetOf({ title: "部门支出总表", rows: CODED })]);
  const subject = readRecords(workbook, { choices: [] }).budgetTables?.[0]?.subject;
  if (subject === undefined) throw new Error("nothing to be known by");
  const records = readRecords(workbook, { choices: [{ ...subject, kind: "expenditure" }] });
  expect(seen(records)).toEqual({ final: ["expenditure"], budget: [] });
});

/** Everything read from the tables, without the lists of tables. */
const read = ({ tables: _, budgetTables: __, unrecognised: ___, rivals: ____, ...records }: Records) => records;

test("whatever tables of the budget stand beside them, the final accounts are read and judged as without", () => {
  const anyBudget = fc.record({ one: fc.constantFrom(...EVERY), at: fc.nat(20) });
  fc.assert(fc.property(anyOffice, fc.array(anyBudget, { minLength: 1, maxLength: 6 }), (office, budgets) => {
    const sheets = drawOffice(office);
    const mixed = [...sheets];
    for (const [index, { one, at }] of budgets.entries()) mixed.splice(at % (mixed.length + 1), 0, sheetOf(one, `预算${String(index)}`));
    const [alone, beside] = [reviewSnapshot(drawWorkbook(sheets)), reviewSnapshot(drawWorkbook(mixed))];
    expect(read(beside.records)).toEqual(read(alone.records));
    expect(beside.records.tables).toEqual(alone.records.tables);
    expect(beside.records.rivals).toEqual(alone.records.rivals);
    expect(beside.records.budgetTables).toHaveLength(budgets.length);
    expect(beside.ties).toEqual(alone.ties);
    expect(beside.checks).toEqual(alone.checks);
  }), { numRuns: 100 });
});
