import { amount, code, type ColumnWords, ignored, type TableVariant, text } from "./column-words";

/** What stands over 类, 款 and 项, or before them in their own heads: 功能科目 over 类, 功能科目（类）, 类级科目. */
const HEADS_OF_CODES = ["科目", "科目编码", "科目代码", "功能科目", "功能分类", "功能分类科目", "功能科目编码", "支出功能分类", "支出功能科目"];
export const partOfCode = (meaning: string, part: string, heads: readonly string[] = HEADS_OF_CODES): ColumnWords =>
  code(meaning, part, ...heads.flatMap((head) => [`${head}${part}`, `${head}>${part}`]), ...["级", "科目", "级科目", "级科目名称", "名称", "科目名称"].map((rest) => `${part}${rest}`));

export const CODES: readonly ColumnWords[] = [
  partOfCode("class", "类"),
  partOfCode("group", "款"),
  partOfCode("item", "项"),
  code("code", "科目编码", "功能分类科目编码", "支出功能分类科目编码", "支出功能分类编码", "功能科目编码", "科目代码", "编码", "功能分类编码", "功能科目代码", "支出功能科目编码", "科目编号", "代码"),
  text("name", "科目名称", "功能分类科目名称", "支出功能分类科目名称", "功能科目名称", "科目", "名称", "项目名称", "功能科目", "支出功能分类", "功能分类", "功能分类名称", "功能分类科目", "支出功能分类科目", "支出功能科目名称", "支出功能分类名称", "支出功能科目", "支出科目", "项目", "科目编码及名称", "科目编码和名称", "科目编码名称", "科目代码及名称", "编码及名称", "功能科目编码及名称", "功能分类科目编码及名称", "支出功能分类科目编码及名称", "功能分类编码及名称"),
];

const BASIC = amount("basic", "基本支出", "基本支出合计", "基本支出小计");
const PROJECT = amount("project", "项目支出", "项目支出合计", "项目支出小计");

export const EXPENDITURE: TableVariant = {
  columns: [
    ...CODES,
    amount("total", "本年支出合计", "支出合计", "合计", "本年支出", "支出决算数", "决算数", "决算数>小计", "总计", "支出数", "支出总计", "支出决算", "支出总额", "全年支出", "全年支出合计", "支出", "支出小计", "小计", "金额合计"),
    BASIC, PROJECT,
    amount("upward", "上缴上级支出", "上缴上级"),
    amount("operating", "经营支出"),
    amount("subsidy", "对附属单位补助支出", "附属单位补助支出", "对附属单位补助"),
  ],
  required: ["name", "total", "basic", "project"],
  lanes: 1,
};

const YEAR_TOTAL = ["本年支出>小计", "本年支出小计", "本年支出合计", "支出合计", "合计", "决算数", "本年支出", "小计"];

export const GENERAL_BUDGET: TableVariant = {
  columns: [...CODES, amount("total", ...YEAR_TOTAL), BASIC, PROJECT],
  required: ["name", "total", "basic", "project"],
  lanes: 1,
};

/** The parts of 基本支出, which may be nowhere written as one. */
const BASIC_PARTS: readonly ColumnWords[] = [ignored("staff", "人员经费", "人员支出"), ignored("public", "公用经费", "日常公用经费", "公用支出")];
export const EXPENDITURE_IN_PARTS: TableVariant = { ...EXPENDITURE, columns: [...EXPENDITURE.columns, ...BASIC_PARTS], required: ["name", "total", "staff", "public", "project"] };
export const GENERAL_IN_PARTS: TableVariant = { ...GENERAL_BUDGET, columns: [...GENERAL_BUDGET.columns, ...BASIC_PARTS], required: EXPENDITURE_IN_PARTS.required };

export const SIDE_NAMES = ["项目", "项目按功能分类", "项目按支出功能分类", "收入项目", "支出项目", "收入", "支出", "支出功能分类", "功能分类", "按功能分类"];

export const SUMMARY: TableVariant = {
  columns: [
    text("name", ...SIDE_NAMES),
    ignored("line", "行次", "序号"),
    ignored("budget", "预算数", "年初预算数", "全年预算数", "调整预算数"),
    amount("amount", "金额", "决算数", "本年决算数", "决算金额", "合计"),
  ],
  required: ["name", "amount"],
  lanes: 2,
  evidence: ["本年收入", "本年支出", "年初结转", "年末结转", "上年结转"],
};

/** Spending below income, in the same columns. */
export const SUMMARY_BELOW: TableVariant = { columns: SUMMARY.columns, required: ["name", "amount"], lanes: 1, needsTitle: true, named: ["收入", "支出"] };

