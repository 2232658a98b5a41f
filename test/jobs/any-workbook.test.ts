import fc from "fast-check";
import { TABLE_VOCABULARY } from "../../src/core/standards";
import { chooseForms } from "../../src/jobs/choose-forms";
import { draft } from "../../src/jobs/draft-report";
import { planFill } from "../../src/jobs/plan-fill";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { viewReport } from "../../src/render/report-view";
import { resultJson } from "../../src/render/json/result-json";
import { renderSummary } from "../../src/render/terminal/summary";
import { renderText } from "../../src/render/text";
import { type DrawnCell, drawWorkbook } from "../support/draw-workbook";

const titles = TABLE_VOCABULARY.flatMap((words) => words.titles);
const heads = TABLE_VOCABULARY.flatMap(({ variants }) => variants.flatMap(({ columns }) => columns.flatMap(({ words }) => words.map((word) => word.split(">").at(-1) ?? word))));
const odd = ["合计", "小计", "其中：", "2010301", "201", "—", "…", "1,234.50", "(3.2)", "≥95%", "9月前", "100%", "=1+1", "单位：万元", "编制单位：某镇", "2023年度", "一、", "__proto__", " ", "注：无", "无", "12万元", "１２３"];

/** Cells as a sheet might hold them, most of them words and numbers our tables know. */
const cell: fc.Arbitrary<DrawnCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...heads) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.double({ min: -1e7, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const sheet = fc.record({
  title: fc.option(fc.constantFrom(...titles), { nil: "" }),
  head: fc.array(fc.constantFrom(...heads), { minLength: 2, maxLength: 12 }),
  rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 14 }),
  merges: fc.subarray(["A1:D1", "A2:B2", "A3:A5", "C2:C3"]),
});
const workbook = fc.array(sheet, { minLength: 1, maxLength: 5 }).map((sheets) =>
  drawWorkbook(sheets.map(({ title, head, rows, merges }, index) => ({ name: `表${String(index + 1)}`, rows: [[title], head, ...rows], merges }))));

it("does the whole job on any workbook: nothing thrown, nothing unsaid, every row accounted for", () => {
  fc.assert(fc.property(workbook, (snapshot) => {
    const review = reviewSnapshot(snapshot);
    for (const { area, header, rows, leftOut, columns } of review.records.tables) {
      if (columns.length === 0) continue;
      const accounted = new Set([...rows.map(({ row }) => row), ...leftOut.flatMap(({ cells }) => cells.map(({ row }) => row))]);
      for (let row = header.bottom + 1; row <= area.bottom; row += 1) expect(accounted.has(row)).toBe(true);
    }
    const report = draft(review);
    const forms = chooseForms(review);
    const plan = planFill(review, report, forms.ok ? forms.value : []);
    const told = [
      renderText(viewReport(report, review.evaluation)),
      renderSummary({ ...review, file: snapshot.file, blanks: report.blanks, written: [] }),
      JSON.stringify(resultJson({ ...review, file: snapshot.file, sheets: plan.sheets, report })),
    ].join("\n");
    expect(told).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(plan.sheets.flatMap(({ cells }) => cells).filter(({ content }) => content.kind === "number" && !Number.isFinite(content.value))).toEqual([]);
  }), { numRuns: 150 });
});
