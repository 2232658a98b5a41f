import { fold } from "../../../src/core/number";
import type { Finding } from "../../../src/core/checks";
import type { Records } from "../../../src/core/records";
import type { Table } from "../../../src/core/tables";
import { cellName } from "../../../src/core/workbook";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { drawWorkbook } from "../draw-workbook";
import type { Laid, LaidOut } from "./lay-out";
import { type Found, readBack } from "./read-back";

/** What a review of a laid-out workbook does not read as its accounts have it, and the errors it tells though they are consistent. */
export function faultsOf(laid: LaidOut): readonly string[] {
  const { records, findings } = reviewSnapshot(drawWorkbook(laid.sheets));
  const expected = laid.tables.map(({ sheet, kind, unit }) => `${sheet} ${kind} ${unit}`);
  const found = records.tables.map(({ sheet, kind, amountUnit }) => `${sheet} ${kind} ${amountUnit}`);
  return [
    ...beyond(expected, found).map((line) => `no table ${line}`),
    ...beyond(found, expected).map((line) => `a table too many: ${line}`),
    ...laid.tables.flatMap((table) => unaccounted(table, records.tables)),
    ...laid.placements.flatMap((placed) => wrong(placed, records)),
    ...findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(toLine),
  ];
}

/** Those of some lines, each as often as it stands there, that others do not have. */
function beyond(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const toLine = ({ check, cells, statement }: Finding): string => `${check} at ${cells.map(cellName).join()}: ${asText(statement)}`;

const asText = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));

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
    return found.kind === "amount" && found.fen === fen ? undefined : `${asText(found)} instead of ${String(fen)}`;
  }
  if (said.sort === "code") return found !== undefined && "value" in found && found.value === said.code ? undefined : `code ${JSON.stringify(found)}`;
  if (cell === null || cell === "" || id.endsWith(".line") || id === "unit" || (kind === "indicators" && id === "level1") || found === undefined && (id === "name" || kind === "budget-summary" || kind === "three-public" || kind === "base-data")) return undefined;
  if (found === undefined) return "not read";
  if ("reading" in found) return found.figure === undefined && !/[月—]/.test(found.shown) ? `no number: ${found.shown}` : undefined;
  return "value" in found && said.sort === "text" && bare(found.value) !== bare(said.text) ? `text ${found.value}` : undefined;
}

const bare = (text: string): string => fold(text).replace(/^(?:[一二三四五六七八九十]+、|其中:|指标\d+:|\d{3,7})/, "").replace(/:$/, "").replace(/^总计$/, "合计");
