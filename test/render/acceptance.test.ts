import { findingOfTie } from "../../src/core/checks";
import type { PlannedSheet } from "../../src/core/forms";
import { draft } from "../../src/jobs/draft-report";
import { planAcceptance } from "../../src/jobs/accept-finding";
import { planFill } from "../../src/jobs/plan-fill";
import type { Review } from "../../src/jobs/review";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { acceptanceNote } from "../../src/render/findings/acceptance-words";
import { viewFindings } from "../../src/render/pane/finding-views";
import { findingsText } from "../../src/render/pane/findings-text";
import { viewTies } from "../../src/render/pane/tie-views";
import { resultJson } from "../../src/render/json/result-json";
import { renderSummary } from "../../src/render/terminal/summary";
import { drawOffice } from "../support/draw-office";
import { drawWorkbook } from "../support/draw-workbook";

const workbook = drawWorkbook(drawOffice({
  classes: [["201", "一般公共服务支出", 85], ["213", "农林水支出", 15]], total: [100], execution: { initial: 120, adjusted: 130, executed: 125 },
}), "某镇.xlsx");
const plain = reviewSnapshot(workbook);
const TIE = "expenditure-agrees-with-execution";
const tieAt = plain.findings.findIndex(({ check }) => check === TIE);

function accepted(index: number, reason: string, review = plain): Review {
  const plan = planAcceptance(review, index, reason);
  if (!plan.ok) throw new Error(plan.problem.what);
  return reviewSnapshot({ ...review.workbook, memory: plan.value.memory });
}

const review = accepted(tieAt, "权责发生制\u001b[31m，\n已核实");
const summary = (of: Review): string => renderSummary({ ...of, file: "某镇.xlsx", blanks: [], written: [] });
const textsOf = ({ cells }: PlannedSheet, row?: number): string[] => cells.flatMap((one) => (one.content.kind === "text" && (row === undefined || one.row === row) ? [one.content.text] : []));
const sheetsOf = (of: Review): readonly PlannedSheet[] => planFill(of, draft(of), ["self-evaluation"]).sheets;
const REASON = "权责发生制[31m， 已核实";

test("the tie that is tested does not hold", () => {
  expect([tieAt >= 0, plain.findings[tieAt]?.severity]).toEqual([true, "warning"]);
});

test("on the terminal it stands apart with its reason, and nothing in the reason steers the terminal", () => {
  const [before, after] = [summary(plain), summary(review)];
  const count = (text: string): string => /^审核发现：.*$/m.exec(text)?.[0] ?? "";
  expect(count(after)).toBe(`${count(before).replace(/需核实 (\d+)/, (_, n: string) => `需核实 ${String(Number(n) - 1)}`)}　已认可 1`);
  expect(after).toContain(`      认可理由：${REASON}\n`);
  expect(after.indexOf("【已认可】")).toBeGreaterThan(after.indexOf("【需核实】"));
  expect(after).not.toContain("\u001b");
  expect(before).not.toContain("认可");
});

test("on the sheet 审核发现 it has a part of its own with the reason, is counted apart, and is said at its 勾稽关系", () => {
  const sheet = sheetsOf(review).find(({ name }) => name === "审核发现")!;
  expect(textsOf(sheet, 2)[0]).toMatch(/，已认可1项。/);
  const heading = sheet.cells.find(({ content }) => content.kind === "text" && content.text === "已认可")!.row;
  expect(textsOf(sheet, heading + 1).at(-1)).toBe("认可理由");
  expect([textsOf(sheet, heading + 2)[0], textsOf(sheet, heading + 2).at(-1)]).toEqual(["已认可（需核实）", REASON]);
  const tie = sheet.cells.find(({ row, column, content }) => row > heading + 3 && column === 2 && content.kind === "text" && content.text === "不符")!.row;
  expect(textsOf(sheet, tie).at(-1)).toContain(`认可理由：${REASON}`);
  expect(textsOf(sheetsOf(plain).find(({ name }) => name === "审核发现")!).filter((text) => text.includes("认可"))).toEqual([]);
});

