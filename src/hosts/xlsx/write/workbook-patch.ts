import type { PlannedSheet, SheetRename } from "../../../core/forms/plan";
import { columnName, quoteSheet, type Visibility } from "../../../core/workbook";
import { Refusal, problems } from "../problems";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import { encodeXml } from "../xml/xml-text";
import { newNames, renameText } from "./rename-text";

/** One of our sheets with the relationship that leads to its part. */
export interface AddedSheet {
  readonly sheet: PlannedSheet;
  readonly relationship: string;
  /** Local name that marks it as ours. */
  readonly mark: string | undefined;
}

/** What becomes of the sheets. */
export interface SheetChanges {
  readonly removes: ReadonlySet<string>;
  readonly renames: readonly SheetRename[];
  readonly added: readonly AddedSheet[];
}

/** Edits the workbook part: our old sheets out of the list or renamed, the new ones at its end, with their local names. */
export function patchWorkbook(workbook: XmlOutline, { removes, renames, added }: SheetChanges, relationships: string): void {
  const before = listSheets(workbook);
  const kept = before.filter(({ name }) => !removes.has(name)).map((sheet) => renamed(sheet, renames));
  const after = [...kept.map(({ newName }) => newName), ...added.map(({ sheet }) => sheet.name)];
  if (!kept.some(({ isVisible }) => isVisible) && added.length === 0 && before.length > 0) {
    throw new Refusal(problems.cannotWrite("工作簿至少要留一张看得见的工作表"));
  }
  for (const { element, name } of before) if (removes.has(name)) workbook.remove(element);
  for (const { from, to, visibility } of renames) for (const { element, name } of before) if (name === from) renameElement(workbook, element, to, visibility);
  appendSheets(workbook, kept, added, relationships);
  patchNames(workbook, { before, kept, renames, added });
  const firstVisible = kept.findIndex(({ isVisible }) => isVisible);
  patchViews(workbook, before, after, firstVisible < 0 ? kept.length : firstVisible);
}

function renamed(sheet: ListedSheet, renames: readonly SheetRename[]): KeptSheet {
  const rename = renames.find(({ from }) => from === sheet.name);
  return rename === undefined ? { ...sheet, newName: sheet.name } : { ...sheet, newName: rename.to, isVisible: rename.visibility === "visible" };
}

function renameElement(workbook: XmlOutline, element: XmlElement, name: string, visibility: Visibility): void {
  workbook.setAttribute(element, "name", name);
  if (visibility === "visible") workbook.removeAttribute(element, "state");
  else workbook.setAttribute(element, "state", visibility === "hidden" ? "hidden" : "veryHidden");
}

interface KeptSheet extends ListedSheet {
  readonly newName: string;
}

interface ListedSheet {
  readonly element: XmlElement;
  readonly name: string;
  readonly id: number;
  readonly isVisible: boolean;
}

/** All sheets of the workbook, chart sheets too, in its order. */
export function listSheets(workbook: XmlOutline): ListedSheet[] {
  return workbook.children("sheet", workbook.child("sheets")).map((element) => ({
    element,
    name: workbook.attribute(element, "name") ?? "",
    id: Number(workbook.attribute(element, "sheetId") ?? 0),
    isVisible: (workbook.attribute(element, "state") ?? "visible") === "visible",
  }));
}

function appendSheets(workbook: XmlOutline, kept: readonly ListedSheet[], added: readonly AddedSheet[], relationships: string): void {
  const list = workbook.child("sheets") ?? stopWithoutList();
  const declared = [...workbook.namespaces(workbook.root)].find(([prefix, address]) => prefix !== "" && address === relationships)?.[0];
  const prefix = declared ?? "r";
  const declaration = declared === undefined ? ` xmlns:r="${relationships}"` : "";
  const highest = kept.reduce((most, { id }) => Math.max(most, id), 0);
  const elements = added.map(({ sheet, relationship }, index) => {
    const name = encodeXml(sheet.name);
    return `<${qualified(list, "sheet")}${declaration} name="${name}" sheetId="${highest + 1 + index}" ${prefix}:id="${relationship}"/>`;
  });
  workbook.append(list, elements.join(""));
}

