import { fold } from "../../number";
import type { Located } from "../../workbook";
import type { SummaryLine } from "../records";
import type { TableReader } from "../table-reader";

const ROLES: readonly (readonly [RegExp, SummaryLine["role"]])[] = [
  [/^本年(?:收入|支出)(?:合计|小计)$/, "year"],
  [/^(?:使用)?(?:非财政拨款结余|专用结余|使用非财政拨款结余.*|用事业基金弥补收支差额)$/, "use"],
  [/^(?:年初|上年)(?:财政拨款)?结转和?结余$/, "opening"],
  [/^结余分配$/, "distribution"],
  [/^年末(?:财政拨款)?结转和?结余$/, "closing"],
  [/^(?:总计|合计|收入总计|支出总计)$/, "total"],
];

/** A named row of one side of 公开01 or 公开04. */
export type SideLine = Pick<SummaryLine, "row" | "name" | "role">;

/** The named rows of one lane. What stands below 年初 or 年末结转和结余, and a 其中, is part of the row above. */
export function readSideLines(reader: TableReader, lane: number): SideLine[] {
  const lines: SideLine[] = [];
  let last: SummaryLine["role"] = "total";
  let isBelowItems = false;
  for (const { row } of reader.table.rows) {
    const written = reader.text(row, "name", lane);
    if (written === undefined) continue;
    const name = { value: withoutOrdinal(written.value), at: written.at };
    const role = roleOf(name, last, isBelowItems);
    lines.push({ row, name, role });
    if (role !== "part") last = role;
    isBelowItems ||= role === "item" || role === "year";
  }
  return lines;
}

/** `一、一般公共服务支出` → 一般公共服务支出 */
export const withoutOrdinal = (name: string): string => name.trim().replace(/^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．]\s*/, "");

const CARRIED: ReadonlySet<SummaryLine["role"]> = new Set(["use", "opening", "distribution", "closing"]);

function roleOf(name: Located<string>, above: SummaryLine["role"], isBelowItems: boolean): SummaryLine["role"] {
  const folded = fold(name.value).replace(/\(.*?\)/g, "");
  if (folded.startsWith("其中")) return "part";
  const role = ROLES.find(([pattern]) => pattern.test(folded))?.[1] ?? "item";
  return role === "item" && isBelowItems && CARRIED.has(above) ? "part" : role;
}
