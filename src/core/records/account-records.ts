import type { Table } from "../tables";
import type { Located } from "../workbook";
import type { AmountField, CodedTable, SummaryLine } from "./records";

/** 收入决算表 (公开02): 本年收入合计, 财政拨款, 上级补助, 事业, 经营, 附属单位上缴, 其他. */
export type IncomeColumn = "total" | "fiscal" | "superior" | "business" | "operating" | "affiliated" | "other";
export type Income = CodedTable<IncomeColumn>;

/** 政府性基金预算财政拨款收入支出决算表 (公开07): 年初结转和结余, 本年收入, 本年支出 小计/基本/项目, 年末结转和结余. */
export type FundColumn = "opening" | "income" | "total" | "basic" | "project" | "closing";
/** 国有资本经营预算财政拨款支出决算表 (公开08) has the same columns; most years print only 合计, 基本, 项目. */
export type FundTable = CodedTable<FundColumn>;

/** 合计, 一般公共预算, 政府性基金预算, 国有资本经营预算. */
export type FiscalColumn = "total" | "general" | "fund" | "capital";

/** A line of 财政拨款收入支出决算总表 (公开04), one side. The income side has `total` alone. */
export interface FiscalLine {
  readonly row: number;
  readonly name: Located<string>;
  readonly role: SummaryLine["role"];
  /** Of an income line or a part of 年初结转和结余: the budget it is of. */
  readonly budget?: Exclude<FiscalColumn, "total">;
  readonly amounts: Readonly<Partial<Record<FiscalColumn, AmountField>>>;
}

export interface FiscalAppropriation {
  readonly table: Table;
  readonly income: readonly FiscalLine[];
  readonly spending: readonly FiscalLine[];
}
