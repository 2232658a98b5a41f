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
import { anySheets, type SheetQuirks } from "./quirks/sheets";
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
  (accounts, seed) => ledger(accounts, { hasMonths: seed % 2 === 0, hasSplitDates: seed % 3 === 0, isCodeInName: seed % 5 === 0 }),
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

/** How the accounts of an office are to be laid out. */
export interface LayoutPlan {
  readonly accounts: Accounts;
  readonly sheets: SheetQuirks;
  readonly grids: readonly (Choice & { readonly quirks: TableQuirks })[];
  readonly forms: readonly (Choice & { readonly quirks: FormQuirks })[];
}

/** The accounts of any office, and something odd about every table and form. */
export const anyLayoutPlan: fc.Arbitrary<LayoutPlan> = fc.record({
  accounts: anyAccounts, sheets: anySheets,
  grids: fc.tuple(...GRIDS.map(() => fc.record({ ...anyChoice, quirks: anyTable }))), forms: fc.tuple(...FORMS.map(() => fc.record({ ...anyChoice, quirks: anyForm }))),
});

/** The tables a plan lays out, before anything odd is done to them. */
export const plainTables = ({ accounts, grids }: LayoutPlan): readonly PlainTable[] => GRIDS.map((table, index) => table(accounts, grids[index]?.quirks.seed ?? 0));

/** The workbook of a plan; with other tables, if these are given in the same order. */
export function layOutPlan(plan: LayoutPlan, tables: readonly PlainTable[] = plainTables(plan)): LaidOut {
  const { accounts, sheets, grids, forms } = plan;
  const drawn = [
    ...grids.map(({ quirks, ...choice }, index) => ({ ...choice, blocks: tables.slice(index, index + 1).map((table) => drawTable(table, quirks, accounts)) })),
    ...forms.map(({ quirks, ...choice }, index) => ({ ...choice, blocks: FORMS[index]?.(accounts, quirks) ?? [] })),
  ];
  const placed = drawn.sort((a: Choice, b: Choice) => a.at - b.at).flatMap(({ blocks, isBelow }) => blocks.map((block) => ({ block, isBelow })));
  return layOut(accounts, placed, sheets);
}

/** A workbook with all sixteen kinds of table of one office's consistent accounts, each laid out in its own odd way. */
export const anyLayout: fc.Arbitrary<LaidOut> = anyLayoutPlan.map((plan) => layOutPlan(plan));
