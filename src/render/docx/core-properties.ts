import { escape } from "../html/escape";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SPACES = [
  ["cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"], ["dc", "http://purl.org/dc/elements/1.1/"],
  ["dcterms", "http://purl.org/dc/terms/"], ["xsi", "http://www.w3.org/2001/XMLSchema-instance"],
].map(([name = "", address = ""]) => ` xmlns:${name}="${address}"`).join("");

/** The part of a package that says what it is about: its title, and when it was made where that is known as an ISO 8601 time. It names nobody. */
export function coreProperties(title: string, modified?: string): { readonly path: string; readonly data: string } {
  const isTime = modified !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(modified);
  const times = isTime ? ["created", "modified"].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${modified}</dcterms:${name}>`).join("") : "";
  return { path: "docProps/core.xml", data: `${HEAD}<cp:coreProperties${SPACES}><dc:title>${escape(title)}</dc:title>${times}</cp:coreProperties>` };
}
