import fc from "fast-check";
import { difference } from "../../../src/core/figure";
import { amount, state, words } from "../../../src/core/statement";
import { cellName, formatAddress, parseCell } from "../../../src/core/workbook";
import { draft } from "../../../src/jobs/draft-report";
import { planFill } from "../../../src/jobs/plan-fill";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { viewDraft } from "../../../src/render/pane/draft-view";
import { viewFindings } from "../../../src/render/pane/finding-views";
import { findingsText } from "../../../src/render/pane/findings-text";
import { pairBars } from "../../../src/render/pane/pair-bars";
import { placeLinks } from "../../../src/render/pane/place-links";
import { viewPlan } from "../../../src/render/pane/plan-view";
import { viewScore } from "../../../src/render/pane/score-view";
import { viewSpending } from "../../../src/render/pane/spending-view";
import { viewTables } from "../../../src/render/pane/table-views";
import { viewTies } from "../../../src/render/pane/tie-views";
import { viewReport } from "../../../src/render/report-view";
import { drawOffice } from "../../support/draw-office";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";
import { cell, moneyCell, unreadableCell } from "../../support/figures";

const workbook = drawWorkbook([
  ...drawOffice({
    classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]],
    total: [100, 60, 40],
    execution: { initial: 120, adjusted: 200, executed: 100 },
    indicators: [{ level1: "产出指标", level2: "数量指标", name: "修路", target: "10公里", actual: "8公里", weight: 10 }],
  }),
  { name: "通讯录", rows: [["姓名", "电话"], ["甲", 1]] },
], "某镇2023年度.xlsx");
const review = reviewSnapshot(workbook);

describe("findings", () => {
  const findings = viewFindings(review.findings);
  const sum = findings.find(({ pair }) => pair?.expected === "95.00万元")!;

  it("hold both values, the direction and size of the difference, and bars of both", () => {
    expect(sum.pair).toEqual({ statedLabel: "表内值", stated: "100.00万元", expectedLabel: "应为", expected: "95.00万元", difference: "多 5.00万元", bars: { left: 1, right: 0.94, isEnlarged: true } });
    // Nobody can say which amount of the sum is wrong: all of them are pointed at.
    expect(sum.places.map(({ label }) => label)).toEqual(["支出决算表!C4:C6"]);
  });

  it("say which row is to be added, not the sum of the rows that are there, where a missing row is the only cause", () => {
    const [stated, present, lost] = [moneyCell("支出决算表!C8", "431.24", "万元"), moneyCell("支出决算表!C9", "396.98", "万元"), moneyCell("支出明细账!H45", "342606.61", "元")];
    const [view] = viewFindings([{
      check: "class-equals-sum-of-items", verdict: "failed", severity: "error", cells: [stated.at],
      statement: state("{what}填列{stated}，{of}为{computed}，{direction}{difference}", {
        what: words("213农林水支出"), of: words("下级科目合计"), stated: amount(stated), computed: amount(present), direction: words("多"), difference: amount(difference(stated, present)),
      }),
      explanations: [{ kind: "missing-row", cells: [lost.at], isUnique: true, statement: state("可能漏列一行：{name} {amount}", { name: words("防汛"), amount: amount(lost) }) }],
    }]);
    expect(view?.pair).toEqual({ statedLabel: "表内值（不用改）", stated: "431.24万元", expectedLabel: "应补列", expected: "防汛 342,606.61元", difference: "多 34.26万元" });
  });

  it("tell why they matter and what to do, from the card of their check", () => {
    expect(findings.filter(({ check }) => check.why === "" || check.fix === "" || check.family === "")).toEqual([]);
  });

  it("are told as a numbered list of text", () => {
    const lines = findingsText("某镇.xlsx", [sum]).split("\n");
    expect(lines.slice(0, 4)).toEqual(["某镇.xlsx　审核发现1条", "", `1.【需修改】${sum.message}`, "   位置：支出决算表!C4:C6"]);
    expect(lines.at(-2)).toBe(`   怎么改：${sum.check.fix}`);
  });
});

