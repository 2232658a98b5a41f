import type { Visibility } from "../workbook";
import { unescapeText } from "./element-text";
import { EMPTY_MEMORY, type Memory, MEMORY_NAMESPACE, type SheetBackup } from "./memory";
import { type Element, splitElements } from "./split-elements";

/** What a workbook remembers; empty, with the reason, where the text is not ours or is damaged. */
export interface MemoryReading {
  readonly memory: Memory;
  /** Why nothing was remembered although there was a text (Chinese). */
  readonly reason?: string;
}

const DAMAGED = "工作簿里保存的记录已损坏，按没有记录处理。";
const KNOWN = ["ownSheet", "backup", "former"];

/** The memory in the text of our XML part. A damaged text is never a stop: the next run writes it anew. */
export function readMemory(text: string | undefined): MemoryReading {
  if (text === undefined || text.trim() === "") return { memory: EMPTY_MEMORY };
  const root = splitElements(text.replace(/^\ufeff?<\?xml[^<>]*\?>/, ""));
  const [element] = root ?? [];
  if (element?.name !== "memory" || root?.length !== 1) return nothing(DAMAGED);
  if (attribute(element, "xmlns") !== MEMORY_NAMESPACE) return nothing("工作簿里保存的记录不是本程序的，按没有记录处理。");
  if (attribute(element, "version") !== "1") return nothing("工作簿里的记录由更新的版本保存，本版本不能读取，按没有记录处理。");
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
  const unknown = children.filter(({ name }) => !KNOWN.includes(name)).map(({ whole }) => whole);
  return { version: 1, ownSheets: [...new Set(ownSheets)], backups, ...(former === undefined ? {} : { former }), unknown };
}

function areAllThere<T>(read: readonly (T | undefined)[]): read is readonly T[] {
  return read.every((one) => one !== undefined);
}

const textOf = ({ inside }: Element): string | undefined => (inside.includes("<") ? undefined : unescapeText(inside));

function readBackup(element: Element): SheetBackup | undefined {
  const sheet = textOf(element);
  const name = attribute(element, "name");
  const visibility = VISIBILITIES.find((one) => one === attribute(element, "visibility"));
  return sheet === undefined || name === undefined || visibility === undefined ? undefined : { sheet, name, visibility };
}

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "very-hidden"];

function attribute({ attributes }: Element, name: string): string | undefined {
  for (const match of attributes.matchAll(/([A-Za-z:]+)="([^"<]*)"/g)) if (match[1] === name) return unescapeText(match[2] ?? "");
  return undefined;
}
