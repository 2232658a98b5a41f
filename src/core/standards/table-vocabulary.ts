import type { TableKind } from "./table-kind";

/** How a column's cells are read. */
export type ColumnType = "text" | "code" | "amount" | "quantity" | "ignored";

/**
 * What a header may say for a column. A word stands for the last header cell or for all of them joined;
 * `预算数>小计` asks for 小计 below 预算数.
 */
export interface ColumnWords {
  readonly meaning: string;
  readonly type: ColumnType;
  readonly words: readonly string[];
}

/** One arrangement of columns a kind of table comes in. */
export interface TableVariant {
  readonly columns: readonly ColumnWords[];
  /** Every entry must be found; a list asks for one of several. */
  readonly required: readonly (string | readonly string[])[];
  /** Lanes side by side that must at least be there; 1 where columns do not repeat. */
  readonly lanes: number;
}

export interface TableVocabulary {
  readonly kind: TableKind;
  /** Titles, longest exact one wins over all kinds. */
  readonly titles: readonly string[];
  readonly variants: readonly TableVariant[];
}

const text = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "text", words });
const code = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "code", words });
const amount = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "amount", words });
const quantity = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "quantity", words });
const ignored = (meaning: string, ...words: string[]): ColumnWords => ({ meaning, type: "ignored", words });

const CODES: readonly ColumnWords[] = [
  code("class", "科目编码>类", "功能分类科目编码>类", "支出功能分类科目编码>类", "类"),
  code("group", "科目编码>款", "功能分类科目编码>款", "支出功能分类科目编码>款", "款"),
  code("item", "科目编码>项", "功能分类科目编码>项", "支出功能分类科目编码>项", "项"),
  code("code", "科目编码", "功能分类科目编码", "支出功能分类科目编码", "支出功能分类编码", "功能科目编码", "科目代码", "编码"),
  text("name", "科目名称", "功能分类科目名称", "支出功能分类科目名称", "功能科目名称", "科目", "名称", "项目名称"),
];

const BASIC = amount("basic", "基本支出", "基本支出合计", "基本支出小计");
const PROJECT = amount("project", "项目支出", "项目支出合计", "项目支出小计");

const EXPENDITURE: TableVariant = {
  columns: [
    ...CODES,
    amount("total", "本年支出合计", "支出合计", "合计", "本年支出", "支出决算数", "决算数", "总计"),
    BASIC, PROJECT,
    amount("upward", "上缴上级支出", "上缴上级"),
    amount("operating", "经营支出"),
    amount("subsidy", "对附属单位补助支出", "附属单位补助支出", "对附属单位补助"),
  ],
  required: ["name", "total", "basic", "project"],
  lanes: 1,
};

const GENERAL_BUDGET: TableVariant = {
  columns: [...CODES, amount("total", "本年支出>小计", "小计", "本年支出小计", "合计", "本年支出合计", "支出合计", "决算数", "本年支出"), BASIC, PROJECT],
  required: ["name", "total", "basic", "project"],
  lanes: 1,
};

const SUMMARY: TableVariant = {
  columns: [
    text("name", "项目", "项目按功能分类", "项目按支出功能分类", "收入项目", "支出项目", "收入", "支出", "支出功能分类"),
    ignored("line", "行次"),
    ignored("budget", "预算数", "年初预算数", "全年预算数", "调整预算数"),
    amount("amount", "金额", "决算数", "本年决算数", "决算金额", "合计"),
  ],
  required: ["name", "amount"],
  lanes: 2,
};

const BASIC_EXPENDITURE: TableVariant = {
  columns: [
    code("code", "科目编码", "经济分类科目编码", "支出经济分类科目编码", "经济科目编码", "编码", "科目代码"),
    text("name", "科目名称", "经济分类科目名称", "支出经济分类科目名称", "经济科目名称", "名称", "科目"),
    amount("amount", "决算数", "金额", "基本支出", "合计", "本年决算数"),
  ],
  required: ["name", "amount", "code"],
  lanes: 1,
};

const CAR = ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费"];
const THREE_ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ["abroad", ["因公出国境费", "因公出国境费用", "因公出国境"]],
  ["vehicle", ["小计", ...CAR]],
  ["purchase", ["公务用车购置费", "购置费", "公务用车购置"]],
  ["running", ["公务用车运行维护费", "公务用车运行费", "运行维护费", "运行费", "公务用车运维费", "公务用车运行维护"]],
  ["reception", ["公务接待费", "公务接待"]],
  ["total", ["合计", "三公经费合计", "总计"]],
];
const SIDES: readonly (readonly [string, readonly string[]])[] = [
  ["budget", ["预算数", "全年预算数", "年初预算数", "预算"]],
  ["actual", ["决算数", "支出决算数", "全年决算数", "决算", "本年决算数"]],
];

