import type { CodedTable, ExpenditureColumn, Records } from "../../records";

/** 支出决算表 and 一般公共预算财政拨款支出决算表, where the workbook has them. */
export function codedTables({ expenditure, generalBudget }: Records): readonly CodedTable<ExpenditureColumn>[] {
  return [expenditure, generalBudget].filter((table) => table !== undefined);
}
