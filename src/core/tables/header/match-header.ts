import type { TableVariant } from "../../standards";
import { meaningsOf } from "./column-meanings";
import type { HeaderPath } from "./header-path";
import type { TableColumn } from "../table";

/** The columns a band of header rows gives for a variant, and which required meanings it lacks. */
export interface HeaderMatch {
  readonly columns: readonly TableColumn[];
  readonly missing: readonly string[];
}

interface Ranked {
  readonly column: TableColumn;
  readonly rank: number;
}

/**
 * Reads a band of header rows as a variant's columns, left to right. Where columns repeat, a meaning seen again opens the
 * next lane once its own is complete; elsewhere the column whose word is surer keeps the meaning (三级指标 before 绩效指标).
 */
export function matchHeader(paths: readonly HeaderPath[], variant: TableVariant): HeaderMatch {
  const mayRepeat = variant.lanes > 1 || isRepeating(variant);
  const done: TableColumn[] = [];
  let lane = 0;
  let inLane = new Map<string, Ranked>();
  for (const path of paths) {
    const fitting = meaningsOf(path, variant);
    const free = fitting.find(({ meaning, rank }) => (mayRepeat ? !inLane.has(meaning) : rank < (inLane.get(meaning)?.rank ?? Infinity)));
    const chosen = free ?? (mayRepeat ? fitting[0] : undefined);
    if (chosen === undefined) continue;
    if (mayRepeat && inLane.has(chosen.meaning)) {
      if (lacking((meaning) => inLane.has(meaning), variant).length > 0) continue;
      done.push(...[...inLane.values()].map(({ column }) => column));
      lane += 1;
      inLane = new Map();
    }
    const column = { column: path.column, meaning: chosen.meaning, lane, heading: path.heading, ...(path.unit === undefined ? {} : { unit: path.unit }) };
    inLane.set(chosen.meaning, { column, rank: chosen.rank });
  }
  // A head merged over several columns opens a lane that never comes about.
  const isStray = lane >= variant.lanes && inLane.size === 1 && lacking((meaning) => inLane.has(meaning), variant).length > 0;
  const columns = [...done, ...(isStray ? [] : [...inLane.values()].map(({ column }) => column))].sort((a, b) => a.column - b.column);
  return { columns, missing: missingFrom(columns, variant) };
}

/** Tables of code, name and amount only may stand in several lanes side by side. */
const isRepeating = (variant: TableVariant): boolean => variant.columns.length <= 3;

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
