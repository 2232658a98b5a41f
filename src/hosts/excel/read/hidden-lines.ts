import { stopIfCancelled, type Watch } from "./blocks";
import type { SurveyedSheet } from "./survey";

type Kind = "row" | "column";
type Found = (sheet: SurveyedSheet, kind: Kind, line: number) => void;

/** Some rows or some columns of one sheet, counted from 0. */
interface Lines {
  readonly sheet: SurveyedSheet;
  readonly kind: Kind;
  readonly from: number;
  readonly count: number;
}

/** Twenty bytes a line: far below what one answer may hold. */
const MOST_LINES = 50_000;

/** Finds the hidden rows and columns, counted from 1. Sheets with none, which is nearly all, cost nothing: the survey already says so. */
export async function findHiddenLines(context: Excel.RequestContext, sheets: readonly SurveyedSheet[], found: Found, watch: Watch): Promise<void> {
  const mixed = sheets.flatMap((sheet) => partlyHidden(sheet, found));
  for (let next = mixed; next.length > 0; ) {
    stopIfCancelled(watch);
    const [asked, rest] = take(next);
    await findAmong(context, asked, found);
    next = rest;
  }
}

/** One round trip for as many lines as an answer holds. */
async function findAmong(context: Excel.RequestContext, asked: readonly Lines[], found: Found): Promise<void> {
  const answers = asked.map((lines) => ({ lines, isHidden: ask(lines) }));
  await context.sync();
  for (const { lines, isHidden } of answers) isHidden().forEach((hidden, offset) => { if (hidden) found(lines.sheet, lines.kind, lines.from + offset + 1); });
}

/** Where all are hidden it is told at once; what is left is where only some are. Excel says null there, which its types do not tell. */
function partlyHidden(sheet: SurveyedSheet, found: Found): Lines[] {
  const { used } = sheet;
  if (used === undefined) return [];
  const whole: readonly (readonly [Lines, boolean | null])[] = [
    [{ sheet, kind: "row", from: used.rowIndex, count: used.rowCount }, used.rowHidden],
    [{ sheet, kind: "column", from: used.columnIndex, count: used.columnCount }, used.columnHidden],
  ];
  for (const [{ kind, from, count }, hidden] of whole) if (hidden === true) for (let line = from; line < from + count; line++) found(sheet, kind, line + 1);
  return whole.flatMap(([lines, hidden]) => (hidden === null ? [lines] : []));
}

/** As many lines as one answer may tell of, and the rest. */
function take(waiting: readonly Lines[]): readonly [readonly Lines[], Lines[]] {
  const taken: Lines[] = [];
  const rest: Lines[] = [];
  let room = MOST_LINES;
  for (const lines of waiting) {
    const count = Math.min(room, lines.count);
    if (count > 0) taken.push({ ...lines, count });
    if (count < lines.count) rest.push({ ...lines, from: lines.from + count, count: lines.count - count });
    room -= count;
  }
  return [taken, rest];
}

/** Asks in the queue; what it gives is there after the next round trip. */
function ask({ sheet: { sheet, used }, kind, from, count }: Lines): () => readonly boolean[] {
  if (used === undefined) return () => [];
  if (kind === "row") {
    const rows = sheet.getRangeByIndexes(from, used.columnIndex, count, 1).getRowProperties({ rowHidden: true });
    return () => rows.value.map(({ rowHidden }) => rowHidden === true);
  }
  const columns = sheet.getRangeByIndexes(used.rowIndex, from, 1, count).getColumnProperties({ columnHidden: true });
  return () => columns.value.map(({ columnHidden }) => columnHidden === true);
}
