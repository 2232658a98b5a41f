import { fold } from "../number";
import { parseCodeList, type StandardCode } from "./code-list";
import { ECONOMIC_301_399 } from "./economic-301-399";

/** What the list of 部门预算支出经济分类 rests on. */
export const ECONOMIC_SOURCE = {
  edition: "2023",
  source: "政府收支分类科目（部门预算支出经济分类）；名称与顺序见财决05-2表栏目，代码见于2023—2026年公开的部门预决算",
} as const;

const CODES = parseCodeList(ECONOMIC_301_399);

/** Every 经济分类 known, in the order of codes: 类 (3 digits), 款 (5). */
export const economicCodes = (): readonly StandardCode[] => [...CODES.values()];

/** The 经济分类 with a code, e.g. 30201 办公费; undefined where the list has none. */
export const economicCode = (code: string): StandardCode | undefined => CODES.get(fold(code));

/** The name of a 经济分类 code. */
export const economicName = (code: string): string | undefined => economicCode(code)?.name;

/** Whether a 经济分类 belongs to 人员经费 (301, 303) or 公用经费 (302 and 307–399). */
export function economicSide(code: string): "staff" | "public" | undefined {
  const top = fold(code).slice(0, 3);
  if (top === "301" || top === "303") return "staff";
  return ["302", "307", "309", "310", "311", "312", "313", "399"].includes(top) ? "public" : undefined;
}
