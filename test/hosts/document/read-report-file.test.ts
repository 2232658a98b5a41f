import { strToU8 } from "fflate";
import { readReportFile } from "../../../src/hosts/document";
import type { ProblemCode, ReportText } from "../../../src/jobs/ports";
import { makeDocx, paragraph, wordPart } from "../../support/docx/make-docx";
import { oneSheet, relationships, zipParts } from "../../support/xlsx/make-package";

async function read(bytes: Uint8Array, file = "报告.txt"): Promise<ReportText> {
  const result = await readReportFile(bytes, file);
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

async function refusal(bytes: Uint8Array): Promise<[ProblemCode, string]> {
  const result = await readReportFile(bytes, "报告");
  if (result.ok) throw new Error(`read: ${result.value.text.slice(0, 40)}`);
  const { code, what, advice } = result.problem;
  for (const sentence of [what, advice]) expect(sentence).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
  expect(what).not.toContain("工作簿已损坏");
  return [code, what + advice];
}

const TEXT = "支出合计4130.69万元，\r\n占全年预算数的70.89%。";
/** 支出 and 合计 as GB18030 writes them. */
const GB = [0xd6, 0xa7, 0xb3, 0xf6, 0xba, 0xcf, 0xbc, 0xc6];
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const wide = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0), ...wide(stream)]);

describe("a text file", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", strToU8(TEXT)],
    ["UTF-8 with its mark", strToU8(`\ufeff${TEXT}`)],
    ["UTF-16 as Windows writes it", utf16(TEXT, false)],
    ["UTF-16 the other way round", utf16(TEXT, true)],
  ])("in %s is read letter for letter, line ends and all", async (_, bytes) => {
    expect(await read(bytes)).toEqual({ file: "报告.txt", text: TEXT, notes: [] });
  });

  test("in GB18030 is known by not being UTF-8", async () => {
    expect((await read(Uint8Array.from([...GB, ...strToU8("12.5")]))).text).toBe("支出合计12.5");
  });

  test("called .docx is read as the text it is", async () => {
    expect((await read(strToU8(TEXT), "报告.docx")).text).toBe(TEXT);
  });
});

describe("what is no report is refused with what to do", () => {
  test.each<[string, Uint8Array, ProblemCode, string]>([
    ["nothing", new Uint8Array(), "not-a-report", "空的"],
    ["blanks alone", strToU8(" \r\n\u3000\n"), "not-a-report", "没有读到文字"],
    ["a program", Uint8Array.from({ length: 4000 }, (__, index) => (index * 7) % 256), "not-a-report", "不是文字"],
    ["bytes of no encoding", Uint8Array.from([0x41, 0xff, 0xff, 0x80, 0x41]), "not-a-report", "UTF-8"],
    ["control characters", Uint8Array.from({ length: 300 }, (__, index) => (index % 3 === 0 ? 1 : 65)), "not-a-report", "不是文字"],
    ["a .doc", ole("WordDocument"), "old-format", "另存为"],
    ["an encrypted document", ole("EncryptedPackage"), "encrypted", "打开密码"],
    ["an .xls", ole("Workbook"), "not-a-report", "Excel 工作簿"],
    ["an .xlsx", oneSheet("<sheetData/>"), "not-a-report", "Excel 工作簿"],
    ["a presentation", zipParts({ "ppt/presentation.xml": "<p/>" }), "not-a-report", "演示文稿"],
    ["an .odt", zipParts({ mimetype: "application/vnd.oasis.opendocument.text" }), "old-format", ".odt"],
    ["a folder of files", zipParts({ "a.txt": "x" }), "not-a-report", "解压"],
    ["a PDF", strToU8("%PDF-1.7\n"), "not-a-report", "PDF"],
    ["RTF", strToU8("{\\rtf1 text}"), "old-format", "RTF"],
    ["a web page", strToU8("<!DOCTYPE html><html>"), "old-format", "网页"],
    ["50 MB of letters", new Uint8Array(50 * 1024 * 1024).fill(65), "too-large", "超过 40 MB"],
    ["5 MB of letters", new Uint8Array(5 * 1024 * 1024).fill(65), "too-large", "超过 4 MB"],
    ["a million and one letters", new Uint8Array(1_000_001).fill(65), "too-large", "100 万字"],
  ])("%s", async (_, bytes, code, words) => {
    const [found, sentence] = await refusal(bytes);
    expect(found).toBe(code);
    expect(sentence).toContain(words);
  });
});