export const BASIC_EXPENDITURE: TableVariant = {
  columns: [
    code("code", "科目编码", "经济分类科目编码", "支出经济分类科目编码", "经济科目编码", "编码", "科目代码", "经济分类编码", "部门经济分类科目编码", "部门预算支出经济分类科目编码", "经济科目代码", "代码"),
    text("name", "科目名称", "经济分类科目名称", "支出经济分类科目名称", "经济科目名称", "名称", "科目", "经济分类名称", "经济分类", "经济科目", "支出经济分类", "部门经济分类科目名称", "部门预算支出经济分类科目名称", "项目", "经济分类科目", "支出经济分类科目", "部门经济分类科目", "部门预算支出经济分类科目", "经济分类科目编码及名称", "经济科目编码及名称", "科目编码及名称"),
    amount("amount", "决算数", "金额", "基本支出", "合计", "本年决算数", "基本支出决算数", "基本支出合计", "决算金额", "支出数", "支出金额", "本年支出", "本年支出合计", "支出决算数"),
  ],
  required: ["name", "amount", "code"],
  lanes: 1,
  evidence: ["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出", "基本工资", "津贴补贴", "办公费"],
};

const ECONOMIC_HEADS = ["科目", "科目编码", "科目代码", "经济科目", "经济分类", "经济分类科目", "经济分类科目编码", "经济科目编码", "支出经济分类", "支出经济分类科目", "支出经济分类科目编码", "部门经济分类科目", "部门经济分类科目编码", "部门预算支出经济分类科目编码"];

/** With the codes before the names in one column, or with names alone. */
export const BASIC_IN_NAMES: TableVariant = { ...BASIC_EXPENDITURE, columns: BASIC_EXPENDITURE.columns.filter(({ meaning }) => meaning !== "code"), required: ["name", "amount"], needsTitle: true };

/** 类 and 款 of the 经济分类 in columns of their own. */
export const BASIC_IN_PARTS: TableVariant = {
  ...BASIC_EXPENDITURE,
  columns: [partOfCode("class", "类", ECONOMIC_HEADS), partOfCode("group", "款", ECONOMIC_HEADS), ...BASIC_EXPENDITURE.columns.filter(({ meaning }) => meaning !== "code"), ignored("staff", "人员经费"), ignored("public", "公用经费", "日常公用经费")],
  required: ["name", "amount", "class", "group"],
};

export const INCOME: TableVariant = {
  columns: [
    ...CODES,
    amount("total", "本年收入合计", "收入合计", "合计", "本年收入", "收入决算数", "总计", "收入总计", "收入总额", "收入小计", "小计", "全年收入"),
    amount("fiscal", "财政拨款收入", "财政拨款", "财政拨款收入>小计", "财政拨款>小计", "财政补助收入", "一般公共预算财政拨款收入"),
    amount("superior", "上级补助收入", "上级补助", "上级补助资金"),
    amount("business", "事业收入", "事业收入>小计"),
    ignored("tuition", "其中教育收费", "教育收费"),
    amount("operating", "经营收入"),
    amount("affiliated", "附属单位上缴收入", "附属单位上缴", "下级单位上缴收入"),
    amount("other", "其他收入", "其他"),
  ],
  required: ["name", "total", "fiscal"],
  lanes: 1,
};

/** The income side has one amount a line, the spending side one for every budget. */
export const FISCAL_APPROPRIATION: TableVariant = {
  columns: [
    text("name", ...SIDE_NAMES),
    ignored("line", "行次", "序号"),
    amount("total", "金额", "合计", "小计", "决算数", "本年决算数", "决算金额"),
    amount("general", "一般公共预算财政拨款", "一般公共预算", "一般公共预算拨款", "公共预算财政拨款"),
    amount("fund", "政府性基金预算财政拨款", "政府性基金预算", "政府性基金", "政府性基金预算拨款", "政府性基金财政拨款"),
    amount("capital", "国有资本经营预算财政拨款", "国有资本经营预算", "国有资本经营", "国有资本经营预算拨款", "国有资本经营财政拨款"),
  ],
  required: ["name", "total"],
  lanes: 2,
  once: ["general", "fund"],
};

export const FUND: TableVariant = {
  columns: [
    ...CODES,
    amount("opening", "年初结转和结余", "上年结转和结余", "年初结转结余", "年初财政拨款结转和结余", "年初结转", "上年结转", "上年结转结余", "年初结余"),
    amount("income", "本年收入", "本年收入合计", "收入"),
    amount("total", ...YEAR_TOTAL, "支出"),
    BASIC, PROJECT,
    amount("closing", "年末结转和结余", "年末结转结余", "年末财政拨款结转和结余", "年末结转", "结转下年", "年末结余", "结转结余"),
  ],
  required: ["name", "total", "income", ["opening", "closing"]],
  lanes: 1,
};

export const STATE_CAPITAL: TableVariant = { columns: [...CODES, amount("total", ...YEAR_TOTAL), BASIC, PROJECT], required: ["name", "total", "basic", "project"], lanes: 1 };
