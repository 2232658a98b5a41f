import { strToU8 } from "fflate";
import type { Sheet } from "../../../src/core/workbook";
import { writeZip } from "../../../src/hosts/xlsx/zip/zip-writer";
import { oneSheet, oneSheetParts, opened, relationships, zipParts } from "../../support/xlsx/make-package";
import type { Parts } from "../../support/xlsx/make-package";

const read = (sheet: string, parts: Parts = {}): Sheet => opened(oneSheet(sheet, parts)).sheets[0]!;
const cells = (xml: string, parts: Parts = {}): Sheet => read(`<sheetData><row r="1">${xml}</row></sheetData>`, parts);
const row = (sheet: Sheet, count: number) => Array.from({ length: count }, (_, index) => sheet.value(1, index + 1));

describe("values", () => {
  test("numbers, booleans, errors, texts of formulas and ISO dates are read by their type", () => {
    const sheet = cells(
      `<c r="A1"><v>-12.50</v></c><c r="B1"><v>1.5E3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c>` +
        `<c r="F1" t="str"><f>A1&amp;""</f><v> 合 计</v></c><c r="G1" t="d"><v>2023-12-31</v></c><c r="H1" t="d"><v>1900-02-28T12:00:00</v></c>`,
    );
    expect(row(sheet, 8)).toEqual([-12.5, 1500, true, false, { error: "#REF!" }, " 合 计", 45291, 59.5]);
    expect(sheet.formula(1, 6)).toBe('A1&""');
  });

  test("what is no number in a number cell stays the text it is, and an empty one stays empty", () => {
    const sheet = cells(`<c><v>12,5</v></c><c><v>0x1F</v></c><c><v>Infinity</v></c><c><v> </v></c><c><v/></c><c t="d"><v>2023-02-30</v></c>`);
    expect(row(sheet, 6)).toEqual(["12,5", "0x1F", "Infinity", null, null, "2023-02-30"]);
  });

  test("shared and inline strings join their runs and leave phonetic runs out", () => {
    const strings =
      `<sst><si><t>支出</t></si><si><r><t>三</t></r><r><rPr><b/></rPr><t xml:space="preserve">公 </t></r><rPh sb="0" eb="1"><t>サン</t></rPh><phoneticPr fontId="1"/></si>` +
      `<si><t> 外 </t></si><si><t xml:space="preserve"> 内 </t></si><si/></sst>`;
    const sheet = cells(
      [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join("") + `<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>`,
      { "xl/sharedStrings.xml": strings },
    );
    expect(row(sheet, 6)).toEqual(["支出", "三公 ", "外", " 内 ", null, "甲乙"]);
  });

  test("escapes, references, CDATA and line ends give the characters meant", () => {
    const sheet = cells(
      `<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c><c t="inlineStr"><is><t>&lt;&amp;&#x4E2D;&#25991;&#x1F600;</t></is></c>` +
        `<c t="inlineStr"><is><t><![CDATA[<b>&amp;]]>尾</t></is></c><c t="inlineStr"><is><t>一\r\n二<!-- 注 -->三</t></is></c>`,
    );
    expect(row(sheet, 4)).toEqual(["a\rb_x000D_", "<&中文😀", "<b>&amp;尾", "一\n二三"]);
  });

  test("cells and rows without a position count on from the one before", () => {
    const sheet = read(`<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>`);
    expect([sheet.value(1, 1), sheet.value(1, 4), sheet.value(1, 5), sheet.value(5, 1), sheet.value(6, 1)]).toEqual([1, 2, 3, 4, 5]);
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([6, 5]);
  });

  test("a lone cell in the last corner costs nothing", () => {
    const sheet = read(`<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>`);
    expect(sheet.value(1_048_576, 16_384)).toBe(7);
  });

  test("prefixes, single quotes, comments, odd spacing and attribute order make no difference", () => {
    const xml =
      `<?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData >` +
      `<x:row spans='1:2' r = '2' ><x:c t='str' note="a>b" r='B2'><x:f>"&lt;c&gt;"</x:f><x:v>好</x:v ></x:c></x:row></x:sheetData></x:worksheet>`;
    const sheet = read("", { "xl/worksheets/sheet1.xml": xml });
    expect([sheet.value(2, 2), sheet.formula(2, 2)]).toEqual(["好", '"<c>"']);
  });

  test("characters that fall between two inflated pieces stay whole", () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => `${"支出决算😀".repeat(1 + (index % 3))}${index}`);
    const xml = texts.map((text, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join("");
    const sheet = read(`<sheetData>${xml}</sheetData>`);
    expect(texts.findIndex((text, index) => sheet.value(index + 1, 1) !== text)).toBe(-1);
  });

  test("a part in UTF-16 is read as such", () => {
    const text = `\ufeff<sst><si><t>合计</t></si></sst>`;
    const bytes = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
    expect(cells(`<c t="s"><v>0</v></c>`, { "xl/sharedStrings.xml": bytes }).value(1, 1)).toBe("合计");
  });
});

describe("formulas", () => {
  test("every follower of a shared formula has its own, wherever the first one stands", () => {
    const sheet = read(
      `<sheetData><row r="1"><c r="C1"><f t="shared" si="4"/><v>1</v></c><c r="D1"><f t="shared" ref="C1:D2" si="4">A1+$A1+A$1+$A$1</f><v>2</v></c></row>` +
        `<row r="2"><c r="D2"><f t="shared" si="4"/><v>3</v></c></row></sheetData>`,
    );
    expect(sheet.formula(1, 3)).toBe("#REF!+$A1+#REF!+$A$1");
    expect(sheet.formula(2, 4)).toBe("A2+$A2+A$1+$A$1");
    expect(sheet.value(2, 4)).toBe(3);
  });

  test("an array formula belongs to its first cell", () => {
    const sheet = cells(`<c r="A1"><f t="array" ref="A1:B1">SUM(C1:C9*D1:D9)</f><v>5</v></c><c r="B1"><v>5</v></c>`);
    expect([sheet.formula(1, 1), sheet.formula(1, 2)]).toEqual(["SUM(C1:C9*D1:D9)", undefined]);
  });
});

describe("what surrounds the cells", () => {
  test("built-in, East-Asian and own number formats are named by their code; those of conditional formats are not mixed in", () => {
    const styles =
      `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00&quot;万元&quot;"/><numFmt numFmtId="0" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="57"/></cellXfs><dxfs><dxf><numFmt numFmtId="170" formatCode="@"/></dxf></dxfs></styleSheet>`;
    const sheet = cells([0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join(""), { "xl/styles.xml": styles });
    expect([1, 2, 3, 4, 5].map((column) => sheet.format(1, column))).toEqual(["General", '0.00"万元"', "0.00%", 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"']);
  });

  test("merges, hidden rows and hidden columns are known", () => {
    const sheet = read(
      `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData><row r="2" hidden="true"/><row r="3" ht="0"/><row r="4" ht="20"/></sheetData>` +
        `<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
    );
    expect(sheet.merges).toEqual([{ sheet: "表", top: 1, left: 1, bottom: 2, right: 3 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2, 3], [2, 3, 5]]);
  });

  test("sheets stand in the workbook's order with their visibility, names with their sheet; chart sheets are left out", () => {
    const sheetPart = `<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;
    const workbook = opened(
      oneSheet("", {
        "xl/workbook.xml":
          `<workbook xmlns:rel="x"><workbookPr date1904="1"/><sheets><sheet name="乙" state="hidden" rel:id="b"/><sheet name="图" rel:id="c"/><sheet name="甲&amp;" state="veryHidden" rel:id="a"/></sheets>` +
          `<definedNames><definedName name="总额">乙!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'甲&amp;'!$A$1</definedName></definedNames></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships(["a", "worksheet", "/xl/worksheets/Sheet1.xml"], ["b", "worksheet", "../far/b.xml"], ["c", "chartsheet", "c.xml"]),
        "far/b.xml": sheetPart,
      }),
    );
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["乙", "hidden"], ["甲&", "very-hidden"]]);
    expect(workbook.sheets[0]!.value(1, 1)).toBe(1);
    expect(workbook.names).toEqual([{ name: "总额", refersTo: "乙!$A$1" }, { name: "_xlnm.Print_Area", sheet: "甲&", refersTo: "'甲&'!$A$1" }]);
    expect(workbook.date1904).toBe(true);
  });

  test("ISO dates follow the 1904 system where the workbook does", () => {
    const workbook = `<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`;
    expect(cells(`<c t="d"><v>1904-01-02</v></c>`, { "xl/workbook.xml": workbook }).value(1, 1)).toBe(1);
  });

  test("the strict dialect is read like the transitional one", () => {
    const strict = Object.entries(oneSheetParts(`<sheetData><row><c><v>3</v></c></row></sheetData>`)).map(([name, part]) => [
      name,
      String(part)
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    ]);
    expect(opened(zipParts(Object.fromEntries(strict))).sheets[0]!.value(1, 1)).toBe(3);
  });

  test("our memory and the time of the last change are read; another program's broken XML part does no harm", () => {
    const workbook = opened(
      oneSheet("<sheetData/>", {
        "_rels/.rels": relationships(["a", "officeDocument", "/xl/workbook.xml"], ["b", "metadata/core-properties", "docProps/core.xml"]),
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>2024-03-01T08:00:00Z</dcterms:modified></cp:coreProperties>`,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["x", "customXml", "../customXml/item1.xml"], ["y", "customXml", "../customXml/item2.xml"]),
        "customXml/item1.xml": `<broken urn:jixiao-zhuli:memory:1`,
        "customXml/item2.xml": `<m:memory xmlns:m="urn:jixiao-zhuli:memory:1">{"a":"&lt;甲&gt;"}</m:memory>`,
      }),
    );
    expect([workbook.memory, workbook.modified]).toEqual([`<m:memory xmlns:m="urn:jixiao-zhuli:memory:1">{"a":"&lt;甲&gt;"}</m:memory>`, "2024-03-01T08:00:00Z"]);
  });

  test("equal bytes have equal fingerprints, and one changed character another", () => {
    const make = (text: string): string => opened(oneSheet(`<sheetData><row><c t="str"><v>${text}</v></c></row></sheetData>`)).fingerprint;
    expect(make("甲")).toBe(make("甲"));
    expect(make("甲")).not.toBe(make("乙"));
  });

  test("entries named like members of an object are entries like any other", () => {
    const parts = [...Object.entries(oneSheetParts("<sheetData/>")), ["__proto__", "x"], ["constructor", "y"]] as const;
    const bytes = writeZip(new Uint8Array(), parts.map(([name, part]) => ({ kind: "fresh", name, content: strToU8(String(part)) })));
    expect(opened(bytes).sheets).toHaveLength(1);
  });
});
