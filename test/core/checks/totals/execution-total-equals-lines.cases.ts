import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "the total of one column is not that of its rows": {
      table: `
         1 | 预算执行情况表
         2 | 单位：元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
         4 | 基本支出 | 60 | 60 | 60 | 100% |
         5 | 项目支出 | 20 | 40 | 36.50 | 91.25% |
         6 | 合计 | 80 | 110 | 96.50 | 96.50% |`,
      expect: ["differs C6"],
    },
  },
  passes: {
    "every column adds up": {
      table: `
         1 | 预算执行情况表
         2 | 单位：元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
         4 | 基本支出 | 60 | 60 | 60 | 100% |
         5 | 项目支出 | 20 | 40 | 36.50 | 91.25% |
         6 | 合计 | 80 | 100 | 96.50 | 96.50% |`,
    },
  },
};
