import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "digits cut off: 615 of 606 is 101.485 %": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 法人单位清查 | 606家 | 615家 | 101.4% |`,
      expect: ["truncated F3 E3 D3"],
    },
    "another rate": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 个体户清查 | 2921户 | 5565户 | 109.5% |`,
      expect: ["differs F3 E3 D3"],
    },
    "the target is not stated": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 新增就业 |  | 326人 | 176.2% |`,
      expect: ["undecided F3"],
    },
  },
  passes: {
    "rates rounded half up, as number and as text": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 数量指标 | 法人单位清查 | 606家 | 615家 | 101.5% |
         4 | 产出指标 | 数量指标 | 个体户清查 | 2921户 | 5565户 | '190.5% |`,
    },
    "either quotient where less is better": {
      table: `
         1 | 绩效指标表
         2 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 偏差原因
         3 | 产出指标 | 成本指标 | 项目成本 | ≤100万元 | 80万元 | 80% |
         4 | 产出指标 | 成本指标 | 设备成本 | ≤100万元 | 80万元 | 125% |`,
    },
  },
};
