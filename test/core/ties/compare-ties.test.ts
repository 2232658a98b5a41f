import { toFormula } from "../../../src/core/figure";
import { toNumber } from "../../../src/core/number";
import { readRecords } from "../../../src/core/records";
import { compareTies, type Tie } from "../../../src/core/ties";
import { formatAddress } from "../../../src/core/workbook";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const HEAD = ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];
const LEDGER_HEAD = ["日期", "凭证号", "摘要", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "金额"];

const LINES: readonly (readonly DrawnCell[])[] = [
  ["合计", null, 150.5, 100, 50.5],
  ["201", "一般公共服务支出", 120.5, 100, 20.5],
  ["20103", "政府办公厅（室）及相关机构事务", 120.5, 100, 20.5],
  ["2010301", "行政运行", 100, 100, null],
  ["2010302", "一般行政管理事务", 20.5, null, 20.5],
  ["213", "农林水支出", 30, null, 30],
  ["21301", "农业农村", 30, null, 30],
  ["2130126", "农村社会事业", 30, null, 30],
];

const expenditure = (lines = LINES): DrawnSheet => ({ name: "决算", rows: [["支出决算表"], ["单位：万元"], HEAD, ...lines] });
const ENTRIES: readonly (readonly DrawnCell[])[] = [
  ["2023-01-05", "记-1", "办公费", "2010301", "行政运行", "30201", "办公费", 600_000],
  ["2023-02-05", "记-2", "工资", "2010301", "行政运行", "30101", "基本工资", 400_012.34],
  ["2023-03-05", "记-3", "维修", "2010302", "一般行政管理事务", "30213", "维修（护）费", 205_000],
  ["2023-04-05", "记-4", "厕所改造", "2130126", "农村社会事业", "31005", "基础设施建设", 300_000],
];
const ledger = (entries = ENTRIES): DrawnSheet => ({ name: "账", rows: [["支出明细账"], ["单位：元"], LEDGER_HEAD, ...entries] });

const summary = (spending: readonly (readonly [string, number | null])[], year: number): DrawnSheet => ({
  name: "总表",
  rows: [["收入支出决算总表"], ["单位：万元"], ["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"], ["一、一般公共预算财政拨款收入", year, ...spending[0]!], ...spending.slice(1).map(([name, amount]) => [null, null, name, amount]),
    ["本年收入合计", year, "本年支出合计", year], ["总计", year, "总计", year]],
});

const ties = (...sheets: DrawnSheet[]): readonly Tie[] => {
  const workbook = drawWorkbook(sheets);
  return compareTies(readRecords(workbook), workbook);
};
const seen = (found: readonly Tie[]): unknown[] => found.map(({ id, status, difference }) => [id, status, difference === undefined ? undefined : toNumber(difference)]);
const tie = (found: readonly Tie[], id: string): Tie => {
  const one = found.find((candidate) => candidate.id === id);
  if (one === undefined) throw new Error(`no tie ${id} among ${found.map((other) => other.id).join(" ")}`);
  return one;
};

