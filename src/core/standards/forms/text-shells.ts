import type { FormOrigin } from "./form-origin";

/** What can stand under a heading of a text report. Its name is the section that answers and lengths are remembered for, in every shell the same. */
export type ShellPart =
  | "conclusion" | "office" | "supervisor" | "duties" | "organisation" | "staff" | "budget"
  | "basic" | "project" | "government-fund" | "state-capital" | "social-insurance"
  | "targets" | "causes" | "problems" | "measures" | "application" | "remarks";

/** What 部门整体支出管理和使用基本情况 tells, which some shells spread over several headings. */
export type SpendingPart = "systems" | "funds" | "three-public";

export interface ShellHeading {
  /** 1 is 一、, 2 is （一）, 3 is 1. */
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly part?: ShellPart;
  readonly spending?: readonly SpendingPart[];
}

/** The order and the headings in which counties want a report that is a text, not a 概况表. */
export interface TextShell extends FormOrigin {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly ShellHeading[];
}

const at = (level: ShellHeading["level"], heading: string, part?: ShellPart): ShellHeading => ({ level, heading, ...(part === undefined ? {} : { part }) });
const spent = (level: ShellHeading["level"], heading: string, ...spending: readonly SpendingPart[]): ShellHeading => ({ level, heading, spending });

/** 湖南省 outline of the 自评报告 that goes with the 自评表. */
const hunanText: TextShell = {
  id: "hunan-text",
  name: "湖南文字报告（十个部分）",
  source: "湖南省部门整体支出绩效自评报告提纲",
  verified: false,
  unverified: "标题凭通行提纲，未查阅原文，请与本县财政局下发的提纲核对",
  headings: [
    at(1, "部门（单位）基本情况"), at(2, "主要职能", "duties"), at(2, "机构设置", "organisation"), at(2, "人员编制", "staff"),
    at(1, "一般公共预算支出情况"), spent(2, "部门整体支出情况", "systems", "funds"), at(2, "基本支出情况", "basic"), at(2, "项目支出情况", "project"), spent(2, "“三公”经费情况", "three-public"),
    at(1, "政府性基金预算支出情况", "government-fund"), at(1, "国有资本经营预算支出情况", "state-capital"), at(1, "社会保险基金预算支出情况", "social-insurance"),
    at(1, "部门整体支出绩效情况"), at(2, "自评结论", "conclusion"), at(2, "绩效目标完成情况", "targets"),
    at(1, "存在的问题及原因分析", "problems"), at(1, "下一步改进措施", "measures"),
    at(1, "绩效自评结果拟应用和公开情况", "application"), at(1, "其他需要说明的情况", "remarks"),
  ],
};

/** 南县: the score first. */
const scoreFirst: TextShell = {
  id: "score-first",
  name: "文字报告（自评得分在前）",
  source: "南县财政局2020年度机关整体支出绩效评价报告（nxjw.nanxian.gov.cn content_1639681），前两部分；其后按通行写法",
  verified: false,
  unverified: "第三部分起的标题未见原文",
  headings: [
    at(1, "自评得分情况", "conclusion"),
    at(1, "单位基本概况"), at(2, "机构设置情况", "organisation"), at(2, "人员编制情况", "staff"), at(2, "单位职责", "duties"),
    at(1, "部门整体支出管理及使用情况"), spent(2, "经费管理情况", "systems"), spent(2, "预算执行情况", "funds"), spent(2, "“三公”经费情况", "three-public"),
    at(1, "绩效目标完成情况", "targets"), at(1, "存在的问题", "problems"), at(1, "改进措施", "measures"), at(1, "其他需要说明的问题", "remarks"),
  ],
};

/** 财政部 outline of a 绩效自评报告: goals, reasons for what was missed, use of the results. */
const ministryText: TextShell = {
  id: "ministry-text",
  name: "文字报告（目标完成与偏离分析）",
  source: "财政部绩效自评报告提纲",
  verified: false,
  unverified: "标题凭通行提纲，未查阅原文",
  headings: [
    at(1, "部门基本情况"), at(2, "主要职能", "duties"), at(2, "人员编制情况", "staff"),
    at(1, "绩效目标完成情况分析"), spent(2, "资金投入和使用情况分析", "systems", "funds", "three-public"), at(2, "总体绩效目标完成情况分析", "conclusion"), at(2, "绩效指标完成情况分析", "targets"),
    at(1, "偏离绩效目标的原因和下一步改进措施"), at(2, "偏离绩效目标的原因", "causes"), at(2, "存在的问题", "problems"), at(2, "下一步改进措施", "measures"),
    at(1, "绩效自评结果拟应用和公开情况", "application"), at(1, "其他需要说明的问题", "remarks"),
  ],
};

export const TEXT_SHELLS: readonly TextShell[] = [hunanText, scoreFirst, ministryText];

/** The 概况表 of the reference report, which is no text shell. */
export const OVERVIEW_SHELL = "xiangtan-overview";
