import { strFromU8, unzipSync } from "fflate";
import { xlsxHost } from "../../src/hosts/xlsx";
import { formOptions } from "../../src/jobs/choose-forms";
import { draft } from "../../src/jobs/draft-report";
import { planFill } from "../../src/jobs/plan-fill";
import type { FileHost, Result } from "../../src/jobs/ports";
import { restoreWorkbook } from "../../src/jobs/restore";
import type { Review } from "../../src/jobs/review";
import { reviewWorkbook } from "../../src/jobs/review-workbook";
import { renderDocx } from "../../src/render/docx";
import { renderHtmlBlock } from "../../src/render/html";
import { viewReport } from "../../src/render/report-view";
import { resultJson } from "../../src/render/json/result-json";
import { renderText } from "../../src/render/text";
import { type DrawnOffice, drawOffice } from "../support/draw-office";
import { createDrawn } from "../support/xlsx/create-drawn";

const SPENT: DrawnOffice = { classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100, 60, 40], execution: { initial: 120, adjusted: 200, executed: 100 }, threePublic: [3, 2, 2] };
const HOSTILE = ["=SUM(A1:A9)", "+1-2", "-3+4", "@名称", "=cmd|'/c calc'!A1", "＝1+1", "\t=1", "{name}", "<b>&</b>"];

const OFFICES: readonly (readonly [string, DrawnOffice])[] = [
  ["no indicators", { ...SPENT, indicators: [] }],
  ["no budget", { classes: [["201", "一般公共服务支出", 100]], total: [100, 60, 40], indicators: [{ name: "培训人数", target: "5人", actual: "3人", weight: 90 }] }],
  ["a budget of zero", { ...SPENT, execution: { initial: 0, adjusted: 0, executed: 100 } }],
  ["negative amounts", { classes: [["201", "一般公共服务支出", -80], ["213", "农林水支出", -20]], total: [-100, -60, -40], execution: { initial: -120, adjusted: -200, executed: -100 }, threePublic: [-3, -2, -2] }],
  ["three hundred indicators", { ...SPENT, indicators: Array.from({ length: 300 }, (_, index) => ({ level1: ["产出指标", "效益指标", "满意度指标"][index % 3]!, theme: `板块${String(index % 7)}`, name: `第${String(index)}项任务完成数量`, target: "5次", actual: `${String(index % 9)}次`, weight: 0.3 })) }],
  ["names of two hundred characters", { ...SPENT, profile: [["单位名称", "镇".repeat(200)], ["主管部门", "局".repeat(200)]], indicators: [{ name: "长".repeat(200), theme: "板".repeat(200), target: "5次", actual: "3次", weight: 90 }] }],
  ["names like formulas and markup", { ...SPENT, profile: [["单位名称", HOSTILE[4]!], ["主管部门", HOSTILE[3]!], ["存在的问题", HOSTILE[2]!]], indicators: HOSTILE.map((name) => ({ name, theme: name, level1: "产出指标", target: "5次", actual: "3次", weight: 10, reason: name })) }],
];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

const reviewed = async (host: FileHost): Promise<Review> => valueOf(await reviewWorkbook(host));
const planned = (review: Review): ReturnType<typeof planFill> => planFill(review, draft(review), formOptions(review).map(({ id }) => id));

describe.each(OFFICES)("an office with %s", (_, office) => {
  const bytes = createDrawn(drawOffice(office));

  test("has its forms filled, again to the same, and taken back", async () => {
    const host = xlsxHost(bytes, "甲.xlsx");
    const before = (await reviewed(host)).workbook.sheets.map(({ name }) => name);
    const plan = planned(await reviewed(host));
    valueOf(await host.write(plan));
    const filled = (await reviewed(host)).workbook;
    expect(filled.sheets.map(({ name }) => name)).toEqual([...before, ...plan.sheets.map(({ name }) => name)]);
    const written = plan.sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ ...cell, sheet: filled.sheets.find((one) => one.name === name)! })));
    for (const { sheet, row, column, content } of written) {
      if (content.kind === "text") expect([sheet.value(row, column), sheet.formula(row, column)]).toEqual([content.text, undefined]);
      if (content.kind === "number") expect(Number.isFinite(content.value)).toBe(true);
      if (content.kind === "formula") expect(String(content.cached)).not.toMatch(/undefined|NaN|Infinity|#[A-Z]/);
    }
    expect(written.filter(({ content }) => content.kind === "formula").length).toBeGreaterThan(5);
    expect(planned(await reviewed(host)).isThere).toBe(true);
    valueOf(await restoreWorkbook(host));
    expect((await reviewed(host)).workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  test("has a report in every form of words, whole and harmless", async () => {
    const review = await reviewed(xlsxHost(bytes, "甲.xlsx"));
    const report = draft(review);
    const view = viewReport(report, review.evaluation);
    const { sheets } = planned(review);
    const [text, html, json] = [renderText(view), renderHtmlBlock(view), JSON.stringify(resultJson({ ...review, file: "甲.xlsx", sheets, report }))];
    const word = strFromU8(unzipSync(await renderDocx(view))["word/document.xml"]!);
    for (const said of [text, html, json, word]) expect(said).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(text).not.toMatch(/[。，；、：]{2}|（）|“”/);
    for (const marked of [html, word]) expect(marked).not.toMatch(/<(?:b|script|img)>/);
    const rates = [...text.matchAll(/执行率(?:为|是)?\s*(-?[\d.]+)%/g)].map(([, rate]) => Number(rate));
    expect(rates.every((rate) => rate > 0)).toBe(true);
    if (office.execution === undefined || Number(office.execution.adjusted) <= 0) expect(rates).toEqual([]);
    for (const { name } of office.indicators ?? []) if (typeof name === "string" && /^第\d+项/.test(name)) expect(text).toContain(name.replace("完成数量", "完成"));
  });
});
