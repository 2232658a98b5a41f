import type { Records } from "../../core/records";
import { TABLE_NAMES, type TableKind } from "../../core/standards";
import { type Confidence, type LeftOut, type Table, tableName, type TableSubject, type Unrecognised } from "../../core/tables";
import { areaName, type CellAddress, quoteSheet } from "../../core/workbook";
import type { PlaceLink } from "./place-links";

/** Rows that carry no data, and why. */
export interface LeftOutView {
  /** `第83行` or `第4至5行` */
  readonly rows: string;
  readonly reason: string;
  readonly cells: readonly CellAddress[];
}

/** A table found, in words. */
export interface TableView {
  readonly key: string;
  readonly name: string;
  readonly place: PlaceLink;
  /** Empty for a table that holds no column of amounts. */
  readonly unit: string;
  readonly isUnitStated: boolean;
  readonly rows: number;
  readonly hiddenRows: number;
  readonly confidence: Confidence;
  /** Another table of the same kind is used instead. */
  readonly isRival: boolean;
  /** What it is known again by; undefined where nothing is written by which it could be. */
  readonly subject: TableSubject | undefined;
  readonly kind: TableKind;
  /** It is what the user said it is. */
  readonly isChosen: boolean;
  readonly leftOut: readonly LeftOutView[];
}

/** A sheet that no kind of table fits, or that the user has set aside. */
export interface UnknownSheetView {
  readonly key: string;
  readonly sheet: string;
  readonly place: PlaceLink;
  readonly subject: TableSubject | undefined;
  /** What the user said it is: `none`, or a kind whose columns are not all there. */
  readonly saidToBe: TableKind | "none" | undefined;
  /** What it is most like; empty where it is like nothing known. */
  readonly nearest: string;
  readonly missing: readonly string[];
}

export interface TablesView {
  readonly office: string;
  readonly year: string;
  readonly tables: readonly TableView[];
  readonly unknown: readonly UnknownSheetView[];
}

/** What was recognised in a workbook, and what was not. */
export function viewTables({ office, year, tables, budgetTables = [], unrecognised, rivals }: Records): TablesView {
  return {
    office: office?.value ?? "",
    year: year === undefined ? "" : String(year.value),
    tables: [...tables, ...budgetTables].map((table) => viewTable(table, rivals.includes(table))),
    unknown: unrecognised.map(viewUnknown),
  };
}

function viewTable(table: Table, isRival: boolean): TableView {
  const { kind, sheet, area, header, amountUnit, isUnitStated, rows, leftOut, confidence } = table;
  const hasAmounts = kind !== "profile" && kind !== "indicators";
  return {
    key: `${sheet} ${areaName(area)}`,
    name: tableName(table),
    // A whole table may have a hundred thousand cells: the corners of its header are enough to find it.
    place: { label: `${quoteSheet(sheet)}!${areaName(area)}`, cells: [{ sheet, row: header.top, column: header.left }] },
    unit: hasAmounts ? amountUnit : "",
    isUnitStated,
    rows: rows.length,
    hiddenRows: rows.filter(({ isHidden }) => isHidden).length,
    confidence,
    isRival,
    subject: known(table.subject),
    kind,
    isChosen: table.chosen !== undefined,
    leftOut: leftOut.map(viewLeftOut),
  };
}

function viewLeftOut({ cells, reason }: LeftOut): LeftOutView {
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), first);
  return { rows: first === last ? `第${String(first)}行` : `第${String(first)}至${String(last)}行`, reason, cells: cells.slice(0, 1) };
}

function viewUnknown({ sheet, nearest, missing, subject, saidToBe, area }: Unrecognised): UnknownSheetView {
  const place = area === undefined ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${areaName(area)}`;
  return {
    key: place, sheet, place: { label: place, cells: [{ sheet, row: area?.top ?? 1, column: area?.left ?? 1 }] },
    subject: known(subject), saidToBe, nearest: nearest === undefined ? "" : TABLE_NAMES[nearest], missing,
  };
}

const known = (subject: TableSubject | undefined): TableSubject | undefined => (subject?.meaning === "" ? undefined : subject);
