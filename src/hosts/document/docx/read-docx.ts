import { strToU8, zipSync } from "fflate";
import { type Result, refuse, succeed } from "../../../jobs/ports";
import type { XmlOutline } from "../../xlsx/xml/xml-outline";
import { encodeXml } from "../../xlsx/xml/xml-text";
import { REPORT_LIMITS } from "../limits";
import { reportProblems } from "../problems";
import { cleanPart, type PartContents } from "./clean-part";
import { type DocxParts, docxParts } from "./docx-parts";
import { listLabels } from "./list-labels";
import { mammothTree } from "./mammoth-tree";
import { refusalOf, stop } from "./refusal";
import { treeText } from "./tree-text";

/** The words of a Word document, with sentences on what was left out. */
export interface DocxText {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * Reads a .docx. mammoth, which knows WordprocessingML, is only given a small package of our own making: the parts with text, unpacked within
 * limits and freed of pictures, field commands, embedded objects, macros and addresses. The numbers Word puts before list paragraphs are written
 * into it as Word shows them, so that numbering is audited as a reader sees it; a list whose signs we cannot write stays without.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocxText>> {
  const prepared = prepare(bytes);
  if (!prepared.ok) return prepared;
  const tree = await mammothTree(prepared.value.archive);
  return tree === undefined ? refuse(reportProblems.damaged()) : succeed({ text: treeText(tree), notes: prepared.value.notes });
}

interface Prepared {
  readonly archive: Uint8Array;
  readonly notes: readonly string[];
}

function prepare(bytes: Uint8Array): Result<Prepared> {
  try {
    const parts = docxParts(bytes);
    const contents = cleanPart(parts.document);
    writeLabels(parts, contents);
    const written: Record<string, Uint8Array> = writtenPart("document", parts.document, contents);
    for (const name of ["footnotes", "endnotes"] as const) {
      const notes = parts[name];
      if (notes !== undefined) Object.assign(written, writtenPart(name, notes, cleanPart(notes)));
    }
    return succeed({ archive: zipSync(written, { level: 0 }), notes: noteSentences(parts, contents) });
  } catch (error) {
    return refusalOf(error);
  }
}

/** Numbers of lists become words of their paragraphs. */
function writeLabels(parts: DocxParts, { paragraphs }: PartContents): void {
  const labelOf = listLabels(parts);
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph);
    const properties = parts.document.child("pPr", paragraph);
    if (label === undefined || properties === undefined) continue;
    const prefix = paragraph.prefix === "" ? "" : `${paragraph.prefix}:`;
    const apart = /[、）)]$/.test(label) ? "" : " ";
    parts.document.insertAfter(properties, `<${prefix}r><${prefix}t xml:space="preserve">${encodeXml(label)}${apart}</${prefix}t></${prefix}r>`);
  }
}

/** A part as it is given on, under the name it has by custom; its links lead nowhere. */
function writtenPart(name: string, part: XmlOutline, { links }: PartContents): Record<string, Uint8Array> {
  const xml = part.toString();
  if (xml.split("xmlns", REPORT_LIMITS.namespaces + 1).length > REPORT_LIMITS.namespaces) stop(reportProblems.damaged());
  const relations = links.map((id) => `<Relationship Id="${encodeXml(id)}" Type="link" Target="nowhere"/>`).join("");
  return {
    [`word/${name}.xml`]: strToU8(xml),
    [`word/_rels/${name}.xml.rels`]: strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`),
  };
}

function noteSentences({ hasMacros, outsideLinks }: DocxParts, { pictures, hasRevisions }: PartContents): string[] {
  return [
    ...(hasMacros ? ["文档带有宏，没有运行，只读取了文字。"] : []),
    ...(outsideLinks > 0 ? [`文档里有${String(outsideLinks)}处指向文档之外的链接，没有打开，只读取了文字。`] : []),
    ...(pictures > 0 ? [`文档里有${String(pictures)}张图片，图片里的数字没有审核。`] : []),
    ...(hasRevisions ? ["文档里有未接受的修订，按接受全部修订后的文字审核。"] : []),
  ];
}
