import type { CellFigure, UnreadableFigure } from "../figure";
import type { Money, QuantityReading } from "../number";
import type { Table, Unrecognised } from "../tables";
import type { Area, CellAddress, Located } from "../workbook";
import type { FiscalAppropriation, FundTable, Income } from "./account-records";
import type { LedgerEntries } from "./ledger/ledger-entries";
import type { BaseData, Indicators, Profile, ProjectEvaluation, SelfEvaluation } from "./form-records";

/** An amount cell of a line. Blank means the office states nothing there: 0 in sums, never in comparisons of stated values. */
export type AmountField =
  | { readonly kind: "amount"; readonly at: CellAddress; readonly fen: Money; readonly figure: CellFigure }
  | { readonly kind: "blank"; readonly at: CellAddress }
  | { readonly kind: "unreadable"; readonly at: CellAddress; readonly seen: string; readonly figure: UnreadableFigure };

/** A count, rate, score or words. `figure` is there when it is a number (percentages as ratios: 95 % is 0.95). */
export interface QuantityField {
  readonly at: CellAddress;
  readonly reading: QuantityReading;
  readonly figure?: CellFigure;
  /** As the cell shows it, for quoting: `≥95%`, `24.3亿元`. */
  readonly shown: string;
}

/** 类 / 款 / 项 of a 支出功能分类 (3, 5, 7 digits) or 经济分类 (3, 5 digits); `other` has no code to tell. */
export type CodeLevel = "class" | "group" | "item" | "other";

/** A row that repeats money of other rows and counts in no sum: 小计 of rows above, or 其中 of the row above. */
export type Repeats = "subtotal" | "of-which";

/** A line of a table with codes: 支出决算表, 一般公共预算财政拨款支出决算表 and their like. */
export interface CodedLine<Column extends string> {
  readonly row: number;
  readonly isHidden: boolean;
  readonly code?: Located<string>;
  readonly name: Located<string>;
  /** By its code; where no line of the table has one, by how far names are indented. */
  readonly level: CodeLevel;
  readonly repeats?: Repeats;
  /** The row a 其中 is part of. */
  readonly within?: number;
  readonly amounts: Readonly<Partial<Record<Column, AmountField>>>;
}

export interface CodedTable<Column extends string> {
  readonly table: Table;
  readonly lines: readonly CodedLine<Column>[];
  readonly total?: CodedLine<Column>;
}

/** 支出决算表 (公开03): 本年支出合计, 基本, 项目, 上缴上级, 经营, 对附属单位补助. */
export type ExpenditureColumn = "total" | "basic" | "project" | "upward" | "operating" | "subsidy";
/** 一般公共预算财政拨款支出决算表 (公开05): 小计, 基本, 项目. */
export type GeneralBudgetColumn = "total" | "basic" | "project";

/** A line of 收入支出决算总表 (公开01), one side. */
export interface SummaryLine {
  readonly row: number;
  readonly name: Located<string>;
  /** `item` a source or class · `year` 本年收入/支出合计 · `use` 使用非财政拨款结余 · `opening` 年初结转和结余 · `distribution` 结余分配 · `closing` 年末结转和结余 · `total` 总计 · `part` a 其中 of the line above */
  readonly role: "item" | "year" | "use" | "opening" | "distribution" | "closing" | "total" | "part";
  readonly amount: AmountField;
}

export interface BudgetSummary {
  readonly table: Table;
  readonly income: readonly SummaryLine[];
  readonly spending: readonly SummaryLine[];
}

/** 一般公共预算财政拨款基本支出决算表 (公开06): 经济分类 lines from all lanes, in reading order. */
export interface BasicExpenditure {
  readonly table: Table;
  readonly lines: readonly (CodedLine<"amount"> & { readonly lane: number })[];
  readonly staffTotal?: CodedLine<"amount">;
  readonly publicTotal?: CodedLine<"amount">;
  readonly total?: CodedLine<"amount">;
}

