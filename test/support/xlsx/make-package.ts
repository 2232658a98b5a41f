import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../../src/core/workbook";
import { openXlsx } from "../../../src/hosts/xlsx";

/** A part as text, or as bytes where the text's encoding is the point. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A zip file of these parts, made without our own writer. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1990, 4, 5), level: 6 });
}

export const relationships = (...lines: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** Hand-written parts of a workbook with one sheet; `parts` adds to them or takes their place. */
export function oneSheetParts(sheet: string, parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"/>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...parts,
  };
}

export const oneSheet = (sheet: string, parts: Parts = {}): Uint8Array => zipParts(oneSheetParts(sheet, parts));

/** The workbook in these bytes; a refusal fails the test. */
export function opened(bytes: Uint8Array, file = "表.xlsx"): Workbook {
  const result = openXlsx(bytes, file);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}
