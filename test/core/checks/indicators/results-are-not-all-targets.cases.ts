import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "five results are the five targets": {
      table: `
         1 | 绩效指标表
         2 | 三级指标 | 年度指标值 | 实际完成值
         3 | 新建公路 | ≥10公里 | 10公里
         4 | 新增就业 | ≥300人 | 300人
         5 | 修建水渠 | ≥5公里 | 5公里
         6 | 合格率 | ≥95% | 95%
         7 | 完成时间 | 12月底前 | 12月
         8 | 培训人数 | ≥40人 | 40人`,
      expect: ["same C3 C4 C5 C6 C8"],
    },
  },
  passes: {
    "one result is another number": {
      table: `
         1 | 绩效指标表
         2 | 三级指标 | 年度指标值 | 实际完成值
         3 | 新建公路 | ≥10公里 | 10公里
         4 | 新增就业 | ≥300人 | 300人
         5 | 修建水渠 | ≥5公里 | 5公里
         6 | 合格率 | ≥95% | 95%
         7 | 完成时间 | 12月底前 | 12月
         8 | 培训人数 | ≥40人 | 43人`,
    },
  },
  skips: {
    "too few to tell": {
      table: `
         1 | 绩效指标表
         2 | 三级指标 | 年度指标值 | 实际完成值
         3 | 新建公路 | ≥10公里 | 10公里`,
    },
  },
};
