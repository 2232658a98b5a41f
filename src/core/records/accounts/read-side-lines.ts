import { fold } from "../../number";
import { STAFF_AND_PUBLIC } from "../../standards";
import type { TableRow } from "../../tables";
import type { Located } from "../../workbook";
import type { SummaryLine } from "../records";
import type { TableReader } from "../table-reader";

const ROLES: readonly (readonly [RegExp, SummaryLine["role"]])[] = [
  [/^本年(?:收入|支出)(?:合计|小计)$/, "year"],
  [/^(?:使用)?(?:非财政拨款结余|专用结余|使用非财政拨款结余.*|用事业基金弥补收支差额)$/, "use"],
  [/^(?:年初|上年)(?:财政拨款)?结转和?结余$/, "opening"],
  [/^结余分配$/, "distribution"],
  [/^(?:年末(?:财政拨款)?结转和?结余|(?:本年|年末|累计)?结余|结转下年|年末结转)$/, "closing"],
  [/^(?:总计|合计|收入总计|支出总计)$/, "total"],
];

/** A named row of one side of 公开01 or 公开04. */
export type SideLine = Pick<SummaryLine, "row" | "name" | "role">;

/** The named rows of one lane, or of some rows of it. What stands below 年初 or 年末结转和结余, and a 其中, is part of the row above. */
export function readSideLines(reader: TableReader, lane: number, rows: readonly TableRow[] = reader.table.rows): SideLine[] {
  const lines: SideLine[] = [];
  let last: SummaryLine["role"] = "total";
  let isBelowItems = false;
  for (const { row } of rows) {
    const written = reader.text(row, "name", lane);
    if (written === undefined) continue;
    const name = { value: withoutOrdinal(written.value), at: written.at };
    const role = roleOf(name, last, isBelowItems);
    lines.push({ row, name, role });
    if (role !== "part") last = role;
    isBelowItems ||= role === "item" || role === "year";
  }
  return withParts(reader, withYear(lines));
}

/** 支出合计, or 支出 over its lines, is the sum of the year where nothing else is; else the one is the sum of all there is, and the other says once more what its lines do. */
function withYear(lines: readonly SideLine[]): readonly SideLine[] {
  const isYearSaid = lines.some(({ role }) => role === "year");
  return lines.map((line) => {
    const [, sum] = line.role === "item" ? (SIDE_SUM.exec(fold(line.name.value)) ?? []) : [];
    return sum === undefined ? line : { ...line, role: !isYearSaid ? "year" : sum === "" ? "part" : "total" };
  });
}

const SIDE_SUM = /^(?:本年)?(?:收入|支出)(|合计|小计)$/;

/** Lines numbered on a lower level than others of their side are parts of these: 1. 人员经费 below （一）基本支出. */
function withParts(reader: TableReader, lines: readonly SideLine[]): SideLine[] {
  const levels = lines.map(({ name: { at }, role }) => (role === "item" ? ordinalLevel(reader.saidAt(at.row, at.column) ?? "") : undefined));
  const top = Math.min(...levels.flatMap((level) => level ?? []));
  return lines.map((line, index) => ((levels[index] ?? top) > top || (line.role === "item" && STAFF_AND_PUBLIC.parts.test(fold(line.name.value))) ? { ...line, role: "part" } : line));
}

const ORDINALS: readonly RegExp[] = [/^[一二三四五六七八九十]{1,3}[、.]/, /^\([一二三四五六七八九十]{1,3}\)/, /^\d{1,2}[、.]/, /^\(\d{1,2}\)/];

function ordinalLevel(text: string): number | undefined {
  const level = ORDINALS.findIndex((ordinal) => ordinal.test(fold(text)));
  return level < 0 ? undefined : level;
}

/** `一、一般公共服务支出` → 一般公共服务支出 */
export const withoutOrdinal = (name: string): string => name.trim().replace(/^(?:[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）][、.．]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．])\s*/, "");

const CARRIED: ReadonlySet<SummaryLine["role"]> = new Set(["use", "opening", "distribution", "closing"]);

function roleOf(name: Located<string>, above: SummaryLine["role"], isBelowItems: boolean): SummaryLine["role"] {
  const folded = fold(name.value).replace(/\(.*?\)/g, "");
  if (folded.startsWith("其中")) return "part";
  const role = ROLES.find(([pattern]) => pattern.test(folded))?.[1] ?? "item";
  return role === "item" && isBelowItems && CARRIED.has(above) ? "part" : role;
}
