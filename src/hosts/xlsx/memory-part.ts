import type { PackageParts } from "./package-parts";
import { attempt, stopDamaged } from "./problems";
import { XmlOutline } from "./xml/xml-outline";
import { encodeXml } from "./xml/xml-text";

/** Namespace of the root element of our custom XML part. */
export const MEMORY_NAMESPACE = "urn:jixiao-zhuli:memory:1";

/** Our custom XML part: one element that holds the text. */
export function memoryXml(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${MEMORY_NAMESPACE}">${encodeXml(text)}</memory>`;
}

/** Name and text of our custom XML part, or undefined where the workbook has none. Parts of others are left alone, whatever is in them. */
export function readMemory(parts: PackageParts, workbookPart: string): { readonly part: string; readonly text: string } | undefined {
  for (const { type, target } of parts.relationships(workbookPart)) {
    if (type !== "customXml" || target === undefined) continue;
    const xml = attempt(() => parts.text(target));
    if (!xml.ok || !xml.value?.includes(MEMORY_NAMESPACE)) continue;
    const text = attempt(() => memoryText(xml.value ?? ""));
    if (text.ok) return { part: target, text: text.value };
  }
  return undefined;
}

function memoryText(xml: string): string {
  const outline = new XmlOutline(xml);
  const { root } = outline;
  if (root.name !== "memory" || outline.namespaces(root).get(root.prefix) !== MEMORY_NAMESPACE) stopDamaged("不是本程序的记录");
  return outline.text(root);
}
