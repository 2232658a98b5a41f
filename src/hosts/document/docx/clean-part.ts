import type { XmlElement, XmlOutline } from "../../xlsx/xml/xml-outline";
import { REPORT_LIMITS } from "../limits";
import { reportProblems } from "../problems";
import { stop } from "./refusal";

/** What a part holds besides words. */
export interface PartContents {
  /** Every paragraph that will be read, in order. */
  readonly paragraphs: readonly XmlElement[];
  /** Names by which links of the text are looked up. */
  readonly links: readonly string[];
  readonly pictures: number;
  readonly hasRevisions: boolean;
}

/** What words stand in, and what says where paragraphs, rows, cells and notes begin. Everything else is taken out: it is no text, and a reader may stumble over it. */
const KEPT = new Set([
  "document", "body", "footnotes", "footnote", "endnotes", "endnote",
  "p", "pPr", "rPr", "r", "t", "tab", "br", "noBreakHyphen", "softHyphen", "footnoteReference", "endnoteReference", "hyperlink", "ins", "del", "moveTo", "moveFrom",
  "tbl", "tr", "trPr", "tc", "tcPr", "gridSpan", "vMerge", "sdt", "sdtContent", "smartTag", "customXml",
  "AlternateContent", "Fallback", "pict", "shape", "rect", "roundrect", "group", "textbox", "txbxContent",
]);
const PICTURES = new Set(["blip", "imagedata"]);
const REVISIONS = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** Takes what is no text out of a part (as edits of the outline) and tells what is in it; refuses nesting and tags that only an attack has. */
export function cleanPart(outline: XmlOutline): PartContents {
  const paragraphs: XmlElement[] = [];
  const links = new Set<string>();
  let [pictures, hasRevisions] = [0, false];
  const waiting: { readonly element: XmlElement; readonly depth: number }[] = [{ element: outline.root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, depth } = next;
    if (depth > REPORT_LIMITS.depth || hasTooManyAttributes(outline, element)) stop(reportProblems.damaged());
    if (!KEPT.has(element.name)) {
      pictures += picturesIn(element, depth);
      outline.remove(element);
      continue;
    }
    if (REVISIONS.has(element.name)) hasRevisions = true;
    if (element.name === "p") paragraphs.push(element);
    if (element.name === "hyperlink") links.add(outline.prefixed(element, "id") ?? "");
    for (const child of [...element.children].reverse()) waiting.push({ element: child, depth: depth + 1 });
  }
  links.delete("");
  return { paragraphs, links: [...links], pictures, hasRevisions };
}

function hasTooManyAttributes({ source }: XmlOutline, { start, openEnd }: XmlElement): boolean {
  let quotes = 0;
  for (let at = start; at < openEnd; at += 1) if (source[at] === '"' || source[at] === "'") quotes += 1;
  return quotes > REPORT_LIMITS.quotes;
}

/** Pictures in something that is taken out. What is nested beyond the limit is not looked into. */
function picturesIn(element: XmlElement, depth: number): number {
  if (depth > REPORT_LIMITS.depth) return 0;
  return (PICTURES.has(element.name) ? 1 : 0) + element.children.reduce((sum, child) => sum + picturesIn(child, depth + 1), 0);
}
