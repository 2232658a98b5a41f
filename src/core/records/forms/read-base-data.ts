import { headerWord, type Table } from "../../tables";
import { cellText, type Sheet } from "../../workbook";
import { withoutOrdinal } from "../accounts/read-side-lines";
import type { BaseData } from "../form-records";
import type { AmountField } from "../records";
import { TableReader } from "../table-reader";

interface Mark {
  readonly row: number;
  readonly column: number;
}

/** 基础数据表: staff numbers below 编制数 | 实际在职人数 | 控制率, and three amounts a row below 经费控制情况. */
export function readBaseData(sheet: Sheet, table: Table): BaseData {
  const reader = new TableReader(sheet, table);
  const staff = readStaff(reader);
  return { table, lines: readCosts(reader), ...(staff === undefined ? {} : { staff }) };
}

function find(sheet: Sheet, table: Table, label: RegExp): Mark | undefined {
  for (let row = table.area.top; row <= table.area.bottom; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) if (label.test(headerWord(cellText(sheet.value(row, column))))) return { row, column };
  }
  return undefined;
}

function readStaff(reader: TableReader): BaseData["staff"] {
  const { sheet, table } = reader;
  const quota = find(sheet, table, /^编制(?:人?数|人员数)$/);
  const actual = find(sheet, table, /^(?:年末)?实(?:际在职人数|有人数|有在职人数|际在职人员数|有在职人员数)$/);
  if (quota === undefined || actual === undefined || quota.row !== actual.row) return undefined;
  const rate = find(sheet, table, /^(?:在职人员|财政供养人员)?控制率$/);
  const below = (mark: Mark, label: string, unit: string) => reader.quantityAt(mark.row + 1, mark.column, label, unit);
  return {
    quota: below(quota, "编制数", "人"), actual: below(actual, "实际在职人数", "人"),
    ...(rate?.row === quota.row ? { rate: below(rate, "在职人员控制率", "%") } : {}),
  };
}

const END_OF_COSTS = /^(?:楼堂馆所控制情况|厉行节约保障措施|说明|填表人|填报人)/;

function readCosts(reader: TableReader): BaseData["lines"] {
  const { sheet, table } = reader;
  const head = find(sheet, table, /^经费控制情况/);
  if (head === undefined) return [];
  const columns = costColumns(sheet, head);
  const lines: BaseData["lines"][number][] = [];
  for (const { row } of table.rows) {
    if (row <= head.row) continue;
    const written = reader.textAt(row, head.column);
    if (written === undefined) continue;
    if (END_OF_COSTS.test(headerWord(written.value))) break;
    const name = { value: withoutOrdinal(written.value.replace(/^\s*其中[:：]\s*/, "")).replace(/[:：]$/, ""), at: written.at };
    const amounts: Partial<Record<"previous" | "budget" | "actual", AmountField>> = {};
    for (const [meaning, column] of columns) amounts[meaning] = reader.amountAt(row, column, `${name.value} ${LABELS[meaning]}`);
    lines.push({ row, name, ...amounts });
  }
  return lines;
}

const LABELS = { previous: "上年决算数", budget: "本年预算数", actual: "本年决算数" } as const;

/** Of two 决算数 columns the first is last year's, as the years in their heads run from left to right. */
function costColumns(sheet: Sheet, head: Mark): readonly (readonly ["previous" | "budget" | "actual", number])[] {
  const found: { word: string; column: number }[] = [];
  for (let column = head.column + 1; column <= sheet.lastColumn; column += 1) {
    const word = headerWord(cellText(sheet.value(head.row, column)));
    if (word.endsWith("决算数") || word.endsWith("预算数")) found.push({ word, column });
  }
  const finals = found.filter(({ word }) => word.endsWith("决算数")).map(({ column }) => column);
  const budget = found.find(({ word }) => word.endsWith("预算数"))?.column;
  const actual = finals.at(-1);
  return [
    ...(finals.length > 1 && finals[0] !== undefined ? [["previous", finals[0]] as const] : []),
    ...(budget === undefined ? [] : [["budget", budget] as const]),
    ...(actual === undefined ? [] : [["actual", actual] as const]),
  ];
}
