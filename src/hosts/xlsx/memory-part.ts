import { MEMORY_NAMESPACE } from "../../core/memory";
import type { PackageParts } from "./package-parts";
import { attempt } from "./problems";
import { XmlOutline } from "./xml/xml-outline";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Content of our custom XML part: the memory as it is, behind a declaration. */
export const memoryXml = (memory: string): string => DECLARATION + memory;

/** Name and text of our custom XML part, or undefined where the workbook has none. Parts of others are left alone, whatever is in them. */
export function readMemory(parts: PackageParts, workbookPart: string): { readonly part: string; readonly text: string } | undefined {
  for (const { type, target } of parts.relationships(workbookPart)) {
    if (type !== "customXml" || target === undefined) continue;
    const xml = attempt(() => parts.text(target));
    if (!xml.ok || !xml.value?.includes(MEMORY_NAMESPACE)) continue;
    const text = xml.value;
    const isOurs = attempt(() => hasOurRoot(text));
    if (isOurs.ok && isOurs.value) return { part: target, text: text.replace(/^\ufeff?<\?xml[^<>]*\?>\s*/, "") };
  }
  return undefined;
}

/** By its first tag alone: what stands inside is read where it is needed, within bounds of its own. */
function hasOurRoot(xml: string): boolean {
  const [, tag] = /^\ufeff?(?:<\?xml[^<>]*\?>)?\s*<([^<>/]+(?:\/[^<>/]+)*)\/?>/.exec(xml) ?? [];
  if (tag === undefined) return false;
  const outline = new XmlOutline(`<${tag}/>`);
  return outline.root.name === "memory" && outline.namespaces(outline.root).get(outline.root.prefix) === MEMORY_NAMESPACE;
}
