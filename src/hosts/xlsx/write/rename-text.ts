import type { SheetRename } from "../../../core/forms/plan";
import { foldSheet, renameSheetsIn } from "../../../core/workbook";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import { encodeXml } from "../xml/xml-text";

/** The name a sheet has after the renames, or undefined where it keeps its own. */
export function newNames(renames: readonly SheetRename[]): (name: string) => string | undefined {
  const names = new Map(renames.map(({ from, to }) => [foldSheet(from), to]));
  return (name) => names.get(foldSheet(name));
}

/** Rewrites the formula an element holds; one that mentions no renamed sheet stays as it is written. */
export function renameText(outline: XmlOutline, element: XmlElement, newName: (name: string) => string | undefined): void {
  const formula = outline.text(element);
  const renamed = renameSheetsIn(formula, newName);
  if (renamed !== formula) outline.setContent(element, encodeXml(renamed));
}