describe("places", () => {
  it("join cells below each other and keep the order of the sheets", () => {
    expect(placeLinks(["乙!B2", "乙!B3", "乙!D2", "甲!A1"].map(cell)).map(({ label, cells }) => [label, cells.map(formatAddress)])).toEqual([
      ["乙!B2:B3", ["乙!B2", "乙!B3"]], ["乙!D2", ["乙!D2"]], ["甲!A1", ["甲!A1"]],
    ]);
  });

  it("fold a long list into one last link, and lose no cell", () => {
    const cells = Array.from({ length: 30 }, (_, index) => ({ sheet: "甲", row: index * 2 + 1, column: 1 }));
    const links = placeLinks(cells);
    expect(links.map(({ label }) => label).slice(4)).toEqual(["甲!A9", "其余25个单元格"]);
    expect(links.flatMap((link) => link.cells)).toHaveLength(30);
  });
});

describe("bars of a pair", () => {
  const bars = (a: string, b: string): ReturnType<typeof pairBars> => pairBars(moneyCell("甲!A1", a, "元"), moneyCell("甲!B1", b, "元"));

  it("are true to scale, but for a gap too small to see", () => {
    expect(bars("100", "50")).toEqual({ left: 1, right: 0.5, isEnlarged: false });
    expect(bars("99.99", "100")).toEqual({ left: 0.94, right: 1, isEnlarged: true });
    expect(bars("5", "5")).toEqual({ left: 1, right: 1, isEnlarged: false });
  });

  it("are not drawn where a value is missing, negative, or both are 0", () => {
    expect([bars("-1", "5"), bars("0", "0"), pairBars(unreadableCell("甲!A1", "x"), moneyCell("甲!B1", "1", "元"))]).toEqual([undefined, undefined, undefined]);
  });

  it("the larger is always whole and the smaller is never longer", () => {
    fc.assert(fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
      const drawn = bars(String(a), String(b))!;
      expect(Math.max(drawn.left, drawn.right)).toBe(1);
      expect(Math.sign(drawn.left - drawn.right)).toBe(Math.sign(a - b));
      expect(Math.min(drawn.left, drawn.right)).toBeGreaterThanOrEqual(0);
    }));
  });
});

describe("tables", () => {
  it("say their unit, their rows and what was left out; unknown sheets are named", () => {
    const view = viewTables(review.records);
    const [spending] = view.tables;
    expect(spending).toMatchObject({ name: "支出决算表", unit: "万元", isUnitStated: true, rows: 3, isRival: false });
    expect(spending!.place.label).toBe("支出决算表!A1:E6");
    expect(view.tables.find(({ name }) => name === "绩效指标表")?.unit).toBe("");
    expect(view.unknown.map(({ sheet }) => sheet)).toEqual(["通讯录"]);
    expect(view.year).toBe("2023");
  });
});

describe("ties", () => {
  it("come with both sides in words, those of whole tables in sight", () => {
    const { shown, counts } = viewTies(review.ties);
    expect(shown.map(({ left, right, status }) => [left.text, right.text, status])).toContainEqual(["100.00万元", "100.00万元", "agrees"]);
    expect(counts.agrees + counts.differs + counts.rounding + counts.unverified).toBe(review.ties.length);
  });
});

describe("spending", () => {
  it("is drawn by class, largest first, with its part of the whole", () => {
    expect(viewSpending(review.records).classes.map(({ name, text, share, percent }) => [name, text, share, percent])).toEqual([
      ["一般公共服务支出", "80.00万元", 1, "80.00%"], ["农林水支出", "15.00万元", 15 / 80, "15.00%"],
    ]);
  });

  it("is drawn against the budget", () => {
    expect(viewSpending(review.records).execution.map(({ text, budget, share, budgetShare, percent }) => [text, budget, share, budgetShare, percent])).toEqual([
      ["100.00万元", "200.00万元", 0.5, 1, "50.00%"],
    ]);
  });
});

describe("the score", () => {
  it("tells what was earned and lost by part, and every deduction with its cells", () => {
    const score = viewScore(review.evaluation)!;
    expect(score.levels.map(({ name, score: given, weight, share }) => [name, given, weight, share])).toEqual([["预算执行率", "5.00", "10", 0.5], ["产出指标", "8.00", "10", 0.8]]);
    expect(score.total).toBe("");
    expect(score.partial).toEqual({ score: "13.00", weight: "20" });
    expect(score.deductions).toHaveLength(2);
    expect(score.deductions.every(({ places }) => places.length > 0)).toBe(true);
  });
});

