/** How a score says the rule it was given by, with its numbers. `{base}` of the execution rate names the budget it was divided by. */
export const SCORE_WORDING = {
  execution: "全年执行数{spending}÷{base}{budget}＝{rate}，{rate}×分值{weight}＝{score}。",
  executionFull: "全年执行数{spending}÷{base}{budget}＝{rate}，得满分{score}。",
  executionOver: "全年执行数{spending}÷{base}{budget}＝{rate}，按上限计满分{score}。",
  reached: "{indicator}：完成值{actual}达到指标值{target}，得满分{score}。",
  exceeded: "{indicator}：完成值{measured}÷指标值{base}＝{share}，按上限计满分{score}。",
  kept: "{indicator}：完成值{actual}符合指标值{target}，得满分{score}。",
  within: "{indicator}：完成值{actual}在指标值{target}的范围内，得满分{score}。",
  share: "{indicator}：完成值{measured}÷指标值{base}×分值{weight}＝{score}。",
  inverseShare: "{indicator}：指标值{base}÷完成值{measured}×分值{weight}＝{score}。",
  lowShare: "{indicator}：完成值{measured}÷指标值下限{base}×分值{weight}＝{score}。",
  highShare: "{indicator}：指标值上限{base}÷完成值{measured}×分值{weight}＝{score}。",
  inTime: "{indicator}：于{actual}完成，在指标值{target}规定的时间内，得满分{score}。",
  inTimeWords: "{indicator}：完成情况为“{actual}”，符合指标值{target}的时间要求，得满分{score}。",
  judged: "{indicator}：完成情况为“{actual}”，单位评定{score}，分值{weight}。",
  judgedInBand: "{indicator}：完成情况为“{actual}”，属“{band}”档（{low}至{high}），单位评定{score}，分值{weight}。",
} as const;

/** What the execution rate was divided by, as its score calls it. */
export const BUDGET_NAMES = {
  adjusted: "全年预算数",
  initial: "年初预算数（没有填列全年预算数）",
  stated: "年度预算金额（没有预算执行表）",
} as const;

/** What is asked about a result that costs no points. */
export const SCORE_QUESTIONS = {
  over: "{indicator}：完成值{measured}是指标值{base}的{share}，超过{threshold}，请说明原因；得分不因此扣减。",
} as const;

/** How the office's own points differ from those of the rule, and what they look like; `because` is one of the clauses. */
export const TYPED_WORDING = {
  differs: "{indicator}：单位填列{typed}，按规则为{computed}，填列数{direction}了{difference}{because}。",
  total: "总分：单位填列{typed}，按规则为{computed}，填列数{direction}了{difference}{because}。",
} as const;

export const TYPED_BECAUSE = {
  unknown: "",
  full: "，是按满分填列的",
  uncapped: "，是没有按分值封顶",
  inverse: "，是按“完成值÷指标值”计算的，而这项指标越低越好",
  initialBudget: "，是按年初预算数计算的，执行率应除以全年预算数",
  nothing: "，填列的是0分",
  reasoned: "，偏差原因栏写有原因，请核实扣分依据",
  unreasoned: "，没有写明扣分依据",
  sum: "；填列的各项得分相加为{sum}",
  items: "；差额来自各项得分，见各项",
} as const;

/** Why a scheme was chosen. */
export const SCHEME_WORDING = {
  wished: "按设置选用“{name}”，依据{source}。",
  byPoints: "填列的分值与“{name}”一致，依据{source}。",
  ownPoints: "按填列的分值评分，与常用办法的分值都不相同；其余规则依据{source}。",
  byParts: "没有填列各部分的分值，按设置的一级指标（{parts}）选用“{name}”，依据{source}。",
  plain: "没有写明一级指标，选用“{name}”，依据{source}。",
  unverified: "办法原文未能核对，请与当地文件核实。",
} as const;

/** How a deduction is told, in the words of the rule. */
export const DEDUCTION_WORDING = {
  execution: "预算执行率{rate}，未全额执行，按“执行率×分值”计分，扣{lost}。",
  atLeast: "{indicator}指标值{target}，完成值{actual}，未达到指标值，按“完成值÷指标值×分值”计分，扣{lost}。",
  atMost: "{indicator}指标值{target}，完成值{actual}，超出指标值，按“指标值÷完成值×分值”计分，扣{lost}。",
  low: "{indicator}指标值{target}，完成值{actual}，低于下限，按“完成值÷指标值下限×分值”计分，扣{lost}。",
  high: "{indicator}指标值{target}，完成值{actual}，高于上限，按“指标值上限÷完成值×分值”计分，扣{lost}。",
  late: "{indicator}指标值{target}，完成时间{actual}，没有按期完成，单位评定{score}，扣{lost}。",
  judged: "{indicator}完成情况为“{actual}”，单位按定性三档评定为{score}，扣{lost}。",
  assessed: "{indicator}指标值{target}，完成值{actual}，单位评定为{score}，扣{lost}。",
} as const;

/** Why something is not scored. Whole phrases a clerk can act on; `…` stands for what the cell holds. */
export const UNSCORED_REASONS = {
  noBudget: "没有找到全年预算数，不能计算预算执行率",
  noSpending: "没有找到全年执行数，不能计算预算执行率",
  zeroBudget: "全年预算数为0，不能计算预算执行率",
  negativeExecution: "全年预算数或全年执行数为负数，不能计算预算执行率",
  unreadable: "表中填的“…”不是能识别的数字",
  noActual: "没有填写实际完成值",
  noTarget: "没有填写年度指标值",
  noWeight: "没有填写分值",
  noWeightInPart: "没有填写分值；…，请单位按重要程度分到各项",
  badWeight: "分值“…”不是能用的分数",
  qualitative: "定性指标需由单位按三档评定",
  scoreAboveWeight: "单位填写的得分不在0分到分值之间",
  scoreOutsideBand: "单位填写的得分与“…”所在的档次不符",
  units: "年度指标值与实际完成值的单位不一致",
  percent: "年度指标值与实际完成值只有一个写明%，口径需核实",
  kinds: "年度指标值与实际完成值不是同一类（数字、时间、文字），无法比较",
  expression: "实际完成值写成了“…”，应填写实际数",
  direction: "年度指标值没有写明≥或≤，且名称不能说明越高越好还是越低越好，请补写符号",
  negative: "年度指标值或实际完成值为负数，不宜按比例计分，需由单位评定",
  above: "年度指标值要求相等而完成值高于指标值，是否扣分需由单位评定",
  strict: "年度指标值不含本数，而完成值恰好等于指标值，是否达标需由单位评定",
  sameMonth: "完成时间与指标值在同一月份，是否按时需由单位评定",
  late: "完成时间晚于指标值，扣分需由单位评定",
  lateInFull: "完成时间晚于指标值，不能按满分填列，扣分需由单位评定",
  noYear: "完成时间与指标值只有一个写明年份，是否按时需由单位评定",
  signs: "指标性质“…”与年度指标值的符号不一致，请核实",
  near: "实际完成值为约数，是否达到指标值需由单位评定",
} as const;

/** Heads of the 评分明细表, which our report ends with and an audit knows again. */
export const SCORE_TABLE_HEADS = ["序号", "一级指标", "指标", "分值", "得分", "评分依据及扣分说明"] as const;
