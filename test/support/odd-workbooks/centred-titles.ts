import type { DrawnCell } from "../draw-workbook";
import type { OddWorkbook } from "./odd-workbook";

const six = (...at: readonly (readonly [number, string])[]): DrawnCell[] => Object.assign(Array<DrawnCell>(12).fill(null), Object.fromEntries(at));
const title = "2023年度支出决算表";
const head: DrawnCell[][] = [["科目编码", "科目名称", null, "本年支出", null], [null, null, "合计", "基本支出", "项目支出"]];

/** Sheets of which every merge was undone, and one whose title stands again on its second page. */
export const centredTitles: OddWorkbook = {
  name: "a bureau that undid every merge: titles and group heads stand in a middle cell, or in each; the second page has its title again",
  sheets: [
    {
      name: "三公",
      rows: [
        six([5, "财政拨款“三公”经费支出决算表"]), six([5, "（万元）"]), six([2, "预算数"], [9, "决算数"]),
        ["合计", "因公出国（境）费", null, "公务用车购置及运行费", null, "公务接待费", "合计", "因公出国（境）费", null, "公务用车购置及运行费", null, "公务接待费"],
        [null, null, "小计", "公务用车购置费", "公务用车运行费", null, null, null, "小计", "公务用车购置费", "公务用车运行费", null],
        [12.5, 0, 7.5, 0, 7.5, 5, 10.3, 0, 6.1, 0, 6.1, 4.2],
      ],
    },
    {
      name: "支出",
      rows: [
        [title, title, title, title, title], [null, null, null, null, "单位(万元)"], ...head, ["201", "一般公共服务支出", 90, 60, 30], ["20103", "政府办公厅（室）及相关机构事务", 90, 60, 30], ["2010301", "行政运行", 60, 60, null],
        [title, title, title, title, title], [null, null, null, null, "单位(万元)"], ...head, ["2010302", "一般行政管理事务", 30, null, 30], ["213", "农林水支出", 10, null, 10], ["21305", "巩固拓展脱贫攻坚成果衔接乡村振兴", 10, null, 10],
        ["2130504", "农村基础设施建设", 10, null, 10], ["合计", null, 100, 60, 40],
      ],
    },
    {
      name: "收入",
      rows: [
        [null, null, "收入决算表"], [null, null, "【万元】"], ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", null, "事业收入", "经营收入", "其他收入"], [null, null, null, null, "小计", "其中：教育收费", null, null],
        ["201", "一般公共服务支出", 100, 90, 10, 10, 0, 0], ["合计", null, 100, 90, 10, 10, 0, 0],
      ],
    },
  ],
  tables: ["三公 three-public 万元", "支出 expenditure 万元", "收入 income 万元"],
  amounts: { "三公!G6": 10_300_000, "三公!L6": 4_200_000, "三公!A6": 12_500_000, "支出!C16": 100_000_000, "支出!D7": 60_000_000, "收入!E5": 10_000_000 },
};
