import type { CellFill, FormFill } from "../../core/forms";
import { formerFills, type Memory, ownFillsOf, type RememberedFill, standingIn } from "../../core/memory";
import { addressKey, type CellContent, type Sheet, holdsContent, type Workbook } from "../../core/workbook";

/** Cells to be filled in place, and what is remembered of them. */
export interface PlannedFills {
  readonly fills: readonly CellFill[];
  readonly remembered: readonly RememberedFill[];
}

const EMPTY: CellContent = { kind: "empty" };

/**
 * What brings the office's blank forms from what stands there now to what is planned: what we wrote and is planned no more is given back.
 * Where nothing is said about blank forms, and on a sheet that is protected by now, what we wrote before stays. A cell of the office's is never touched.
 */
export function planFills(workbook: Workbook, forms: readonly FormFill[] | undefined): PlannedFills {
  const own = ownFillsOf(workbook);
  if (forms === undefined) return { fills: [], remembered: own };
  const shut = new Set(workbook.sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])));
  const planned = forms.flatMap(({ sheet, cells }) => cells.map(({ row, column, content }): RememberedFill => ({ sheet, row, column, content })));
  const staying = own.filter(({ sheet }) => shut.has(sheet));
  const { fills, remembered } = change(workbook, own.filter((fill) => !staying.includes(fill)), onlyFirst(planned));
  return { fills, remembered: [...remembered, ...staying] };
}

/** What takes the fills of the last run back: each cell holds again what the run before wrote there, or nothing. */
export function planFillsBack(workbook: Workbook, memory: Memory): PlannedFills {
  return change(workbook, ownFillsOf(workbook), formerFills(memory));
}

function change(workbook: Workbook, own: readonly RememberedFill[], wanted: readonly RememberedFill[]): PlannedFills {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isOurs = (fill: RememberedFill): boolean => own.some((one) => addressKey(one) === addressKey(fill));
  const free = wanted.filter((fill) => isOurs(fill) || isEmpty(sheets.get(fill.sheet), fill));
  const kept = new Set(free.map(addressKey));
  const fills = [
    ...free.flatMap((fill): readonly CellFill[] => (isThere(sheets.get(fill.sheet), fill) ? [] : [{ ...fill, expected: standingIn(own, fill) }])),
    ...own.flatMap((fill): readonly CellFill[] => (kept.has(addressKey(fill)) ? [] : [{ ...fill, expected: fill.content, content: EMPTY }])),
  ];
  return { fills, remembered: free };
}

const isEmpty = (sheet: Sheet | undefined, fill: RememberedFill): boolean => sheet !== undefined && holdsContent(sheet, fill, EMPTY);
const isThere = (sheet: Sheet | undefined, fill: RememberedFill): boolean => sheet !== undefined && holdsContent(sheet, fill, fill.content);

/** Two forms on one sheet may ask for one cell. */
function onlyFirst(fills: readonly RememberedFill[]): readonly RememberedFill[] {
  const seen = new Set<string>();
  return fills.filter((fill) => {
    const key = addressKey(fill);
    return !seen.has(key) && seen.add(key);
  });
}
