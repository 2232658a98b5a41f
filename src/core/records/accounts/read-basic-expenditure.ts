import { fold } from "../../number";
import type { Table } from "../../tables";
import type { Sheet } from "../../workbook";
import { isTotalName } from "./codes";
import { codedLineReader } from "./read-coded-table";
import type { BasicExpenditure, CodedLine } from "../records";
import { TableReader } from "../table-reader";

type Line = CodedLine<"amount"> & { readonly lane: number };

/** 基本支出决算表 in one to three lanes of code, name and amount; 人员经费合计 and 公用经费合计 stand in any lane. */
export function readBasicExpenditure(sheet: Sheet, table: Table): BasicExpenditure {
  const reader = new TableReader(sheet, table);
  const lanes = Math.max(...table.columns.map(({ lane }) => lane)) + 1;
  const all: Line[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const lineOf = codedLineReader(reader, ["amount"], lane);
    for (const row of table.rows) {
      const line = lineOf(row);
      if (line !== undefined) all.push(line.code === undefined ? withAmount(reader, { ...line, lane }, lanes) : { ...line, lane });
    }
  }
  const named = (test: (name: string) => boolean): Line | undefined => all.find(({ code, name }) => code === undefined && test(fold(name.value)));
  const staffTotal = named((name) => /^人员经费(?:合计|小计)?$/.test(name));
  const publicTotal = named((name) => /^公用经费(?:合计|小计)?$/.test(name));
  const total = named(isTotalName);
  const lines = all.filter((line) => line !== staffTotal && line !== publicTotal && line !== total);
  return { table, lines, ...(staffTotal === undefined ? {} : { staffTotal }), ...(publicTotal === undefined ? {} : { publicTotal }), ...(total === undefined ? {} : { total }) };
}

/** A total merged over several lanes has its amount in the last of them. */
function withAmount(reader: TableReader, line: Line, lanes: number): Line {
  if (line.amounts.amount?.kind !== "blank") return line;
  for (let lane = line.lane + 1; lane < lanes && reader.text(line.row, "name", lane) === undefined && reader.text(line.row, "code", lane) === undefined; lane += 1) {
    const amount = reader.amount(line.row, "amount", line.name.value, lane);
    if (amount !== undefined && amount.kind !== "blank") return { ...line, amounts: { amount } };
  }
  return line;
}