test("in the 核对底稿 the reason stands beside the tie concerned, and only there", () => {
  const paper = sheetsOf(review).find(({ name }) => name === "核对底稿")!;
  const rows = paper.cells.filter(({ content }) => content.kind === "text" && content.text.includes("已认可：权责发生制")).map(({ row }) => row);
  expect(rows).toHaveLength(1);
  expect(textsOf(paper, rows[0])).toContain("支出决算表合计 = 预算执行情况表全年执行数");
});

test("in the result JSON it stays where it was, with its severity, and says the reason", () => {
  const json = (of: Review): { findings: Record<string, unknown>[]; checks: unknown } => JSON.parse(JSON.stringify(resultJson({ ...of, file: "某镇.xlsx", sheets: [] }))) as never;
  const [before, after] = [json(plain), json(review)];
  expect(after.findings[tieAt]).toEqual({ ...before.findings[tieAt], accepted: { reason: "权责发生制\u001b[31m，\n已核实" } });
  expect(after.findings.filter((_, index) => index !== tieAt)).toEqual(before.findings.filter((_, index) => index !== tieAt));
  expect(after.checks).toEqual(before.checks);
});

test("in the pane it comes last, and its tie says so", () => {
  const views = viewFindings(review.findings);
  expect([views.at(-1)?.index, views.at(-1)?.acceptance?.kind, views.at(-1)?.note]).toEqual([tieAt, "accepted", `认可理由：${REASON}`]);
  const ties = viewTies(review.ties, review.findings).shown;
  expect(ties.filter(({ accepted: note }) => note !== "").map(({ title }) => title)).toEqual(["支出决算表合计 = 预算执行情况表全年执行数"]);
});

test("in the list to copy it stands after the others, with its reason and without what to do", () => {
  const text = findingsText("某镇.xlsx", viewFindings(review.findings));
  const [open, apart] = text.split("已认可1条\n\n");
  expect(open).toMatch(new RegExp(`^某镇\\.xlsx　审核发现${String(plain.findings.length - 1)}条\n`));
  expect(apart).toContain(`   认可理由：${REASON}\n`);
  expect(apart).not.toContain("怎么改");
});

test("one whose numbers have changed is open again everywhere, and says the reason and the numbers of before", () => {
  const changed = drawWorkbook(drawOffice({
    classes: [["201", "一般公共服务支出", 85], ["213", "农林水支出", 15]], total: [100], execution: { initial: 120, adjusted: 130, executed: 126 },
  }), "某镇.xlsx");
  const later = reviewSnapshot({ ...changed, memory: review.workbook.memory! });
  const finding = later.findings.find(({ check }) => check === TIE)!;
  const note = acceptanceNote(finding)!;
  expect([finding.acceptance?.kind, note]).toEqual(["void", expect.stringMatching(/数据已经变化，原来的理由不再适用。当时的情况：.*125\.00万元.*当时的理由：权责发生制/)]);
  expect(summary(later)).toMatch(/原来认可过，但数据已经变化/);
  expect(summary(later)).not.toContain("【已认可】");
  expect(textsOf(sheetsOf(later).find(({ name }) => name === "审核发现")!).some((text) => text.endsWith(note))).toBe(true);
  expect(textsOf(sheetsOf(later).find(({ name }) => name === "核对底稿")!).some((text) => text.includes("认可"))).toBe(false);
  expect(JSON.stringify(resultJson({ ...later, file: "", sheets: [] }))).not.toContain("accepted");
});

test("a tie is known by its very figures, also where its finding is folded under another", () => {
  const tie = plain.ties.find(({ id }) => id === "expenditure=execution")!;
  const finding = plain.findings[tieAt]!;
  const root = { ...plain.findings.find(({ check }) => check !== TIE)!, consequences: [finding] };
  expect(findingOfTie(tie, plain.findings)).toBe(finding);
  expect(findingOfTie(tie, [root])).toBe(root);
  expect(findingOfTie(tie, [])).toBeUndefined();
});
