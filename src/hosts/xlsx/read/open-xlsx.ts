import type { DefinedName, Sheet, Visibility, Workbook } from "../../../core/workbook";
import type { Result } from "../../../jobs/ports";
import { fingerprintOf } from "../fingerprint";
import { LIMITS } from "../limits";
import type { Limits } from "../limits";
import { readMemory } from "../memory-part";
import { PackageParts } from "../package-parts";
import type { Relationship } from "../package-parts";
import { Refusal, attempt, problems, stopDamaged, stopTooLarge } from "../problems";
import type { XmlOutline } from "../xml/xml-outline";
import { inflateEntry } from "../zip/inflate-entry";
import { readNumberFormats } from "./number-formats";
import { PartStream } from "./part-stream";
import { ReadingState } from "./reading-state";
import { SharedStrings } from "./shared-strings";
import { SheetBuilder } from "./sheet-builder";
import { SheetReader } from "./sheet-reader";
import { expectZip } from "./sniff-file";
import { TextStore } from "./text-store";

interface SheetPart {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** A part that waits to be streamed, and the bytes of all those of the workbook. */
export interface ReadingStep {
  readonly stream: PartStream;
  readonly whole: number;
}

/** The workbook in these bytes, or why it cannot be read. */
export function openXlsx(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Result<Workbook> {
  return attempt(() => {
    const steps = readingSteps(bytes, file, limits);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const { stream } = step.value;
      for (const piece of inflateEntry(bytes, stream.entry, limits.streamBytes)) stream.take(piece);
    }
  });
}

/** The same reading, where the caller inflates the large parts and feeds each stream to its end before the next step. Throws a `Refusal`. */
export function* readingSteps(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Generator<ReadingStep, Workbook, void> {
  expectZip(bytes, limits);
  const parts = new PackageParts(bytes, limits);
  const workbookPart = parts.workbookPart();
  const outline = expectWorkbook(parts.outline(workbookPart));
  const relationships = parts.relationships(workbookPart);
  const listed = listSheets(outline, relationships);
  const stringsPart = targetOf(relationships, "sharedStrings");
  const whole = [stringsPart, ...listed.map(({ part }) => part)].reduce((sum, part) => sum + (parts.entry(part ?? "")?.size ?? 0), 0);

  const countElement = elementCount(limits);
  const texts = new TextStore(limits.textBytes);
  const shared = new SharedStrings(texts, limits.sharedTexts);
  const stringsEntry = parts.entry(stringsPart ?? "");
  if (stringsEntry !== undefined) yield* streamed(new PartStream(stringsEntry, "读取文字", shared, countElement), whole);
  const date1904 = isDate1904(outline);
  const stylesPart = targetOf(relationships, "styles");
  const formats = readNumberFormats(stylesPart === undefined ? undefined : parts.outline(stylesPart));
  const state = new ReadingState(limits, formats, texts, shared.texts, date1904);
  const sheets: Sheet[] = [];
  for (const { name, visibility, part } of listed) {
    const entry = parts.entry(part) ?? stopDamaged(`缺少工作表“${name}”的内容`);
    const builder = new SheetBuilder(name, visibility, state);
    yield* streamed(new PartStream(entry, `读取工作表“${name}”`, new SheetReader(builder, state), countElement), whole);
    sheets.push(builder.sheet);
  }
  const memory = readMemory(parts, workbookPart)?.text;
  const modified = readModified(parts);
  return {
    file, sheets, names: listNames(outline), date1904, fingerprint: fingerprintOf(parts.entries),
    ...(memory === undefined ? {} : { memory }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Counts elements up to the limit. */
function elementCount({ elements }: Limits): () => void {
  let count = 0;
  return () => {
    if (++count > elements) stopTooLarge(`内部标记超过 ${elements} 个`);
  };
}

/** Asks for a part to be streamed, and holds it to its end. */
function* streamed(stream: PartStream, whole: number): Generator<ReadingStep, void, void> {
  yield { stream, whole };
  stream.finish();
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
    return [{ name, visibility: visibilityOf(outline.attribute(sheet, "state")), part: relationship.target }];
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
