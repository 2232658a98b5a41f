import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "almost twice the target": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 个体户清查 | 2921户 | 5565户 | 190.5% |`,
      expect: ["over E3 D3"],
    },
  },
  passes: {
    "130 % is not beyond 130 %": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 新增就业 | 100人 | 130人 |  |`,
    },
    "explained": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 个体户清查 | 2921户 | 5565户 |  | 普查范围扩大`,
    },
  },
};
