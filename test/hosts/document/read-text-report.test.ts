import { readFileSync } from "node:fs";
import path from "node:path";
import { readReportFile } from "../../../src/hosts/document";
import { readTextReport } from "../../../src/hosts/document/read-text-report";
import { makeDocx, paragraph } from "../../support/docx/make-docx";

test("where no worker can be started, a text file is read as ever, and a Word document is to be pasted", async () => {
  const text = new TextEncoder().encode("本年支出100.00万元。");
  expect(await readTextReport(text, "甲.txt")).toEqual(await readReportFile(text, "甲.txt"));
  const docx = makeDocx(paragraph("本年支出100.00万元。"));
  expect((await readReportFile(docx, "甲.docx")).ok).toBe(true);
  const refused = await readTextReport(docx, "甲.docx");
  expect(refused.ok ? "" : refused.problem.what + refused.problem.advice).toBe("这个浏览器打不开 Word 文档。请在 Word 或 WPS 里全选、复制，把文字粘贴到框里，再审核。");
});

test("what a page itself is made of does not hold the reader of Word documents: the worker alone does", () => {
  const root = path.resolve(__dirname, "../../../src");
  const reached = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:import|export) (?!type )[^;]*?from "(\.[^"]*)"/g)) {
      const target = [".ts", ".tsx", "/index.ts"].map((end) => path.resolve(path.dirname(file), name) + end).find((one) => isThere(one));
      if (target !== undefined) reached(target, seen);
    }
    return seen;
  };
  const reads = (entry: string): boolean => [...reached(path.join(root, entry), new Set())].some((file) => file.endsWith("read-docx.ts"));
  expect(["taskpane/main.tsx", "hosts/browser/main.tsx", "hosts/browser/worker/worker.ts", "cli/main.ts"].map(reads)).toEqual([false, false, true, true]);
});

function isThere(file: string): boolean {
  try {
    return readFileSync(file).length >= 0;
  } catch {
    return false;
  }
}
