/**
 * Words in an indicator's name that leave open whether more is better: a 控制率 or a 成本 usually must not be exceeded,
 * a 下降率 may be wanted high. Without a sign in its target such an indicator is asked about, never guessed.
 */
export const OPEN_DIRECTION_WORDS: readonly string[] = [
  "成本", "控制", "变动率", "下降", "降低", "减少", "压减", "投诉", "信访量", "上访", "发生率", "发案", "事故", "死亡", "亡人", "伤亡",
  "误差", "超支", "超概", "偏差", "违规", "违纪", "失业率", "返贫", "流失", "结转", "结余", "能耗", "排放", "负债", "债务", "成交价",
];

/** 指标性质 as forms write it, where the target itself has no sign; 定性 is judged by the office. */
export const PROPERTY_WORDS: readonly { readonly says: "≥" | "≤" | "=" | ">" | "<" | "judged"; readonly words: readonly string[] }[] = [
  { says: "≥", words: ["≥", ">=", "大于等于", "不低于", "不少于", "正向", "正向指标"] },
  { says: "≤", words: ["≤", "<=", "小于等于", "不高于", "不超过", "反向", "反向指标", "逆向", "逆向指标", "负向", "负向指标"] },
  { says: "=", words: ["=", "等于"] },
  { says: ">", words: [">", "大于", "高于"] },
  { says: "<", words: ["<", "小于", "低于"] },
  { says: "judged", words: ["定性", "定性指标"] },
];

/** Words in an indicator's name that say less is better. */
export const INVERSE_WORDS: readonly string[] = ["反向", "逆向", "负向"];

/** How a result in words says that something was done in time, or too late; `done` is all that may follow 按期. */
export const TIME_WORDS: Readonly<Record<"late" | "inTime" | "done", readonly string[]>> = {
  late: ["未按期", "未按时", "未如期", "未及时", "没有按期", "没有按时", "逾期", "延期", "超期", "延迟", "推迟"],
  inTime: ["按期", "按时", "如期", "提前", "已按期", "已按时", "已如期", "已提前"],
  done: ["", "完成", "完成任务", "完成工作", "全部完成", "办结", "完工", "竣工", "开工", "验收", "通过验收", "交付", "报送", "公开"],
};

/** How a result in words begins, by band: lowest first, because 未达成 and 部分达成 contain 达成. */
export const BAND_WORDS: readonly { readonly band: 0 | 1 | 2; readonly words: readonly string[] }[] = [
  { band: 2, words: ["未达成", "未完成", "没有完成", "未达到", "未实现"] },
  { band: 1, words: ["部分达成", "部分完成", "基本达成", "基本完成", "部分实现"] },
  { band: 0, words: ["达成", "完成", "已完成", "全部完成", "全面完成", "达到", "实现"] },
];

/** 一级指标 as sheets write them, and the part of a scheme they belong to. The first that is contained decides. */
export const PART_WORDS = [
  ["预算执行", "预算执行率"],
  ["满意度", "满意度指标"],
  ["成本", "成本指标"],
  ["产出", "产出指标"],
  ["效益", "效益指标"],
  ["效果", "效益指标"],
] as const;
