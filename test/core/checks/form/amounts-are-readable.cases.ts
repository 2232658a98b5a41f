import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "words where an amount should stand": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 201 | 一般公共服务支出 | 见附件 | 10.50 |`,
      expect: ["unreadable C4"],
    },
    "a formula that failed": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 201 | 一般公共服务支出 | #REF! | 10.50 |`,
      expect: ["broken C4"],
    },
  },
  passes: {
    "numbers, blanks and dashes": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 201 | 一般公共服务支出 | 10.50 | 10.50 | —`,
    },
  },
};
