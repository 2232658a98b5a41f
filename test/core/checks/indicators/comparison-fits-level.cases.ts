import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "at most four model villages": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 精品示范村建设 | ≤4个 | 4个 |  |`,
      expect: ["output D3"],
    },
    "a cost of at least": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 成本指标 | 经济成本指标 | 项目总成本 | ≥90万元 | 90万元 |  |`,
      expect: ["cost D3"],
    },
  },
  passes: {
    "accidents may be limited": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 质量指标 | 安全事故数 | ≤1起 | 0起 |  |
         4 | 成本指标 | 经济成本指标 | 项目总成本 | ≤90万元 | 90万元 |  |`,
    },
  },
};
