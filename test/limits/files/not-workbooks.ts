import { strToU8 } from "fflate";
import { largeZip } from "../support/large-zip";
import { type ExtremeFile, officeParts } from "./office-package";

const wide = (word: string): number[] => [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(4096).fill(0), ...wide(stream)]);
const office = (): Uint8Array => largeZip(officeParts());

/** Files that are no workbook, or no longer one. */
export const NOT_WORKBOOKS: readonly ExtremeFile[] = [
  { name: "nothing at all", make: () => new Uint8Array(), ends: /是空的/ },
  { name: "no zip", make: () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), ends: /不是 Excel 工作簿/ },
  { name: "a CSV renamed", make: () => strToU8("科目,金额\r\n30101,12.5\r\n".repeat(1000)), ends: /CSV/ },
  { name: "a web page renamed", make: () => strToU8(`<html><table>${"<tr><td>1</td></tr>".repeat(1000)}</table></html>`), ends: /网页/ },
  { name: "a PDF renamed", make: () => strToU8("%PDF-1.7\n"), ends: /PDF/ },
  { name: "an encrypted workbook", make: () => ole("EncryptedPackage"), ends: /打开密码/ },
  { name: "an old .xls (BIFF)", make: () => ole("Workbook"), ends: /旧格式/ },
  { name: "150 MB of an old format", make: () => Buffer.concat([ole("x"), Buffer.alloc(150 << 20, "E\u0000")]), ends: /旧格式/ },
  { name: "a workbook cut in half", make: () => office().subarray(0, 1500), ends: /没有传完整/ },
  { name: "a workbook with its end cut off", make: () => office().subarray(0, -30), ends: /没有传完整/ },
  { name: "a zip of other things", make: () => largeZip({ "a.txt": "x" }), ends: /压缩包/ },
  { name: "a zip end record and 60 MB of zeros", make: () => Buffer.concat([strToU8("PK\u0005\u0006"), Buffer.alloc(60 << 20)]), ends: /没有传完整/ },
];
