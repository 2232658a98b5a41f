import type { Problem } from "../../../jobs/ports";
import { PackageParts } from "../../xlsx/package-parts";
import type { XmlOutline } from "../../xlsx/xml/xml-outline";
import { PART_LIMITS, REPORT_LIMITS } from "../limits";
import { reportProblems } from "../problems";
import { stop } from "./refusal";

/** The parts of a Word file that hold words or say how they are numbered. Nothing else of it is unpacked. */
export interface DocxParts {
  readonly document: XmlOutline;
  readonly footnotes?: XmlOutline;
  readonly endnotes?: XmlOutline;
  readonly styles?: XmlOutline;
  readonly numbering?: XmlOutline;
  readonly hasMacros: boolean;
  /** Links to what is outside of the file. */
  readonly outsideLinks: number;
}

const RELATIONS = /^word\/_rels\/[^/]{1,60}\.rels$/i;
const MOST_RELATION_PARTS = 40;
const RELATION_BYTES = 1024 * 1024;

/** Unpacks and reads those parts, each within its limits. Throws for what may not be read. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const parts = new PackageParts(bytes, PART_LIMITS);
  const main = parts.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const document = read(parts, main) ?? stop(notADocument(parts));
  if (document.root.name !== "document") stop(document.root.name === "workbook" ? reportProblems.workbook() : reportProblems.another("里面没有文档正文"));
  const related = parts.relationships(main);
  const optional = (name: "footnotes" | "endnotes" | "styles" | "numbering"): Partial<DocxParts> => {
    const target = related.find(({ type }) => type === name)?.target;
    const outline = target === undefined ? undefined : read(parts, target);
    return outline === undefined ? {} : { [name]: outline };
  };
  return {
    document, ...optional("footnotes"), ...optional("endnotes"), ...optional("styles"), ...optional("numbering"),
    hasMacros: parts.entries.some(({ name }) => /vbaproject\.bin$/i.test(name)),
    outsideLinks: countOutside(parts),
  };
}

function read(parts: PackageParts, part: string): XmlOutline | undefined {
  const entry = parts.entry(part);
  if (entry === undefined) return undefined;
  if (entry.size > REPORT_LIMITS.ratio * Math.max(1024, entry.compressedSize)) stop(reportProblems.tooLarge("解开后大得不正常"));
  return parts.outline(part);
}

function countOutside(parts: PackageParts): number {
  const found = parts.entries.filter(({ name }) => RELATIONS.test(name));
  if (found.length > MOST_RELATION_PARTS || found.some(({ size }) => size > RELATION_BYTES)) stop(reportProblems.damaged());
  return found.reduce((sum, { name }) => {
    const outline = read(parts, name);
    return sum + (outline?.children("Relationship", outline.root).filter((one) => outline.attribute(one, "TargetMode") === "External").length ?? 0);
  }, 0);
}

function notADocument(parts: PackageParts): Problem {
  if (parts.entry("xl/workbook.xml") !== undefined || parts.entry("xl/workbook.bin") !== undefined) return reportProblems.workbook();
  if (parts.entry("ppt/presentation.xml") !== undefined) return reportProblems.another("是演示文稿");
  if (parts.entry("mimetype") !== undefined) return reportProblems.otherFormat("是另一种办公文档（如 .odt）");
  return parts.entry("[Content_Types].xml") === undefined ? reportProblems.another("是普通压缩包，请先解压") : reportProblems.damaged();
}
