import { isNothing, fold } from "../number";
import type { Indicator, Records } from "../records";
import type { Located } from "../workbook";

const isWritten = (text: Located<string> | undefined): boolean => text !== undefined && !isNothing(fold(text.value));

/** Whether the office said why: in the column for reasons, or, in a sheet that has none, in its remark. */
export function hasReason(line: Indicator, { indicators }: Records): boolean {
  if (isWritten(line.reason)) return true;
  const isListed = indicators?.lines.includes(line) ?? false;
  const hasColumn = !isListed || (indicators?.table.columns.some(({ meaning }) => meaning === "reason") ?? false);
  return !hasColumn && isWritten(line.remark);
}
