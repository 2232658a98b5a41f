import type { Problem } from "../../jobs/ports";
import { beginsWith, includesWide } from "../xlsx/read/sniff-file";
import { reportProblems } from "./problems";

/** What a file is by its first bytes, whatever its name says: a zip that may be a Word document, a text, or neither and why. */
export type Sniffed = { readonly kind: "zip" } | { readonly kind: "text" } | { readonly kind: "neither"; readonly problem: Problem };

export function sniffReport(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return neither(reportProblems.empty());
  if (beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6])) return { kind: "zip" };
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return neither(oleProblem(bytes));
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).trimStart().toLowerCase();
  const problem = signed(head);
  return problem === undefined ? { kind: "text" } : neither(problem);
}

const neither = (problem: Problem): Sniffed => ({ kind: "neither", problem });

/** The old compound format holds old documents of every kind, and new ones that were encrypted. */
function oleProblem(bytes: Uint8Array): Problem {
  if (includesWide(bytes, "EncryptedPackage")) return reportProblems.encrypted();
  if (includesWide(bytes, "WordDocument")) return reportProblems.oldWord();
  if (includesWide(bytes, "Workbook")) return reportProblems.workbook();
  if (includesWide(bytes, "PowerPoint Document")) return reportProblems.another("是演示文稿");
  return reportProblems.oldWord();
}

function signed(head: string): Problem | undefined {
  if (head.startsWith("%pdf")) return reportProblems.pdf();
  if (head.startsWith("{\\rtf")) return reportProblems.otherFormat("是 RTF 格式");
  if (head.startsWith("rar!") || head.startsWith("7z\u00bc\u00af")) return reportProblems.another("是压缩包，请先解压");
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,20}<(?:!doctype html|html|\?xml)/.test(head)) return reportProblems.otherFormat("是网页或其他系统导出的格式");
  return undefined;
}
