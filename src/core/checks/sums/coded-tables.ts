import type { CodedTable, ExpenditureColumn, FundColumn, GeneralBudgetColumn, IncomeColumn, Records } from "../../records";

/** 支出决算表 and 一般公共预算财政拨款支出决算表, where the workbook has them. */
export function codedTables({ expenditure, generalBudget }: Records): readonly CodedTable<ExpenditureColumn>[] {
  return [expenditure, generalBudget].filter((table) => table !== undefined);
}

/** A table whose rows are 科目, with what its columns are called and what its rows add up. */
export interface ColumnTable {
  readonly coded: CodedTable<string>;
  readonly columns: Readonly<Record<string, string>>;
  /** What `total` of a row is the sum of, and how a clerk says so. */
  readonly parts: readonly string[];
  readonly of: string;
  /** Columns without which a table has nothing to add up along its rows. */
  readonly needed: readonly string[];
}

const EXPENDITURE: Readonly<Record<ExpenditureColumn, string>> = {
  total: "本年支出合计", basic: "基本支出", project: "项目支出", upward: "上缴上级支出", operating: "经营支出", subsidy: "对附属单位补助支出",
};
const GENERAL: Readonly<Record<GeneralBudgetColumn, string>> = { total: "小计", basic: "基本支出", project: "项目支出" };
const INCOME: Readonly<Record<IncomeColumn, string>> = {
  total: "本年收入合计", fiscal: "财政拨款收入", superior: "上级补助收入", business: "事业收入", operating: "经营收入", affiliated: "附属单位上缴收入", other: "其他收入",
};
const FUND: Readonly<Record<FundColumn, string>> = {
  opening: "年初结转和结余", income: "本年收入", total: "本年支出小计", basic: "基本支出", project: "项目支出", closing: "年末结转和结余",
};
const CAPITAL: typeof FUND = { ...FUND, total: "合计" };

const all = (columns: Readonly<Record<string, string>>): string[] => Object.keys(columns).filter((column) => column !== "total");
const SPENDING = { needed: ["basic", "project"] } as const;
const BASIC_AND_PROJECT = { ...SPENDING, parts: ["basic", "project"], of: "本行基本支出与项目支出之和" } as const;

/** 支出决算表 and the tables beside it that show 基本支出 and 项目支出: 公开03, 05, 07, 08. */
export function spendingTables({ expenditure, generalBudget, governmentFund, stateCapital }: Records): readonly ColumnTable[] {
  return [
    ...(expenditure === undefined ? [] : [{ coded: expenditure, columns: EXPENDITURE, ...SPENDING, parts: all(EXPENDITURE), of: "本行各项支出之和" }]),
    ...(generalBudget === undefined ? [] : [{ coded: generalBudget, columns: GENERAL, ...BASIC_AND_PROJECT }]),
    ...(governmentFund === undefined ? [] : [{ coded: governmentFund, columns: FUND, ...BASIC_AND_PROJECT }]),
    ...(stateCapital === undefined ? [] : [{ coded: stateCapital, columns: CAPITAL, ...BASIC_AND_PROJECT }]),
  ];
}

/** 收入决算表 (公开02). */
export function incomeTables({ income }: Records): readonly ColumnTable[] {
  return income === undefined ? [] : [{ coded: income, columns: INCOME, needed: ["fiscal"], parts: all(INCOME), of: "本行各项收入之和" }];
}

/** Every table whose rows are 科目 of the 支出功能分类. */
export const columnTables = (records: Records): readonly ColumnTable[] => [...spendingTables(records), ...incomeTables(records)];
