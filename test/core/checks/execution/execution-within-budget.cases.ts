import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "more spent than budgeted": {
      table: `
         1 | 预算执行情况表
         2 | 单位：万元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数
         4 | 合计 | 329.77 | 329.77 | 338.31`,
      expect: ["over D4 C4"],
    },
    "one line over, the total not": {
      table: `
         1 | 预算执行情况表
         2 | 单位：元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
         4 | 基本支出 | 60 | 55 | 60 | 100% |
         5 | 项目支出 | 20 | 40 | 36.50 | 91.25% |
         6 | 合计 | 80 | 100 | 96.50 | 96.50% |`,
      expect: ["lineOver D4 C4"],
    },
    "an amount that cannot be read": {
      table: `
         1 | 预算执行情况表
         2 | 单位：元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 偏差原因
         4 | 基本支出 | 60 | 60 | 60 | 100% |
         5 | 项目支出 | 20 | 40 | 36.50 | 91.25% |
         6 | 合计 | 80 | 待定 | 96.50 | 96.50% |`,
      expect: ["undecided C6"],
    },
  },
  passes: {
    "more by no more than the digits of one unit can make": {
      table: `
         1 | 预算执行情况表
         2 | 单位：元
         3 | 项目 | 年初预算数 | 全年预算数 | 全年执行数
         4 | 基本支出 | 792350.98 | 792350.98 | 79.24万元
         5 | 合计 | 792350.98 | 792350.98 | 792350.98`,
    },
    "spending within the budget": {
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
