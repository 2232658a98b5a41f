import fc from "fast-check";
import { auditText, correctText } from "../../../src/core/audit";

const corrected = (text: string): string => correctText(text, auditText(text));

test("a number that contradicts the others gives way to the one they make", () => {
  expect(corrected("　应整改隐患80处，\r\n已整改76处。应整改隐患80处，已整改76处，整改率96%。")).toBe("　应整改隐患80处，\r\n已整改76处。应整改隐患80处，已整改76处，整改率95%。");
});

test("a cut-off rate, which is not wrong, and a contradiction without a right value stay", () => {
  for (const text of ["底册数为404家，已登记410家，已完成410家，完成率为101.4%。", "支出90万元，比上年100万元增加10万元。", "省级转移支付资金20万元。\n省级转移支付资金30万元。"]) expect(corrected(text)).toBe(text);
});

const number = fc.nat({ max: 999 }).map(String);
const clause = fc.oneof(
  fc.tuple(number, number, number).map(([whole, part, rate]) => `应整改隐患${whole}处，已整改${part}处，整改率${rate}%。`),
  fc.tuple(number, number, number).map(([now, before, rate]) => `本年支出${now}万元，上年支出${before}万元，增长${rate}%。`),
  fc.string({ maxLength: 12 }), fc.constantFrom("\r\n", "😀", "，", "\u3000"),
);

test("what is not corrected is letter for letter what it was", () => {
  fc.assert(fc.property(fc.array(clause, { maxLength: 8 }).map((clauses) => clauses.join("")), (text) => {
    const audit = auditText(text);
    const wrong = audit.numbers.filter(({ verdict, expected }) => verdict === "inconsistent" && expected !== undefined).map(({ number: { start, end }, expected = "" }) => ({ start, end, expected }));
    let [rest, from] = [correctText(text, audit), 0];
    for (const { start, end, expected } of wrong) {
      const kept = text.slice(from, start);
      expect(rest.startsWith(kept)).toBe(true);
      rest = rest.slice(kept.length);
      const word = rest.startsWith(expected) ? expected : text.slice(start, end);
      expect(rest.startsWith(word)).toBe(true);
      rest = rest.slice(word.length);
      from = end;
    }
    expect(rest).toBe(text.slice(from));
  }), { numRuns: 200 });
});

test("a number whose right value was worked out from one that is changed waits for the next audit", () => {
  const audit = auditText("应整改隐患80处，已整改76处，整改率96%。");
  const [whole, part, rate] = audit.numbers;
  const numbers = [whole!, { ...part!, verdict: "differs" as const, expected: "70处" }, rate!];
  expect(correctText("应整改隐患80处，已整改76处，整改率96%。", { numbers })).toBe("应整改隐患80处，已整改70处，整改率96%。");
});