describe("ties", () => {
  test("need both tables", () => {
    expect(ties(expenditure())).toEqual([]);
    expect(ties(ledger())).toEqual([]);
  });

  test("of ledger and 支出决算表 are the whole and every 项, by SUMIFS", () => {
    const found = ties(expenditure(), ledger());
    expect(seen(found)).toEqual([
      ["ledger=expenditure", "agrees", 1234],
      ["ledger=expenditure/2010301", "agrees", 1234],
      ["ledger=expenditure/2010302", "agrees", 0],
      ["ledger=expenditure/2130126", "agrees", 0],
    ]);
    expect(toFormula(tie(found, "ledger=expenditure/2010301").left.figure!)).toBe('SUMIFS(账!$H$4:$H$7,账!$D$4:$D$7,"2010301")');
    expect(tie(found, "ledger=expenditure").title).toBe("支出明细账金额合计 = 支出决算表合计");
  });

  test("do without SUMIFS where the code has its name behind it, which Excel would not find", () => {
    const named = ENTRIES.map((entry, i) => (i === 1 ? entry.map((value, c) => (c === 3 ? "2010301 行政运行" : value)) : entry));
    const found = ties(expenditure(), ledger(named));
    expect(tie(found, "ledger=expenditure/2010301").status).toBe("agrees");
    expect(toFormula(tie(found, "ledger=expenditure/2010301").left.figure!)).toBe("SUM(账!H4:H5)");
  });

  test("name the 项 that 支出决算表 lacks, with its cells in the ledger", () => {
    const found = ties(expenditure(LINES.filter(([code]) => code !== "2010302")), ledger());
    expect(tie(found, "ledger=expenditure").status).toBe("agrees");
    const item = tie(found, "ledger=expenditure/2010302");
    expect(item).toMatchObject({ status: "unverified", reason: "支出决算表没有列示一般行政管理事务（2010302）" });
    expect(item.explanations).toMatchObject([{ kind: "missing-row", isUnique: true }]);
    expect(item.explanations[0]!.cells.map(formatAddress)).toEqual(["账!H6"]);
  });

  test("explain a ledger that misses an entry, and one that has it twice", () => {
    const short = ties(expenditure(), ledger(ENTRIES.filter(([, voucher]) => voucher !== "记-3")));
    expect(tie(short, "ledger=expenditure")).toMatchObject({ status: "differs", explanations: [{ kind: "missing-row", isUnique: true }] });
    expect(tie(short, "ledger=expenditure").explanations[0]!.cells.map(formatAddress)).toEqual(["决算!C8"]);
    const twice = ties(expenditure(), ledger([...ENTRIES, ENTRIES[2]!]));
    expect(tie(twice, "ledger=expenditure/2010302")).toMatchObject({ status: "differs", explanations: [{ kind: "duplicate-row" }] });
    expect(tie(twice, "ledger=expenditure/2010302").explanations[0]!.cells.map(formatAddress)).toEqual(["账!H8"]);
  });

  test("are unverified where an entry cannot be read, and say which", () => {
    const found = ties(expenditure(), ledger(ENTRIES.map((entry, i) => (i === 2 ? [...entry.slice(0, 7), "待定"] : entry))));
    expect(tie(found, "ledger=expenditure")).toMatchObject({ status: "unverified", reason: "账!H6 的“待定”读不成金额" });
    expect(tie(found, "ledger=expenditure/2010302").status).toBe("unverified");
    expect(tie(found, "ledger=expenditure/2010301").status).toBe("agrees");
  });

  test("of 支出决算表 and 收入支出决算总表 are the whole and every class, whatever ordinal stands before its name", () => {
    const found = ties(expenditure(), summary([["一、一般公共服务支出", 120.5], ["二、外交支出", null], ["十二、农林水支出", 30], ["十三、交通运输支出", 7]], 157.5));
    expect(seen(found)).toEqual([
      ["expenditure=budget-summary", "differs", -7_000_000],
      ["expenditure=budget-summary/201", "agrees", 0],
      ["expenditure=budget-summary/213", "agrees", 0],
      ["expenditure=budget-summary/交通运输支出", "unverified", undefined],
    ]);
    expect(found[0]!.explanations).toMatchObject([{ kind: "missing-row", isUnique: true }]);
    expect(found[3]!.explanations).toMatchObject([{ kind: "missing-row" }]);
  });

  test("with an execution table compare what was spent", () => {
    const execution: DrawnSheet = {
      name: "执行", rows: [["预算执行情况表"], ["单位：元"], ["项目", "年初预算数", "全年预算数", "全年执行数", "执行率"], ["合计", 2_000_000, 2_100_000, 1_505_000, 0.7167], ["基本支出", 1_200_000, 1_200_000, 1_000_000, 0.8333], ["项目支出", 800_000, 900_000, 505_000, 0.5611]],
    };
    expect(seen(ties(expenditure(), execution))).toEqual([["expenditure=execution", "agrees", 0]]);
    expect(seen(ties(summary([["一般公共服务支出", 120.5], ["农林水支出", 30]], 150.5), execution))).toEqual([["budget-summary=execution", "agrees", 0]]);
    expect(seen(ties(ledger(), execution))).toEqual([["ledger=execution", "differs", 1234]]);
  });
});
