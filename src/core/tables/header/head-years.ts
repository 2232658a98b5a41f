import type { HeaderPath } from "./header-path";

/**
 * Heads of one band by the year they speak of: where columns are told apart by nothing but their year, those of another year than the table's
 * say so (`2022年决算数` beside `2023年决算数` → 上年决算数).
 */
export function headsOfYears(paths: readonly HeaderPath[], tableYear: number | undefined): readonly HeaderPath[] {
  const rivals = paths.filter((path) => paths.some((other) => other.year !== path.year && lastOf(other) === lastOf(path) && lastOf(path) !== ""));
  const years = new Set(rivals.flatMap(({ year }) => year ?? []));
  if (years.size === 0) return paths;
  const hasUndated = rivals.some(({ year }) => year === undefined);
  const own = tableYear !== undefined && (hasUndated || years.has(tableYear)) ? tableYear : hasUndated ? Math.max(...years) + 1 : Math.max(...years);
  return paths.map((path) => (path.year === undefined || path.year === own || path.segments.length === 0 ? path : { ...path, segments: [...path.segments.slice(0, -1), `${nameOf(path.year, own)}${lastOf(path)}`] }));
}

const lastOf = ({ segments }: HeaderPath): string => segments.at(-1) ?? "";

const nameOf = (year: number, own: number): string => (year === own - 1 ? "上年" : year === own + 1 ? "下年" : `${String(year)}年`);