const THREE_PUBLIC_WIDE: TableVariant = {
  columns: SIDES.flatMap(([side, above]) =>
    THREE_ITEMS.map(([item, below]) => amount(`${side}.${item}`, ...above.flatMap((a) => below.map((b) => `${a}>${b}`)))),
  ),
  required: ["budget.total", "actual.total", "budget.reception", "actual.reception"],
  lanes: 1,
};

const THREE_PUBLIC_LONG: TableVariant = {
  columns: [
    text("name", "项目", "三公经费项目", "费用项目", "经费项目"),
    amount("previous", "上年决算数", "上年支出数", "上年数", "上年决算", "上年实际"),
    amount("budget", "预算数", "全年预算数", "年初预算数", "本年预算数", "本年预算"),
    amount("actual", "决算数", "本年决算数", "支出决算数", "本年决算", "实际支出", "本年支出数"),
  ],
  required: ["name", "budget", "actual"],
  lanes: 1,
};

const EXECUTION: TableVariant = {
  columns: [
    code("code", "项目编码", "科目编码", "功能科目编码", "功能分类编码", "编码"),
    text("name", "项目", "项目名称", "项目资金名称", "预算项目名称", "预算项目", "资金性质", "支出项目", "科目名称", "资金来源", "预算科目", "功能科目", "指标名称", "摘要"),
    amount("initial", "年初预算数", "年初预算", "年初批复数", "年初预算批复数"),
    ignored("adjustment", "调整数", "预算调整数", "追加数", "调整追加数", "年中调整数", "调整增减", "追加追减数"),
    amount("adjusted", "全年预算数", "调整后预算数", "调整预算数", "全年预算", "调整后预算", "预算数", "指标金额", "预算指标数"),
    amount("executed", "全年执行数", "执行数", "预算执行数", "累计执行数", "支出数", "实际支出数", "累计支出", "累计支付", "已支付数", "支付数"),
    quantity("rate", "执行率", "预算执行率", "执行率%", "支出进度", "执行进度", "预算执行率%"),
    amount("balance", "结余数", "结余", "指标结余", "剩余指标", "剩余数", "结转结余", "年末结转结余"),
    text("reason", "偏差原因", "未完成原因", "执行率低于90%的原因", "原因说明", "偏差原因说明", "原因", "未完成原因分析", "偏差原因分析", "执行偏差原因"),
  ],
  required: ["name", "executed", ["adjusted", "initial"]],
  lanes: 1,
};

const LEDGER: TableVariant = {
  columns: [
    text("date", "日期", "记账日期", "支付日期", "凭证日期", "业务日期"),
    text("voucher", "凭证号", "凭证字号", "凭证编号", "记账凭证号", "凭证"),
    text("summary", "摘要", "用途", "业务摘要", "支付用途"),
    code("functionCode", "功能科目编码", "功能分类编码", "功能分类科目编码", "支出功能分类编码", "功能科目代码", "支出功能分类科目编码"),
    text("functionName", "功能科目名称", "功能分类名称", "功能分类科目名称", "功能科目", "支出功能分类"),
    code("economicCode", "经济科目编码", "经济分类编码", "部门经济分类编码", "经济分类科目编码", "支出经济分类编码", "经济科目代码", "支出经济分类科目编码"),
    text("economicName", "经济科目名称", "经济分类名称", "经济分类科目名称", "部门经济分类", "经济科目", "支出经济分类"),
    amount("amount", "金额", "支出金额", "借方金额", "借方", "发生额", "支付金额", "借方发生额"),
    amount("credit", "贷方金额", "贷方", "贷方发生额"),
    amount("balance", "余额", "结余"),
    text("payee", "收款人", "收款单位", "往来单位"),
    text("remark", "备注"),
  ],
  required: ["summary", "amount", ["date", "voucher"]],
  lanes: 1,
};

