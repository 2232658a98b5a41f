import { fold, foldLabel } from "../number";
import { parseCodeList, type StandardCode } from "./code-list";
import { FUNCTIONAL_201_207 } from "./functional-201-207";
import { FUNCTIONAL_208_212 } from "./functional-208-212";
import { FUNCTIONAL_213_234 } from "./functional-213-234";

/** What the list of 支出功能分类 rests on. */
export const FUNCTIONAL_SOURCE = {
  edition: "2023",
  source: "政府收支分类科目（支出功能分类）；科目名称见于2023—2026年公开的部门预决算，财预〔2023〕83号修订款目",
} as const;

const CODES = parseCodeList(FUNCTIONAL_201_207, FUNCTIONAL_208_212, FUNCTIONAL_213_234);

/** Names a 类 had before, as they still stand in published tables, without 支出 at the end. */
const OLD_CLASS_NAMES: Readonly<Record<string, string>> = {
  教育事业事务: "205",
  文化体育与传媒: "207",
  医疗卫生与计划生育: "210",
  资源勘探信息等: "215",
  国土海洋气象等: "220",
  国土海洋气象: "220",
};

/** Every 支出功能分类 known, in the order of codes: 类 (3 digits), 款 (5), 项 (7). */
export const functionalCodes = (): readonly StandardCode[] => [...CODES.values()];

/** The 支出功能分类 with a code, e.g. 2010301 行政运行; undefined where the list has none. */
export const functionalCode = (code: string): StandardCode | undefined => CODES.get(fold(code));

/** The name of a 支出功能分类 code. */
export const functionalName = (code: string): string | undefined => functionalCode(code)?.name;

/** A 类 told by a name; `isOldName` where the name is one it no longer has. */
export interface ClassByName extends StandardCode {
  readonly isOldName: boolean;
}

const bare = (name: string): string => foldLabel(name).replace(/支出$/, "");

const CLASSES = new Map<string, ClassByName>([
  ...functionalCodes().flatMap((entry): [string, ClassByName][] => (entry.code.length === 3 ? [[bare(entry.name), { ...entry, isOldName: false }]] : [])),
  ...Object.entries(OLD_CLASS_NAMES).flatMap(([name, code]): [string, ClassByName][] => {
    const entry = CODES.get(code);
    return entry === undefined ? [] : [[name, { ...entry, isOldName: true }]];
  }),
]);

/** The 类 with this name, new or old, with or without 支出 and numbering: `医疗卫生与计划生育支出` → 210 卫生健康支出. */
export const classByName = (name: string): ClassByName | undefined =>
  CLASSES.get(bare(name)) ?? CLASSES.get(bare(fold(name).replace(/^(?:[一二三四五六七八九十]+[、.]|\d+[、.])/, "")));

/** 类 names of former years as texts still write them, with the name of now: 医疗卫生与计划生育支出 → 卫生健康支出. */
export const oldClassNames = (): readonly { readonly name: string; readonly current: string }[] =>
  Object.entries(OLD_CLASS_NAMES).flatMap(([name, code]) => {
    const current = CODES.get(code)?.name;
    return current === undefined || current === `${name}支出` ? [] : [{ name: `${name}支出`, current }];
  });
