import fc from "fast-check";
import { fold } from "../../../src/core/number";
import type { Records } from "../../../src/core/records";
import type { Table } from "../../../src/core/tables";
import { cellName } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { anyLayout } from "../../support/any-layout/any-layout";
import type { Laid, LaidOut } from "../../support/any-layout/lay-out";
import { type Found, readBack } from "../../support/any-layout/read-back";
import { drawWorkbook } from "../../support/draw-workbook";

const RUNS = 200;

/** Every table of a workbook in any layout: nothing about how a table is laid out may change what is read from it. */
test("whatever their layout, all sixteen kinds of table are found with kind and unit, every row is accounted for, every number is the accounts' and no error is told", () => {
  fc.assert(fc.property(anyLayout, (laid) => {
    const { records, findings } = reviewSnapshot(drawWorkbook(laid.sheets));
    expect(records.tables.map(toLine).sort()).toEqual(laid.tables.map(({ sheet, kind, unit }) => `${sheet} ${kind} ${unit}`).sort());
    expect(laid.tables.flatMap((table) => unaccounted(table, records.tables))).toEqual([]);
    expect(laid.placements.flatMap((placed) => wrong(placed, records))).toEqual([]);
    expect(findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(({ check, cells, statement }) => [check, cells.map(cellName), JSON.stringify(statement, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))])).toEqual([]);
  }), { numRuns: RUNS });
}, 900_000);

const toLine = ({ sheet, kind, amountUnit }: Table): string => `${sheet} ${kind} ${amountUnit}`;

/** Rows of a laid table that were neither read nor left out with a reason. */
function unaccounted({ sheet, kind, headerBottom, bottom }: LaidOut["tables"][number], tables: readonly Table[]): string[] {
  const table = tables.find((one) => one.sheet === sheet && one.kind === kind);
  if (table === undefined || headerBottom === 0) return [];
  const known = new Set([...table.rows.map(({ row }) => row), ...table.leftOut.flatMap(({ cells }) => cells.map(({ row }) => row))]);
  return Array.from({ length: bottom - headerBottom }, (_, index) => headerBottom + 1 + index).filter((row) => !known.has(row) && row <= table.area.bottom).map((row) => `${kind} ${sheet} row ${String(row)}`);
}

function wrong(placed: Laid, records: Records): string[] {
  const found = readBack(records, placed);
  const trouble = troubleWith(placed, found);
  return trouble === undefined ? [] : [`${placed.kind} ${placed.key} ${placed.id} at ${placed.sheet}!${cellName(placed)} ${JSON.stringify(placed.cell)}: ${trouble}`];
}

function troubleWith({ said, fen, id, kind, row, column, cell }: Laid, found: Found): string | undefined {
  if (said.sort === "amount") {
    if (found === undefined) return id === "nature" && fen === undefined ? undefined : "not read";
    if (found.at.row !== row || found.at.column !== column) return `read from ${cellName(found.at)}`;
    if (!("kind" in found)) return "no amount";
    if (fen === undefined) return found.kind === "blank" ? undefined : `not blank: ${found.kind}`;
    return found.kind === "amount" && found.fen === fen ? undefined : `${JSON.stringify(found, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))} instead of ${String(fen)}`;
  }
  if (said.sort === "code") return found !== undefined && "value" in found && found.value === said.code ? undefined : `code ${JSON.stringify(found)}`;
  if (cell === null || cell === "" || id.endsWith(".line") || id === "unit" || (kind === "indicators" && id === "level1") || found === undefined && (id === "name" || kind === "budget-summary" || kind === "three-public" || kind === "base-data")) return undefined;
  if (found === undefined) return "not read";
  if ("reading" in found) return found.figure === undefined && !/[月—]/.test(found.shown) ? `no number: ${found.shown}` : undefined;
  return "value" in found && said.sort === "text" && bare(found.value) !== bare(said.text) ? `text ${found.value}` : undefined;
}

const bare = (text: string): string => fold(text).replace(/^(?:[一二三四五六七八九十]+、|其中:|指标\d+:|\d{3,7})/, "").replace(/:$/, "").replace(/^总计$/, "合计");
