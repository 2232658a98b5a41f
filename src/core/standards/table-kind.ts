/** The kinds of table the program knows, as `CONTRACT.md` names them. */
export type TableKind =
  | "budget-summary"
  | "income"
  | "expenditure"
  | "fiscal-appropriation"
  | "general-budget"
  | "basic-expenditure"
  | "government-fund"
  | "state-capital"
  | "three-public"
  | "execution"
  | "ledger"
  | "indicators"
  | "self-evaluation"
  | "base-data"
  | "profile"
  | "project";

/** What a clerk calls each kind. */
export const TABLE_NAMES: Readonly<Record<TableKind, string>> = {
  "budget-summary": "收入支出决算总表",
  income: "收入决算表",
  expenditure: "支出决算表",
  "fiscal-appropriation": "财政拨款收入支出决算总表",
  "general-budget": "一般公共预算财政拨款支出决算表",
  "basic-expenditure": "一般公共预算财政拨款基本支出决算表",
  "government-fund": "政府性基金预算财政拨款收入支出决算表",
  "state-capital": "国有资本经营预算财政拨款支出决算表",
  "three-public": "“三公”经费支出决算表",
  execution: "预算执行情况表",
  ledger: "支出明细账",
  indicators: "绩效指标表",
  "self-evaluation": "部门整体支出绩效自评表",
  "base-data": "部门整体支出绩效评价基础数据表",
  profile: "部门概况",
  project: "项目支出绩效自评表",
};
