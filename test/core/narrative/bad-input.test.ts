import { viewReport } from "../../../src/render/report-view";
import { renderHtmlBlock } from "../../../src/render/html";
import { renderDocx } from "../../../src/render/docx";
import { renderText } from "../../../src/render/text";
import { draftOffice, sectionText } from "../../support/draft-text";
import type { DrawnOffice } from "../../support/draw-office";

const OFFICES: readonly (readonly [string, DrawnOffice])[] = [
  ["nothing at all", {}],
  ["no indicators", { total: [70], execution: { adjusted: 100, executed: 70 }, indicators: [] }],
  ["no budget", { total: [70] }],
  ["a zero budget", { total: [5], execution: { initial: 0, adjusted: 0, executed: 5 } }],
  ["a negative budget", { total: [5], execution: { adjusted: -10, executed: 5 } }],
  ["negative spending", { classes: [["201", "一般公共服务支出", -3]], total: [-3, -1, -2], execution: { adjusted: 10, executed: -3 }, threePublic: [1, -1] }],
  ["names of two hundred characters", { indicators: [{ name: "长".repeat(200), target: "5次", actual: "3次", weight: 10 }], profile: [["单位名称", "镇".repeat(200)]] }],
  ["names like formulas", { indicators: [{ name: "=SUM(A1:A9)", target: "5次", actual: "9次" }, { name: "@名称", target: "≥1", actual: "1" }, { name: "+1", actual: "2" }], profile: [["单位名称", "=cmd|'/c calc'!A1"], ["存在的问题", "-1+1"]] }],
  ["names like markup and templates", { indicators: [{ name: "<b>{name}</b>&amp;", theme: "{theme}", topic: "<script>", target: "5次", actual: "3次", reason: "{reason}&" }], profile: [["主管部门", "<img src=x onerror=alert(1)>{office}"]] }],
];

describe.each(OFFICES)("an office with %s", (_, office) => {
  const report = draftOffice(office);

  it("has a report of nine sections, none empty and none broken", () => {
    expect(report.sections).toHaveLength(9);
    for (const { id } of report.sections) {
      const text = sectionText(report, id);
      expect(text).not.toBe("");
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|[。，；、：]{2}|基数为0|（）|〔待填：〕/);
    }
  });

  it("is written in text, HTML and Word with the same words", async () => {
    const view = viewReport(report);
    const text = renderText(view);
    const html = renderHtmlBlock(view);
    expect(html).not.toMatch(/<(?:script|img|b)[ >]/);
    expect((await renderDocx(view)).length).toBeGreaterThan(1000);
    for (const { paragraphs } of view.outline) for (const paragraph of paragraphs) expect(text).toContain(paragraph.text);
  });
});

test("no percentage is said of nothing or of less than nothing", () => {
  for (const [, office] of OFFICES.slice(3, 6)) expect(sectionText(draftOffice(office), "spending")).not.toMatch(/执行率\s*-?\d/);
});

test("three hundred indicators are told, each by its name, within a second or two", () => {
  const names = Array.from({ length: 300 }, (_, index) => `任务${String(index)}号`);
  const office: DrawnOffice = { indicators: names.map((name, index) => ({ name, theme: `板块${String(index % 7)}类`, level1: "产出指标", target: "5次", actual: `${String(index % 9)}次`, weight: 1 })) };
  const started = performance.now();
  const text = sectionText(draftOffice(office), "targets");
  expect(performance.now() - started).toBeLessThan(6000);
  for (const name of names) expect(text).toContain(name);
});
