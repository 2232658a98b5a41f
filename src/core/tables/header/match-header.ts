import type { TableVariant } from "../../standards";
import { type ColumnMeaning, meaningsOf } from "./column-meanings";
import type { HeaderPath } from "./header-path";
import type { TableColumn } from "../table";

/** The columns a band of header rows gives for a variant, and which required meanings it lacks. */
export interface HeaderMatch {
  readonly columns: readonly TableColumn[];
  readonly missing: readonly string[];
}

/** A column with all its header could mean, and the one of these it has. */
interface Seated extends ColumnMeaning {
  readonly path: HeaderPath;
  readonly fitting: readonly ColumnMeaning[];
}

type Seats = Map<string, Seated>;

/**
 * Reads a band of header rows as a variant's columns, left to right. Where columns repeat, a meaning seen again opens the
 * next lane once its own is complete; elsewhere the column whose word is surer keeps the meaning (三级指标 before 绩效指标).
 */
export function matchHeader(paths: readonly HeaderPath[], variant: TableVariant): HeaderMatch {
  const columns = [...(mayRepeat(variant) ? inLanes(paths, variant) : inOneLane(paths, variant))].sort((a, b) => a.column - b.column);
  return { columns, missing: missingFrom(columns, variant) };
}

function inOneLane(paths: readonly HeaderPath[], variant: TableVariant): readonly TableColumn[] {
  const seats: Seats = new Map();
  for (const path of paths) seat(seats, path, meaningsOf(path, variant));
  return columnsIn(seats, 0);
}

/** Gives a column the first meaning it says more surely than the column that has it; that one then means what else it says: 完成情况 beside 实际完成值 is a remark. */
function seat(seats: Seats, path: HeaderPath, fitting: readonly ColumnMeaning[]): void {
  const chosen = fitting.find(({ meaning, rank }) => rank < (seats.get(meaning)?.rank ?? Infinity));
  if (chosen === undefined) return;
  const before = seats.get(chosen.meaning);
  seats.set(chosen.meaning, { ...chosen, path, fitting });
  if (before !== undefined) seat(seats, before.path, before.fitting);
}

function inLanes(paths: readonly HeaderPath[], variant: TableVariant): readonly TableColumn[] {
  const done: TableColumn[] = [];
  let lane = 0;
  let seats: Seats = new Map();
  const isIncomplete = (): boolean => lacking((meaning) => seats.has(meaning), variant).length > 0;
  for (const path of paths) {
    const fitting = meaningsOf(path, variant);
    const chosen = fitting.find(({ meaning }) => !seats.has(meaning)) ?? fitting[0];
    if (chosen === undefined) continue;
    if (seats.has(chosen.meaning)) {
      if (isIncomplete()) continue;
      done.push(...columnsIn(seats, lane));
      lane += 1;
      seats = new Map();
    }
    seats.set(chosen.meaning, { ...chosen, path, fitting });
  }
  // A head merged over several columns opens a lane that never comes about.
  const isStray = lane >= variant.lanes && seats.size === 1 && isIncomplete();
  return [...done, ...(isStray ? [] : columnsIn(seats, lane))];
}

const columnsIn = (seats: Seats, lane: number): readonly TableColumn[] =>
  [...seats.values()].map(({ meaning, path: { column, heading, unit } }) => ({ column, meaning, lane, heading, ...(unit === undefined ? {} : { unit }) }));

/** Whether a table of such columns may have them in several lanes side by side: one of code, name and amount only may, too. */
export const mayRepeat = ({ lanes, columns }: TableVariant): boolean => lanes > 1 || columns.length <= 3;

function missingFrom(columns: readonly TableColumn[], variant: TableVariant): string[] {
  const has = (meaning: string): boolean => new Set(columns.filter((column) => column.meaning === meaning).map(({ lane }) => lane)).size >= variant.lanes;
  const once = (variant.once ?? []).filter((meaning) => !columns.some((column) => column.meaning === meaning));
  return [...lacking(has, variant), ...once].map((meaning) => variant.columns.find((column) => column.meaning === meaning)?.words[0]?.replace(">", "") ?? "");
}

/** The meanings every lane must have and does not; of several that would do, the first. */
const lacking = (has: (meaning: string) => boolean, { required }: TableVariant): string[] =>
  required.flatMap((wanted) => {
    const meanings = typeof wanted === "string" ? [wanted] : wanted;
    return meanings.some(has) ? [] : meanings.slice(0, 1);
  });
