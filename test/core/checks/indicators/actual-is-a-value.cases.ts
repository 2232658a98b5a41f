import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "the target is copied as the result": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 水标尺 | ≥266米 | ≥266米 |  |`,
      expect: ["expression E3"],
    },
  },
  passes: {
    "numbers and words": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 水标尺 | ≥266米 | 266米 |  |
         4 | 效益指标 | 社会效益指标 | 生产条件 | 显著提升 | 显著提升 |  |`,
    },
  },
};
