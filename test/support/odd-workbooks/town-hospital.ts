import type { OddWorkbook } from "./odd-workbook";

/** A hospital's final accounts among the statements of its business accounting, which have no business here. */
export const townHospital: OddWorkbook = {
  name: "a hospital whose final accounts stand among statements of its business accounting and lists of its own",
  sheets: [
    { name: "YuE", rows: [["科目余额表"], ["科目编码", "科目名称", "期初余额", null, "本期发生", null, "期末余额", null], [null, null, "借方", "贷方", "借方", "贷方", "借方", "贷方"], ["1001", "库存现金", 100, null, 50, 20, 130, null]] },
    { name: "Z03", rows: [["预算收入支出表"], ["编制单位：清水县中医医院", null, "单位：元"], ["项目", "本年数", "上年数"], ["一、本年预算收入", 1000, 900], ["（一）财政拨款预算收入", 600, 500], ["二、本年预算支出", 980, 890]] },
    { name: "XuShi", rows: [["序时账"], ["日期", "凭证字号", "摘要", "科目编码", "科目名称", "借方金额", "贷方金额", "制单人"], ["2023-01-05", "记-1", "提现", "1001", "库存现金", 500, null, "王"], ["2023-01-05", "记-1", "提现", "1002", "银行存款", null, 500, "王"]] },
    {
      name: "GK03",
      rows: [
        ["公开03表"], [null, null, null, "支出决算表"], ["部门：清水县中医医院", null, null, null, null, null, "金额单位：万元"],
        ["功能分类\n科目编码", "科目名称", "本年支出\n合计", "基本支出", "项目支出", "上缴上级\n支出", "经营支出", "对附属单位\n补助支出"], ["栏次", null, 1, 2, 3, 4, 5, 6],
        ["合计", null, 980.5, 700.5, 280, null, null, null], ["210", "卫生健康支出", 980.5, 700.5, 280, null, null, null], ["21002", "公立医院", 980.5, 700.5, 280, null, null, null], ["2100202", "中医（民族）医院", 980.5, 700.5, 280, null, null, null],
        ["注：本表反映部门本年度各项支出情况。", null, null], ["本表金额转换成万元时，因四舍五入可能存在尾差。"], ["— 3 —"],
      ],
      merges: ["A5:B5", "A6:B6"],
    },
    {
      name: "ZhiXing",
      rows: [
        ["2023年度预算执行情况表（万元）"], [null, "年初预算", "预算调整数", "全年预算数", "执行数", "执行率", "结余"],
        ["合  计", 950, 50, 1000, 980.5, 0.9805, 19.5], ["一、基本支出", 700, 10, 710, 700.5, 0.9866, 9.5], ["二、项目支出", 250, 40, 290, 280, 0.9655, 10],
      ],
    },
    { name: "Staff", rows: [["科室", "人数", "合计"], ["内科", 12, 12], ["外科", 8, 8]] },
  ],
  tables: ["GK03 expenditure 万元", "ZhiXing execution 万元"],
  amounts: { "GK03!C9": 980_500_000, "ZhiXing!E3": 980_500_000, "ZhiXing!D5": 290_000_000 },
};
