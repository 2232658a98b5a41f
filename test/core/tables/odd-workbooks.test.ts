import type { Records } from "../../../src/core/records";
import { type CellAddress, cellName } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { drawWorkbook } from "../../support/draw-workbook";
import { ODD_WORKBOOKS } from "../../support/odd-workbooks";
import type { OddWorkbook } from "../../support/odd-workbooks/odd-workbook";

const place = (at: CellAddress): string => `${at.sheet}!${cellName(at)}`;

describe.each(ODD_WORKBOOKS.map((workbook) => ({ ...workbook, workbook })))("$name", ({ workbook }) => {
  const { records, findings } = reviewSnapshot(drawWorkbook(workbook.sheets));

  it("has every table found with kind and unit, and nothing else taken for one", () => {
    expect(linesOf(records, workbook)).toEqual(workbook.tables);
  });

  it("has its amounts read from their own cells", () => {
    const read = amountsIn(records);
    expect(Object.fromEntries(Object.keys(workbook.amounts).map((cell) => [cell, read.get(cell)]))).toEqual(workbook.amounts);
  });

  it("has no error told of it", () => {
    expect(findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(({ check, cells }) => `${check} ${cells.map(place).join(" ")}`)).toEqual([]);
  });
});

function linesOf({ tables, budgetTables = [] }: Records, { sheets }: OddWorkbook): string[] {
  const order = sheets.map(({ name }) => name);
  return [...tables, ...budgetTables]
    .sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.header.top - b.header.top)
    .map(({ sheet, kind, amountUnit, basis }) => [sheet, kind, amountUnit, ...(basis === undefined ? [] : [basis])].join(" "));
}

/** Every amount the records hold anywhere, by its cell. */
function amountsIn(records: Records): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isAmount(value)) amounts.set(place(value.at), value.fen);
    else Object.values(value).forEach(visit);
  };
  visit(records);
  return amounts;
}

const isAmount = (value: object): value is { readonly at: CellAddress; readonly fen: number } => "kind" in value && value.kind === "amount" && "fen" in value;
