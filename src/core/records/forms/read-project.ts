import { headerWord, type Table } from "../../tables";
import { cellText, type Located, type Sheet } from "../../workbook";
import type { ProjectEvaluation } from "../form-records";
import { TableReader } from "../table-reader";
import { readSelfEvaluation } from "./read-self-evaluation";

const LABELS: readonly (readonly ["project" | "supervisor" | "implementer", RegExp])[] = [
  ["project", /^(?:项目名称|专项名称|专项资金名称)$/],
  ["supervisor", /^(?:主管部门|主管预算部门|预算主管部门)(?:及代码)?$/],
  ["implementer", /^(?:实施单位|项目单位|项目实施单位|资金使用单位)$/],
];

/** A 项目支出绩效自评表: the blocks of a 自评表, and whose project it is. */
export function readProject(sheet: Sheet, table: Table, date1904 = false): ProjectEvaluation {
  const evaluation = readSelfEvaluation(sheet, table, date1904);
  const reader = new TableReader(sheet, table);
  const named: Partial<Record<(typeof LABELS)[number][0], Located<string>>> = {};
  for (const { row } of table.rows) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const label = headerWord(cellText(sheet.value(row, column)));
      const key = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
      const text = key === undefined || named[key] !== undefined ? undefined : textRightOf(reader, row, column);
      if (key !== undefined && text !== undefined) named[key] = text;
    }
  }
  return { ...evaluation, ...named };
}

/** The text beside a label: the next filled cell, unless that is a label too. */
function textRightOf(reader: TableReader, row: number, column: number): Located<string> | undefined {
  for (let next = column + 1; next <= reader.sheet.lastColumn; next += 1) {
    const text = reader.textAt(row, next);
    if (text !== undefined) return LABELS.some(([, pattern]) => pattern.test(headerWord(text.value))) ? undefined : text;
  }
  return undefined;
}
