import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { MEMORY_NAMESPACE } from "../../../src/core/memory";
import { drawOffice, type DrawnOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { largeZip } from "../support/large-zip";
import { type ExtremeFile, type LargeParts, officeParts, officeWithSheet, repeated, withSheets, worksheet, textOf } from "./office-package";

const inline = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const formula = (text: string, place = ""): string => `<c${place === "" ? "" : ` r="${place}"`}><f>${text}</f><v>1</v></c>`;
const cells = (inside: string): string => worksheet(`<sheetData><row>${inside}</row></sheetData>`);
const office = (drawn: DrawnOffice): Uint8Array => createDrawn(drawOffice({ total: [100, 60, 40], execution: { initial: 120, adjusted: 200, executed: 100 }, ...drawn }));
const total = (formulas: string): LargeParts => {
  const parts = officeParts();
  return { ...parts, "xl/worksheets/sheet1.xml": textOf(parts, "xl/worksheets/sheet1.xml").replace(/<v>100<\/v>/, `<f>${formulas}</f><v>100</v>`) };
};

const PROTOTYPE = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "__defineGetter__"];

/** Cells and names that no honest sheet holds, or few. */
export const CONTENTS: readonly ExtremeFile[] = [
  { name: "names of the prototype everywhere", make: () => largeZip(withSheets(PROTOTYPE.map((name) => [name, cells(PROTOTYPE.map(inline).join(""))] as const))), ends: "result" },
  { name: "names of the prototype in a table", make: () => office({ classes: PROTOTYPE.map((name) => [name, name, 100]), indicators: PROTOTYPE.map((name) => ({ level1: name, level2: name, name, target: name, actual: name, weight: 10 })), profile: PROTOTYPE.map((name) => [name, name]) }), ends: "result" },
  { name: "sheet names with quotes and emoji", make: () => largeZip(withSheets(["'甲'", "it's", "&quot;", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "=1+1", "a b!c", "表&lt;1&gt;", "十".repeat(31)].map((name) => [name, textOf(officeParts(), "xl/worksheets/sheet1.xml")] as const))), ends: "result" },
  { name: "2,000 cells of 32,767 letters", make: () => largeZip(officeWithSheet(repeated(`<row>${inline("长".repeat(32_767))}</row>`, 2_000, undefined, { withCrc: true }))), ends: "result" },
  { name: "32,767 letters in every cell of a table", make: () => office({ indicators: Array.from({ length: 6 }, () => ({ level1: "产出指标", level2: "数量指标", name: "长".repeat(32_767), target: "9".repeat(32_767), actual: "1,".repeat(16_000), rate: "%".repeat(32_767), weight: 1, reason: "（".repeat(32_767) })), profile: [["单位名称", "镇".repeat(32_767)], ["存在的问题", "一、".repeat(10_000)]] }), ends: "result" },
  { name: "formulas in a circle", make: () => largeZip(officeWithSheet(worksheet(`<sheetData><row r="1">${formula("B1", "A1")}${formula("A1", "B1")}${formula("C1+SUM(A:XFD)", "C1")}</row></sheetData>`))), ends: "result" },
  { name: "a total that sums itself", make: () => largeZip(total("SUM(C1:C1048576)+SUM(A1:XFD1048576)+C4")), ends: "result" },
  { name: "a total of 300,000 addends", make: () => largeZip(total(`${"C5+".repeat(300_000)}C6`)), ends: "result" },
  { name: "a total of 100,000 areas", make: () => largeZip(total(`SUM(${"A1:XFD1048576,".repeat(100_000)}C6)`)), ends: "result" },
  { name: "brackets and quotes without end", make: () => largeZip(total(`${"(".repeat(500_000)}&quot;${"'".repeat(500_001)}`)), ends: "result" },
  { name: "a shared formula of 8,000 letters, 100,000 times", make: () => largeZip(officeWithSheet(repeated('<row><c><f t="shared" si="0"/><v>1</v></c></row>', 100_000, [`<sheetData><row><c><f t="shared" ref="A1:A100001" si="0">${"A1+".repeat(2_666)}1</f><v>1</v></c></row>`, "</sheetData>"]))), ends: /公式过长/ },
  { name: "numbers at the edge of what can be written", make: () => office({ classes: [["201", "甲", 1e308], ["202", "乙", -1e308], ["203", "丙", 5e-324], ["204", "丁", "9".repeat(400)], ["205", "戊", "1e309"], ["206", "己", 2 ** 53]], execution: { initial: "∞", adjusted: "NaN", executed: -0 } }), ends: "result" },
  { name: "a ledger of 20,000 entries of which none adds up", make: () => createDrawn([...drawOffice({ classes: [["201", "甲", 123.45], ["213", "乙", 678.9]], total: [100, 60, 40] }), ledger(20_000)]), ends: "result" },
  { name: "our own record, 30 MB of rubbish", make: () => largeZip(remembering("<answer section='a' needs='b'>".repeat(1_000_000))), ends: "result" },
  { name: "our own record, nested 500,000 deep", make: () => largeZip(remembering(`${"<a>".repeat(500_000)}${"</a>".repeat(500_000)}`)), ends: "result" },
  { name: "honest, packed to 0.0099 of its size", make: () => honest(0.0099), ends: "result" },
  { name: "honest, packed to 0.0088 of its size", make: () => honest(0.0088), ends: "result" },
];

function ledger(entries: number) {
  const rows = Array.from({ length: entries }, (_, index) => [`2023-${String(1 + (index % 12)).padStart(2, "0")}-15`, `记-${index}`, `摘要${index % 97}`, ["201", "213"][index % 2]!, ["30201", "30299"][index % 2]!, ((index * 7919) % 100_003) / 100]);
  return { name: "支出明细账", rows: [["2023年支出明细账"], ["单位：元"], ["日期", "凭证号", "摘要", "功能分类", "经济分类", "金额"], ...rows, ["合计", null, null, null, null, 1]] };
}

function remembering(inside: string): LargeParts {
  const parts = officeParts();
  return {
    ...parts,
    "customXml/item1.xml": `<memory xmlns="${MEMORY_NAMESPACE}" version="1">${inside}</memory>`,
    "xl/_rels/workbook.xml.rels": textOf(parts, "xl/_rels/workbook.xml.rels").replace("</Relationships>", `<Relationship Id="own" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`),
  };
}

/** A long list of payments that pack as well as this: so many of its rows differ from the one before. */
export function honest(ratio: number): Uint8Array {
  const row = (number: number): string => `<row><c t="inlineStr"><is><t>办公费</t></is></c><c><v>${number}</v></c><c><v>100</v></c></row>`;
  const rows = (different: number): string => worksheet(`<sheetData>${Array.from({ length: 60_000 }, (_, index) => row(index % Math.round(60_000 / different) === 0 ? (index * 48_271) % 2_147_483_647 : 7)).join("")}</sheetData>`);
  const packed = (xml: string): number => deflateRawSync(strToU8(xml)).length / strToU8(xml).length;
  let [low, high] = [1, 30_000];
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (packed(rows(middle)) < ratio) low = middle;
    else high = middle;
  }
  return largeZip(officeWithSheet(rows(low)));
}
