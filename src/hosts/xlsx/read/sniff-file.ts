import type { Limits } from "../limits";
import { Refusal, problems, stopTooLarge } from "../problems";

/** Passes a file that may be a workbook; refuses any other with a sentence that says what it seems to be. */
export function expectZip(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new Refusal(problems.emptyFile());
  if (bytes.length > limits.fileBytes) stopTooLarge("文件超过 1 GB");
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refusal(oleProblem(bytes));
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return;
  throw new Refusal(otherProblem(bytes));
}

/** The old compound format holds old workbooks, other old documents, and new workbooks that were encrypted. */
function oleProblem(bytes: Uint8Array) {
  if (includesWide(bytes, "EncryptedPackage")) return problems.encrypted();
  if (includesWide(bytes, "Workbook") || includesWide(bytes, "Book")) return problems.oldFormat();
  return problems.anotherDocument("是另一种旧格式的文档");
}

function otherProblem(bytes: Uint8Array) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  if (head.startsWith("%pdf")) return problems.anotherDocument("是 PDF 文件");
  if (head.startsWith("rar!") || head.startsWith("7z\u00bc\u00af")) return problems.archive();
  if (head.includes("<html") || head.includes("<table") || head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return problems.notAWorkbook("是其他系统导出的网页格式表格");
  }
  return bytes.subarray(0, 4096).includes(0) && !beginsWith(bytes, [0xff, 0xfe])
    ? problems.anotherDocument("内容无法识别")
    : problems.notAWorkbook("是文本（如 CSV）改了扩展名");
}

export const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((value, index) => bytes[index] === value);

/** Whether the bytes hold this word in UTF-16LE, as names of streams are written. */
export function includesWide(bytes: Uint8Array, word: string): boolean {
  const pattern = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < pattern.length && bytes[at + same] === pattern[same]) same++;
    if (same === pattern.length) return true;
  }
  return false;
}
