import type { OddWorkbook } from "./odd-workbook";

/** A county bureau: 千元, a draft of the final account, and an execution table in the words of the 自评报告. */
export const waterBureau: OddWorkbook = {
  name: "a county bureau in 千元, with an execution table that says 资金项目 and 决算数 and its unit in a row of its own",
  sheets: [
    {
      name: "Sheet7",
      rows: [
        [], ["填报单位（盖章）：青山县水利局", null, null, null, "金额单位：千元"], ["2023年度部门支出决算表（定稿）"], [],
        ["科目", null, "支出合计", "其中", null], ["编码", "名称", null, "基本支出", "项目支出"],
        ["213", "农林水支出", "1,250.40", 800.2, 450.2], ["21303", "　水利", "1,250.40", 800.2, 450.2], ["2130301", "　　行政运行", 800.2, 800.2, "—"], ["2130314", "　　防汛", 450.2, null, 450.2],
        ["总计", null, 1250.4, 800.2, 450.2], ["备注：本表不含往来款。"],
      ],
    },
    {
      name: "b",
      rows: [
        ["预算执行情况"], ["（万元）"], ["资金项目", "年初预算", "调整后预算", "决算数", "预算执行率（%）", "偏差原因"],
        ["基本支出", 80, 82, 80.02, 97.59, ""], ["项目支出", 60, 60, 45.02, 75.03, "汛情较轻"], ["合 计", 140, 142, 125.04, 88.06, "汛情较轻，防汛支出减少"],
      ],
    },
  ],
  tables: ["Sheet7 expenditure 千元", "b execution 万元"],
  amounts: { "Sheet7!C11": 125_040_000, "b!D6": 125_040_000, "b!D5": 45_020_000 },
};
