import fc from "fast-check";
import { auditText } from "../../../../src/core/audit";
import { viewAudit } from "../../../../src/render/audit-view";
import { splitAfter, textPieces } from "../../../../src/taskpane/audit/text/text-pieces";

const piecesOf = (text: string) => textPieces(viewAudit(text, auditText(text)).runs);
const wordsOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join("");

const anyText = fc.array(fc.constantFrom("支出120.50万元", "，完成率41.4%", "。", "；", "\n", "\r\n", "　　", "今年", "😀", "说明", "一、", "长".repeat(700)), { maxLength: 60 }).map((parts) => parts.join(""));

test("paragraphs hold every word of the text in its order, but for line ends and blank lines", () => {
  fc.assert(fc.property(anyText, (text) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    expect(piecesOf(text).map(({ runs }) => wordsOf(runs)).join("").replace(/[\r\n]/g, "")).toBe(lines.join(""));
  }));
});

test("no paragraph is longer than can be drawn at once, and no character is cut in two", () => {
  fc.assert(fc.property(anyText, (text) => {
    for (const { runs } of piecesOf(text)) {
      expect(wordsOf(runs).length).toBeLessThanOrEqual(3_000);
      // Half a character cannot be encoded.
      for (const run of runs) expect(() => encodeURIComponent(run.text)).not.toThrow();
    }
  }));
});

test("a paragraph too long is cut at a full stop, and what goes on is no new paragraph", () => {
  const pieces = piecesOf("当年支出120.50万元，用于道路养护。".repeat(100));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.map(({ isContinued }) => isContinued)).toEqual([false, ...pieces.slice(1).map(() => true)]);
  for (const { runs } of pieces) expect(wordsOf(runs).endsWith("。")).toBe(true);
});

test("what was found stands below the clause of its number, and nothing is lost or said twice", () => {
  const [piece] = piecesOf("计划清查606家，实际完成615家（含新增），完成率111.5%。");
  const numbers = piece!.runs.filter(({ mark }) => mark !== undefined).map(({ at }) => at);
  expect(numbers.map((at) => splitAfter(piece!.runs, at).map(wordsOf))).toEqual([
    ["计划清查606家，", "实际完成615家（含新增），完成率111.5%。"],
    ["计划清查606家，实际完成615家（含新增），", "完成率111.5%。"],
    ["计划清查606家，实际完成615家（含新增），完成率111.5%。", ""],
  ]);
});
