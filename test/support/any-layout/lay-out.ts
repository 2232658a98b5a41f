import fc from "fast-check";
import type { AmountUnit } from "../../../src/core/number";
import type { TableKind } from "../../../src/core/standards";
import { areaName } from "../../../src/core/workbook";
import type { DrawnCell, DrawnSheet } from "../draw-workbook";
import type { Accounts } from "./accounts/accounts";
import type { Block, Placement } from "./draw-table";
import type { CodeStyle } from "./quirks/codes";
import { type SheetQuirks, sheetName, unrelatedSheets } from "./quirks/sheets";

/** A placement with the sheet it came onto. */
export interface Laid extends Placement {
  readonly sheet: string;
}

export interface LaidTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly unit: AmountUnit;
  readonly codes: CodeStyle;
  readonly headerBottom: number;
  readonly top: number;
  readonly bottom: number;
}

/** A workbook with every table of an office's accounts somewhere in it, and where each thing was laid. */
export interface LaidOut {
  readonly accounts: Accounts;
  readonly sheets: readonly DrawnSheet[];
  readonly tables: readonly LaidTable[];
  readonly placements: readonly Laid[];
}

/** Puts blocks onto sheets: those in `stacks` that say so stand below the block before them. */
export function layOut(accounts: Accounts, blocks: readonly { readonly block: Block; readonly isBelow: boolean }[], quirks: SheetQuirks): LaidOut {
  const sheets: (DrawnSheet & { rows: DrawnCell[][]; merges: string[]; hiddenRows: number[]; hiddenColumns: number[] })[] = [];
  const tables: LaidTable[] = [];
  const placements: Laid[] = [];
  for (const [index, { block, isBelow: mayBeBelow }] of blocks.entries()) {
    const isBelow = mayBeBelow && (block.hasTitle || blocks[index - 1]?.block.headerBottom !== 0);
    let sheet = isBelow ? sheets.at(-1) : undefined;
    if (sheet === undefined) sheets.push((sheet = { name: sheetName(quirks, sheets.length), rows: [], merges: [], hiddenRows: [], hiddenColumns: [] }));
    for (let gap = 0; sheet.rows.length > 0 && gap < quirks.gap; gap += 1) sheet.rows.push([]);
    const down = sheet.rows.length;
    const { name } = sheet;
    sheet.rows.push(...block.rows.map((row) => [...row]));
    sheet.merges.push(...block.merges.map((merge) => areaName({ ...merge, top: merge.top + down, bottom: merge.bottom + down })));
    sheet.hiddenRows.push(...block.hiddenRows.map((row) => row + down));
    if (!isBelow) sheet.hiddenColumns.push(...block.hiddenColumns);
    tables.push({ kind: block.kind, sheet: name, unit: block.unit, codes: block.codes, headerBottom: block.headerBottom === 0 ? 0 : block.headerBottom + down, top: down + 1, bottom: block.bottom + down });
    placements.push(...block.placements.map((placed) => ({ ...placed, row: placed.row + down, sheet: name })));
  }
  if (quirks.hasStray) for (const { rows } of sheets) rows.push(...Array.from({ length: 30 }, () => []), [...Array<null>(120).fill(null), " "]);
  const laid = { accounts, sheets: [...unrelatedSheets(quirks, accounts), ...sheets], tables, placements };
  // What fast-check shows of a counterexample: enough to draw it again from its seed, without a thousand placements.
  return Object.assign(laid, { [fc.toStringMethod]: () => tables.map(({ sheet, kind, unit, codes }) => `${sheet} ${kind} ${unit} ${codes}`).join("; ") });
}
