import fc from "fast-check";
import { balanceRunsOn } from "../../../src/core/checks/ledger/balance-runs-on";
import { monthTotalsAddUp } from "../../../src/core/checks/ledger/month-totals-add-up";
import type { Check } from "../../../src/core/checks";
import { evaluateOffice } from "../../../src/core/evaluation";
import { readRecords } from "../../../src/core/records";
import { compareTies } from "../../../src/core/ties";
import { cellName } from "../../../src/core/workbook";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";

interface Entry {
  readonly debit: number;
  readonly credit: number;
}

const cents = fc.integer({ min: 1, max: 9_999_999 });
const entry: fc.Arbitrary<Entry> = fc.oneof({ weight: 5, arbitrary: cents.map((debit) => ({ debit, credit: 0 })) }, { weight: 1, arbitrary: cents.map((credit) => ({ debit: 0, credit })) });
const entries = fc.array(entry, { minLength: 5, maxLength: 30 });
const HEAD = 3;

/** A ledger in 元 that begins with a balance; `isFalling` where 余额 is what may still be spent. Amounts in 分. */
function draw(lines: readonly Entry[], opening: number, isFalling: boolean): DrawnCell[][] {
  let balance = opening;
  const rows = lines.map(({ debit, credit }, index): DrawnCell[] => {
    balance += (isFalling ? -1 : 1) * (debit - credit);
    return ["2023-03-01", index + 1, "办公费", debit === 0 ? null : debit / 100, credit === 0 ? null : credit / 100, balance / 100];
  });
  const debits = lines.reduce((sum, { debit }) => sum + debit, 0);
  return [["支出明细账"], ["单位：元"], ["日期", "凭证号", "摘要", "借方金额", "贷方金额", "余额"], [null, null, "期初余额", null, null, opening / 100], ...rows, [null, null, "本月合计", debits / 100, null, null]];
}

function said(check: Check, rows: readonly (readonly DrawnCell[])[]): string[][] {
  const workbook = drawWorkbook([{ name: "明细账", rows }]);
  const records = readRecords(workbook);
  const { looked, findings } = check.look({ workbook, records, ties: compareTies(records, workbook), evaluation: evaluateOffice(records) });
  expect(looked).toBeGreaterThan(0);
  return findings.map(({ cells }) => cells.map(cellName));
}

test("whichever way a balance runs, nothing is said while it runs on", () => {
  fc.assert(fc.property(entries, cents, fc.boolean(), (lines, opening, isFalling) => {
    const rows = draw(lines, opening, isFalling);
    expect([...said(balanceRunsOn, rows), ...said(monthTotalsAddUp, rows)]).toEqual([]);
  }), { numRuns: 60 });
});

test("one balance mistyped anywhere is said once, with its cell", () => {
  fc.assert(fc.property(entries, cents, fc.boolean(), fc.nat(), cents, (lines, opening, isFalling, pick, wrong) => {
    const rows = draw(lines, opening, isFalling);
    const row = HEAD + 1 + (pick % lines.length);
    const balance = Number(rows[row]?.[5]);
    rows[row] = (rows[row] ?? []).map((cell, column) => (column === 5 ? Math.round((balance * 100 + wrong)) / 100 : cell));
    const findings = said(balanceRunsOn, rows);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`F${String(row + 1)}`);
  }), { numRuns: 60 });
});

test("one amount mistyped anywhere puts its balance and its month out, each once, with its cell or the total's", () => {
  fc.assert(fc.property(fc.array(cents.map((debit) => ({ debit, credit: 0 })), { minLength: 5, maxLength: 30 }), cents, fc.boolean(), fc.nat(), cents, (lines, opening, isFalling, pick, wrong) => {
    const rows = draw(lines, opening, isFalling);
    const row = HEAD + 1 + (pick % lines.length);
    rows[row] = (rows[row] ?? []).map((cell, column) => (column === 3 ? Math.round(Number(cell) * 100 + wrong) / 100 : cell));
    const findings = said(balanceRunsOn, rows);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`D${String(row + 1)}`);
    expect(said(monthTotalsAddUp, rows)).toEqual([[`D${String(HEAD + 2 + lines.length)}`]]);
  }), { numRuns: 60 });
});
