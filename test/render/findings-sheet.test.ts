import type { CheckResult, Finding } from "../../src/core/checks";
import { ratio } from "../../src/core/figure";
import type { PlannedCell, PlannedSheet } from "../../src/core/forms";
import { whole } from "../../src/core/number";
import { amount, rate, state, words } from "../../src/core/statement";
import type { Tie } from "../../src/core/ties";
import { planFindingsSheet } from "../../src/render/findings-sheet";
import { cell, moneyCell, numberCell, unreadableCell } from "../support/figures";

const words4 = { titleOf: (id: string): string => `题${id}`, fixOf: (id: string): string => `法${id}` };
const finding = (more: Partial<Finding>): Finding => ({
  check: "x", verdict: "failed", severity: "error", statement: state("有问题。", {}), cells: [cell("支出决算表!C8")], explanations: [], ...more,
});
const plan = (findings: readonly Finding[], ties: readonly Tie[] = [], checks: readonly CheckResult[] = []): PlannedSheet => planFindingsSheet({ findings, ties, checks }, words4);
const at = (sheet: PlannedSheet, row: number, column: number): PlannedCell | undefined => sheet.cells.find((one) => one.row === row && one.column === column);
const shown = (sheet: PlannedSheet, row: number): unknown[] => Array.from({ length: 9 }, (_, index) => {
  const content = at(sheet, row, index + 1)?.content;
  return content?.kind === "text" ? content.text : content?.kind === "number" ? content.value : null;
});

const stated = moneyCell("支出决算表!C8", "118.58", "万元");
const computed = moneyCell("支出决算表!C9", "118.48", "万元");
const differs = finding({
  statement: state("填列{stated}，应为{computed}。", { stated: amount(stated), computed: amount(computed) }),
  explanations: [{ kind: "transposition", cells: [], isUnique: false, statement: state("可能是{what}。", { what: words("数字颠倒") }) }],
});

