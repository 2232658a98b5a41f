/** How a score says the rule it was given by, with its numbers. */
export const SCORE_WORDING = {
  execution: "预算执行率{rate}×分值{weight}＝{score}。",
  executionFull: "预算执行率{rate}，按不超过全额计，得满分{score}。",
  reached: "{indicator}：完成值{actual}达到指标值{target}，得满分{score}。",
  kept: "{indicator}：完成值{actual}符合指标值{target}，得满分{score}。",
  share: "{indicator}：完成值{measured}÷指标值{base}×分值{weight}＝{score}。",
  inverseShare: "{indicator}：指标值{base}÷完成值{measured}×分值{weight}＝{score}。",
  inTime: "{indicator}：于{actual}完成，在指标值{target}规定的时间内，得满分{score}。",
  judged: "{indicator}：完成情况为“{actual}”，单位评定{score}，分值{weight}。",
} as const;

/** How a deduction is told, in the words of the rule. */
export const DEDUCTION_WORDING = {
  execution: "预算执行率{rate}，未全额执行，按“执行率×分值”计分，扣{lost}。",
  atLeast: "{indicator}指标值{target}，完成值{actual}，未达到指标值，按“完成值÷指标值×分值”计分，扣{lost}。",
  atMost: "{indicator}指标值{target}，完成值{actual}，超出指标值，按“指标值÷完成值×分值”计分，扣{lost}。",
  judged: "{indicator}完成情况为“{actual}”，单位按定性三档评定为{score}，扣{lost}。",
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
  near: "实际完成值为约数，是否达到指标值需由单位评定",
} as const;
