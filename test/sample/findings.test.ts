import { everyFinding, runChecks } from "../../src/core/checks";
import { evaluateOffice } from "../../src/core/evaluation";
import { readRecords } from "../../src/core/records";
import { compareTies } from "../../src/core/ties";
import { type CellAddress, formatAddress } from "../../src/core/workbook";
import { type DrawnSheet, drawWorkbook } from "../support/draw-workbook";
import { sampleSheets } from "../support/sample/sample-sheets";
import { secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { rowOf, sheetNamed } from "./drawn-cells";

function review(sheets: readonly DrawnSheet[]) {
  const workbook = drawWorkbook(sheets);
  const records = readRecords(workbook);
  const ties = compareTies(records, workbook);
  const evaluation = evaluateOffice(records);
  return { ties, evaluation, findings: runChecks({ records, ties, evaluation, workbook }).findings };
}

describe("what the checks say of the sample", () => {
  const { findings: roots, ties, evaluation } = review(sampleSheets);
  const findings = everyFinding(roots);
  const cellsOf = (check: string): readonly CellAddress[] => findings.filter((finding) => finding.check === check).flatMap((finding) => finding.cells);
  const row = (sheet: string, text: string, column: number): number => rowOf(sheetNamed(sampleSheets, sheet), text, column);

  test("is about the three planted mistakes and nothing else", () => {
    const group = row("支出决算表", "21303", 1);
    const indicator = row("绩效指标表", "法人和产业活动单位清查", 5);
    expect(roots.map((finding) => finding.check)).toEqual(["class-equals-sum-of-items", "low-execution-is-explained", "completion-rate-agrees"]);
    // The missing row is seen from the ledger, the typed sum among formulas, and the rate cut off beside rounded ones.
    expect(roots.map(({ consequences = [] }) => consequences.map(({ check }) => check))).toEqual([["ledger-agrees", "formula-columns-run-through"], [], ["rates-are-rounded-alike"]]);
    expect(new Set(cellsOf("class-equals-sum-of-items").map(formatAddress))).toEqual(new Set([`支出决算表!C${group}`, `支出决算表!E${group}`]));
    expect(new Set(cellsOf("completion-rate-agrees").map((at) => `${at.sheet} ${at.row}`))).toEqual(new Set([`绩效指标表 ${indicator}`]));
    expect(cellsOf("low-execution-is-explained").map(formatAddress)).toContain(`预算执行表!F${row("预算执行表", "合计", 2)}`);
  });

  test("names the missing 项 as the cause, and no two tables differ", () => {
    const missing = findings.filter((finding) => finding.check === "class-equals-sum-of-items");
    expect(new Set(missing.map((finding) => finding.explanations[0]?.kind))).toEqual(new Set(["missing-row"]));
    expect(ties.filter((tie) => tie.status !== "agrees").map((tie) => tie.status)).toEqual(["unverified"]);
    expect(evaluation.unscored).toEqual([]);
  });
});

test("the checks find nothing in the workbook of the other office", () => {
  const { findings, ties, evaluation } = review(secondOfficeSheets);
  expect(findings).toEqual([]);
  expect(ties.filter((tie) => tie.status !== "agrees")).toEqual([]);
  expect(evaluation.unscored).toEqual([]);
});
