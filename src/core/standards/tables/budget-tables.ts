import type { TableKind } from "../table-kind";
import { amount, code, type ColumnWords, ignored, type TableVariant, text } from "./column-words";
import { CODES, SIDE_NAMES } from "./final-accounts";

/** A table of the yearly budget (部门预算公开), as the kind of final account whose shape it has. */
export interface BudgetVocabulary {
  readonly kind: TableKind;
  /** What its title ends in once 预算, 部门 and other words that titles have or lack are taken out; the longest wins. */
  readonly titles: readonly string[];
  readonly variants: readonly TableVariant[];
}

/** What a clerk calls the tables of the budget, by the kind whose shape they have. */
export const BUDGET_TABLE_NAMES: Readonly<Partial<Record<TableKind, string>>> = {
  "budget-summary": "部门收支总表（预算）",
  income: "部门收入总表（预算）",
  expenditure: "部门支出总表（预算）",
  "fiscal-appropriation": "财政拨款收支总表（预算）",
  "general-budget": "一般公共预算支出表（预算）",
  "basic-expenditure": "一般公共预算基本支出表（预算）",
  "government-fund": "政府性基金预算支出表（预算）",
  "state-capital": "国有资本经营预算支出表（预算）",
  "three-public": "“三公”经费支出表（预算）",
};

/** Some provinces print 单位 and 科目 in one column. */
const LINES: readonly ColumnWords[] = CODES.map((column) =>
  column.meaning === "name" ? { ...column, words: [...column.words, "单位名称功能分类科目名称", "单位名称科目名称", "科目名称单位名称", "部门名称", "单位名称", "部门单位名称"] } : column,
);

const TOTAL = ["合计", "总计", "支出合计", "本年支出合计", "预算数", "本年预算数"];
const BASIC = amount("basic", "基本支出", "基本支出合计", "基本支出小计");
const PROJECT = amount("project", "项目支出", "项目支出合计", "项目支出小计");

const SPENDING: TableVariant = {
  columns: [
    ...LINES, amount("total", ...TOTAL), BASIC, PROJECT,
    amount("upward", "上缴上级支出"), amount("operating", "事业单位经营支出", "经营支出"), amount("subsidy", "对附属单位补助支出", "对下级单位补助支出"),
  ],
  required: ["name", "total", "basic", "project"],
  lanes: 1,
};

const SUMMARY: TableVariant = {
  columns: [
    text("name", ...SIDE_NAMES),
    ignored("line", "行次", "序号"),
    amount("amount", "预算数", "本年预算数", "本年预算", "预算数>合计", "本年预算数>合计", "金额", "合计"),
  ],
  required: ["name", "amount"],
  lanes: 2,
};

const INCOME: TableVariant = {
  columns: [
    ...LINES,
    amount("total", "合计", "总计", "收入合计", "本年收入合计"),
    amount("fiscal", "财政拨款收入", "财政拨款", "一般公共预算拨款收入", "一般公共预算收入", "一般公共预算拨款", "一般公共预算"),
    amount("superior", "上级补助收入"),
    amount("business", "事业收入"),
    amount("operating", "事业单位经营收入", "经营收入"),
    amount("affiliated", "附属单位上缴收入"),
    amount("other", "其他收入"),
  ],
  required: ["name", "total", "fiscal"],
  lanes: 1,
};

const FISCAL: TableVariant = {
  columns: [
    text("name", ...SIDE_NAMES),
    ignored("line", "行次", "序号"),
    amount("total", "合计", "预算数", "本年预算数", "本年预算", "金额", "小计"),
    amount("general", "一般公共预算", "一般公共预算财政拨款", "一般公共预算拨款"),
    amount("fund", "政府性基金预算", "政府性基金预算财政拨款", "政府性基金", "政府性基金预算拨款"),
    amount("capital", "国有资本经营预算", "国有资本经营预算财政拨款", "国有资本经营", "国有资本经营预算拨款"),
  ],
  required: ["name", "total"],
  lanes: 2,
};

const BASIC_EXPENDITURE: TableVariant = {
  columns: [
    code("class", "经济分类科目编码>类", "部门预算经济分类科目编码>类", "科目编码>类", "类"),
    code("group", "经济分类科目编码>款", "部门预算经济分类科目编码>款", "科目编码>款", "款"),
    code("code", "科目编码", "经济分类科目编码", "部门经济分类科目编码", "部门预算支出经济分类科目编码", "部门预算经济分类科目编码", "编码", "科目代码"),
    text("name", "科目名称", "经济分类科目名称", "部门经济分类科目名称", "部门预算支出经济分类科目名称", "部门预算经济分类科目名称", "名称", "科目"),
    amount("amount", "合计", "总计", "基本支出", "预算数", "本年预算数", "金额"),
    amount("staff", "人员经费"),
    amount("public", "公用经费", "日常公用经费"),
  ],
  required: ["name", "amount", ["staff", "public", "code"]],
  lanes: 1,
};

const THREE_PUBLIC: TableVariant = {
  columns: [
    amount("budget.total", "合计", "三公经费合计", "总计"),
    amount("budget.abroad", "因公出国境费", "因公出国境费用", "因公出国境"),
    amount("budget.vehicle", "小计", "公务用车购置及运行费", "公务用车购置及运行维护费", "公务用车购置和运行维护费"),
    amount("budget.purchase", "公务用车购置费", "购置费", "公务用车购置"),
    amount("budget.running", "公务用车运行费", "公务用车运行维护费", "运行费", "运行维护费"),
    amount("budget.reception", "公务接待费", "公务接待"),
  ],
  required: ["budget.total", "budget.reception", ["budget.vehicle", "budget.running"]],
  lanes: 1,
};

/** 财预〔2016〕143号 names the nine tables a department publishes; what cities add to their titles is taken out before comparing. */
export const BUDGET_VOCABULARY: readonly BudgetVocabulary[] = [
  { kind: "budget-summary", titles: ["收支表", "收入支出表"], variants: [SUMMARY] },
  { kind: "income", titles: ["收入表"], variants: [INCOME] },
  { kind: "expenditure", titles: ["支出表"], variants: [SPENDING] },
  { kind: "fiscal-appropriation", titles: ["财政拨款收支表", "财政拨款收入支出表"], variants: [FISCAL] },
  { kind: "general-budget", titles: ["一般公共支出表", "一般公共财政拨款支出表", "一般公共拨款支出表"], variants: [SPENDING] },
  { kind: "basic-expenditure", titles: ["一般公共基本支出表", "一般公共财政拨款基本支出表", "一般公共拨款基本支出表", "基本支出表"], variants: [BASIC_EXPENDITURE] },
  { kind: "government-fund", titles: ["政府性基金支出表", "政府性基金财政拨款支出表", "政府性基金拨款支出表"], variants: [SPENDING] },
  { kind: "state-capital", titles: ["国有资本经营支出表", "国有资本经营财政拨款支出表", "国有资本经营拨款支出表"], variants: [SPENDING] },
  { kind: "three-public", titles: ["三公经费表", "三公经费支出表", "三公经费和机关运行经费表", "三公经费和机关运行经费支出表", "三公经费及机关运行经费表"], variants: [THREE_PUBLIC] },
];
