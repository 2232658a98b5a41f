import fc from "fast-check";
import { functionalName } from "../../../../src/core/standards";
import type { DrawnCell } from "../../draw-workbook";
import { column, type PlainColumn, type PlainTable } from "../tables/plain-table";
import { roll } from "./roll";

/**
 * One cumulative code as text, as number or mixed; 类 款 项 apart, with zeros lost, or only the own level; before the name; names indented instead;
 * 类 款 项 apart with the name behind each and no column of names, the own level alone or with those above.
 */
export const CODE_STYLES = ["text", "number", "mixed", "three", "three-lost", "three-own", "in-name", "indented", "three-named-own", "three-named"] as const;
export type CodeStyle = (typeof CODE_STYLES)[number];

export const anyCodeStyle: fc.Arbitrary<CodeStyle> = fc.constantFrom(...CODE_STYLES);

const LEVELS = ["class", "group", "item"] as const;
const ABOVE = ["科目编码", "功能分类科目编码", "支出功能分类科目编码", "项目>科目编码"] as const;

/** The columns codes are written in: three for 类 款 项, or none. Only tables of 功能分类 are written so. */
export function codeColumns(table: PlainTable, style: CodeStyle, seed: number): readonly PlainColumn[] {
  if (!isFunctional(table)) return table.columns;
  return table.columns.flatMap((plain) => {
    if (plain.id === "name" && (style === "in-name" || style === "indented")) return [column("name", "text", "科目", "科目名称", "项目>科目名称")];
    if (plain.id === "name" && isNamed(style)) return [];
    if (plain.id !== "code") return [plain];
    if (style === "in-name" || style === "indented") return [];
    if (!style.startsWith("three")) return [plain];
    const above = ABOVE[roll(ABOVE.length, seed)] ?? ABOVE[0];
    return LEVELS.map((level, index) => column(level, "code", [...above.split(">"), ["类", "款", "项"][index] ?? ""]));
  });
}

const isNamed = (style: CodeStyle): boolean => style.startsWith("three-named");

const isFunctional = ({ columns, kind }: PlainTable): boolean => kind !== "ledger" && columns.some(({ id }) => id === "code");

/** What a code is written as in a column: the whole of it, or its part of 类, 款 or 项. */
export function writeCode(digits: string, id: string, style: CodeStyle, seed: number): DrawnCell {
  const level = LEVELS.findIndex((name) => name === id);
  if (level < 0) return style === "number" || (style === "mixed" && roll(2, seed, Number(digits)) === 0) ? Number(digits) : digits;
  const part = level === 0 ? digits.slice(0, 3) : digits.slice(1 + level * 2, 3 + level * 2);
  if (part === "" || (style.endsWith("-own") && !isOwnLevel(digits, id))) return null;
  const upTo = digits.slice(0, 3 + level * 2);
  if (isNamed(style)) return `${upTo} ${functionalName(upTo) ?? upTo}`;
  return style === "three-lost" && roll(3, seed, Number(digits), level) > 0 ? Number(part) : part;
}

/** Whether a column is that of the last part of a code. */
export const isOwnLevel = (digits: string, id: string): boolean => digits.length === 3 + 2 * LEVELS.findIndex((name) => name === id);

/** A name as the style writes it: with its code before it, or indented by its level. */
export function writeName(name: string, digits: string | undefined, depth: number, style: CodeStyle, isWanted: boolean): string {
  if (!isWanted || digits === undefined) return name;
  if (style === "in-name") return `${digits} ${name}`;
  return style === "indented" ? "　".repeat(depth * 2) + name : name;
}
