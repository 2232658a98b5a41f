import { readReportFile } from "../../../src/hosts/document";
import { makeDocx, numbered, paragraph, wordPart } from "../../support/docx/make-docx";
import type { Parts } from "../../support/xlsx/make-package";

async function read(body: string, parts: Parts = {}): Promise<{ lines: string[]; notes: readonly string[] }> {
  const result = await readReportFile(makeDocx(body, parts), "报告.docx");
  if (!result.ok) throw new Error(result.problem.what);
  return { lines: result.value.text.split("\n"), notes: result.value.notes };
}
const linesOf = async (body: string, parts: Parts = {}): Promise<string[]> => (await read(body, parts)).lines;

const row = (...cells: readonly string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly style?: string;
}

const levelXml = ({ format, text, start = 1, style }: Level, index: number): string =>
  `<w:lvl w:ilvl="${String(index)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/>${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;

function numbering(levels: readonly Level[], lists: readonly string[] = [""]): Parts {
  const abstract = `<w:abstractNum w:abstractNumId="7">${levels.map(levelXml).join("")}</w:abstractNum>`;
  return { "word/numbering.xml": wordPart("numbering", abstract + lists.map((inside, index) => `<w:num w:numId="${String(index + 1)}"><w:abstractNumId w:val="7"/>${inside}</w:num>`).join("")) };
}

const CHINESE = numbering([{ format: "chineseCounting", text: "%1、" }, { format: "chineseCountingThousand", text: "（%2）" }, { format: "decimal", text: "%3." }]);

describe("words of a Word document", () => {
  test("a paragraph is a line, whatever runs, tabs and breaks it is made of", async () => {
    const split = "<w:p><w:r><w:t>支出4130.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>69</w:t></w:r><w:r><w:tab/><w:t>万元</w:t><w:br/><w:t>其中：</w:t></w:r></w:p>";
    expect(await linesOf(paragraph("一、概况") + split + paragraph(""))).toEqual(["一、概况", "支出4130.69\t万元", "其中：", ""]);
  });

  test("a row of a table is a line with bars between its cells; a cell of several paragraphs keeps them", async () => {
    const body = table(row("单位名称", "某镇人民政府"), row("", ""), row("基本情况", paragraph("支出12万元。") + paragraph("") + paragraph("其中基本支出5万元。")));
    expect(await linesOf(body)).toEqual(["单位名称 | 某镇人民政府", "基本情况 | 支出12万元。", "其中基本支出5万元。"]);
  });

  test("a footnote stands at the end", async () => {
    const body = '<w:p><w:r><w:t>支出12万元</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>';
    const footnotes = wordPart("footnotes", `<w:footnote w:id="0" w:type="separator">${paragraph("")}</w:footnote><w:footnote w:id="2">${paragraph("含上年结转3万元。")}</w:footnote>`);
    expect(await linesOf(body, { "word/footnotes.xml": footnotes })).toEqual(["支出12万元。", "注：含上年结转3万元。"]);
  });

  test("deleted words are gone, inserted ones are there, and a sentence says so", async () => {
    const body = "<w:p><w:r><w:t>支出</w:t></w:r><w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:t>万元</w:t></w:r></w:p>";
    expect(await read(body)).toEqual({ lines: ["支出12万元"], notes: ["文档里有未接受的修订，按接受全部修订后的文字审核。"] });
  });

  test("the result of a field is text, its command is not", async () => {
    const field = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2024年3月</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    expect(await linesOf(field)).toEqual(["2024年3月"]);
  });

  test("pictures are counted, because numbers may stand in them", async () => {
    const picture = '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId77"/></v:shape></w:pict></w:r></w:p>';
    expect((await read(paragraph("附图") + picture)).notes).toEqual(["文档里有1张图片，图片里的数字没有审核。"]);
  });
});

describe("numbers that Word itself puts before paragraphs", () => {
  test("are written as Word shows them, each level begun anew under the one above", async () => {
    const body = numbered("概况", 1) + numbered("职能", 1, 1) + numbered("机构", 1, 1) + numbered("2023年新设", 1, 2) + numbered("绩效", 1) + numbered("目标", 1, 1) + paragraph("（二）手工编号");
    expect(await linesOf(body, CHINESE)).toEqual(["一、概况", "（一）职能", "（二）机构", "1. 2023年新设", "二、绩效", "（一）目标", "（二）手工编号"]);
  });

  test("come from a style as well, and 0 takes them away", async () => {
    const parts = { ...numbering([{ format: "chineseCounting", text: "%1、", style: "H1" }, { format: "decimal", text: "%1.%2", style: "H2" }]), "word/styles.xml": wordPart("styles", '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:basedOn w:val="H1"/></w:style>') };
    const styled = (text: string, style: string, more = ""): string => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body = styled("甲", "H1") + styled("乙", "H2") + styled("丙", "H1", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("丁", "H1");
    expect(await linesOf(body, parts)).toEqual(["一、甲", "一.1 乙", "丙", "二、丁"]);
  });

  test("count on in a list of the same family, unless it begins anew", async () => {
    const parts = numbering([{ format: "decimal", text: "%1、", start: 3 }], ["", "", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>']);
    expect(await linesOf(numbered("a", 1) + numbered("b", 2) + numbered("c", 3) + numbered("d", 3), parts)).toEqual(["3、a", "4、b", "1、c", "2、d"]);
  });

  test.each([
    ["chineseLegalSimplified", 12, "壹拾贰"], ["chineseCounting", 10, "十"], ["chineseCounting", 20, "二十"], ["chineseCounting", 102, "一百零二"], ["decimalZero", 5, "05"], ["decimalEnclosedCircle", 3, "③"],
    ["upperRoman", 14, "XIV"], ["lowerLetter", 2, "b"], ["decimalFullWidth", 12, "１２"],
  ])("in %s %i is %s", async (format, start, signs) => {
    expect(await linesOf(numbered("x", 1), numbering([{ format, text: "%1、", start }]))).toEqual([`${signs}、x`]);
  });

  test.each(["bullet", "none", "hebrew1"])("are not guessed where the list is %s", async (format) => {
    expect(await linesOf(numbered("x", 1), numbering([{ format, text: "%1、" }]))).toEqual(["x"]);
  });

  test("are not written where they would be longer than a line", async () => {
    expect(await linesOf(numbered("x", 1), numbering([{ format: "decimal", text: `%1${"、".repeat(5000)}` }]))).toEqual(["x"]);
  });

  test("of a deleted paragraph are not counted", async () => {
    const deleted = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>没有了</w:delText></w:r></w:del></w:p>';
    expect(await linesOf(numbered("甲", 1) + deleted + numbered("乙", 1), CHINESE)).toEqual(["一、甲", "二、乙"]);
  });
});
