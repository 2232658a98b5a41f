import type { Workbook } from "../../../src/core/workbook";
import { openXlsx } from "../../../src/hosts/xlsx";
import { PackageParts } from "../../../src/hosts/xlsx/package-parts";
import type { XmlOutline } from "../../../src/hosts/xlsx/xml/xml-outline";
import { Book } from "../model/book";
import { parseBox } from "../model/boxes";
import { loadLooks } from "./load-looks";
import { loadSheet } from "./load-sheet";

/** The workbook of an `.xlsx` file as the emulated Excel holds it. Charts, macros, conditional formats and the like are left behind. */
export function loadXlsx(bytes: Uint8Array, file: string): Book {
  const opened = openXlsx(bytes, file);
  if (!opened.ok) throw new Error(`${opened.problem.code}: ${opened.problem.what}`);
  const parts = new PackageParts(bytes);
  const workbookPart = parts.workbookPart();
  const outline = parts.outline(workbookPart);
  if (outline === undefined) throw new Error("no workbook part");
  const relationships = parts.relationships(workbookPart);
  const book = new Book(file);
  book.date1904 = opened.value.date1904;
  const stylesPart = relationships.find(({ type }) => type === "styles")?.target;
  const looks = loadLooks(stylesPart === undefined ? undefined : parts.outline(stylesPart));
  const partOf = sheetParts(outline, relationships);
  for (const read of opened.value.sheets) {
    const sheet = book.add(read.name);
    const xml = parts.outline(partOf.get(read.name) ?? "");
    if (xml === undefined) throw new Error(`no part for ${read.name}`);
    loadSheet(sheet, read, xml, looks);
  }
  const protection = outline.child("workbookProtection");
  book.isStructureProtected = protection !== undefined && isTrue(outline.attribute(protection, "lockStructure"));
  book.active = book.sheets[activeIndex(outline)] ?? book.sheets.find(({ visibility }) => visibility === "Visible");
  loadNames(book, opened.value, outline);
  for (const { type, target } of relationships) {
    const xml = type === "customXml" && target !== undefined ? parts.text(target) : undefined;
    if (xml !== undefined) book.xmlParts.push({ id: book.newId(), xml: xml.replace(/^\ufeff?<\?xml[^<>]*\?>\s*/, "") });
  }
  return book;
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

function sheetParts(workbook: XmlOutline, relationships: ReturnType<PackageParts["relationships"]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of workbook.children("sheet", workbook.child("sheets"))) {
    const target = relationships.find(({ id }) => id === workbook.prefixed(element, "id"))?.target;
    if (target !== undefined) found.set(workbook.attribute(element, "name") ?? "", target);
  }
  return found;
}

function activeIndex(workbook: XmlOutline): number {
  const view = workbook.child("bookViews");
  const [first] = view === undefined ? [] : workbook.children("workbookView", view);
  return Number((first && workbook.attribute(first, "activeTab")) ?? 0);
}

/** Names; those that Excel keeps for itself become page set-up, as its API shows them. */
function loadNames(book: Book, { names }: Workbook, outline: XmlOutline): void {
  const elements = outline.children("definedName", outline.child("definedNames"));
  names.forEach(({ name, sheet: local, refersTo }, index) => {
    const element = elements[index];
    const sheet = local === undefined ? undefined : book.sheet(local);
    const place = refersTo.slice(refersTo.lastIndexOf("!") + 1);
    if (name === "_xlnm.Print_Area" && sheet !== undefined && !refersTo.includes(",") && !refersTo.includes("#REF!")) sheet.page.printArea = parseBox(place, sheet);
    else if (name === "_xlnm.Print_Titles" && sheet !== undefined && /^\$\d+:\$\d+$/.test(place) && !refersTo.includes(",")) {
      const { top, bottom } = parseBox(place, sheet);
      sheet.page.titleRows = { first: top, last: bottom };
    } else {
      const visible = !isTrue(element && outline.attribute(element, "hidden"));
      (sheet?.names ?? book.names).push({ name, formula: `=${refersTo}`, visible, comment: "" });
    }
  });
}