describe("a hostile Word file", () => {
  const body = paragraph("支出合计12万元。");

  test("with macros is read without them, and says so", async () => {
    const { text, notes } = await read(makeDocx(body, { "word/vbaProject.bin": "Sub AutoOpen()" }));
    expect(text).toBe("支出合计12万元。");
    expect(notes).toEqual(["文档带有宏，没有运行，只读取了文字。"]);
  });

  test("with links to the outside opens none, and says how many", async () => {
    const rels = relationships(["rId9", "hyperlink", "https://example.org/"], ["rId8", "image", "file:///etc/passwd"]).replaceAll(' Target="', ' TargetMode="External" Target="');
    const linked = `<w:p><w:hyperlink r:id="rId9" w:anchor="a"><w:r><w:t>见网站</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "file:///etc/passwd" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const { text, notes } = await read(makeDocx(body + linked, { "word/_rels/document.xml.rels": rels, "word/_rels/settings.xml.rels": relationships(["rId1", "attachedTemplate", "https://example.org/a.dotm"]).replace(' Target="', ' TargetMode="External" Target="') }));
    expect(text).toBe("支出合计12万元。\n见网站");
    expect(notes).toEqual(["文档里有3处指向文档之外的链接，没有打开，只读取了文字。"]);
  });

  test.each<[string, string]>([
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]>${wordPart("document", body).replace(/^.*\n/, "")}`],
    ["an entity that nobody defined", wordPart("document", `<w:body>${paragraph("&secret;")}</w:body>`)],
    ["tables in tables without end", wordPart("document", `<w:body>${"<w:tbl><w:tr><w:tc>".repeat(5000)}${"</w:tc></w:tr></w:tbl>".repeat(5000)}</w:body>`)],
    ["a tag of a thousand attributes", wordPart("document", `<w:body><w:p ${Array.from({ length: 1000 }, (__, index) => `a${String(index)}="1"`).join(" ")}/></w:body>`)],
    ["tags that do not close", wordPart("document", "<w:body><w:p>")],
  ])("with %s is damaged", async (_, document) => {
    expect((await refusal(makeDocx("", { "word/document.xml": document })))[0]).toBe("damaged");
  });

  test("that unpacks to more than it may is too large, and nothing of it is unpacked", async () => {
    const blank = wordPart("document", `<w:body>${" ".repeat(40 * 1024 * 1024)}</w:body>`);
    const started = performance.now();
    expect((await refusal(makeDocx("", { "word/document.xml": blank })))[0]).toBe("too-large");
    expect((await refusal(makeDocx("", { "word/document.xml": wordPart("document", `<w:body>${" ".repeat(6 * 1024 * 1024)}</w:body>`) })))[0]).toBe("too-large");
    expect(performance.now() - started).toBeLessThan(8000); // making the two bombs takes most of it
  });

  test("full of things Word does not know is read by what Word knows", async () => {
    const unknown = Array.from({ length: 20_000 }, (_, index) => `<w:a${String(index)}/>`).join("");
    expect((await read(makeDocx(`${body}<w:p>${unknown}<w:sdt><w:sdtContent><w:r><w:t>完。</w:t></w:r></w:sdtContent></w:sdt></w:p>`))).text).toBe("支出合计12万元。\n完。");
  });

  test("may carry a large picture, which is not unpacked", async () => {
    expect((await read(makeDocx(body, { "word/media/image1.png": new Uint8Array(30 * 1024 * 1024) }))).text).toBe("支出合计12万元。");
  });

  test("cut off anywhere, or with a wrong byte, ends in a text or a sentence", async () => {
    const good = makeDocx(paragraph("支出合计12万元。").repeat(30));
    for (let length = 5; length < good.length; length += 101) expect((await refusal(good.slice(0, length)))[0]).toBe("damaged");
    for (let at = 4; at < good.length; at += 29) {
      const bytes = good.slice();
      bytes[at] = bytes[at]! ^ 0x55;
      const result = await readReportFile(bytes, "x.docx");
      if (result.ok) expect(result.value.text).toContain("支出合计12万元。");
    }
  });
});
