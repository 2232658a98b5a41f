import type { CheckCases } from "../../../support/check-cases";

export const cases: CheckCases = {
  fails: {
    "the name of another code": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 208 | 卫生健康支出 | 10.50 | 10.50 |`,
      expect: ["differs B4 A4"],
    },
    "a name that differs from one not verified": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 2130705 | 村级补助 | 10.50 | 10.50 |`,
      expect: ["unverified B4 A4"],
    },
    "an economic code with another name": {
      table: `
         1 | 一般公共预算财政拨款基本支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
         4 | 301 | 工资福利支出 | 50.00 | 302 | 商品和服务支出 | 20.00
         5 | 30101 | 基本工资 | 30.00 | 30201 | 办公费 | 15.00
         6 | 30102 | 津贴补贴 | 20.00 | 30217 | 会议费 | 5.00
         7 | 303 | 对个人和家庭的补助 | 8.00 | 310 | 资本性支出 | 2.00
         8 | 30305 | 生活补助 | 8.00 | 31002 | 办公设备购置 | 2.00
         9 | 人员经费合计 |  | 58.00 | 公用经费合计 |  | 22.00`,
      expect: ["differs E6 D6"],
    },
  },
  passes: {
    "names short or long, old names are told elsewhere": {
      table: `
         1 | 支出决算表
         2 | 单位：万元
         3 | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
         4 | 201 | 一般公共服务 | 10.50 | 10.50 |
         5 | 210 | 医疗卫生与计划生育支出 | 10.50 | 10.50 |`,
    },
  },
};