describe("the plan", () => {
  const plan = planFill(review, draft(review), ["self-evaluation"]);

  it("shows what is new cell by cell, figures apart from texts", () => {
    const [form] = viewPlan(plan, workbook);
    expect(form).toMatchObject({ name: "部门整体支出绩效自评表", isReplacing: false });
    expect(form!.figures.length + form!.texts.length).toBe(plan.sheets[0]!.cells.filter(({ content }) => content.kind !== "empty").length);
    const rate = form!.figures.find(({ after }) => after === "50.00%")!;
    expect(rate).toMatchObject({ before: "", change: "new", formerFormula: "" });
    expect(rate.formula).toMatch(/^=ROUND\(/);
    expect(rate.sources.map(({ label }) => label)).toEqual(expect.arrayContaining(["支出决算表!C4"]));
  });

  /** The planned sheet as it stands in the workbook after a fill, with cells put over it. */
  function standing(over: ReadonlyMap<string, DrawnCell> = new Map()): typeof workbook {
    const [sheet] = plan.sheets;
    const rows: DrawnCell[][] = [];
    const put = (row: number, column: number, value: DrawnCell): void => void ((rows[row - 1] ??= [])[column - 1] = value);
    for (const { row, column, content } of sheet!.cells) {
      if (content.kind === "formula") put(row, column, { f: content.formula, v: content.cached });
      else if (content.kind !== "empty") put(row, column, content.kind === "text" ? content.text : content.value);
    }
    for (const [name, value] of over) {
      const { row, column } = parseCell(name)!;
      put(row, column, value);
    }
    return drawWorkbook([{ name: sheet!.name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)) }]);
  }
  const again = { ...plan, removes: [plan.sheets[0]!.name] };
  const number = plan.sheets[0]!.cells.find(({ content }) => content.kind === "formula" && typeof content.cached === "number")!;

  it("sees no change where the same is already there, and the one cell that differs", () => {
    expect(viewPlan(again, standing())[0]).toMatchObject({ isReplacing: true, changed: 0 });
    const changed = viewPlan(again, standing(new Map([[cellName(number), 1_234]])))[0]!;
    expect(changed.changed).toBe(1);
    const [cell] = changed.figures.filter(({ change }) => change !== "same");
    expect(cell).toMatchObject({ change: "changed", formerFormula: "" });
    expect(cell!.before).toMatch(/^1234/);
  });

  it("sees a number typed over a formula of ours although it is the same, and another formula of the same value", () => {
    const { content } = number;
    const cached = content.kind === "formula" ? content.cached : 0;
    const [typed] = viewPlan(again, standing(new Map([[cellName(number), cached]])));
    expect(typed!.figures.filter(({ change }) => change === "changed").map(({ before, after, formerFormula }) => [before === after, formerFormula])).toEqual([[true, ""]]);
    const [other] = viewPlan(again, standing(new Map([[cellName(number), { f: "1+1", v: cached }]])));
    expect(other!.figures.filter(({ change }) => change === "changed").map(({ formerFormula }) => formerFormula)).toEqual(["=1+1"]);
  });

  it("names what the office typed beside the form and what will not be written again", () => {
    const [view] = viewPlan(again, standing(new Map<string, DrawnCell>([["Z3", "经办人备注"], ["Z4", 5]])));
    expect([...view!.figures, ...view!.texts].filter(({ change }) => change !== "same").map(({ cell, change, before, after }) => [cell, change, before, after])).toEqual([["Z4", "gone", "5", ""], ["Z3", "gone", "经办人备注", ""]]);
    expect(view!.changed).toBe(2);
  });
});

describe("the draft", () => {
  const view = viewDraft(draft(review), review.evaluation);
  const runs = view.blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flat()));

  it("loses no word when it is cut into figures and gaps", () => {
    const { outline } = viewReport(draft(review), review.evaluation);
    expect(view.blocks.map(({ heading, paragraphs }) => [heading, paragraphs.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join("")))])).toEqual(
      outline.map(({ number, heading, paragraphs }) => [number + heading, paragraphs.map(({ text }) => text)]),
    );
  });

  it("leads from every figure to cells, and marks every gap", () => {
    const figures = runs.filter(({ kind }) => kind === "figure");
    expect(figures.find(({ text }) => text === "100.00万元")!.cells.map(formatAddress)).toEqual(["支出决算表!C4"]);
    expect(figures.every(({ cells }) => cells.length > 0)).toBe(true);
    expect(runs.filter(({ kind }) => kind === "gap").length).toBeGreaterThanOrEqual(view.blanks.length);
    expect(runs.filter(({ kind }) => kind === "gap").every(({ text }) => text.startsWith("〔"))).toBe(true);
  });
});
