import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { Report } from "../../src/core/narrative";
import { gap, state, words } from "../../src/core/statement";
import { renderDocx } from "../../src/render/docx";
import { renderHtml, renderHtmlBlock } from "../../src/render/html";
import { viewReport } from "../../src/render/report-view";
import { runsOf } from "../../src/render/report-view/runs-of";
import { renderText } from "../../src/render/text";
import { sayAll } from "../../src/render/words";
import { referenceEvaluation, referenceReport } from "../support/reference-report";

const reference = viewReport(referenceReport, referenceEvaluation);
const oneSection = (text: string, id = "remarks"): Report => ({
  title: state("{text}", { text: words(text) }),
  sections: [{ id, heading: text, level: 1, paragraphs: [{ sentences: [state("{text}", { text: words(text) })] }] }],
  blanks: [],
});
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const withoutTags = (markup: string): string => markup.replace(/<[^>]*>/g, "");
const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "");
const HOSTILE = `=cmd|'/c calc'!A1 <script>alert("1")</script> & <img src=x onerror=alert(1)>`;

describe("the view of a report", () => {
  it("has the nine rows of the form in three groups, in order", () => {
    expect(reference.rows?.map(({ group, item }) => `${group}/${item}`)).toEqual([
      "部门概况/单位名称", "部门概况/年度预算金额", "部门概况/主管部门", "部门概况/单位基本职能",
      "绩效完成情况/部门整体支出管理和使用基本情况", "绩效完成情况/绩效目标完成情况",
      "存在的问题分析及改进措施/存在的问题", "存在的问题分析及改进措施/改进措施", "存在的问题分析及改进措施/其他需要说明问题",
    ]);
  });
  it("shows a row the report does not fill as a gap", () => {
    const rows = viewReport({ ...referenceReport, sections: referenceReport.sections.filter(({ id }) => id !== "measures") }).rows ?? [];
    expect(rows).toHaveLength(9);
    expect(rows[7]?.paragraphs.map(({ text }) => text)).toEqual(["〔待填：改进措施〕"]);
  });
  it("breaks the office's own text at its line breaks and drops the spaces around", () => {
    expect(reference.rows?.[3]?.paragraphs.map(({ text }) => text.slice(0, 3))).toEqual(["1、执", "2、制"]);
    expect(reference.rows?.[2]?.paragraphs[0]?.text).toBe("湘潭县人民政府");
  });
  it("keeps every figure at its place after sentences are joined and lines cut", () => {
    for (const { paragraphs } of reference.outline) {
      for (const { text, facts } of paragraphs) for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
    const spending = reference.rows?.[4]?.paragraphs[1];
    expect(spending?.facts.filter(({ fact }) => fact.kind === "amount").map(({ text }) => text)).toEqual([
      "4130.69万元", "3116.65万元", "118.58万元", "50.02万元", "171.39万元", "431.24万元", "242.81万元",
    ]);
  });
  it("marks exactly the gaps", () => {
    const spoken = sayAll([state("甲{a}乙。", { a: gap("丙") }), state("{b}丁", { b: words("〔待填：不是〕") })]);
    expect(runsOf(spoken)).toEqual([
      { text: "甲", isOpen: false }, { text: "〔待填：丙〕", isOpen: true }, { text: "乙。〔待填：不是〕丁", isOpen: false },
    ]);
  });
  it("scores nothing in total while an indicator has no evidence", () => {
    expect(reference.scores?.total.score.text).toBe("—");
    expect(reference.scores?.total.reasons[0]?.text).toBe("已评90分中得87.09分；其余未评分，不计总分和等级。");
    expect(reference.scores?.lines[0]).toMatchObject({ indicator: "预算执行率", weight: { text: "10" }, score: { text: "7.09" } });
    expect(reference.scores?.lines.at(-1)).toMatchObject({ level1: "未评分", indicator: "群众满意度" });
  });
});

describe("the report as text", () => {
  const lines = renderText(reference).split("\n");
  it("numbers headings 一、（一）1. and indents by two full-width spaces", () => {
    expect(lines.slice(0, 7)).toEqual([
      "湘潭县杨嘉桥镇2023年度人民政府部门整体支出绩效评价报告", "", "　　一、部门概况", "　　（一）单位名称", "　　湘潭县杨嘉桥镇人民政府", "　　（二）年度预算金额", "　　58,265,428.00元",
    ]);
    const headings = viewReport({ ...referenceReport, sections: [1, 2, 3, 3, 2, 3, 1, 2].map((level) => ({ id: "x", heading: "题", level: level as 1 | 2 | 3, paragraphs: [] })) }).outline;
    expect(headings.map(({ number }) => number)).toEqual(["一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）"]);
  });
  it("ends in one line feed and holds no other line end", () => {
    expect(renderText(reference)).toMatch(/[^\n]\n$/);
    expect(renderText(viewReport(oneSection("甲\r\n乙")))).not.toContain("\r");
  });
});

describe("the report as HTML", () => {
  it("has the words of the text, in a table of nine rows with one cell for each group", () => {
    const block = renderHtmlBlock(viewReport(referenceReport));
    expect(block.match(/<tr>/g)).toHaveLength(9);
    expect([...block.matchAll(/rowspan="(\d)"/g)].map(([, span]) => span)).toEqual(["4", "2", "3"]);
    const shown = withoutTags(block);
    for (const { paragraphs } of reference.rows ?? []) for (const { text } of paragraphs) expect(shown).toContain(text);
  });
  it("tells Word its faces, indents, lines and widths", () => {
    const block = renderHtmlBlock(reference);
    for (const told of ["mso-char-indent-count:2.0", "line-height:28pt;mso-line-height-rule:exactly", "font-family:仿宋_GB2312", "font-family:方正小标宋简体", "mso-fareast-font-family:仿宋_GB2312", 'lang="EN-US"', "table-layout:fixed", "mso-highlight:yellow"]) {
      expect(block).toContain(told);
    }
  });
  it("is a whole page in Chinese and UTF-8", () => {
    expect(renderHtml(reference)).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  });
  it.each(["remarks", "other"])("shows hostile text as text (section %s)", (id) => {
    const html = renderHtml(viewReport(oneSection(HOSTILE, id)));
    expect(html).not.toMatch(/<script|<img/);
    expect(unescaped(withoutTags(html))).toContain(HOSTILE);
  });
  it("keeps any text whole and makes no tag of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "=", "a", "1", "中", "“", "/") , minLength: 1 }), (text) => {
        const html = renderHtmlBlock(viewReport(oneSection(text)));
        expect(unescaped(withoutTags(html))).toContain(text);
        expect([...html.matchAll(/<\/?([a-z0-9]+)/g)].every(([, tag]) => /^(p|span|table|colgroup|col|tr|td)$/.test(tag ?? ""))).toBe(true);
      }),
    );
  });
});

