import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const CORE = "docProps/core.xml";
const TIMESTAMP = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
/** The earliest date a zip entry can carry; it says nothing, and is the same in every time zone. */
const NO_DATE = { year: 1980, month: 0, day: 1 } as const;

/** The same document without the moment of its making, so that equal words give equal bytes. `modified` is stated instead where it is known. */
export function sealPackage(bytes: Uint8Array, modified?: string): Uint8Array {
  const parts: Zippable = {};
  const mtime = new Date(NO_DATE.year, NO_DATE.month, NO_DATE.day);
  for (const [path, data] of Object.entries(unzipSync(bytes))) {
    parts[path] = [path === CORE ? strToU8(withoutMoment(strFromU8(data), modified)) : data, { mtime, level: 6 }];
  }
  return zipSync(parts);
}

function withoutMoment(core: string, modified: string | undefined): string {
  const isTime = modified !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(modified);
  return core.replace(TIMESTAMP, (_, name: string) => (isTime ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${modified}</dcterms:${name}>` : ""));
}
