import { strToU8, zipSync } from "fflate";
import { readReportFile } from "../../../src/hosts/document";
import { docxParts, numbered, paragraph } from "../../support/docx/make-docx";
import type { Parts } from "../../support/xlsx/make-package";
import { wornBytes, wornXml, wornZip } from "../making/mutate";
import { anyProse } from "../making/words";
import type { Random } from "../random";
import { must, type Target } from "../target";

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const STYLES = `<w:styles ${W}><w:style w:styleId="a" w:type="paragraph"><w:basedOn w:val="a"/></w:style></w:styles>`;
const FOOTNOTES = `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>注文</w:t></w:r></w:p></w:footnote></w:footnotes>`;
const TABLE = `<w:tbl><w:tr><w:tc>${paragraph("甲")}</w:tc><w:tc>${paragraph("1.5")}</w:tc></w:tr></w:tbl>`;
const BASE = docxParts(`${paragraph("一、支出4.5万元", "<w:pStyle w:val=\"a\"/>")}${numbered("其中", 1)}${TABLE}<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:ins><w:r><w:t>插入</w:t></w:r></w:ins><w:hyperlink r:id="rId9"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>`, {
  "word/numbering.xml": NUMBERING, "word/styles.xml": STYLES, "word/footnotes.xml": FOOTNOTES,
});

const zipped = (parts: Parts): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])), { mtime: new Date(1990, 4, 5), level: 0 });
const PACKAGE = zipped(BASE);

/** A report as somebody hands it in, .docx or text: its words in their order, or a problem. */
export const reportTarget: Target = {
  name: "report",
  run(random) {
    switch (random.below(20)) {
      case 0:
        return paragraphs(random);
      case 1: {
        const name = random.pick(Object.keys(BASE));
        return outcome("xml", zipped({ ...BASE, [name]: wornXml(random, String(BASE[name])) }));
      }
      case 2:
      case 3:
      case 4:
        return outcome("bytes", wornBytes(random, PACKAGE));
      case 5:
      case 6:
      case 7:
        return outcome("zip", wornZip(random, PACKAGE));
      case 8:
        return outcome("chance", Uint8Array.from(random.many(random.between(0, 200), () => random.below(256))));
      default:
        return plainText(random);
    }
  },
};

async function outcome(how: string, bytes: Uint8Array): Promise<string> {
  const read = await readReportFile(bytes, "报告.docx");
  if (read.ok) {
    must(read.value.text.trim() !== "" && read.value.text.length <= 1_000_000, "a report has words", () => read.value.text.length);
    return `${how} read`;
  }
  must(/[\u4e00-\u9fff].*。$/.test(read.problem.what) && read.problem.advice !== "", "a problem is a sentence", () => read.problem);
  return `${how} ${read.problem.code}`;
}

/** Words that stand in a document are read, in their order and nothing between them. */
async function paragraphs(random: Random): Promise<string> {
  const lines = random.many(random.between(1, 5), () => `${cleaned(anyProse(random, random.between(1, 6)))}空`);
  const read = await readReportFile(zipped(docxParts(lines.map((line) => paragraph(escaped(line))).join(""))), "报告.docx");
  must(read.ok && read.value.text === lines.join("\n"), "a document is read as it is written", () => [lines, read.ok ? read.value.text : read.problem]);
  return "honest";
}

async function plainText(random: Random): Promise<string> {
  const text = cleaned(anyProse(random, random.between(1, 12)));
  if (text.trim() === "") return "blank";
  const [encoding, bytes] = random.pick<readonly [string, (words: string) => Uint8Array]>([["utf-8", strToU8], ["utf-8 marked", (words) => strToU8(`\ufeff${words}`)], ["utf-16", utf16]]);
  const given = bytes(text);
  if (random.once(3)) return outcome("worn text", wornBytes(random, given));
  const read = await readReportFile(given, "报告.txt");
  must(read.ok && read.value.text === text, "a text is read as it is written", () => [encoding, text, read.ok ? read.value.text : read.problem]);
  return encoding;
}

/** Without what no document and no text file holds. */
const cleaned = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufeff]/gu, "");
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...text.split("").map((letter) => letter.charCodeAt(0))].forEach((code, index) => view.setUint16(2 * index, code, true));
  return bytes;
}
