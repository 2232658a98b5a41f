import type { CellFigure, UnreadableFigure } from "../figure";
import type { Money, QuantityReading } from "../number";
import type { Table, Unrecognised } from "../tables";
import type { Area, CellAddress, Located } from "../workbook";

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

/** A line of a table with codes: 支出决算表, 一般公共预算财政拨款支出决算表 and their like. */
export interface CodedLine<Column extends string> {
  readonly row: number;
  readonly isHidden: boolean;
  readonly code?: Located<string>;
  readonly name: Located<string>;
  readonly level: CodeLevel;
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
  /** `item` a source or class · `year` 本年收入/支出合计 · `use` 使用非财政拨款结余 · `opening` 年初结转和结余 · `distribution` 结余分配 · `closing` 年末结转和结余 · `total` 总计 */
  readonly role: "item" | "year" | "use" | "opening" | "distribution" | "closing" | "total";
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
  /** 年初预算数 */
  readonly initial?: AmountField;
  /** 全年预算数（调整后） */
  readonly adjusted?: AmountField;
  /** 全年执行数 */
  readonly executed?: AmountField;
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
  readonly date?: Located<string>;
  readonly voucher?: Located<string>;
  readonly summary?: Located<string>;
  readonly functionCode?: Located<string>;
  readonly functionName?: Located<string>;
  readonly economicCode?: Located<string>;
  readonly economicName?: Located<string>;
  readonly amount: AmountField;
}

export interface Ledger {
  readonly table: Table;
  readonly entries: readonly LedgerEntry[];
  readonly total?: LedgerEntry;
  /** Where its columns stand, for SUMIFS. */
  readonly areas: { readonly amounts: Area; readonly functionCodes?: Area; readonly economicCodes?: Area };
}

/** A 绩效指标, from an indicator sheet or from the indicator block of a 自评表. */
export interface Indicator {
  readonly row: number;
  /** 工作板块 the sheet groups by, e.g. 经济实力稳中向好; and the point inside it. */
  readonly theme?: Located<string>;
  readonly topic?: Located<string>;
  /** 一级指标, 二级指标 */
  readonly level1?: Located<string>;
  readonly level2?: Located<string>;
  /** 三级指标 */
  readonly name: Located<string>;
  /** 年度指标值 */
  readonly target?: QuantityField;
  /** 实际完成值 */
  readonly actual?: QuantityField;
  readonly previous?: QuantityField;
  /** 完成率 as stated. */
  readonly rate?: QuantityField;
  /** 分值, 得分 */
  readonly weight?: QuantityField;
  readonly score?: QuantityField;
  /** 偏差原因分析及改进措施 */
  readonly reason?: Located<string>;
  /** 完成情况说明: the office's own sentence about it. */
  readonly remark?: Located<string>;
}

export interface Indicators {
  readonly table: Table;
  readonly lines: readonly Indicator[];
  /** 合计 row: its stated 分值 and 得分. */
  readonly total?: { readonly weight?: QuantityField; readonly score?: QuantityField };
}

/** A row of the fund block of a 自评表. */
export interface FundLine {
  readonly row: number;
  readonly name: Located<string>;
  readonly role: "total" | "part";
  readonly initial?: AmountField;
  readonly adjusted?: AmountField;
  readonly executed?: AmountField;
  readonly weight?: QuantityField;
  readonly rate?: QuantityField;
  readonly score?: QuantityField;
}

/** 按收入性质分 or 按支出性质分: stated total and parts. */
export interface NatureBlock {
  readonly name: Located<string>;
  readonly total?: AmountField;
  readonly parts: readonly { readonly name: Located<string>; readonly amount: AmountField }[];
}

export interface SelfEvaluation extends Indicators {
  readonly funds: readonly FundLine[];
  readonly byIncome?: NatureBlock;
  readonly byNature?: NatureBlock;
  /** 年度总体目标: 预期目标, 实际完成情况. */
  readonly expectedGoal?: Located<string>;
  readonly actualGoal?: Located<string>;
  /** 偏差原因 of the fund block. */
  readonly fundReason?: Located<string>;
}

/** 基础数据表 */
export interface BaseData {
  readonly table: Table;
  readonly staff?: { readonly quota: QuantityField; readonly actual: QuantityField; readonly rate?: QuantityField };
  readonly lines: readonly {
    readonly row: number;
    readonly name: Located<string>;
    /** 上年决算数, 本年预算数, 本年决算数 */
    readonly previous?: AmountField;
    readonly budget?: AmountField;
    readonly actual?: AmountField;
  }[];
}

/** What a 部门概况 sheet tells, by label. Several paragraphs under one label stay apart, each with its cell. */
export type ProfileTopic =
  | "office" | "supervisor" | "budget" | "duties" | "systems" | "management" | "guidance"
  | "problems" | "measures" | "remarks" | "under-execution" | "contact";

export interface Profile {
  readonly table: Table;
  readonly topics: Readonly<Partial<Record<ProfileTopic, readonly Located<string>[]>>>;
  /** 年度预算金额, where the sheet states it. */
  readonly budget?: AmountField;
}

/** Everything the workbook's tables say. One table of each kind is used; further ones of a kind are in `rivals`. */
export interface Records {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  readonly rivals: readonly Table[];
  /** The evaluated year; without a cell where the user gave it. */
  readonly year?: { readonly value: number; readonly at?: CellAddress };
  readonly office?: Located<string>;
  readonly budgetSummary?: BudgetSummary;
  readonly expenditure?: CodedTable<ExpenditureColumn>;
  readonly generalBudget?: CodedTable<GeneralBudgetColumn>;
  readonly basicExpenditure?: BasicExpenditure;
  readonly threePublic?: ThreePublic;
  readonly execution?: Execution;
  readonly ledger?: Ledger;
  readonly indicators?: Indicators;
  readonly selfEvaluation?: SelfEvaluation;
  readonly baseData?: BaseData;
  readonly profile?: Profile;
}
