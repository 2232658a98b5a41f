/** Sentences of 存在的问题: what the review itself shows, in words that claim no more. */
export const PROBLEM_WORDING = {
  underExecution: "预算执行进度偏慢。全年预算{budget}，实际支出{spending}，执行率{rate}，尚有{left}未支出。",
  overExecution: "支出超出全年预算。全年预算{budget}，实际支出{spending}，执行率{rate}。",
  missed: "部分绩效指标未达到年度指标值，涉及{list}。",
  missedMore: "部分绩效指标未达到年度指标值，涉及{list}等。",
  over: "部分绩效指标完成值明显高于年初指标值且未说明原因，涉及{list}。",
  overMore: "部分绩效指标完成值明显高于年初指标值且未说明原因，涉及{list}等。",
  itemRate: "{name}（完成率{rate}）",
  item: "{name}",
  staff: "在职人员超出编制。编制{quota}，实有{actual}，控制率{rate}。",
  control: "{name}支出超出预算。预算{budget}，实际支出{actual}，控制率{rate}。",
  controlNoRate: "{name}支出超出预算。预算{budget}，实际支出{actual}。",
  accepted: "部分数据之间存在差额，已逐项说明原因。",
  none: "{gap}。",
} as const;

/** Sentences of 改进措施: the office's own, or a place for them beside the problem they answer. */
export const MEASURE_WORDING = {
  underExecution: "针对预算执行进度偏慢的问题，{gap}。",
  overExecution: "针对支出超出全年预算的问题，{gap}。",
  missed: "针对部分绩效指标未达到年度指标值的问题，{gap}。",
  over: "针对部分绩效指标完成值明显高于年初指标值的问题，{gap}。",
  staff: "针对在职人员超出编制的问题，{gap}。",
  control: "针对{name}支出超出预算的问题，{gap}。",
  own: ["针对上述第{order}项问题，{gap}。", "关于第{order}项不足，{gap}。", "第{order}项的改进措施：{gap}。"],
  accepted: "针对部分数据之间存在差额的问题，{gap}。",
  none: "{gap}。",
} as const;

export const PROBLEM_GAPS = {
  problems: "存在的问题",
  measures: "改进措施",
  /** `…` is the number of the office's own problem, or what was spent. */
  measureFor: "第…项问题的改进措施",
  underExecution: "加快预算执行进度的措施",
  overExecution: "控制支出不超预算的措施",
  missed: "完成未达标指标的措施",
  over: "合理设定指标值的措施",
  staff: "消化超编人员的措施",
  control: "控制…支出的措施",
  accepted: "避免数据出现差额的措施",
} as const;

/** Spending that is held against its own budget, as a report names it. */
export const CONTROLLED = { threePublic: "“三公”经费", publicFunds: "公用经费" } as const;

/** How many indicators a problem lists by name before 等. */
export const NAMED_IN_PROBLEM = 5;

/** How a difference that the office lets stand is told with its reason: behind the words of the review. */
export const ACCEPTED_WORDING = ["对此，单位的说明是：{reason}。", "说明如下：{reason}。", "该项差额的说明：{reason}。"] as const;
