import { fold } from "../../number";
import { economicCode, functionalCode } from "../../standards";
import { splitText } from "../accounts/codes";
import { cellText } from "../../workbook";
import type { TableReader } from "../table-reader";

/** 功能分类 or 经济分类. */
export type Classification = "function" | "economic";

/** Where the codes of a classification and their names stand; codes may stand in the column of names. */
interface CodeColumns {
  readonly code: number | undefined;
  readonly name: number | undefined;
}

/** The columns of both classifications. Those headed 科目 are of the classification whose codes stand in them, where it has no codes of its own. */
export function classifiedColumns(reader: TableReader): Readonly<Record<`${Classification}Code` | `${Classification}Name`, number | undefined>> {
  const headed = (by: Classification | "subject"): CodeColumns => ({ code: reader.column(`${by}Code`)?.column, name: reader.column(`${by}Name`)?.column });
  const subject = headed("subject");
  const columnsOf = (of: Classification): CodeColumns => {
    const own = headed(of);
    const hasNone = own.code === undefined && !areOf(of, own, reader);
    return hasNone && areOf(of, subject, reader) ? { code: subject.code, name: own.name ?? subject.name } : own;
  };
  const [functional, economic] = [columnsOf("function"), columnsOf("economic")];
  return { functionCode: functional.code, functionName: functional.name, economicCode: economic.code, economicName: economic.name };
}

/** Enough to tell whose codes they are. */
const ROWS_LOOKED_AT = 50;

/** Whether most codes in the columns are of a classification. Those of accounts (5001 业务活动费用) are of none. */
function areOf(of: Classification, { code, name }: CodeColumns, { table, sheet }: TableReader): boolean {
  const column = code ?? name;
  if (column === undefined) return false;
  const texts = table.rows.slice(0, ROWS_LOOKED_AT).map(({ row }) => cellText(sheet.value(row, column)));
  const codes = texts.flatMap((text) => (code === undefined ? codeBefore(text) : codeAtStart(text)) ?? []);
  return codes.filter((one) => IS_CODE[of](one)).length > codes.length / 2;
}

const IS_CODE: Readonly<Record<Classification, (code: string) => boolean>> = {
  function: (code) => /^\d{3}(?:\d\d){0,2}$/.test(code) && functionalCode(code.slice(0, 5)) !== undefined,
  economic: (code) => economicCode(code) !== undefined,
};

/** The digits a code's own cell begins with; 类, 款 and 项 may be parted by dots: `201.03.01`. */
export function codeAtStart(text: string): string | undefined {
  const folded = fold(text);
  return IN_PARTS.test(folded) ? folded.replace(/\D/g, "") : /^\d{3,9}/.exec(folded)?.[0];
}

const IN_PARTS = /^\d{3}(?:[.-]\d\d){1,2}$/;

/** The code before a name, `2010301 行政运行`, or alone in its place. */
export const codeBefore = (text: string): string | undefined => splitText(text)?.code ?? CODE_ALONE.exec(fold(text))?.[1];

/** A name without the code before it; undefined where only the code stands in its place. */
export const nameBehind = (text: string): string | undefined => splitText(text)?.name ?? (CODE_ALONE.test(fold(text)) ? undefined : text);

const CODE_ALONE = /^\[?(\d{3}|\d{5}|\d{7})\]?$/;
