import { describeCheck } from "../../src/core/checks";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { planFindingsSheet } from "../../src/render/findings-sheet";
import { viewFindings } from "../../src/render/pane/finding-views";
import { findingsText } from "../../src/render/pane/findings-text";
import { resultJson } from "../../src/render/json/result-json";
import { renderSummary } from "../../src/render/terminal/summary";
import { drawWorkbook } from "../support/draw-workbook";
import { sampleSheets } from "../support/sample/sample-sheets";

interface Told {
  readonly findings: readonly { readonly check: string; readonly cells: readonly string[]; readonly consequences?: readonly { readonly check: string; readonly cells: readonly string[]; readonly facts: Readonly<Record<string, unknown>> }[] }[];
  readonly checks: readonly { readonly id: string; readonly verdict: string }[];
}

describe("what a finding brought about", () => {
  const { workbook, ...review } = reviewSnapshot(drawWorkbook(sampleSheets));
  const caused = "支出明细账“防汛（2130314）”有342,606.61元";

  test("is listed whole inside its root in the result", () => {
    const told = resultJson({ ...review, file: workbook.file, sheets: [] }) as Told;
    const root = told.findings.find(({ check }) => check === "class-equals-sum-of-items");
    expect(root?.consequences).toMatchObject([
      { check: "ledger-agrees", cells: ["支出明细账!H45", "支出明细账!H77"], facts: { stated: 34_260_661 } },
      { check: "formula-columns-run-through", cells: ["支出决算表!E66"], facts: { value: "55.63" } },
    ]);
    expect(told.findings.filter(({ check }) => check === "ledger-agrees")).toEqual([]);
    expect(told.checks.find(({ id }) => id === "ledger-agrees")?.verdict).toBe("failed");
    expect(told.findings.flatMap(({ check, consequences }) => (consequences === undefined ? [check] : []))).toEqual(["low-execution-is-explained"]);
  });

  test("is told under its root on the terminal, in the list and on the sheet, and counted apart", () => {
    const summary = renderSummary({ ...review, file: workbook.file, blanks: [], written: [] });
    expect(summary).toContain(`由此引起：${caused}`);
    expect(summary).toContain("另有由此引起的3项，列在各项之下");
    const views = viewFindings(review.findings);
    expect(views.flatMap((view) => view.caused.map(({ text, level }) => [text.startsWith(caused), level]))).toEqual([[true, "warning"], [false, "warning"], [false, "note"]]);
    expect(findingsText("样表.xlsx", views)).toContain(`   由此引起：${caused}`);
    const { cells } = planFindingsSheet(review, { titleOf: (id) => describeCheck(id)?.title ?? id, fixOf: (id) => describeCheck(id)?.fix ?? "" });
    const at = cells.find(({ content }) => content.kind === "text" && content.text === "由此引起（需核实）");
    const inRow = cells.filter(({ row }) => row === at?.row).flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(inRow.some((text) => text.startsWith(caused))).toBe(true);
    expect(inRow).toContain("先改上面一项，改好后再看这一项是否还在。");
  });
});