describe("the sheet of findings", () => {
  it("lists the worst first and what could not be judged last", () => {
    const sheet = plan([
      finding({ severity: "note" }), finding({ verdict: "cannot-tell" }), finding({ severity: "warning" }), finding({}),
    ], [], [{ id: "x", verdict: "failed", looked: 3 }, { id: "y", verdict: "passed", looked: 1 }, { id: "z", verdict: "not-applicable", looked: 0 }]);
    expect([4, 5, 6, 7].map((row) => shown(sheet, row)[1])).toEqual(["需修改", "需核实", "提示", "无法判断"]);
    expect(shown(sheet, 2)[0]).toBe("需修改1项，需核实1项，提示1项，无法判断1项。共核对2个方面，其中1个未发现问题；另有1个方面工作簿中没有相应内容，未核对。");
  });
  it("holds both values and their difference as numbers in the unit the sheet states", () => {
    const sheet = plan([differs]);
    expect(shown(sheet, 4)).toEqual([1, "需修改", "填列118.58万元，应为118.48万元。\n（核对内容：题x）", "支出决算表!C8", 118.58, 118.48, 0.1, "可能是数字颠倒。（另有同样可能的原因）", "法x"]);
    expect([5, 6, 7].map((column) => at(sheet, 4, column)?.style.format)).toEqual(['#,##0.00"万元"', '#,##0.00"万元"', '#,##0.00"万元"']);
  });
  it("says that it knows no cause of a difference in money", () => {
    expect(shown(plan([{ ...differs, explanations: [] }]), 4)[7]).toBe("未能确定原因，请对照原始资料核对。");
  });
  it("says which row is to be added where a missing row is the only cause: the sum of the rows that are there is no 应为", () => {
    const missing = state("可能漏列一行：{name} {amount}，见{place}", { name: words("防汛"), amount: amount(moneyCell("明细账!H45", "0.10", "万元")), place: words("明细账!H45") });
    const sum = finding({
      statement: state("{what}填列{stated}，{of}为{computed}。", { what: words("213农林水支出"), of: words("下级科目合计"), stated: amount(stated), computed: amount(computed) }),
      explanations: [{ kind: "missing-row", cells: [cell("明细账!H45")], isUnique: true, statement: missing }],
    });
    expect(shown(plan([sum]), 4).slice(4, 8)).toEqual([118.58, "填列数不用改，应补列：防汛 0.10万元", 0.1, "可能漏列一行：防汛 0.10万元，见明细账!H45"]);
    const unsure = { ...sum, explanations: sum.explanations.map((one) => ({ ...one, isUnique: false })) };
    expect(shown(plan([unsure]), 4)[5]).toBe(118.48);
  });
  it("leaves the table that lists the row as it is where another one lacks it", () => {
    const [whole, short] = [amount(moneyCell("决算!C4", "118.58", "万元")), amount(moneyCell("执行!E9", "118.48", "万元"))];
    const missing = (at: string): Finding["explanations"] => [{ kind: "missing-row", cells: [cell(at)], isUnique: true, statement: state("可能漏列一行：{name} {amount}，见{place}", { name: words("防汛"), amount: amount(moneyCell(at, "0.10", "万元")), place: words(at) }) }];
    const tie = (stated: typeof whole, computed: typeof whole, at: string) => finding({ statement: state("{left}为{stated}，{right}为{computed}", { left: words("甲"), stated, right: words("乙"), computed }), explanations: missing(at) });
    expect(shown(plan([tie(whole, short, "决算!C8")]), 4)[5]).toBe("填列数不用改，应补列：防汛 0.10万元");
    expect(shown(plan([tie(short, whole, "决算!C8")]), 4)[5]).toBe(118.58);
    const lone = finding({ statement: state("{left}有{stated}，{right}", { left: words("甲"), stated: whole, right: words("乙没有列示防汛") }), explanations: missing("决算!C4") });
    expect(shown(plan([lone]), 4)[5]).toBe("填列数不用改，应补列：防汛 0.10万元");
  });
  it("tells rates apart in percentage points", () => {
    const sheet = plan([finding({
      statement: state("{stated}应为{computed}", { stated: rate(numberCell("指标!G7", "101.4%"), 1), computed: rate(ratio(numberCell("指标!E7", "615"), numberCell("指标!D7", "606")), 1) }),
    })]);
    expect(shown(sheet, 4).slice(4, 7)).toEqual([1.014, 1.015, -0.1]);
    expect([5, 7].map((column) => at(sheet, 4, column)?.style.format)).toEqual(["0.0%", '#,##0.0"个百分点"']);
  });
  it("shows in words what is no number, and no 应为 where nothing is stated", () => {
    const lost = plan([finding({ statement: state("{stated}{computed}", { stated: amount(unreadableCell("表!A1", "#REF!")), computed: amount(computed) }) })]);
    expect(shown(lost, 4).slice(4, 6)).toEqual(["〔单元格无法读取：表!A1〕", 118.48]);
    expect(shown(plan([finding({ statement: state("{computed}", { computed: amount(computed) }) })]), 4).slice(4, 7)).toEqual([null, null, null]);
  });
  it("never holds a formula, whatever an office typed", () => {
    const sheet = plan([finding({ statement: state("{what}", { what: words("=1+1") }) })]);
    expect(sheet.cells.some(({ content }) => content.kind === "formula")).toBe(false);
    expect(shown(sheet, 4)[2]).toContain("=1+1");
  });
  it("does not call a workbook sound where nothing was looked at", () => {
    expect(shown(plan([]), 4)[0]).toBe("工作簿中没有可以审核的内容。");
    expect(shown(plan([], [], [{ id: "y", verdict: "passed", looked: 1 }]), 4)[0]).toBe("未发现问题。");
  });
  it("prints on A4 landscape with its title on every page, and rows high enough for their text", () => {
    const sheet = plan([finding({ statement: state("{what}", { what: words("长".repeat(200)) }) })]);
    expect(sheet.print).toMatchObject({ landscape: true, titleRows: { first: 1, last: 1 }, area: { top: 1, left: 1, right: 9 } });
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.heights.get(4)).toBeGreaterThan(150);
    expect(new Set(sheet.cells.map(({ row, column }) => `${row}:${column}`)).size).toBe(sheet.cells.length);
  });
});

describe("勾稽关系 on the sheet of findings", () => {
  const total = moneyCell("支出决算表!C7", "4130.69", "万元");
  const executed = moneyCell("预算执行表!G17", "41306923.50", "元");
  const tie = (more: Partial<Tie>): Tie => ({
    id: "t", title: "支出决算表合计 = 预算执行表全年执行数", left: { label: "合计", figure: total }, right: { label: "执行数", figure: executed },
    status: "agrees", difference: whole(-2350), tolerance: whole(5000), explanations: [], ...more,
  });
  const row = (one: Tie): unknown[] => shown(plan([], [one]), 8);

  it("state both sides in their own units and the difference in 元 where the units differ", () => {
    expect(row(tie({}))).toEqual([1, "一致", "支出决算表合计 = 预算执行表全年执行数", "支出决算表!C7\n预算执行表!G17", 4130.69, 41306923.5, -23.5, 50, "差额在尾差范围内"]);
  });
  it("name each result", () => {
    expect(row(tie({ difference: whole(0) }))[1]).toBe("一致");
    expect(row(tie({ status: "rounding" }))[1]).toBe("尾差");
    expect(row(tie({ status: "differs" })).filter((_, index) => index === 1 || index === 8)).toEqual(["不符", "未能确定原因，请对照原始资料核对。"]);
    expect(row(tie({ status: "unverified", right: { label: "执行数" }, reason: "没有预算执行表" }))).toEqual([1, "无法核对", "支出决算表合计 = 预算执行表全年执行数", "支出决算表!C7", 4130.69, "未找到", null, null, "没有预算执行表"]);
  });
});