function stopWithoutList(): never {
  throw new Refusal(problems.damaged("缺少工作表目录"));
}

interface SheetLists {
  readonly before: readonly ListedSheet[];
  readonly kept: readonly KeptSheet[];
  readonly renames: readonly SheetRename[];
  readonly added: readonly AddedSheet[];
}

/** Local names follow their sheets by number: those of removed sheets go, the others are renumbered, ours are added. What a renamed sheet's own names refer to follows it. */
function patchNames(workbook: XmlOutline, { before, kept, renames, added }: SheetLists): void {
  const list = workbook.child("definedNames");
  const newName = newNames(renames);
  let left = 0;
  for (const element of workbook.children("definedName", list)) {
    const local = workbook.attribute(element, "localSheetId");
    const owner = local === undefined ? undefined : before[Number(local)]?.name;
    const number = owner === undefined ? -1 : kept.findIndex(({ name }) => name === owner);
    if (owner !== undefined && number < 0) {
      workbook.remove(element);
      continue;
    }
    left++;
    if (owner !== undefined && String(number) !== local) workbook.setAttribute(element, "localSheetId", String(number));
    if (owner !== undefined && kept[number]?.newName !== owner) renameText(workbook, element, newName);
  }
  const sheets = workbook.child("sheets") ?? stopWithoutList();
  const tag = qualified(sheets, "definedName");
  const names = added.flatMap(({ sheet, mark }, index) => ownNames(sheet, tag, kept.length + index, mark)).join("");
  if (list === undefined) insertNames(workbook, sheets, names);
  else if (names !== "" || left > 0) workbook.append(list, names);
  else workbook.replace(list, "");
}

/** The list of names stands after the sheets and what refers to other files (ECMA-376, CT_Workbook). */
function insertNames(workbook: XmlOutline, sheets: XmlElement, names: string): void {
  if (names === "") return;
  const neighbours = ["sheets", "functionGroups", "externalReferences"];
  const neighbour = workbook.root.children.filter(({ name }) => neighbours.includes(name)).at(-1) ?? sheets;
  const tag = qualified(sheets, "definedNames");
  workbook.insertAfter(neighbour, `<${tag}>${names}</${tag}>`);
}

/** Names local to one of our sheets: what is printed, and the mark that it is ours. */
function ownNames(sheet: PlannedSheet, tag: string, number: number, mark: string | undefined): string[] {
  const { area, titleRows } = sheet.print;
  const place = quoteSheet(sheet.name);
  const printed = `${place}!$${columnName(area.left)}$${area.top}:$${columnName(area.right)}$${area.bottom}`;
  const names = [["_xlnm.Print_Area", printed]];
  if (titleRows !== undefined) names.push(["_xlnm.Print_Titles", `${place}!$${titleRows.first}:$${titleRows.last}`]);
  const marked = mark === undefined ? [] : [`<${tag} name="${encodeXml(mark)}" localSheetId="${number}" hidden="1">TRUE</${tag}>`];
  return [...names.map(([name = "", refersTo = ""]) => `<${tag} name="${name}" localSheetId="${number}">${encodeXml(refersTo)}</${tag}>`), ...marked];
}

/** The view opens on the sheet it opened on before, by name; where that is gone, on the first one that shows. */
function patchViews(workbook: XmlOutline, before: readonly ListedSheet[], after: readonly string[], firstVisible: number): void {
  for (const view of workbook.children("workbookView", workbook.child("bookViews"))) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const old = workbook.attribute(view, attribute);
      const name = before[Number(old ?? 0)]?.name;
      const found = name === undefined ? -1 : after.indexOf(name);
      const number = String(found < 0 ? firstVisible : found);
      if (number !== (old ?? "0")) workbook.setAttribute(view, attribute, number);
    }
  }
}

const qualified = (near: XmlElement, name: string): string => (near.prefix === "" ? name : `${near.prefix}:${name}`);
