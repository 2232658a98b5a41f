import { unescapeText } from "./element-text";
import { EMPTY_MEMORY, type Memory, MEMORY_NAMESPACE } from "./memory";
import { type Element, splitElements } from "./split-elements";

/** What a workbook remembers; empty, with the reason, where the text is not ours or is damaged. */
export interface MemoryReading {
  readonly memory: Memory;
  /** Why nothing was remembered although there was a text (Chinese). */
  readonly reason?: string;
}

/** The memory in the text of our XML part. A damaged text is never a stop: the next run writes it anew. */
export function readMemory(text: string | undefined): MemoryReading {
  if (text === undefined || text.trim() === "") return { memory: EMPTY_MEMORY };
  const root = splitElements(text.replace(/^\ufeff?<\?xml[^<>]*\?>/, ""));
  const [element] = root ?? [];
  if (element?.name !== "memory" || root?.length !== 1) return nothing("工作簿里保存的记录已损坏，按没有记录处理。");
  if (attribute(element, "xmlns") !== MEMORY_NAMESPACE) return nothing("工作簿里保存的记录不是本程序的，按没有记录处理。");
  if (attribute(element, "version") !== "1") return nothing("工作簿里的记录由更新的版本保存，本版本不能读取，按没有记录处理。");
  const children = splitElements(element.inside);
  const ownSheets = children === undefined ? undefined : readOwnSheets(children);
  if (children === undefined || ownSheets === undefined) return nothing("工作簿里保存的记录已损坏，按没有记录处理。");
  return { memory: { version: 1, ownSheets, unknown: children.filter(({ name }) => name !== "ownSheet").map(({ whole }) => whole) } };
}

const nothing = (reason: string): MemoryReading => ({ memory: EMPTY_MEMORY, reason });

function readOwnSheets(children: readonly Element[]): readonly string[] | undefined {
  const names = children.filter(({ name }) => name === "ownSheet").map(({ inside }) => (inside.includes("<") ? undefined : unescapeText(inside)));
  return names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}

function attribute({ attributes }: Element, name: string): string | undefined {
  for (const match of attributes.matchAll(/([A-Za-z:]+)="([^"<]*)"/g)) if (match[1] === name) return unescapeText(match[2] ?? "");
  return undefined;
}
