/** Rows that together are all of what they stand below. */
export interface PartList {
  /** Its rows. */
  readonly parts: RegExp;
  /** Of each of these one must be there for the list to be complete. */
  readonly needed: readonly RegExp[];
  /** How a clerk calls their sum. */
  readonly of: string;
}

/** 资金总额 by where the money comes from, as the 自评表 lists it. */
export const BY_SOURCE: PartList = { parts: /^(?:(?:当年|本年|年度)?财政拨款|上年结转|其他资金|单位资金)/, needed: [/财政拨款/, /^(?:其他|单位)资金/], of: "各项资金之和" };
/** All spending by what it is for. */
export const BY_NATURE: PartList = { parts: /^(?:基本|项目)支出$/, needed: [/^基本支出$/, /^项目支出$/], of: "基本支出与项目支出之和" };
/** 基本支出 by what it pays for. */
export const STAFF_AND_PUBLIC: PartList & { readonly whole: RegExp } = { whole: /^基本支出/, parts: /^(?:人员|(?:日常)?公用)(?:经费|支出)$/, needed: [/^人员/, /公用/], of: "人员经费与公用经费之和" };

/** Where money comes from, however it is divided. */
export const FUND_SOURCE = /拨款|结转|其他资金|财政资金|单位资金|专户/;
/** The row of all money in the fund block of a 自评表. */
export const FUND_TOTAL = /总额|^资金合计/;

/** Names of the row that sums up a 预算执行表 where none is called 合计. */
export const WHOLE_ROWS: ReadonlySet<string> = new Set([
  "年度资金总额", "资金总额", "预算资金总额", "全年资金总额", "年度预算资金总额", "年度资金合计", "资金合计", "部门整体支出", "部门整体支出总额", "整体支出", "部门支出总额", "年度支出总额", "支出总额", "总额",
]);
