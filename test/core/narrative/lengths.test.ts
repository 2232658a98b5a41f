import fc from "fast-check";
import { anyOffice } from "../../support/any-office";
import { draftOffice, paragraphTexts, sectionText } from "../../support/draft-text";
import type { DrawnOffice } from "../../support/draw-office";

const lengthOf = (texts: readonly string[]): number => Array.from(texts.join("").replace(/\s/g, "")).length;
const OFFICE: DrawnOffice = {
  classes: [["201", "一般公共服务支出", 70]], total: [70, 40, 30], execution: { initial: 90, adjusted: 100, executed: 70 }, threePublic: [3, 1.2, 1.2],
  indicators: [
    { level1: "产出指标", name: "修路", target: "10公里", actual: "8公里", weight: 10, reason: "雨季停工" },
    ...Array.from({ length: 30 }, (_, index) => ({ level1: "产出指标", name: `巡查${"甲乙丙丁戊己庚辛壬癸".charAt(index % 10)}`, target: "5次", actual: "5次", weight: 3 })),
  ],
  profile: [["存在的问题", "1、财力不足。\n2、力量薄弱。"], ["改进措施", "1、培植财源。\n2、充实力量。"]],
};

test("sentences go whole, those that say least first; the total, execution and “三公” stay", () => {
  const whole = paragraphTexts(draftOffice(OFFICE), "spending").join("");
  const short = paragraphTexts(draftOffice(OFFICE, { lengths: { spending: 200 } }), "spending").join("");
  expect([lengthOf([whole]) > 200, lengthOf([short]) <= 200]).toEqual([true, true]);
  for (const sentence of short.split(/(?<=。)/)) expect(whole).toContain(sentence);
  for (const kept of ["部门整体支出70.00万元", "执行率70.00%", "“三公”经费支出1.20万元"]) expect(short).toContain(kept);
  expect(short).not.toContain("占部门整体支出");
});

test("of the targets, a missed one is told however short the section has to be", () => {
  const text = sectionText(draftOffice(OFFICE, { lengths: { targets: 100 } }), "targets");
  expect(text).toContain("主要原因是雨季停工");
  expect(lengthOf([text])).toBeLessThanOrEqual(100);
});

test("a problem goes with its measure, and the others are numbered anew", () => {
  const report = draftOffice(OFFICE, { lengths: { problems: 68 } });
  const [problems, measures] = [paragraphTexts(report, "problems"), paragraphTexts(report, "measures")];
  expect(problems).toEqual(["1.财力不足。", expect.stringContaining("2.预算执行进度偏慢")]);
  expect(measures).toEqual(["1.培植财源。", expect.stringContaining("2.针对预算执行进度偏慢")]);
});

test("what cannot be made short enough is asked for, with the length it has", () => {
  const report = draftOffice(OFFICE, { lengths: { spending: 20 } });
  expect(paragraphTexts(report, "spending").at(-1)).toMatch(/^〔待填：不超过20字的文字，现有\d+字，请压缩〕$/);
  expect(report.blanks.some(({ needs }) => needs.startsWith("不超过20字"))).toBe(true);
});

test("a length set for a section no report has changes nothing", () => {
  expect(draftOffice(OFFICE, { lengths: { nothing: 1, constructor: 1 } })).toEqual(draftOffice(OFFICE));
});

test("any office's sections keep their lengths, or say that they cannot", () => {
  fc.assert(fc.property(anyOffice, fc.constantFrom("duties", "spending", "targets", "problems", "measures", "remarks"), fc.constantFrom(30, 100, 200, 500), (office, id, limit) => {
    const texts = paragraphTexts(draftOffice(office, { lengths: { [id]: limit } }), id);
    expect(lengthOf(texts) <= limit || (texts.at(-1) ?? "").includes("请压缩")).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/undefined|[，；、]$/);
  }), { numRuns: 60 });
});