describe("the report as a Word document", () => {
  it("has equal bytes for an equal report, at whatever time", async () => {
    const first = await renderDocx(viewReport(referenceReport, referenceEvaluation));
    jest.useFakeTimers({ now: new Date("2031-07-08T09:10:11Z"), doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "setTimeout"] });
    const second = await renderDocx(viewReport(referenceReport, referenceEvaluation));
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
  it("states the time it is given as its own, and none otherwise", async () => {
    expect(partOf(await renderDocx(reference), "docProps/core.xml")).not.toContain("dcterms:created");
    const stamped = partOf(await renderDocx(reference, { modified: "2024-03-01T08:00:00Z" }), "docProps/core.xml");
    expect(stamped).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-01T08:00:00Z</dcterms:modified>');
    expect(partOf(await renderDocx(reference, { modified: "<x>" }), "docProps/core.xml")).not.toContain("<x>");
  });
  it("follows GB/T 9704: A4, margins 37/35/28/26 mm, exact 28 pt, two characters of indent, official faces", async () => {
    const bytes = await renderDocx(reference);
    const body = partOf(bytes, "word/document.xml");
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(body).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
    expect(body).toContain('w:firstLineChars="200"');
    for (const face of ["方正小标宋简体", "黑体", "仿宋_GB2312"]) expect(body).toContain(`w:eastAsia="${face}"`);
    expect(partOf(bytes, "word/styles.xml")).toContain('w:eastAsia="楷体_GB2312"');
    const footers = Object.entries(unzipSync(bytes)).flatMap(([path, part]) => (/^word\/footer\d+\.xml$/.test(path) ? [strFromU8(part)] : []));
    expect(footers.map((footer) => [/— <.*PAGE.*> —/.test(footer), /<w:jc w:val="(\w+)"/.exec(footer)?.[1], footer.includes('w:sz w:val="28"'), footer.includes('w:eastAsia="宋体"')]).sort()).toEqual([
      [true, "left", true, true], [true, "right", true, true],
    ]);
    expect(partOf(bytes, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });
  it("has the form with merged groups, the scores as an annex, and gaps in yellow", async () => {
    const body = partOf(await renderDocx(reference), "word/document.xml");
    expect(body.match(/<w:tbl>/g)).toHaveLength(2);
    expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4);
    const yellow = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*<\/w:r>/g)].map(([run]) => withoutTags(run));
    expect(yellow).toEqual(["〔待填：预算执行率低于90%的原因〕"]);
    const shown = unescaped(withoutTags(body));
    for (const { paragraphs } of reference.rows ?? []) for (const { text } of paragraphs) expect(shown).toContain(text);
    expect(shown).toContain("附件评分明细表");
  });
  it("shows hostile text as text and leaves out what XML cannot hold", async () => {
    const body = partOf(await renderDocx(viewReport(oneSection(`${HOSTILE}\u0000\u0008\ud800尾`))), "word/document.xml");
    expect(body).not.toContain("<script");
    expect(unescaped(withoutTags(body)).replaceAll("&apos;", "'")).toContain(`${HOSTILE}尾`);
  });
});