export const INDICATOR_COLUMNS: TableVariant = {
  columns: [
    text("theme", "工作板块", "板块", "工作任务", "重点工作", "工作类别"),
    text("topic", "工作内容", "工作要点", "具体工作", "工作事项"),
    text("level1", "一级指标"),
    text("level2", "二级指标"),
    text("name", "三级指标", "指标名称", "绩效指标", "指标内容", "绩效指标名称"),
    text("property", "指标性质"),
    quantity("target", "年度指标值", "指标值", "目标值", "年初目标值", "计划数", "年度目标值", "目标任务数", "年初设定值", "年度目标"),
    quantity("actual", "实际完成值", "完成值", "全年实际值", "实际完成数", "完成数", "全年完成值", "实际值", "实际完成情况"),
    quantity("previous", "上年完成值", "上年实际值", "上年完成数", "上年数"),
    text("unit", "计量单位", "度量单位", "单位", "指标单位"),
    quantity("rate", "完成率", "完成率%", "完成比例"),
    quantity("weight", "分值", "权重", "指标分值", "标准分值", "标准分"),
    quantity("score", "得分", "自评得分", "实际得分"),
    text("reason", "偏差原因分析及改进措施", "偏差原因", "未完成原因分析", "未完成原因及拟采取的改进措施", "偏差原因及改进措施", "原因分析", "未完成原因", "偏差原因分析"),
    text("remark", "完成情况说明", "情况说明", "说明", "完成情况", "备注"),
  ],
  required: ["name", "target", "actual"],
  lanes: 1,
};

/** Fund block of a 自评表: 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分. */
export const FUND_COLUMNS: TableVariant = {
  columns: [
    amount("initial", "年初预算数", "年初预算"),
    amount("adjusted", "全年预算数", "调整后预算数", "预算数"),
    amount("executed", "全年执行数", "预算执行数", "执行数"),
    quantity("weight", "分值", "权重"),
    quantity("rate", "执行率", "预算执行率"),
    quantity("score", "自评得分", "得分"),
    text("reason", "原因", "偏差原因", "未完成原因"),
  ],
  required: ["adjusted", "executed"],
  lanes: 1,
};

export const TABLE_VOCABULARY: readonly TableVocabulary[] = [
  { kind: "budget-summary", titles: ["收入支出决算总表", "收支决算总表", "部门收支决算总表"], variants: [SUMMARY] },
  { kind: "income", titles: ["收入决算表", "部门收入决算表"], variants: [] },
  { kind: "expenditure", titles: ["支出决算表", "部门支出决算表", "支出决算总表", "支出决算明细表"], variants: [EXPENDITURE] },
  { kind: "fiscal-appropriation", titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表"], variants: [] },
  {
    kind: "general-budget",
    titles: ["一般公共预算财政拨款支出决算表", "一般公共预算财政拨款支出决算明细表", "一般公共预算支出决算表"],
    variants: [GENERAL_BUDGET],
  },
  {
    kind: "basic-expenditure",
    titles: [
      "一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表", "一般公共预算基本支出决算表",
      "一般公共预算基本支出决算明细表", "基本支出决算表", "基本支出决算明细表", "基本支出明细表",
    ],
    variants: [BASIC_EXPENDITURE],
  },
  { kind: "government-fund", titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表"], variants: [] },
  { kind: "state-capital", titles: ["国有资本经营预算财政拨款支出决算表", "国有资本经营预算财政拨款收入支出决算表"], variants: [] },
  {
    kind: "three-public",
    titles: ["财政拨款三公经费支出决算表", "一般公共预算财政拨款三公经费支出决算表", "三公经费支出决算表", "三公经费支出情况表", "三公经费情况表", "三公经费"],
    variants: [THREE_PUBLIC_WIDE, THREE_PUBLIC_LONG],
  },
  { kind: "execution", titles: ["预算执行情况表", "预算执行表", "部门预算执行情况表", "预算指标执行情况表", "指标执行情况表", "预算执行情况"], variants: [EXECUTION] },
  { kind: "ledger", titles: ["支出明细账", "支出明细表", "经费支出明细账", "支出台账", "明细账", "支付明细表"], variants: [LEDGER] },
  { kind: "indicators", titles: ["绩效指标表", "绩效目标表", "绩效指标完成情况表", "绩效指标完成情况", "绩效目标完成情况表", "绩效目标任务完成情况表", "绩效指标"], variants: [INDICATOR_COLUMNS] },
  { kind: "self-evaluation", titles: ["部门整体支出绩效自评表", "部门整体绩效自评表", "整体支出绩效自评表", "部门整体支出自评表", "绩效自评表"], variants: [] },
  { kind: "base-data", titles: ["部门整体支出绩效评价基础数据表", "绩效评价基础数据表", "整体支出绩效评价基础数据表", "基础数据表"], variants: [] },
  { kind: "profile", titles: ["部门概况", "单位概况", "部门基本情况", "单位基本情况", "部门概况表", "单位基本情况表", "部门基本情况表"], variants: [] },
  { kind: "project", titles: ["项目支出绩效自评表", "项目绩效自评表", "部门预算项目支出绩效自评表", "项目支出绩效目标自评表"], variants: [] },
];
