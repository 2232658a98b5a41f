import fc from "fast-check";
import { type Audit, auditText } from "../../src/core/audit";
import { auditJson } from "../../src/render/audit/audit-json";
import { type AuditView, MARKS, sayDropped, sayProblem, viewAudit } from "../../src/render/audit-view";
import { cell, moneyCell, numberCell } from "../support/figures";

const view = (text: string): AuditView => viewAudit(text, auditText(text));

const REPORT = `某某县青山镇人民政府2023年度部门整体支出绩效自评报告
一、部门概况
年度预算金额100.00万元。
二、绩效完成情况
（一）安全生产
应整改隐患80处，已整改76处，整改率96%。今年9月受到表彰。`;

test("problems stand in the order of the text, each with its line, its heading and the words around it", () => {
  const { problems, counts, severities } = view(REPORT);
  expect(problems.map(({ index, mark, label, severity, line, section, quote, before, after, expected }) => ({ index, mark, label, severity, line, section, quote, before, after, expected }))).toEqual([
    { index: 0, mark: "inconsistent", label: "自相矛盾", severity: "error", line: 6, section: "（一）安全生产", quote: "96%", before: "应整改隐患80处，已整改76处，整改率", after: "。今年9月受到表彰。", expected: "95%" },
    { index: 1, mark: "wording", label: "用语", severity: "warning", line: 6, section: "（一）安全生产", quote: "今年9月", before: "应整改隐患80处，已整改76处，整改率96%。", after: "受到表彰。", expected: undefined },
  ]);
  expect(counts).toEqual({ agrees: 0, rounding: 0, differs: 0, inconsistent: 1, untraced: 3 });
  expect(severities).toEqual({ error: 1, warning: 1, note: 0 });
});

test("words around are cut where the line is long, with a sign that they are", () => {
  const [problem] = view(`${"前".repeat(40)}，应整改隐患80处，已整改76处，整改率96%。${"后".repeat(40)}`).problems;
  expect(problem).toMatchObject({ before: "…前前前前，应整改隐患80处，已整改76处，整改率", after: `。${"后".repeat(23)}…` });
});

test("two numbers that only contradict each other are one problem, shown at both places", () => {
  const { problems, runs } = view("省级转移支付资金20万元。\n省级转移支付资金30万元。");
  expect(problems.map(({ quote, also }) => [quote, also.length])).toEqual([["20万元", 1]]);
  expect(runs.filter(({ problems: of }) => of.includes(0)).map(({ text, mark }) => [text, mark])).toEqual([["20万元", "inconsistent"], ["30万元", "inconsistent"]]);
});

test("a rate that was cut off is to be looked at, with the right one; its digits are not called wrong", () => {
  const { problems, corrected } = view("底册数为404家，已登记410家，已完成410家，完成率为101.4%。");
  expect(problems.map(({ mark, severity, expected }) => [mark, severity, expected])).toEqual([["rounding", "warning", "101.5%"]]);
  expect(corrected).toBeUndefined();
});

test("the corrected text is offered where something can be put in", () => {
  expect(view("应整改隐患80处，已整改76处，整改率96%。").corrected).toBe("应整改隐患80处，已整改76处，整改率95%。");
});

describe("what is known from the sheets", () => {
  const text = "支出12.00万元，参保率91.82%。";
  const byText = auditText(text);
  const audit = (change: (number: Audit["numbers"][number], index: number) => Partial<Audit["numbers"][number]>): Audit => ({ ...byText, numbers: byText.numbers.map((one, index) => ({ ...one, ...change(one, index) })) });

  test("a number that differs says what is right and where, once", () => {
    const { problems } = viewAudit(text, audit((_, index) => (index === 0 ? { verdict: "differs", expected: "13.00万元", cells: [cell("支出决算表!C7"), cell("支出决算表!C8")] } : {})));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ mark: "differs", severity: "error", expected: "13.00万元" });
    expect(problems[0]?.places.map(({ label }) => label)).toEqual(["支出决算表!C7:C8"]);
    expect(sayProblem(problems[0]!)).toBe("文中没有可供核对的来源。应为13.00万元。数据来源：支出决算表!C7:C8。");
    expect(sayProblem({ ...problems[0]!, reason: "支出合计为13.00万元，应为13.00万元（支出决算表!C7、C8）。" })).toBe("支出合计为13.00万元，应为13.00万元（支出决算表!C7、C8）。");
  });

  test("values that fit without the words are a hint, said in the kind of the number", () => {
    const { problems, severities } = viewAudit(text, audit((_, index) => ({ candidates: index === 0 ? [moneyCell("支出决算表!C7", "12.00", "万元")] : [numberCell("绩效指标表!I16", "91.82%")] })));
    expect(severities).toEqual({ error: 0, warning: 0, note: 2 });
    expect(problems.map(({ candidates }) => candidates.map(({ label }) => label))).toEqual([["12.00万元（支出决算表!C7）"], ["91.82%（绩效指标表!I16）"]]);
  });
});

test("of an edition of our draft it is said what became of each number and what is gone", () => {
  const text = "支出12.00万元。";
  const byText = auditText(text);
  const audit: Audit = { ...byText, numbers: byText.numbers.map((one) => ({ ...one, ledger: "changed" as const })), dropped: [{ text: "35公里", sentence: "绿化35公里。", cells: [cell("绩效指标表!G3")] }] };
  const { runs, dropped } = viewAudit(text, audit);
  expect(runs.flatMap(({ told }) => told?.since ?? [])).toEqual(["changed"]);
  expect(sayProblem({ reason: "应为13.00万元。", places: [], candidates: [], since: "changed" })).toBe("应为13.00万元。与起草稿相比：已改动。");
  expect(dropped).toEqual([{ text: "35公里", sentence: "绿化35公里。", places: [{ label: "绩效指标表!G3", cells: [cell("绩效指标表!G3")] }] }]);
  expect(sayDropped(dropped)).toBe("起草稿里的以下数字已不在文中，请核实是否有意删去：35公里（共1个）。");
  expect(auditJson(audit)).toMatchObject({ numbers: [{ ledger: "changed" }], dropped: [{ text: "35公里", cells: ["绩效指标表!G3"] }] });
  expect(Object.keys(auditJson(byText))).toEqual(["numbers", "wording", "counts"]);
});

const piece = fc.oneof(
  fc.constantFrom(REPORT, "：：", ",867.48万元", "增加（减少）", "XX镇", "600余万元", "2023年", "1.", "3.", "\r\n", "😀", "| "),
  fc.string({ maxLength: 8 }), fc.nat({ max: 99_999 }).map((count) => `支出${String(count)}万元，`),
);

test("runs joined are the text, problems know their places, and all of it is plain data", () => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")), (text) => {
    const made = view(text);
    expect(made.runs.map((run) => run.text).join("")).toBe(text);
    expect(structuredClone(made)).toEqual(made);
    for (const [index, problem] of made.problems.entries()) {
      expect(problem.index).toBe(index);
      expect(problem.start).toBeGreaterThanOrEqual(made.problems[index - 1]?.start ?? 0);
      expect(problem.label).toBe(MARKS[problem.mark].label);
      expect(made.runs.some((run) => run.problems.includes(index))).toBe(problem.end > problem.start);
    }
  }), { numRuns: 150 });
});
