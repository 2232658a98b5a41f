import fc from "fast-check";
import { type Audit, auditReport, type AuditedNumber } from "../../../src/core/audit";
import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport } from "../../../src/core/narrative";
import { readRecords } from "../../../src/core/records";
import type { Workbook } from "../../../src/core/workbook";
import { readReportFile } from "../../../src/hosts/document";
import { renderDocx } from "../../../src/render/docx";
import { viewReport } from "../../../src/render/report-view";
import { renderText } from "../../../src/render/text";
import { sayText } from "../../../src/render/words";
import { drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { sampleSheets } from "../../support/sample/sample-sheets";
import { soundOffice } from "../../support/sound-office";

interface Read {
  /** The words of the Word document, and the plain text. */
  readonly docx: string;
  readonly text: string;
  readonly audit: (text: string) => Audit;
}

/** Our own report, written and read back. */
async function readBack(workbook: Workbook): Promise<Read> {
  const records = readRecords(workbook);
  const evaluation = evaluateOffice(records);
  const report = draftReport(records, evaluation, { say: sayText });
  const view = viewReport(report, evaluation);
  const read = await readReportFile(await renderDocx(view), "报告.docx");
  if (!read.ok) throw new Error(read.problem.what);
  return { docx: read.value.text, text: renderText(view), audit: (text) => auditReport(text, { records, evaluation, draft: { report, say: sayText } }) };
}

/** The numbers of the 评分明细表 at the end. */
const inAnnex = (text: string, { numbers }: Audit): readonly AuditedNumber[] => numbers.filter(({ number }) => number.start > text.lastIndexOf("评分明细表"));
const open = (text: string, audit: Audit): readonly string[] => inAnnex(text, audit).filter(({ verdict }) => verdict !== "agrees" && verdict !== "rounding").map(({ number, verdict }) => `${verdict} ${number.text}`);
const sample = readBack(drawWorkbook(sampleSheets));

test.each(["docx", "text"] as const)("the scores of our own report agree with the sheets and the rule, read back from %s; the points of a rule alone stand in no cell", async (kind) => {
  const { audit, [kind]: text } = await sample;
  expect(open(text, audit(text))).toEqual(["untraced 10", "untraced 10分"]);
  const scores = inAnnex(text, audit(text)).filter(({ number }) => ["7.09", "2.94", "2.95", "96.98"].includes(number.text));
  expect(scores.map(({ number, verdict, cells }) => [number.text, verdict, cells.length > 0])).toEqual(["7.09", "2.94", "2.95", "96.98"].map((words) => [words, "agrees", true]));
});

test.each([
  ["a score", " | 安全隐患整改 | 3 | 2.94 | ", " | 安全隐患整改 | 3 | 2.49 | ", "differs 2.49"],
  ["a weight", " | 安全隐患整改 | 3 | 2.94 | ", " | 安全隐患整改 | 5 | 2.94 | ", "differs 5"],
  ["the total", "合计 | 100 | 96.98 | ", "合计 | 100 | 96.89 | ", "differs 96.89"],
] as const)("%s that was changed in the table is told", async (_, from, to, told) => {
  const { audit, docx } = await sample;
  expect(docx).toContain(from);
  const changed = docx.replace(from, to);
  expect(open(changed, audit(changed))).toEqual(expect.arrayContaining([told]));
});

test("pasted from Word, cells stand between tabs and spanned cells are empty", async () => {
  const { audit, docx } = await sample;
  const tabbed = docx.replaceAll(" | ", "\t").replace(/^(\d+)\t(安全隐患整改\t)/m, "$1\t\t$2");
  expect(open(tabbed, audit(tabbed))).toEqual(["untraced 10", "untraced 10分"]);
});

test("a table of the office's own with other heads, or numbers below a caption of their own, are not taken for it", async () => {
  const { audit, docx } = await sample;
  const targets = `${docx}附件2　目标表\n安全隐患整改 | 160 | 157 | 已完成\n指标 | 指标值 | 完成值 | 说明\n重大隐患整改 | 66 | 65 | 见附件`;
  expect(audit(targets).numbers.filter(({ verdict }) => verdict === "differs")).toEqual([]);
});

test("scores of random offices: none is called wrong, and all that rest on cells agree", async () => {
  await fc.assert(fc.asyncProperty(soundOffice, async (office) => {
    const { audit, docx, text } = await readBack(drawWorkbook(drawOffice(office)));
    for (const words of [docx, text]) {
      const left = open(words, audit(words));
      expect(left.filter((one) => one !== "untraced 10" && one !== "untraced 10分")).toEqual([]);
      expect(left.length).toBeLessThanOrEqual(2);
    }
  }), { numRuns: 25 });
});
