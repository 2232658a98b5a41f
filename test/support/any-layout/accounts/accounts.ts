/** What pays for an expense: the three budgets of 财政拨款, or the office's own income. */
export type Purse = "general" | "fund" | "capital" | "own";
/** What kind of spending an entry is; the last three are of the office's own money only. */
export type Nature = "basic" | "project" | "upward" | "operating" | "subsidy";

/** One entry of the ledger, in 分. Everything else is added up from these. */
export interface Entry {
  readonly purse: Purse;
  readonly nature: Nature;
  /** 支出功能分类 项 and 经济分类 款. */
  readonly item: string;
  readonly economic: string;
  readonly fen: number;
  readonly month: number;
  readonly day: number;
}

export type ThreeItem = "abroad" | "purchase" | "running" | "reception";

/** A line of the execution table: 预算, 执行 in 分. */
export interface BudgetLine {
  readonly name: string;
  readonly isWithin?: boolean;
  readonly initial: number;
  readonly adjusted: number;
  readonly executed: number;
}

export interface IndicatorLine {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string | number;
  readonly actual: string | number;
  readonly unit: string;
  readonly weight: number;
}

/** A consistent set of accounts of one office and year: every table is laid out from it. Amounts are in 分. */
export interface Accounts {
  readonly office: string;
  readonly year: number;
  readonly entries: readonly Entry[];
  /** 年初 and 年末结转和结余 of each purse. */
  readonly opening: Readonly<Record<Purse, number>>;
  readonly closing: Readonly<Record<Purse, number>>;
  /** 使用非财政拨款结余, 结余分配. */
  readonly used: number;
  readonly distributed: number;
  /** Shares of the office's own income: 上级补助, 事业, 经营, 附属单位上缴, 其他. */
  readonly ownIncome: Readonly<Record<"superior" | "business" | "operating" | "affiliated" | "other", number>>;
  readonly threePublic: Readonly<Record<ThreeItem, { readonly previous: number; readonly budget: number; readonly actual: number }>>;
  readonly budget: readonly BudgetLine[];
  readonly reason: string;
  readonly indicators: readonly IndicatorLine[];
  readonly staff: { readonly quota: number; readonly actual: number };
}
