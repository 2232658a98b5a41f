import { amount, code, quantity, type TableVariant, text } from "./column-words";

export const EXECUTION: TableVariant = {
  columns: [
    code("code", "项目编码", "科目编码", "功能科目编码", "功能分类编码", "编码"),
    text("name", "项目", "项目名称", "项目资金名称", "预算项目名称", "预算项目", "资金性质", "支出项目", "科目名称", "资金来源", "预算科目", "功能科目", "指标名称", "摘要"),
    amount("initial", "年初预算数", "年初预算", "年初批复数", "年初预算批复数"),
    amount("adjustment", "调整数", "预算调整数", "追加数", "调整追加数", "年中调整数", "调整增减", "追加追减数"),
    amount("adjusted", "全年预算数", "调整后预算数", "调整预算数", "全年预算", "调整后预算", "预算数", "指标金额", "预算指标数"),
    amount("executed", "全年执行数", "执行数", "预算执行数", "累计执行数", "支出数", "实际支出数", "累计支出", "累计支付", "已支付数", "支付数"),
    quantity("rate", "执行率", "预算执行率", "执行率%", "支出进度", "执行进度", "预算执行率%"),
    amount("balance", "结余数", "结余", "指标结余", "剩余指标", "剩余数", "结转结余", "年末结转结余"),
    text("reason", "偏差原因", "未完成原因", "执行率低于90%的原因", "原因说明", "偏差原因说明", "原因", "未完成原因分析", "偏差原因分析", "执行偏差原因"),
  ],
  required: ["name", "executed", ["adjusted", "initial"]],
  lanes: 1,
};

export const LEDGER: TableVariant = {
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
