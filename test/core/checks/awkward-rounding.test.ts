import fc from "fast-check";
import { everyFinding } from "../../../src/core/checks";
import { formatAddress } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { sayText } from "../../../src/render/words";
import type { Accounts } from "../../support/any-layout/accounts/accounts";
import { anyAccounts } from "../../support/any-layout/accounts/any-accounts";
import { expenditure, generalBudget, governmentFund, incomeTable } from "../../support/any-layout/tables/coded-tables";
import { execution, ledger, threePublic } from "../../support/any-layout/tables/office-tables";
import type { PlainTable } from "../../support/any-layout/tables/plain-table";
import { basicExpenditure, budgetSummary } from "../../support/any-layout/tables/side-tables";
import { drawWorkbook } from "../../support/draw-workbook";
import { drawPlainTables, type Rounding } from "../../support/planted/draw-plain-tables";

const tablesOf = (accounts: Accounts): readonly PlainTable[] =>
  [
    budgetSummary(accounts), incomeTable(accounts), expenditure(accounts), generalBudget(accounts), governmentFund(accounts), basicExpenditure(accounts, 1),
    threePublic(accounts, false), execution(accounts, true), ledger(accounts, false),
  ].filter(({ rows }) => rows.length > 1);

/** Tables of an office are made by different people: each has its own unit, its own decimals, and rounds or cuts off. */
const anyRounding: fc.Arbitrary<Rounding> = fc.oneof(
  fc.constantFrom<Rounding>({ unit: "元", decimals: 2, isCut: false }, { unit: "千元", decimals: 2, isCut: false }, { unit: "万元", decimals: 2, isCut: false }, { unit: "万元", decimals: 4, isCut: false }, { unit: "亿元", decimals: 4, isCut: false }),
  fc.record({ unit: fc.constantFrom("元" as const, "千元" as const, "万元" as const), decimals: fc.constantFrom(0, 1, 2), isCut: fc.boolean() }),
);
const anyRoundings = fc.record({
  "budget-summary": anyRounding, income: anyRounding, expenditure: anyRounding, "general-budget": anyRounding, "government-fund": anyRounding, "basic-expenditure": anyRounding,
  "three-public": anyRounding, execution: anyRounding, ledger: anyRounding,
});

const errorsOf = (accounts: Accounts, manners: typeof anyRoundings extends fc.Arbitrary<infer T> ? T : never): string[] =>
  everyFinding(reviewSnapshot(drawWorkbook(drawPlainTables(tablesOf(accounts), { ...accounts, unit: "元", manners }).sheets)).findings)
    .filter(({ verdict, severity }) => verdict === "failed" && severity === "error")
    .map(({ check, cells, statement }) => `${check} ${cells.map(formatAddress).join(" ")} ${sayText(statement)}`);

test("tables without a mistake, each rounded in its own awkward way, have no error", () => {
  fc.assert(fc.property(anyAccounts, anyRoundings, (accounts, manners) => {
    expect(errorsOf(accounts, manners)).toEqual([]);
  }), { seed: 20_201_231, numRuns: 20, endOnFailure: true });
}, 300_000);
