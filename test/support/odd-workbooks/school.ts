import type { OddWorkbook } from "./odd-workbook";

/** A school: the budget it published beside its final accounts, and class lists and fees that are neither. */
export const school: OddWorkbook = {
  name: "a school with its published budget beside its final accounts, columns in an order of its own, sums on top and rows hidden",
  sheets: [
    {
      name: "Budget2023",
      rows: [["2023年部门支出总表"], ["部门：清水县第一中学", null, null, null, "单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["205", "教育支出", 500, 400, 100], ["20502", "普通教育", 500, 400, 100], ["2050204", "高中教育", 500, 400, 100], ["合计", null, 500, 400, 100]],
    },
    {
      name: "Final2023",
      rows: [
        ["编制单位：清水县第一中学"], ["2023年度支出决算表", null, null, null, "单位：万元"], ["项目支出", "基本支出", "本年支出合计", "科目名称", "科目编码"],
        [120, 410, 530, "合计", null], [120, 410, 530, "教育支出", 205], [120, 410, 530, "普通教育", 20502], [120, 410, 530, "高中教育", 2050204],
      ],
      hiddenRows: [6],
    },
    {
      name: "Income2023",
      rows: [
        ["收入决算表"], ["金额单位：万元"], ["项目", null, "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", null, "经营收入", "附属单位上缴收入", "其他收入"], ["科目编码", "科目名称", null, null, null, "小计", "其中：教育收费", null, null, null],
        ["栏次", null, 1, 2, 3, 4, 5, 6, 7, 8], ["合计", null, 530, 480, 0, 50, 50, 0, 0, 0], ["205", "教育支出", 530, 480, 0, 50, 50, 0, 0, 0], ["20502", "普通教育", 530, 480, 0, 50, 50, 0, 0, 0], ["2050204", "高中教育", 530, 480, 0, 50, 50, 0, 0, 0],
      ],
      merges: ["A3:B3", "C3:C4", "D3:D4", "E3:E4", "F3:G3", "H3:H4", "I3:I4", "J3:J4", "A5:B5", "A6:B6"],
    },
    { name: "Fees", rows: [["2023年秋季学期收费统计表"], ["年级", "人数", "标准", "金额"], ["高一", 500, 1000, 500000]] },
    { name: "Canteen", rows: [["食堂支出台账"], ["日期", "凭证号", "摘要", "金额"], ["2023-03-01", "1", "大米", 3200], ["2023-03-02", "2", "蔬菜", 800]] },
  ],
  tables: ["Budget2023 expenditure 万元 budget", "Final2023 expenditure 万元", "Income2023 income 万元"],
  amounts: { "Final2023!C4": 530_000_000, "Final2023!A7": 120_000_000, "Income2023!F6": 50_000_000 },
};
