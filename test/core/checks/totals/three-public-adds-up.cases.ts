import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "the car subtotal is 0 though its parts are not": {
      table: `
         1 | “三公”经费支出决算表
         2 | 单位：万元
         3 | 项目 | 预算数 | 决算数
         4 | 合计 | 40.00 | 38.00
         5 | 因公出国（境）费 | 0 | 0
         6 | 公务用车购置及运行维护费 | 33.00 | 0
         7 | 公务用车购置费 | 0 | 0
         8 | 公务用车运行维护费 | 33.00 | 32.65
         9 | 公务接待费 | 7.00 | 5.35`,
      expect: ["differs C4", "differs C6"],
    },
  },
  passes: {
    "all items add up": {
      table: `
         1 | “三公”经费支出决算表
         2 | 单位：万元
         3 | 项目 | 预算数 | 决算数
         4 | 合计 | 40.00 | 38.00
         5 | 因公出国（境）费 | 0 | 0
         6 | 公务用车购置及运行维护费 | 33.00 | 32.65
         7 | 公务用车购置费 | 0 | 0
         8 | 公务用车运行维护费 | 33.00 | 32.65
         9 | 公务接待费 | 7.00 | 5.35`,
    },
  },
};
