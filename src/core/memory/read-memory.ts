import type { Visibility } from "../workbook";
import { MOST_ACCEPTANCES, readAcceptance } from "./acceptance";
import { MOST_ANSWERS, readAnswer, readEdit, readSetting } from "./answer";
import { EMPTY_MEMORY, type Memory, MEMORY_NAMESPACE, type RememberedChoice, type SheetBackup, type Wishes } from "./memory";
import { readFill } from "./remembered-fill";
import { attributeOf, type Element, splitElements, textOf } from "./split-elements";

/** What a workbook remembers; empty, with the reason, where the text is not ours or is damaged. */
export interface MemoryReading {
  readonly memory: Memory;
  /** Why nothing was remembered although there was a text (Chinese). */
  readonly reason?: string;
}

const DAMAGED = "工作簿里保存的记录已损坏，按没有记录处理。";
const KNOWN = ["ownSheet", "backup", "former", "choice", "acceptance", "answer", "edit", "setting", "fill", "unfinished"];

/** The memory in the text of our XML part. A damaged text is never a stop: the next run writes it anew. */
export function readMemory(text: string | undefined): MemoryReading {
  if (text === undefined || text.trim() === "") return { memory: EMPTY_MEMORY };
  const root = splitElements(text.replace(/^\ufeff?<\?xml[^<>]*\?>/, ""));
  const [element] = root ?? [];
  if (element?.name !== "memory" || root?.length !== 1) return nothing(DAMAGED);
  if (attributeOf(element, "xmlns") !== MEMORY_NAMESPACE) return nothing("工作簿里保存的记录不是本程序的，按没有记录处理。");
  if (attributeOf(element, "version") !== "1") return nothing("工作簿里的记录由更新的版本保存，本版本不能读取，按没有记录处理。");
  const children = splitElements(element.inside);
  const memory = children && readChildren(children);
  return memory === undefined ? nothing(DAMAGED) : { memory };
}

const nothing = (reason: string): MemoryReading => ({ memory: EMPTY_MEMORY, reason });

function readChildren(children: readonly Element[]): Memory | undefined {
  const named = (name: string): readonly Element[] => children.filter((child) => child.name === name);
  const ownSheets = named("ownSheet").map(textOf);
  const backups = named("backup").map(readBackup);
  const [former, ...more] = named("former").map(textOf);
  const isWhole = areAllThere(ownSheets) && areAllThere(backups) && more.length === 0 && (former !== undefined || named("former").length === 0);
  if (!isWhole) return undefined;
  const wishes = readWishes(children);
  const { read: fills, unread } = readEach(named("fill"), readFill);
  const unknown = children.filter((child) => !KNOWN.includes(child.name) || wishes.unread.includes(child) || unread.includes(child)).map(({ whole }) => whole);
  return { version: 1, ownSheets: [...new Set(ownSheets)], backups, ...(former === undefined ? {} : { former }), ...(fills.length === 0 ? {} : { fills }), ...wishes.read, ...(named("unfinished").length === 0 ? {} : { isUnfinished: true }), unknown };
}

/** What the user decided and typed; a kind of which there is none is left out. */
function readWishes(children: readonly Element[]): { readonly read: Wishes; readonly unread: readonly Element[] } {
  const unread: Element[] = [];
  const each = <T>(name: string, read: (element: Element) => T | undefined): readonly T[] => {
    const found = readEach(children.filter((child) => child.name === name), read);
    unread.push(...found.unread);
    return found.read;
  };
  const choices = each("choice", readChoice);
  const acceptances = each("acceptance", readAcceptance).slice(-MOST_ACCEPTANCES);
  const [answers, edits, settings] = [each("answer", readAnswer).slice(-MOST_ANSWERS), each("edit", readEdit).slice(-MOST_ANSWERS), each("setting", readSetting).slice(-MOST_ANSWERS)];
  const read: Wishes = {
    ...(choices.length === 0 ? {} : { choices }), ...(acceptances.length === 0 ? {} : { acceptances }),
    ...(answers.length === 0 ? {} : { answers }), ...(edits.length === 0 ? {} : { edits }), ...(settings.length === 0 ? {} : { settings }),
  };
  return { read, unread };
}

/** One that is damaged costs nobody the rest: it stays as it is and has no effect. */
function readEach<T>(elements: readonly Element[], read: (element: Element) => T | undefined): { readonly read: readonly T[]; readonly unread: readonly Element[] } {
  const all = elements.map((element) => ({ element, one: read(element) }));
  return { read: all.flatMap(({ one }) => one ?? []), unread: all.flatMap(({ element, one }) => (one === undefined ? [element] : [])) };
}

function areAllThere<T>(read: readonly (T | undefined)[]): read is readonly T[] {
  return read.every((one) => one !== undefined);
}

function readBackup(element: Element): SheetBackup | undefined {
  const sheet = textOf(element);
  const name = attributeOf(element, "name");
  const visibility = VISIBILITIES.find((one) => one === attributeOf(element, "visibility"));
  return sheet === undefined || name === undefined || visibility === undefined ? undefined : { sheet, name, visibility };
}

function readChoice(element: Element): RememberedChoice | undefined {
  const kind = textOf(element);
  const meaning = attributeOf(element, "meaning");
  const nth = attributeOf(element, "nth");
  if (kind === undefined || meaning === undefined || (nth !== undefined && !/^[1-9]\d{0,3}$/.test(nth))) return undefined;
  return { meaning, kind, ...(nth === undefined ? {} : { nth: Number(nth) }) };
}

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "very-hidden"];
