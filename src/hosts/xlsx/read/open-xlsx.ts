import { SheetGrid } from "../../../core/workbook";
import type { DefinedName, Sheet, Visibility, Workbook } from "../../../core/workbook";
import type { Result } from "../../../jobs/ports";
import { fingerprintOf } from "../fingerprint";
import { LIMITS } from "../limits";
import type { Limits } from "../limits";
import { readMemory } from "../memory-part";
import { PackageParts } from "../package-parts";
import type { Relationship } from "../package-parts";
import { Refusal, attempt, problems, stopDamaged } from "../problems";
import type { XmlOutline } from "../xml/xml-outline";
import { readNumberFormats } from "./number-formats";
import { ReadingState } from "./reading-state";
import { SharedStrings } from "./shared-strings";
import { SheetReader } from "./sheet-reader";
import { expectZip } from "./sniff-file";
import { streamXml } from "./text-stream";

/** How far a reading is, in inflated bytes, and what is being read. */
export interface ReadingStep {
  readonly done: number;
  readonly whole: number;
  readonly doing: string;
}

interface SheetPart {
  readonly grid: SheetGrid;
  readonly part: string;
}

/** The workbook in these bytes, or why it cannot be read. */
export function openXlsx(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Result<Workbook> {
  return attempt(() => {
    const steps = readingSteps(bytes, file, limits);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  });
}

/** The same reading in small steps, for callers that must stay responsive. Throws a `Refusal`. */
export function* readingSteps(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Generator<ReadingStep, Workbook, void> {
  expectZip(bytes, limits);
  const parts = new PackageParts(bytes, limits);
  const workbookPart = parts.workbookPart();
  const outline = expectWorkbook(parts.outline(workbookPart));
  const relationships = parts.relationships(workbookPart);
  const sheets = listSheets(outline, relationships);
  const stringsPart = targetOf(relationships, "sharedStrings");
  const whole = [stringsPart, ...sheets.map(({ part }) => part)].reduce((sum, part) => sum + (parts.entry(part ?? "")?.size ?? 0), 0);
  let done = 0;

  const strings = new SharedStrings(limits.cells);
  const stringsEntry = parts.entry(stringsPart ?? "");
  if (stringsEntry !== undefined) {
    for (const length of streamXml(parts, stringsEntry, strings)) yield { done: (done += length), whole, doing: "读取文字" };
  }
  const date1904 = isDate1904(outline);
  const stylesPart = targetOf(relationships, "styles");
  const formats = readNumberFormats(stylesPart === undefined ? undefined : parts.outline(stylesPart));
  const state = new ReadingState(limits, formats, strings.items, date1904);
  for (const { grid, part } of sheets) {
    const entry = parts.entry(part) ?? stopDamaged(`缺少工作表“${grid.name}”的内容`);
    for (const length of streamXml(parts, entry, new SheetReader(grid, state))) yield { done: (done += length), whole, doing: `读取工作表“${grid.name}”` };
  }
  const memory = readMemory(parts, workbookPart)?.text;
  const modified = readModified(parts);
  return {
    file,
    sheets: sheets.map(({ grid }): Sheet => grid),
    names: listNames(outline),
    date1904,
    fingerprint: fingerprintOf(parts.entries),
    ...(memory === undefined ? {} : { memory }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** The workbook part, once it is known to be that of a spreadsheet. */
export function expectWorkbook(outline: XmlOutline | undefined): XmlOutline {
  if (outline === undefined) stopDamaged("缺少工作簿目录");
  const { name } = outline.root;
  if (name === "document") throw new Refusal(problems.anotherDocument("是 Word 文档"));
  if (name === "presentation") throw new Refusal(problems.anotherDocument("是演示文稿"));
  if (name !== "workbook") throw new Refusal(problems.anotherDocument("里面没有工作表"));
  return outline;
}

/** Worksheets in the order of the workbook. Chart and dialog sheets hold no cells and are not listed, as in Excel's own API. */
function listSheets(outline: XmlOutline, relationships: readonly Relationship[]): SheetPart[] {
  return outline.children("sheet", outline.child("sheets")).flatMap((sheet) => {
    const id = outline.prefixed(sheet, "id");
    const relationship = relationships.find((candidate) => candidate.id === id);
    const name = outline.attribute(sheet, "name") ?? stopDamaged("有工作表没有名称");
    if (relationship?.target === undefined) stopDamaged(`缺少工作表“${name}”的内容`);
    if (relationship.type !== "worksheet") return [];
    return [{ grid: new SheetGrid(name, visibilityOf(outline.attribute(sheet, "state"))), part: relationship.target }];
  });
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === "veryHidden") return "very-hidden";
  return state === "hidden" ? "hidden" : "visible";
}

function isDate1904(outline: XmlOutline): boolean {
  const settings = outline.child("workbookPr");
  const value = settings && outline.attribute(settings, "date1904");
  return value === "1" || value === "true";
}

function listNames(outline: XmlOutline): DefinedName[] {
  const sheetNames = outline.children("sheet", outline.child("sheets")).map((sheet) => outline.attribute(sheet, "name"));
  return outline.children("definedName", outline.child("definedNames")).map((element) => {
    const local = outline.attribute(element, "localSheetId");
    const sheet = local === undefined ? undefined : sheetNames[Number(local)];
    return {
      name: outline.attribute(element, "name") ?? "",
      refersTo: outline.text(element),
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
}

const targetOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type)?.target;

/** Time of the last change as the document properties state it. */
function readModified(parts: PackageParts): string | undefined {
  const part = targetOf(parts.relationships(""), "core-properties");
  const outline = part === undefined ? undefined : parts.outline(part);
  const element = outline?.child("modified");
  return (element && outline?.text(element).trim()) || undefined;
}
