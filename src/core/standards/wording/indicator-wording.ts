/**
 * Sentences about indicators: an opening, clauses that say how the result stands to its target, a full stop.
 * Where there are several, position in the report chooses: neighbours never open alike three times.
 */
export const INDICATOR_OPENINGS = {
  count: ["完成{name}{actual}", "{name}{actual}", "全年{name}{actual}"],
  /** For names that bring their own adverb of time. */
  plain: ["{name}为{actual}", "{name}为{actual}", "{name}为{actual}"],
  apart: ["{name}为{actual}", "全年{name}为{actual}", "{name}为{actual}"],
  kept: ["{name}控制在{actual}", "全年{name}为{actual}", "{name}控制在{actual}"],
  moment: ["{name}于{actual}完成", "{name}的完成时间为{actual}", "{name}已于{actual}完成"],
  words: ["{name}：{actual}", "{name}完成情况为“{actual}”", "{name}：{actual}"],
} as const;

export const INDICATOR_CLAUSES = {
  exceeded: ["，完成率{rate}，超额完成年度指标", "，为年度指标值{target}的{rate}", "，完成率{rate}，超过年度指标值{target}"],
  met: ["，完成率{rate}", "，达到年度指标值{target}", "，完成率{rate}，与年度指标值相符"],
  reached: ["，达到年度指标值{target}", "，达到指标值{target}的要求", "，符合年度指标值{target}"],
  kept: ["，在指标值{target}的范围内", "，未突破指标值{target}", "，未超过指标值{target}"],
  missed: ["，完成率{rate}，未达到年度指标值{target}", "，为年度指标值{target}的{rate}", "，完成率{rate}，与年度指标值{target}还有差距"],
  short: ["，未达到年度指标值{target}", "，低于年度指标值{target}", "，与年度指标值{target}还有差距"],
  above: ["，超出指标值{target}", "，高于指标值{target}的控制要求", "，突破指标值{target}"],
  inTime: ["，符合{target}的时限要求", "，在{target}的时限内", "，达到{target}的时限要求"],
  late: ["，晚于{target}的时限", "，未在{target}的时限内完成", "，超过{target}的时限"],
  stated: ["，完成率{rate}", "，年度任务完成率{rate}", "，完成率为{rate}"],
  because: ["，主要原因是{reason}", "，原因是{reason}", "，主要原因为{reason}"],
  grew: ["，比上年增长{growth}", "，较上年增长{growth}", "，与上年相比增长{growth}"],
  fell: ["，比上年下降{growth}", "，较上年下降{growth}", "，与上年相比下降{growth}"],
  rose: ["，比上年提高{points}", "，较上年提高{points}", "，与上年相比提高{points}"],
  sank: ["，比上年降低{points}", "，较上年降低{points}", "，与上年相比降低{points}"],
  /** What rests on last year's number. */
  level: "持平",
  same: ["，与上年{same}", "，和上年{same}", "，与上年相比{same}"],
  more: ["，比上年增加{change}", "，较上年增加{change}", "，与上年相比增加{change}"],
  remark: "，{remark}",
  /** Behind an office's own sentence; the second lists name the indicator where the sentence speaks of several things. */
  rated: ["，完成率{rate}", "，任务完成率{rate}", "，为年度任务的{rate}"],
  ratedByName: ["，{name}完成率{rate}", "，{name}任务完成率{rate}", "，{name}完成率为{rate}"],
  missedBecause: ["，未完成的主要原因是{reason}", "，未完成原因为{reason}", "，没有完成的原因是{reason}"],
  overBecause: ["，超额较多的主要原因是{reason}", "，超额较多原因为{reason}", "，超出较多的原因是{reason}"],
} as const;

/** What an indicator's sentence says of its own; wordings of a list are chosen so that none stands three times in a row. */
export const INDICATOR_WORDING = {
  themed: "{theme}。",
  topic: "{topic}。",
  guidanceNone: "{year}年度各项绩效指标完成情况如下。",
  noIndicators: "{year}年度绩效目标完成情况：{gap}。",
  actualGoal: "年度总体目标完成情况：{goal}。",
  named: "{name}：{remark}。",
  missing: ["{name}的年度指标值为{target}，实际完成情况：{gap}。", "{name}年度指标值{target}，实际完成{gap}。", "{name}：{gap}（年度指标值{target}）。"],
  missingBoth: "{name}：{gap}。",
  otherGroup: "其他指标",
  unnamed: "该项指标",
} as const;

/** What the office is asked for; `…` is the indicator's name. */
export const INDICATOR_GAPS = {
  indicators: "各项绩效指标的年度指标值和实际完成值",
  actual: "“…”的实际完成值",
  missed: "“…”未完成年度指标的原因",
  exceeded: "“…”超额较多的原因",
} as const;

/** Words before a name that the sentence says itself, taken off; and those that take no 全年 in front. */
export const NAME_VERBS: readonly string[] = ["完成", "实现"];
export const NAME_TIMES: readonly string[] = ["全年", "年度", "年末", "当年", "本年", "今年", "上半年", "下半年", "达到", "达成", "控制"];

/** Tails of a name that the unit of its number says again: 城镇新增就业人数326人. */
export const NAME_TAILS: readonly string[] = ["起数", "人次数", "人数", "数量", "户数", "家数", "个数", "件数", "次数"];
