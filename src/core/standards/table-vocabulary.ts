import { BASIC_EXPENDITURE, BASIC_IN_NAMES, BASIC_IN_PARTS, EXPENDITURE, EXPENDITURE_IN_PARTS, FISCAL_APPROPRIATION, FUND, GENERAL_BUDGET, GENERAL_IN_PARTS, INCOME, STATE_CAPITAL, SUMMARY, SUMMARY_BELOW } from "./tables/final-accounts";
import type { TableVocabulary } from "./tables/column-words";
import { EXECUTION, EXECUTION_BY_RATE, EXECUTION_BY_TITLE, INDICATOR_COLUMNS, INDICATORS_BY_TITLE, LEDGER, LEDGER_BY_TITLE, NO_EXECUTION, NO_SPENDING_LEDGER } from "./tables/office-tables";
import { THREE_PUBLIC_BY_YEAR, THREE_PUBLIC_BY_YEAR_TITLED, THREE_PUBLIC_LONG, THREE_PUBLIC_WIDE } from "./tables/three-public";

/** Every kind of table: its titles and the arrangements of columns it comes in. Forms have none: they are known by their labels. */
export const TABLE_VOCABULARY: readonly TableVocabulary[] = [
  { kind: "budget-summary", titles: ["收入支出决算总表", "收支决算总表", "部门收支决算总表"], variants: [SUMMARY, SUMMARY_BELOW] },
  { kind: "income", titles: ["收入决算表", "部门收入决算表", "收入决算明细表", "收入决算明细"], bareTitles: ["收入决算", "收入决算情况"], variants: [INCOME] },
  { kind: "expenditure", titles: ["支出决算表", "部门支出决算表", "支出决算总表", "支出决算明细表", "支出决算明细", "支出决算公开表"], bareTitles: ["支出决算", "支出决算情况"], variants: [EXPENDITURE, EXPENDITURE_IN_PARTS] },
  { kind: "fiscal-appropriation", titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表", "财政拨款收入支出决算表"], variants: [FISCAL_APPROPRIATION] },
  {
    kind: "general-budget",
    titles: ["一般公共预算财政拨款支出决算表", "一般公共预算财政拨款支出决算明细表", "一般公共预算支出决算表", "一般公共预算财政拨款支出决算明细", "一般公共预算支出决算明细表", "财政拨款支出决算明细表", "财政拨款支出决算明细"],
    bareTitles: ["一般公共预算财政拨款支出决算", "财政拨款支出决算"],
    variants: [GENERAL_BUDGET, GENERAL_IN_PARTS],
  },
  {
    kind: "basic-expenditure",
    titles: [
      "一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表", "一般公共预算基本支出决算表",
      "一般公共预算基本支出决算明细表", "基本支出决算表", "基本支出决算明细表", "基本支出明细表", "基本支出决算明细",
    ],
    variants: [BASIC_EXPENDITURE, BASIC_IN_PARTS, BASIC_IN_NAMES],
  },
  { kind: "government-fund", titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表", "政府性基金预算收入支出决算表", "政府性基金预算支出决算表", "政府性基金预算收支决算表", "政府性基金收支决算表", "政府性基金支出决算表"], variants: [FUND, STATE_CAPITAL] },
  { kind: "state-capital", titles: ["国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算收入支出决算表", "国有资本经营预算支出决算表"], variants: [STATE_CAPITAL, FUND] },
  {
    kind: "three-public",
    titles: ["财政拨款三公经费支出决算表", "一般公共预算财政拨款三公经费支出决算表", "三公经费支出决算表", "三公经费支出情况表", "三公经费情况表", "三公经费统计表", "三公经费支出统计表", "三公经费支出情况统计表", "三公经费支出表", "三公经费明细表", "三公经费决算表", "三公经费支出明细表", "三公经费支出明细", "三公经费支出决算明细表", "三公经费汇总表", "三公经费支出汇总表", "三公经费预决算表", "三公经费"],
    variants: [THREE_PUBLIC_WIDE, THREE_PUBLIC_LONG, THREE_PUBLIC_BY_YEAR_TITLED, THREE_PUBLIC_BY_YEAR],
  },
  { kind: "execution", titles: ["预算执行情况表", "预算执行表", "部门预算执行情况表", "预算指标执行情况表", "指标执行情况表", "预算执行情况", "支出预算执行情况表", "项目支出预算执行情况表", "资金执行情况表", "预算资金执行情况表", "预算指标执行表", "指标执行表", "预算执行进度表", "支出预算执行进度表", "预算执行明细表", "预算执行统计表", "预算执行汇总表", "预算支出执行情况表", "预算收支执行情况表", "预算资金使用情况表", "预算资金支出情况表", "支出预算执行表", "预算执行情况统计表", "预算执行情况汇总表", "预算支出执行情况汇总表"],
    bareTitles: ["预算执行", "预算执行明细", "预算执行进度", "支出预算执行", "预算支出执行", "预算支出执行情况", "支出执行情况", "指标执行情况"], variants: [EXECUTION, EXECUTION_BY_RATE, EXECUTION_BY_TITLE], otherwise: NO_EXECUTION },
  { kind: "ledger", titles: ["支出明细账", "支出明细表", "经费支出明细账", "支出台账", "明细账", "支付明细表", "明细分类账", "支付明细", "支出流水账", "经费支出台账", "支付台账"], bareTitles: ["支出明细", "经费支出明细", "明细账"], variants: [LEDGER, LEDGER_BY_TITLE], otherwise: NO_SPENDING_LEDGER },
  { kind: "indicators", titles: ["绩效指标表", "绩效目标表", "绩效指标完成情况表", "绩效指标完成情况", "绩效目标完成情况表", "绩效目标任务完成情况表", "绩效指标"], bareTitles: ["绩效指标完成", "绩效目标完成", "指标完成情况", "指标完成情况表"], variants: [INDICATOR_COLUMNS, INDICATORS_BY_TITLE] },
  { kind: "self-evaluation", titles: ["部门整体支出绩效自评表", "部门整体绩效自评表", "整体支出绩效自评表", "部门整体支出自评表", "绩效自评表"], variants: [] },
  { kind: "base-data", titles: ["部门整体支出绩效评价基础数据表", "绩效评价基础数据表", "整体支出绩效评价基础数据表", "基础数据表"], variants: [] },
  { kind: "profile", titles: ["部门概况", "单位概况", "部门基本情况", "单位基本情况", "部门概况表", "单位基本情况表", "部门基本情况表"], variants: [] },
  { kind: "project", titles: ["项目支出绩效自评表", "项目绩效自评表", "部门预算项目支出绩效自评表", "项目支出绩效目标自评表"], variants: [] },
];
