import { fold } from "../../number";
import { FUND_COLUMNS, FUND_SOURCE, FUND_TOTAL, INDICATOR_COLUMNS, type TableVariant } from "../../standards";
import { headerRowsOf, headerWord, matchHeader, type Table, type TableColumn } from "../../tables";
import { cellText, type Located, type Sheet } from "../../workbook";
import { readIndicators } from "../read-indicators";
import { readNature } from "./read-nature";
import type { FundLine, SelfEvaluation } from "../form-records";
import { TableReader } from "../table-reader";

/** A 自评表: fund block, 按收入性质/按支出性质, goals and indicators, each found by its own labels. */
export function readSelfEvaluation(sheet: Sheet, table: Table, date1904 = false): SelfEvaluation {
  const end = table.area.bottom;
  const funds = findBlock(sheet, FUND_COLUMNS, table.area.top, end);
  const indicators = findBlock(sheet, INDICATOR_COLUMNS, (funds?.bottom ?? table.area.top - 1) + 1, end);
  const fundTable = funds === undefined ? undefined : blockTable(table, funds, (indicators?.top ?? end + 1) - 1);
  const fundLines = fundTable === undefined ? [] : readFunds(new TableReader(sheet, fundTable));
  const lines = indicators === undefined ? { lines: [] } : readIndicators(sheet, blockTable(table, indicators, endOfIndicators(sheet, indicators.bottom + 1, end)), date1904);
  const reason = fundTable === undefined || fundLines[0] === undefined ? undefined : new TableReader(sheet, fundTable).text(fundLines[0].row, "reason");
  return { ...lines, table, funds: fundLines, ...readNature(sheet, table), ...readGoals(sheet, table), ...(reason === undefined ? {} : { fundReason: reason }) };
}

interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
}

function findBlock(sheet: Sheet, variant: TableVariant, from: number, to: number): Block | undefined {
  const rows = headerRowsOf(sheet);
  for (let row = from; row <= to; row += 1) {
    const { columns, missing } = matchHeader(rows.paths(row, row), variant);
    if (missing.length === 0) return { top: row, bottom: row, columns };
  }
  return undefined;
}

function blockTable(table: Table, { top, bottom, columns }: Block, end: number): Table {
  const rows = table.rows.filter(({ row }) => row > bottom && row <= end);
  return { ...table, columns, rows, header: { ...table.header, top, bottom } };
}

/** Indicators end where the notes or signatures begin; 总分 belongs to them. */
function endOfIndicators(sheet: Sheet, from: number, end: number): number {
  for (let row = from; row <= end; row += 1) {
    for (let column = 1; column <= Math.min(sheet.lastColumn, 4); column += 1) {
      if (/^(?:注[:：\d]|填表人|填报人|说明[:：]|偏差大或|改进措施|评价结论)/.test(fold(cellText(sheet.value(row, column))))) return row - 1;
    }
  }
  return end;
}

function readFunds(reader: TableReader): FundLine[] {
  const lines: FundLine[] = [];
  const firstColumn = Math.min(...reader.table.columns.map(({ column }) => column));
  for (const { row } of reader.table.rows) {
    const name = nameBefore(reader, row, firstColumn);
    const word = fold(name?.value ?? "");
    if (/^(?:年度总体目标|绩效指标|年度目标|按收入性质|按支出性质)/.test(word)) break;
    if (name === undefined) continue;
    const role = FUND_TOTAL.test(word) ? "total" : FUND_SOURCE.test(word) ? "part" : undefined;
    if (role === undefined) continue;
    lines.push({ row, name, role, ...fundParts(reader, row, name.value) });
  }
  return lines;
}

function fundParts(reader: TableReader, row: number, name: string): Omit<FundLine, "row" | "name" | "role"> {
  const [initial, adjusted, executed] = [reader.amount(row, "initial", name), reader.amount(row, "adjusted", name), reader.amount(row, "executed", name)];
  const [weight, rate, score] = [reader.quantity(row, "weight", `${name} 分值`), reader.quantity(row, "rate", `${name} 执行率`, "%"), reader.quantity(row, "score", `${name} 得分`)];
  return {
    ...(initial === undefined ? {} : { initial }), ...(adjusted === undefined ? {} : { adjusted }), ...(executed === undefined ? {} : { executed }),
    ...(weight === undefined ? {} : { weight }), ...(rate === undefined ? {} : { rate }), ...(score === undefined ? {} : { score }),
  };
}

/** The label of a row: the last text to the left of its first amount that is not the block's own head. */
function nameBefore(reader: TableReader, row: number, column: number): Located<string> | undefined {
  for (let left = column - 1; left >= 1; left -= 1) {
    const text = reader.textAt(row, left);
    if (text !== undefined && !/^(?:年度预算申请|预算资金|项目资金|资金情况|预算执行情况)/.test(headerWord(text.value))) return text;
  }
  return undefined;
}

/** 预期目标 and 实际完成情况: the texts below these labels. */
function readGoals(sheet: Sheet, table: Table): Pick<SelfEvaluation, "expectedGoal" | "actualGoal"> {
  const reader = new TableReader(sheet, table);
  for (const { row } of table.rows) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      if (!/^(?:预期目标|年初设定目标)$/.test(headerWord(cellText(sheet.value(row, column))))) continue;
      const expectedGoal = reader.textAt(row + 1, column);
      const right = rightOf(sheet, row, column, /^(?:实际完成情况|年度总体目标完成情况综述|目标实际完成情况)$/);
      const actualGoal = right === undefined ? undefined : reader.textAt(row + 1, right);
      return { ...(expectedGoal === undefined ? {} : { expectedGoal }), ...(actualGoal === undefined ? {} : { actualGoal }) };
    }
  }
  return {};
}

function rightOf(sheet: Sheet, row: number, from: number, label: RegExp): number | undefined {
  for (let column = from + 1; column <= sheet.lastColumn; column += 1) if (label.test(headerWord(cellText(sheet.value(row, column))))) return column;
  return undefined;
}
