import { addressKey, type CellContent, holdsContent, withoutCells, type Workbook } from "../workbook";
import type { Memory } from "./memory";
import { readMemory } from "./read-memory";
import type { RememberedFill } from "./remembered-fill";

const HOLDS = { withCalculated: false } as const;

/**
 * The cells of the office's own sheets that we filled in place and that still hold what we wrote: in the last run, or, where a write was
 * interrupted, in the run before. A cell the office has changed since is the office's.
 */
export function ownFillsOf(workbook: Workbook): readonly RememberedFill[] {
  const { memory } = readMemory(workbook.memory);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<string, RememberedFill>();
  for (const fill of [...(memory.fills ?? []), ...formerFills(memory)]) {
    const sheet = sheets.get(fill.sheet);
    if (sheet === undefined || found.has(addressKey(fill)) || !holdsContent(sheet, fill, fill.content, HOLDS)) continue;
    found.set(addressKey(fill), fill);
  }
  return [...found.values()];
}

/** The cells that were filled before the last run. */
export const formerFills = ({ former }: Memory): readonly RememberedFill[] => (former === undefined ? [] : (readMemory(former).memory.fills ?? []));

/** The workbook as the office made it: cells we filled in place are empty, so that nothing is ever read from what we wrote ourselves. */
export const withoutFills = (workbook: Workbook): Workbook => withoutCells(workbook, ownFillsOf(workbook));

/** What stands in a cell that was filled in place, or nothing. */
export function standingIn(own: readonly RememberedFill[], at: Pick<RememberedFill, "sheet" | "row" | "column">): CellContent {
  return own.find((fill) => addressKey(fill) === addressKey(at))?.content ?? { kind: "empty" };
}
