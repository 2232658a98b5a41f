import type { OddWorkbook } from "./odd-workbook";

/** A bureau whose figures come out of the treasury's payment system. */
export const treasuryExports: OddWorkbook = {
  name: "a bureau with exports of the treasury's payment system: 指标 and 支付 by the words that system uses",
  sheets: [
    {
      name: "指标执行",
      rows: [
        ["预算指标执行情况表"], ["预算年度：2023", null, null, null, null, "金额单位：元"],
        ["序号", "预算单位", "指标文号", "项目名称", "指标总额", "已支付金额", "指标余额", "支出进度"],
        [1, "清水县农业农村局", "清财预〔2023〕1号", "基本支出", 2000000, 2000000, 0, "100.00%"], [2, "清水县农业农村局", "清财预〔2023〕15号", "高标准农田", 1000000, 900000, 100000, "90.00%"], [null, null, null, "合计", 3000000, 2900000, 100000, "96.67%"],
      ],
    },
    {
      name: "支付明细",
      rows: [
        ["国库集中支付明细表"], ["单位：元"], ["支付日期", "支付凭证号", "功能分类", "部门经济分类", "项目名称", "收款人名称", "用途", "支付金额"],
        ["2023/1/10", "ZF001", "2130101行政运行", "30101基本工资", "基本支出", "全体职工", "一月工资", "2,000,000.00"], ["2023/6/8", "ZF002", "2130153农田建设", "31005基础设施建设", "高标准农田", "某建设公司", "工程进度款", "900,000.00"],
        ["合计", null, null, null, null, null, null, "2,900,000.00"],
      ],
    },
  ],
  tables: ["指标执行 execution 元", "支付明细 ledger 元"],
  amounts: { "指标执行!F6": 290_000_000, "指标执行!G5": 10_000_000, "支付明细!H5": 90_000_000 },
};
