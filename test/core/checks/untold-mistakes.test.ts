import fc from "fast-check";
import { fieldsOf } from "../../../src/core/checks/fields-of";
import { readRecords } from "../../../src/core/records";
import { formatAddress } from "../../../src/core/workbook";
import { anyLayoutPlan, layOutPlan, type LayoutPlan, plainTables } from "../../support/any-layout/any-layout";
import type { PlainTable } from "../../support/any-layout/tables/plain-table";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";
import { isReadByUnit, sayingUnit } from "../../support/planted/write-slips";

// Why some planted mistakes need only be found, or are none: the workbook as it is written has two readings.

const ledgerOf = (tables: readonly PlainTable[]): PlainTable | undefined => tables.find(({ kind }) => kind === "ledger");
const withLedger = (tables: readonly PlainTable[], ledger: PlainTable | undefined): readonly PlainTable[] => tables.map((table) => (table.kind === "ledger" && ledger !== undefined ? ledger : table));

/** The ledger with one amount typed otherwise. */
const typed = (ledger: PlainTable | undefined, key: string, fen: number): PlainTable | undefined =>
  ledger === undefined ? undefined : { ...ledger, rows: ledger.rows.map((row) => (row.key === key ? { ...row, said: { ...row.said, amount: { sort: "amount", fen } } } : row)) };

test("an entry with a digit too small, and an entry left out of the ledger, are the same workbook cell for cell", () => {
  fc.assert(fc.property(anyLayoutPlan, fc.nat(99), fc.nat(9), (plan, row, digit) => {
    const index = row % plan.accounts.entries.length;
    const entry = plan.accounts.entries[index]!;
    const worth = 10 ** (digit % (String(entry.fen).length - 1 || 1));
    fc.pre(Math.floor(entry.fen / worth) % 10 > 1 && entry.fen > worth);
    const slipped = layOutPlan(plan, withLedger(plainTables(plan), typed(ledgerOf(plainTables(plan)), `entry${String(index)}`, entry.fen - worth)));
    // The same accounts with the entry in two parts, the second of which was never written; vouchers are numbered without it.
    const parts = [{ ...entry, fen: entry.fen - worth }, { ...entry, fen: worth }];
    const split: LayoutPlan = { ...plan, accounts: { ...plan.accounts, entries: plan.accounts.entries.flatMap((one) => (one === entry ? parts : [one])) } };
    const left = plainTables(split);
    const lines = ledgerOf(left)?.rows ?? [];
    const whole = ledgerOf(plainTables(plan));
    expect(lines.filter(({ role }) => role !== "line").map(({ said }) => said)).toEqual(whole?.rows.filter(({ role }) => role !== "line").map(({ said }) => said));
    expect(lines).toHaveLength((whole?.rows.length ?? 0) + 1);
    const lost = layOutPlan(split, withLedger(left, typed(whole, `entry${String(index)}`, entry.fen - worth)));
    expect(lost.sheets).toEqual(slipped.sheets);
  }), { numRuns: 60, endOnFailure: true });
});

/** Every amount that is read, with its cell. */
const amountsIn = (sheets: readonly DrawnSheet[]): readonly string[] =>
  fieldsOf(readRecords(drawWorkbook(sheets))).flatMap(({ amounts }) => amounts.map((field) => `${formatAddress(field.at)} ${field.kind === "amount" ? String(field.fen) : field.kind}`));

test("a unit that no amount of a table of one page is read by may say anything: every amount of the workbook is read as it was", () => {
  let told = 0;
  fc.assert(fc.property(anyLayoutPlan, (plan) => {
    const laid = layOutPlan(plan);
    for (const table of laid.tables.filter((one) => one.headerBottom > 0 && !isReadByUnit(laid, one))) {
      const said = sayingUnit(laid, table, ["元", "万元"]);
      // Pages of a table that say several units contradict each other.
      const rows = laid.sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
      const isAgain = rows.slice(table.headerBottom, table.bottom).some((cells) => said.at.some(({ row, column }) => cells.includes(rows[row - 1]?.[column - 1] ?? "")));
      if (said.at.length === 0 || isAgain) continue;
      told += 1;
      expect(amountsIn(said.sheets)).toEqual(amountsIn(laid.sheets));
    }
  }), { numRuns: 12, endOnFailure: true });
  expect(told).toBeGreaterThan(0);
});
