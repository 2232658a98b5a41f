import type { OddWorkbook } from "./odd-workbook";

/** A street office in a big city: 亿元, 类款项 in three columns, two sides of 公开01 without merges. */
export const streetOffice: OddWorkbook = {
  name: "a street office in 亿元, with 类 款 项 apart and two sides whose heads are centred without merges",
  sheets: [
    {
      name: "公开表",
      rows: [
        [null, null, "收入支出决算总表"], [null, null, null, null, "公开01表"], ["部门：江北区某街道办事处", null, null, null, "金额单位：亿元"], [null, "收入", null, null, "支出", null], ["项目", "行次", "决算数", "项目", "行次", "决算数"],
        ["一、一般公共预算财政拨款收入", 1, 1.25, "一、一般公共服务支出", 20, 0.75], ["二、其他收入", 2, 0.05, "二、城乡社区支出", 21, 0.55], ["本年收入合计", 10, 1.3, "本年支出合计", 30, 1.3], ["年初结转和结余", 11, 0.1, "年末结转和结余", 31, 0.1], ["总计", 12, 1.4, "总计", 32, 1.4],
        [], [],
        [null, null, null, "支出决算表"], ["部门：江北区某街道办事处", null, null, null, null, "金额单位：亿元"], ["支出功能分类科目编码", null, null, "科目名称", "本年支出合计", "基本支出", "项目支出"], ["类", "款", "项"],
        [201, null, null, "一般公共服务支出", 0.75, 0.5, 0.25], [201, 3, null, "政府办公厅（室）及相关机构事务", 0.75, 0.5, 0.25], [201, 3, 1, "行政运行", 0.5, 0.5, null], [201, 3, 2, "一般行政管理事务", 0.25, null, 0.25],
        [212, null, null, "城乡社区支出", 0.55, null, 0.55], [212, 1, null, "城乡社区管理事务", 0.55, null, 0.55], [212, 1, 99, "其他城乡社区管理事务支出", 0.55, null, 0.55], ["合计", null, null, null, 1.3, 0.5, 0.8],
      ],
    },
  ],
  tables: ["公开表 budget-summary 亿元", "公开表 expenditure 亿元"],
  amounts: { "公开表!C8": 13_000_000_000, "公开表!F10": 14_000_000_000, "公开表!G24": 8_000_000_000 },
};
