import type { OddWorkbook } from "./odd-workbook";

/** A county department: a table whose rows run over pages, without the title the second time, with page marks, and two ledgers of months. */
export const countyDepartment: OddWorkbook = {
  name: "a county department that printed its tables: pages marked 续 and 第2页, a ledger with its head on every page and 承前页",
  sheets: [
    {
      name: "P1",
      rows: [
        ["一般公共预算财政拨款支出决算表"], [null, null, null, "公开05表"], ["部门：青山县林业局", null, null, "单位：元"], ["项目", null, "本年支出", null, null], ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
        ["213", "农林水支出", "8,000,000.00", "5,000,000.00", "3,000,000.00"], ["21302", "林业和草原", "8,000,000.00", "5,000,000.00", "3,000,000.00"], ["第1页，共2页"],
        ["一般公共预算财政拨款支出决算表（续）"], [null, null, null, "公开05表"], ["项目", null, "本年支出", null, null], ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
        ["2130201", "行政运行", "5,000,000.00", "5,000,000.00", "-"], ["2130205", "森林资源培育", "3,000,000.00", "-", "3,000,000.00"], ["合计", null, "8,000,000.00", "5,000,000.00", "3,000,000.00"], ["第2页，共2页"],
      ],
      merges: ["A4:B4", "C4:E4", "A9:E9", "A11:B11", "C11:E11"],
    },
    {
      name: "P2",
      rows: [
        ["经费支出明细账"], ["单位：青山县林业局", null, null, null, "金额单位：元"], ["2023年", null, "凭证", null, "摘要", "借方", "贷方", "余额"], ["月", "日", "字", "号", null, null, null, null],
        [1, 5, "记", 1, "发工资", 5000000, null, 5000000], [null, null, null, null, "过次页", 5000000, null, 5000000], ["经费支出明细账"], ["单位：青山县林业局", null, null, null, "金额单位：元"],
        ["2023年", null, "凭证", null, "摘要", "借方", "贷方", "余额"], ["月", "日", "字", "号", null, null, null, null], [null, null, null, null, "承前页", 5000000, null, 5000000], [8, 9, "记", 52, "造林", 3000000, null, 8000000], [null, null, null, null, "本年累计", 8000000, null, 8000000],
      ],
    },
  ],
  tables: ["P1 general-budget 元", "P2 ledger 元"],
  amounts: { "P1!C15": 800_000_000, "P1!E14": 300_000_000, "P2!F12": 300_000_000 },
};
