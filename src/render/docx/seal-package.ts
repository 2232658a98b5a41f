import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const CORE = "docProps/core.xml";
const TIMESTAMP = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
/** The earliest date a zip entry can carry. Without a zone it is local time, as zip dates are, so it is the same everywhere. */
const NO_DATE = "1980-01-01T00:00:00";

/** The same document without the moment of its making, so that equal words give equal bytes. `modified` is stated instead where it is known. */
export function sealPackage(bytes: Uint8Array, modified?: string): Uint8Array {
  const parts: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(bytes))) {
    parts[path] = [path === CORE ? strToU8(withoutMoment(strFromU8(data), modified)) : data, { mtime: NO_DATE, level: 6 }];
  }
  return zipSync(parts);
}

function withoutMoment(core: string, modified: string | undefined): string {
  const isTime = modified !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(modified);
  return core.replace(TIMESTAMP, (_, name: string) => (isTime ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${modified}</dcterms:${name}>` : ""));
}
