import fc from "fast-check";
import { type Audit, auditReport, correctText } from "../../../src/core/audit";
import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport } from "../../../src/core/narrative";
import { viewReport } from "../../../src/render/report-view";
import { renderText } from "../../../src/render/text";
import { sayText } from "../../../src/render/words";
import { anyOffice } from "../../support/any-office";
import { type DrawnOffice, readOffice } from "../../support/draw-office";

/** The draft of an office's sheets, however they look, audited against the same sheets. */
function auditOwn(office: DrawnOffice, edit: (text: string) => string = (text) => text): { readonly text: string; readonly audit: Audit } {
  const records = readOffice(office);
  const evaluation = evaluateOffice(records);
  const report = draftReport(records, evaluation, { say: sayText });
  const text = edit(renderText(viewReport(report, evaluation)));
  return { text, audit: auditReport(text, { records, evaluation, draft: { report, say: sayText } }) };
}

/** What holds for every audit, whatever the sheets and the text are. */
function holds({ text, audit }: ReturnType<typeof auditOwn>): void {
  const { numbers, counts, wording } = audit;
  for (const { number, verdict, rule, cells, candidates, statement, expected } of numbers) {
    expect(text.slice(number.start, number.end)).toBe(number.text);
    expect(sayText(statement)).not.toMatch(/undefined|NaN|〔单元格无法读取|〔基数为0/);
    // Nothing is said to be right or wrong without a computation in the text or a cell behind it.
    if (verdict !== "untraced" && rule === undefined) expect([number.text, cells.length > 0]).toEqual([number.text, true]);
    if (verdict === "agrees") expect([number.text, expected]).toEqual([number.text, undefined]);
    if (verdict !== "untraced" && rule === undefined) expect(candidates).toEqual([]);
  }
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
  expect(numbers.map(({ number }) => number.start)).toEqual([...numbers.map(({ number }) => number.start)].sort((a, b) => a - b));
  for (const { start, end, text: words } of wording) expect(text.slice(start, end)).toBe(words);
}

test("whatever the sheets hold, no number is judged without cells or a computation, and every remark is a sentence", () => {
  fc.assert(fc.property(anyOffice, (office) => holds(auditOwn(office))), { numRuns: 40 });
});

test("whatever is cut from a draft or repeated in it, the audit holds", () => {
  fc.assert(fc.property(anyOffice, fc.array(fc.tuple(fc.nat(4000), fc.nat(60), fc.constantFrom("", "，", "1", "-", "万元", "%", "其中：", "。", "比上年增加", "（")), { maxLength: 6 }), (office, cuts) => {
    holds(auditOwn(office, (text) => cuts.reduce((now, [at, length, words]) => now.slice(0, at % now.length) + words + now.slice((at % now.length) + length), text)));
  }), { numRuns: 30 });
});

test("our own draft of any sheets is never corrected by its own ledger", () => {
  fc.assert(fc.property(anyOffice, (office) => {
    const { text, audit } = auditOwn(office);
    const differing = audit.numbers.filter(({ verdict, ledger }) => verdict === "differs" && ledger === "unchanged");
    expect(differing.map(({ number }) => number.text)).toEqual([]);
    expect(audit.dropped ?? []).toEqual([]);
    expect(correctText(text, { numbers: audit.numbers.filter(({ verdict }) => verdict === "differs") })).toBe(text);
  }), { numRuns: 30 });
});

test("the same text and sheets give the same audit", () => {
  fc.assert(fc.property(anyOffice, (office) => {
    const said = (): unknown => auditOwn(office).audit.numbers.map(({ verdict, expected, statement, cells }) => [verdict, expected, sayText(statement), cells]);
    expect(said()).toEqual(said());
  }), { numRuns: 10 });
});
