import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "persons against villages": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 村干部培训 | 42个 | 42人 |  |`,
      expect: ["differs E3 D3"],
    },
  },
  passes: {
    "万 and 亿 are the same unit": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 税收 | 2300万元 | 0.235亿元 |  |`,
    },
  },
};
