import fc from "fast-check";
import { canonicalFormula, quoteSheet, renameSheetsIn, sheetsIn } from "../../../src/core/workbook";

test.each([
  ["A1+B2", []],
  ["支出!A1+'收 入'!B2", ["支出", "收 入"]],
  [`"支出!A1"&'it''s'!A1`, ["it's"]],
  ["[1]支出!A1+'[a.xlsx]支出'!A1", []],
  ["SUM(一月:三月!A1)+SUM('a b:c d'!A1)", ["一月", "三月", "a b", "c d"]],
  ["SUM(A1:支出!B2)", ["支出"]],
  ["表[[列!]:[乙]]+#REF!A1", []],
  ["a.b!A1*R1C1_!A:A", ["a.b", "R1C1_"]],
  [`'没有结束!A1`, []],
])("%s mentions %j", (formula, expected) => {
  expect(sheetsIn(formula)).toEqual(expected);
});

test("a renamed sheet is called by its new name, quoted where it must be, and nothing else changes", () => {
  const rename = (name: string): string | undefined => ({ 支出: "~还原 支出", "收 入": "收入" })[name];
  expect(renameSheetsIn(`支出!A1+'收 入'!B2+支出表!C3&"支出!A1"`, rename)).toBe(`'~还原 支出'!A1+收入!B2+支出表!C3&"支出!A1"`);
  expect(renameSheetsIn("SUM(支出:其他!A1)", rename)).toBe("SUM('~还原 支出:其他'!A1)");
  expect(renameSheetsIn("'其他'!A1", rename)).toBe("'其他'!A1");
});

test("formulas that differ only in needless quotes are the same formula", () => {
  expect(canonicalFormula("'支出'!A1+'a.b'!A1+'1表'!A1")).toBe("支出!A1+a.b!A1+'1表'!A1");
});

test("whatever a sheet is called, it is found, and renaming there and back gives the canonical formula", () => {
  const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]|^'|'$/.test(name));
  fc.assert(fc.property(anyName, anyName, (from, to) => {
    const formula = `1+${quoteSheet(from)}!A1&"x!"`;
    expect(sheetsIn(formula)).toEqual([from]);
    const there = renameSheetsIn(formula, (name) => (name === from ? to : undefined));
    expect(sheetsIn(there)).toEqual([to]);
    expect(canonicalFormula(renameSheetsIn(there, (name) => (name === to ? from : undefined)))).toBe(formula);
  }));
});

test("never throws and never hangs, whatever the formula", () => {
  const piece = fc.constantFrom("'", "''", '"', "!", ":", "[", "]", "A1", "表", "#REF!", "(", ",", " ");
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
    const formula = pieces.join("");
    expect(renameSheetsIn(formula, () => undefined)).toBe(formula);
  }));
  expect(sheetsIn(`${"'".repeat(100_001)}!A1`)).toHaveLength(0);
});
