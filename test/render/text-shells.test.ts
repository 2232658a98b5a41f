import { strFromU8, unzipSync } from "fflate";
import { evaluateOffice } from "../../src/core/evaluation";
import { draftReport } from "../../src/core/narrative";
import { readRecords } from "../../src/core/records";
import { TEXT_SHELLS } from "../../src/core/standards";
import { renderDocx } from "../../src/render/docx";
import { renderHtmlBlock } from "../../src/render/html";
import { type ReportView, viewReport } from "../../src/render/report-view";
import { renderText } from "../../src/render/text";
import { sayText } from "../../src/render/words";
import { drawWorkbook } from "../support/draw-workbook";
import { sampleSheets } from "../support/sample/sample-sheets";

const records = readRecords(drawWorkbook(sampleSheets));
const evaluation = evaluateOffice(records);
const views: readonly (readonly [string, ReportView])[] = TEXT_SHELLS.map((shell) => [shell.id, viewReport(draftReport(records, evaluation, { shell, say: sayText }), evaluation)]);
const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" })[name] ?? "");
const bare = (markup: string): string => unescaped(markup.replace(/<[^>]*>/g, ""));
const squeezed = (text: string): string => text.replace(/\s/g, "");
const styleOf = (styles: string, id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";

describe.each(views)("the text report %s", (_, view) => {
  it("has the same words in text, HTML and Word, in the same order", async () => {
    const parts = unzipSync(await renderDocx(view));
    const word = squeezed(bare(strFromU8(parts["word/document.xml"]!)));
    const html = squeezed(bare(renderHtmlBlock(view)));
    const text = squeezed(renderText(view));
    const body = view.outline.flatMap(({ number, heading, paragraphs }) => [number + heading, ...paragraphs.map((one) => one.text)]).map(squeezed).join("");
    for (const written of [word, html, text]) expect(written).toContain(body);
  });

  it("has headings in Word as its styles: 三号, 一、 in 黑体, （一） in 楷体, first line indented by two characters, 28 pt", async () => {
    const parts = unzipSync(await renderDocx(view));
    const [document, styles] = ["word/document.xml", "word/styles.xml"].map((path) => strFromU8(parts[path]!)) as [string, string];
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gs)].map(([markup, level]) => [Number(level), bare(markup)]);
    expect(headings).toEqual(view.outline.map(({ level, number, heading }) => [level, number + heading]));
    for (const [id, face] of [["Heading1", "黑体"], ["Heading2", "楷体_GB2312"]] as const) {
      const style = styleOf(styles, id);
      expect(style).toContain(`w:eastAsia="${face}"`);
      expect(style).toMatch(/<w:sz w:val="32"\/>/);
      expect(style).toMatch(/w:line="560" w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"|w:line="560"[^>]*w:lineRule="exact"/);
      expect(style).toContain('w:firstLineChars="200"');
    }
  });

  it("has every paragraph of its body in 三号仿宋, exact 28 pt, indented by two characters", async () => {
    const document = strFromU8(unzipSync(await renderDocx(view))["word/document.xml"]!);
    const before = document.slice(0, document.indexOf("<w:tbl>"));
    const bodies = [...before.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([markup]) => markup).filter((markup) => !markup.includes("<w:pStyle") && !bare(markup).startsWith("附件"));
    expect(bodies).toHaveLength(view.outline.flatMap(({ paragraphs }) => paragraphs).length);
    for (const markup of bodies) {
      expect(markup).toContain('w:firstLineChars="200"');
      expect(markup).toMatch(/<w:spacing [^>]*w:line="560"/);
      expect(markup).toMatch(/w:eastAsia="仿宋_GB2312"/);
      expect(markup).toContain('<w:sz w:val="32"/>');
    }
  });

  it("has its headings as headings for the clipboard, in their faces, and the scores as a table", () => {
    const html = renderHtmlBlock(view);
    const headings = [...html.matchAll(/<h([123])[^>]*text-indent:32pt;mso-char-indent-count:2\.0;line-height:28pt;mso-line-height-rule:exactly[^>]*>(.*?)<\/h\1>/g)];
    expect(headings.map(([, level, text]) => [Number(level), bare(text ?? "")])).toEqual(view.outline.map(({ level, number, heading }) => [level, number + heading]));
    for (const [, level, text = ""] of headings) expect(text).toContain(level === "1" ? "font-family:黑体" : "font-family:楷体_GB2312");
    expect(html.match(/<table/g)).toHaveLength(1);
  });
});
