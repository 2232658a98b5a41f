import type { SheetRename } from "../../../core/forms/plan";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import type { PackagePatch } from "./package-patch";
import { newNames, renameText } from "./rename-text";
import { listSheets } from "./workbook-patch";

/** Elements of a sheet that hold a formula: cells, conditional formats, data validation. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);

/** Formulas on the renamed sheets follow the renames. A sheet that goes out of sight is no longer among the selected ones: Excel would write into it unseen. */
export function followRenames(patch: PackagePatch, renames: readonly SheetRename[]): void {
  if (renames.length === 0) return;
  const relationships = patch.parts.relationships(patch.workbookPart);
  const newName = newNames(renames);
  for (const { element, name } of listSheets(patch.workbook)) {
    const rename = renames.find(({ from }) => from === name);
    const id = patch.workbook.prefixed(element, "id");
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    const sheet = rename === undefined || part === undefined ? undefined : patch.parts.outline(part);
    if (rename === undefined || part === undefined || sheet === undefined) continue;
    followIn(sheet, sheet.root, newName);
    if (rename.visibility !== "visible") unselect(sheet);
    patch.put(part, sheet.toString());
  }
}

function followIn(outline: XmlOutline, element: XmlElement, newName: (name: string) => string | undefined): void {
  for (const child of element.children) {
    if (FORMULAS.has(child.name) && child.children.length === 0) renameText(outline, child, newName);
    else followIn(outline, child, newName);
  }
}

function unselect(outline: XmlOutline): void {
  for (const view of outline.children("sheetView", outline.child("sheetViews"))) {
    if (outline.attribute(view, "tabSelected") !== undefined) outline.setAttribute(view, "tabSelected", "0");
  }
}