/** 合计, 因公出国（境）费, 公务用车购置及运行维护费 (小计, 购置, 运行), 公务接待费. */
export type ThreePublicItem = "total" | "abroad" | "vehicle" | "purchase" | "running" | "reception";
export type ThreePublicSide = Readonly<Partial<Record<ThreePublicItem, AmountField>>>;

export interface ThreePublic {
  readonly table: Table;
  readonly budget: ThreePublicSide;
  readonly actual: ThreePublicSide;
  readonly previous: ThreePublicSide;
}

/** A line of a 预算执行表. */
export interface ExecutionLine {
  readonly row: number;
  readonly isHidden: boolean;
  readonly code?: Located<string>;
  readonly name: Located<string>;
  readonly repeats?: Repeats;
  /** The row a 其中 is part of. */
  readonly within?: number;
  /** 年初预算数 */
  readonly initial?: AmountField;
  /** 调整数 */
  readonly adjustment?: AmountField;
  /** 全年预算数（调整后） */
  readonly adjusted?: AmountField;
  /** 全年执行数 */
  readonly executed?: AmountField;
  /** 结余数 */
  readonly balance?: AmountField;
  /** 执行率 as stated. */
  readonly rate?: QuantityField;
  /** 未完成或偏差原因 */
  readonly reason?: Located<string>;
}

export interface Execution {
  readonly table: Table;
  readonly lines: readonly ExecutionLine[];
  readonly total?: ExecutionLine;
}

/** An entry of a 支出明细账. */
export interface LedgerEntry {
  readonly row: number;
  readonly isHidden: boolean;
  readonly date?: Located<string> | undefined;
  readonly voucher?: Located<string> | undefined;
  readonly summary?: Located<string> | undefined;
  readonly functionCode?: Located<string> | undefined;
  readonly functionName?: Located<string> | undefined;
  readonly economicCode?: Located<string> | undefined;
  readonly economicName?: Located<string> | undefined;
  /** 支出金额 or 借方. */
  readonly amount: AmountField;
  /** 贷方, 余额 */
  readonly credit?: AmountField;
  readonly balance?: AmountField;
}

/** A row of a ledger that is no entry: 期初余额 or 上年结转, 本月合计, 本年累计, 承前页 or 过次页, 小计. */
export interface LedgerMark extends LedgerEntry {
  readonly role: "opening" | "month" | "to-date" | "page" | "subtotal";
}

export interface Ledger {
  readonly table: Table;
  readonly entries: LedgerEntries;
  /** 合计; where there is none, the last 本年累计. */
  readonly total?: LedgerEntry;
  /** In the order of their rows, left out of sums. */
  readonly marks?: readonly LedgerMark[];
  /** Where its columns stand, for SUMIFS. */
  readonly areas: { readonly amounts: Area; readonly functionCodes?: Area; readonly economicCodes?: Area };
}

/** Everything the workbook's tables say. One table of each kind is used; further ones of a kind are in `rivals`. */
export interface Records {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly rivals: readonly Table[];
  /** Tables of the yearly budget, where there are some: known and shown, but nothing of the final account is read from them. */
  readonly budgetTables?: readonly Table[];
  /** The evaluated year; without a cell where the user gave it. */
  readonly year?: { readonly value: number; readonly at?: CellAddress };
  readonly office?: Located<string>;
  readonly budgetSummary?: BudgetSummary;
  readonly income?: Income;
  readonly expenditure?: CodedTable<ExpenditureColumn>;
  readonly fiscalAppropriation?: FiscalAppropriation;
  readonly generalBudget?: CodedTable<GeneralBudgetColumn>;
  readonly basicExpenditure?: BasicExpenditure;
  readonly governmentFund?: FundTable;
  readonly stateCapital?: FundTable;
  readonly threePublic?: ThreePublic;
  readonly execution?: Execution;
  readonly ledger?: Ledger;
  readonly indicators?: Indicators;
  readonly selfEvaluation?: SelfEvaluation;
  readonly baseData?: BaseData;
  readonly profile?: Profile;
  /** One for every 项目支出绩效自评表. */
  readonly projects?: readonly ProjectEvaluation[];
}
