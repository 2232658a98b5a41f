import type { OddWorkbook } from "./odd-workbook";

/** A street office that sets this year beside the last. */
export const twoYears: OddWorkbook = {
  name: "a street office that sets two years beside each other, the former first",
  sheets: [
    {
      name: "SanGong",
      rows: [
        ["2023年度“三公”经费支出决算表"], [null, null, null, "单位：万元"], ["项目", "2022年决算数", "2023年预算数", "2023年决算数", "增减额"],
        ["合计", 9, 8, 6.5, -2.5], ["1.因公出国（境）费", 0, 0, 0, 0], ["2.公务用车购置及运行费", 5, 5, 4, -1], ["其中：公务用车购置费", 0, 0, 0, 0], ["公务用车运行费", 5, 5, 4, -1], ["3.公务接待费", 4, 3, 2.5, -1.5],
      ],
    },
    {
      name: "ZhiChu",
      rows: [
        ["部门支出决算表（两年对比）"], ["（万元）"], ["科目编码", "科目名称", "2022年度", null, null, "2023年度", null, null], [null, null, "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", 90, 60, 30, 100, 70, 30], ["20103", "政府办公厅（室）及相关机构事务", 90, 60, 30, 100, 70, 30], ["2010301", "行政运行", 60, 60, 0, 70, 70, 0], ["2010302", "一般行政管理事务", 30, 0, 30, 30, 0, 30], ["合计", null, 90, 60, 30, 100, 70, 30],
      ],
      merges: ["C3:E3", "F3:H3", "A3:A4", "B3:B4"],
    },
    { name: "Compare", rows: [["2022—2023年支出对比分析"], ["科目名称", "2022年决算数", "2023年决算数", "增减额", "增减率"], ["一般公共服务支出", 90, 100, 10, "11.11%"]] },
  ],
  tables: ["SanGong three-public 万元", "ZhiChu expenditure 万元"],
  amounts: { "SanGong!D4": 6_500_000, "SanGong!B4": 9_000_000, "SanGong!D9": 2_500_000, "ZhiChu!F9": 100_000_000, "ZhiChu!G7": 70_000_000 },
};
