import { toNumber } from "../../../src/core/number";
import type { Tie } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { checkupOf } from "../../support/look-at-case";

const SHEETS = {
  公开01: `
     1 | 收入支出决算总表
     2 | 金额单位：万元
     3 | 收入 |  | 支出 |
     4 | 项目 | 金额 | 项目 | 金额
     5 | 一、一般公共预算财政拨款收入 | 100.25 | 一、一般公共服务支出 | 99.25
     6 | 二、政府性基金预算财政拨款收入 | 20.00 | 十一、城乡社区支出 | 25.00
     7 | 三、国有资本经营预算财政拨款收入 | 2.00 | 二十一、国有资本经营预算支出 | 2.00
     8 | 四、上级补助收入 |  |  |
     9 | 五、事业收入 | 4.00 |  |
    10 | 八、其他收入 | 6.00 |  |
    11 | 本年收入合计 | 132.25 | 本年支出合计 | 126.25`,
  公开02: `
     1 | 收入决算表
     2 | 单位：万元
     3 | 科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
     4 | | 合计 | 132.25 | 122.25 |  | 4.00 |  |  | 6.00
     5 | 201 | 一般公共服务支出 | 106.25 | 100.25 |  |  |  |  | 6.00
     6 | 212 | 城乡社区支出 | 26.00 | 22.00 |  | 4.00 |  |  |`,
  公开04: `
     1 | 财政拨款收入支出决算总表
     2 | 金额单位：万元
     3 | 收入 |  | 支出 |  |  |  |
     4 | 项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
     5 | 一、一般公共预算财政拨款 | 100.25 | 一、一般公共服务支出 | 90.25 | 90.25 |  |
     6 | 二、政府性基金预算财政拨款 | 20.00 | 十一、城乡社区支出 | 25.00 | 7.00 | 18.00 |
     7 | 三、国有资本经营预算财政拨款 | 2.00 | 二十一、国有资本经营预算支出 | 2.00 |  |  | 2.00
     8 | 本年收入合计 | 122.25 | 本年支出合计 | 117.25 | 97.25 | 18.00 | 2.00
     9 | 年初财政拨款结转和结余 | 5.50 | 年末财政拨款结转和结余 | 10.50 | 7.00 | 3.50 |
    10 | 一、一般公共预算财政拨款 | 4.00 |  |  |  |  |
    11 | 二、政府性基金预算财政拨款 | 1.50 |  |  |  |  |
    12 | 总计 | 127.75 | 总计 | 127.75 | 104.25 | 21.50 | 2.00`,
  公开05: `
     1 | 一般公共预算财政拨款支出决算表
     2 | 单位：万元
     3 | 科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
     4 | | 合计 | 97.25 | 60.25 | 37.00
     5 | 201 | 一般公共服务支出 | 90.25 | 60.25 | 30.00
     6 | 212 | 城乡社区支出 | 7.00 |  | 7.00`,
  公开07: `
     1 | 政府性基金预算财政拨款收入支出决算表
     2 | 单位：万元
     3 | 科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
     4 | | | | | 小计 | 基本支出 | 项目支出 |
     5 | | 合计 | 1.50 | 20.00 | 18.00 | | 18.00 | 3.50
     6 | 212 | 城乡社区支出 | 1.50 | 20.00 | 18.00 | | 18.00 | 3.50`,
  公开08: `
     1 | 国有资本经营预算财政拨款支出决算表
     2 | 单位：万元
     3 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     4 | | 合计 | 2.00 | | 2.00
     5 | 223 | 国有资本经营预算支出 | 2.00 | | 2.00`,
};
type Name = keyof typeof SHEETS;

const tiesWith = (name: Name, ...[from, to]: readonly [string, string]): readonly Tie[] => {
  expect(SHEETS[name]).toContain(from);
  return checkupOf({ sheets: { ...SHEETS, [name]: SHEETS[name].replace(from, to) } }).ties;
};
const off = (ties: readonly Tie[]): unknown[] => ties.flatMap(({ id, status, difference, explanations: [first] }) => (status === "agrees" ? [] : [[id, status, difference === undefined ? undefined : toNumber(difference), first?.cells.map(formatAddress)]]));

test("the final accounts are tied to each other, total by total and class by class", () => {
  const { ties } = checkupOf({ sheets: SHEETS });
  expect(ties.map(({ id, status }) => `${id} ${status}`)).toEqual([
    "budget-summary=income agrees", "budget-summary=income/business agrees", "budget-summary=income/other agrees",
    "budget-summary=fiscal-appropriation/general agrees", "budget-summary=fiscal-appropriation/fund agrees", "budget-summary=fiscal-appropriation/capital agrees",
    "income=fiscal-appropriation agrees", "income/fiscal=budget-summary agrees",
    "fiscal-appropriation=general-budget agrees", "fiscal-appropriation=general-budget/201 agrees", "fiscal-appropriation=general-budget/212 agrees",
    "fiscal-appropriation=government-fund agrees", "fiscal-appropriation=government-fund/income agrees", "fiscal-appropriation=government-fund/opening agrees", "fiscal-appropriation=government-fund/closing agrees",
    "fiscal-appropriation=state-capital agrees",
  ]);
  expect(ties.map(({ title }) => title)[8]).toBe("财政拨款收入支出决算总表本年支出合计一般公共预算财政拨款 = 一般公共预算财政拨款支出决算表合计行本年支出");
});

test("a class missing from 公开05 is named as the cause of the difference of the totals", () => {
  const without = SHEETS.公开05.replace("97.25 | 60.25 | 37.00", "90.25 | 60.25 | 30.00").split("\n").slice(0, -1).join("\n");
  const { ties } = checkupOf({ sheets: { ...SHEETS, 公开05: without } });
  expect(off(ties)).toEqual([["fiscal-appropriation=general-budget", "differs", 70_000_00, ["公开04!E6"]]]);
  expect(ties.find(({ status }) => status === "differs")?.explanations[0]?.kind).toBe("missing-row");
});

test("an income put down wrongly in 公开02 differs from both tables that state it", () => {
  expect(off(tiesWith("公开02", "122.25 |  | 4.00 |", "121.25 |  | 4.00 |")).map((line) => (line as unknown[]).slice(0, 3))).toEqual([
    ["income=fiscal-appropriation", "differs", -10_000_00], ["income/fiscal=budget-summary", "differs", -10_000_00],
  ]);
});

test("what one table leaves blank is compared with nothing, what cannot be read is unverified", () => {
  expect(tiesWith("公开07", "1.50 | 20.00 | 18.00 | | 18.00 | 3.50", "1.50 |  | 18.00 | | 18.00 | 3.50").map(({ id }) => id)).not.toContain("fiscal-appropriation=government-fund/income");
  expect(off(tiesWith("公开08", "合计 | 2.00 |", "合计 | 二万 |"))).toEqual([["fiscal-appropriation=state-capital", "unverified", undefined, undefined]]);
});
