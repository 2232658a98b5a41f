import type { Table } from "../tables";
import type { Located } from "../workbook";
import type { AmountField, QuantityField } from "./records";

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
  /** 指标性质: ≥, ≤, =, 定性, 反向 …, where the sheet has a column for it. */
  readonly property?: Located<string>;
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

/** 项目支出绩效自评表: the blocks of a 自评表 for one project. */
export interface ProjectEvaluation extends SelfEvaluation {
  /** 项目名称, 主管部门, 实施单位 */
  readonly project?: Located<string>;
  readonly supervisor?: Located<string>;
  readonly implementer?: Located<string>;
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
