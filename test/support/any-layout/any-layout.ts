import fc from "fast-check";
import type { Accounts } from "./accounts/accounts";
import { anyAccounts } from "./accounts/any-accounts";
import { type Block, drawTable, type TableQuirks } from "./draw-table";
import { project, selfEvaluation } from "./forms/evaluation-forms";
import { anyForm, type FormQuirks } from "./forms/form-pen";
import { baseData, profile } from "./forms/office-forms";
import { type LaidOut, layOut } from "./lay-out";
import { anyBody } from "./quirks/body";
import { anyCaption } from "./quirks/caption";
import { anyCodeStyle } from "./quirks/codes";
import { anyHeader } from "./quirks/header";
import { anyNumbers } from "./quirks/numbers";
import { anySheets } from "./quirks/sheets";
import { expenditure, generalBudget, governmentFund, incomeTable, stateCapital } from "./tables/coded-tables";
import { execution, indicatorTable, ledger, threePublic } from "./tables/office-tables";
import type { PlainTable } from "./tables/plain-table";
import { basicExpenditure, budgetSummary, fiscalAppropriation } from "./tables/side-tables";

const anyTable: fc.Arbitrary<TableQuirks> = fc.record({ seed: fc.nat(9999), caption: anyCaption, header: anyHeader, body: anyBody, codes: anyCodeStyle, numbers: anyNumbers, hasColumnUnits: fc.boolean() });

const GRIDS: readonly ((accounts: Accounts, seed: number) => PlainTable)[] = [
  budgetSummary, incomeTable, expenditure, fiscalAppropriation, generalBudget, governmentFund, stateCapital,
  (accounts, seed) => basicExpenditure(accounts, seed % 2 === 0 ? 1 : 3),
  (accounts, seed) => threePublic(accounts, seed % 2 === 0),
  (accounts, seed) => execution(accounts, seed % 2 === 0),
  (accounts, seed) => ledger(accounts, seed % 2 === 0),
  indicatorTable,
];

const FORMS: readonly ((accounts: Accounts, quirks: FormQuirks) => readonly Block[])[] = [
  (accounts, quirks) => [selfEvaluation(accounts, quirks)],
  (accounts, quirks) => [baseData(accounts, quirks)],
  (accounts, quirks) => [profile(accounts, quirks)],
  (accounts, quirks) => accounts.budget.slice(1, 3).map((line) => project(accounts, quirks, line)),
];

interface Choice {
  readonly at: number;
  readonly isBelow: boolean;
}
const anyChoice = { isBelow: fc.boolean(), at: fc.nat(999) };

/** A workbook with all sixteen kinds of table of one office's consistent accounts, each laid out in its own odd way. */
export const anyLayout: fc.Arbitrary<LaidOut> = fc.record({
  accounts: anyAccounts, sheets: anySheets,
  grids: fc.tuple(...GRIDS.map(() => fc.record({ ...anyChoice, quirks: anyTable }))), forms: fc.tuple(...FORMS.map(() => fc.record({ ...anyChoice, quirks: anyForm }))),
}).map(({ accounts, sheets, grids, forms }) => {
  const drawn = [
    ...grids.map(({ quirks, ...choice }, index) => ({ ...choice, blocks: gridBlocks(accounts, quirks, index) })),
    ...forms.map(({ quirks, ...choice }, index) => ({ ...choice, blocks: FORMS[index]?.(accounts, quirks) ?? [] })),
  ];
  const placed = drawn.sort((a: Choice, b: Choice) => a.at - b.at).flatMap(({ blocks, isBelow }) => blocks.map((block) => ({ block, isBelow })));
  return layOut(accounts, placed, sheets);
});

function gridBlocks(accounts: Accounts, quirks: TableQuirks, index: number): readonly Block[] {
  const table = GRIDS[index]?.(accounts, quirks.seed);
  return table === undefined ? [] : [drawTable(table, quirks, accounts)];
}
