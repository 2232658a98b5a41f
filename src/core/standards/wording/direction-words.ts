/**
 * Words in an indicator's name that leave open whether more is better: a 控制率 or a 成本 usually must not be exceeded,
 * a 下降率 may be wanted high. Without a sign in its target such an indicator is asked about, never guessed.
 */
export const OPEN_DIRECTION_WORDS: readonly string[] = [
  "成本", "控制", "变动率", "下降", "降低", "减少", "压减", "投诉", "信访量", "上访", "发生率", "发案", "事故", "死亡", "亡人", "伤亡",
  "误差", "超支", "超概", "偏差", "违规", "违纪", "失业率", "返贫", "流失", "结转", "结余", "能耗", "排放", "负债", "债务", "成交价",
];

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
