/** The parts a full score is made of: 一级指标 as the published schemes name them. */
export const SCHEME_PARTS = ["预算执行率", "成本指标", "产出指标", "效益指标", "满意度指标"] as const;
export type SchemePart = (typeof SCHEME_PARTS)[number];

/** A band of the three-band grading of 定性指标: from `low` to `high` percent of the weight; `low` is included. */
export interface QualitativeBand {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** 定性指标三档: high, middle and low, with the rule they are taken from. */
export interface Grading {
  readonly bands: readonly [QualitativeBand, QualitativeBand, QualitativeBand];
  readonly source: string;
  /** Year it came into force. */
  readonly since: number;
  readonly verified: boolean;
  readonly evidence: string;
}

/** A published way to give points. A year or a province changes an entry here, not code. */
export interface Scheme {
  readonly id: SchemeId;
  /** What a clerk calls it. */
  readonly name: string;
  /** The rule it is taken from, as a report cites it. */
  readonly source: string;
  /** Year it came into force. */
  readonly since: number;
  /** Whether the points of the parts were seen in a located source; unverified ones may inform a note, never an error. */
  readonly verified: boolean;
  /** Where the numbers were seen, or why they are not verified. */
  readonly evidence: string;
  /** Points of each part; they make up 100. */
  readonly parts: Readonly<Partial<Record<SchemePart, number>>>;
  readonly grading: Grading;
}

export type SchemeId = "cf-2020-10" | "cf-2020-10-no-satisfaction" | "cf-2021-101" | "cf-2021-101-no-satisfaction" | "hubei-20-80";

const GRADING_2020: Grading = {
  bands: [
    { name: "达成预期指标", low: 80, high: 100 },
    { name: "部分达成预期指标并具有一定效果", low: 60, high: 80 },
    { name: "未达成预期指标且效果较差", low: 0, high: 60 },
  ],
  source: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  since: 2020,
  verified: true,
  evidence: "三档见四川省中江县公开的2022年度自评表表注",
};

const GRADING_2017: Grading = {
  bands: [
    { name: "达成预期指标", low: 80, high: 100 },
    { name: "部分达成预期指标并具有一定效果", low: 50, high: 80 },
    { name: "未达成预期指标且效果较差", low: 0, high: 50 },
  ],
  source: "财政部2017年项目支出绩效自评表填报说明",
  since: 2017,
  verified: true,
  evidence: "三档见湖北省塘湖公开的自评表表注",
};

const RULE_2020 = GRADING_2020.source;
const RULE_2021 = "《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）";

export const SCHEMES: Readonly<Record<SchemeId, Scheme>> = {
  "cf-2020-10": {
    id: "cf-2020-10",
    name: "预算执行率10分、产出50分、效益30分、满意度10分",
    source: RULE_2020,
    since: 2020,
    verified: true,
    evidence: "权重与三档见四川省中江县公开的2022年度自评表表注",
    parts: { 预算执行率: 10, 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
    grading: GRADING_2020,
  },
  "cf-2020-10-no-satisfaction": {
    id: "cf-2020-10-no-satisfaction",
    name: "预算执行率10分、产出50分、效益40分（未设满意度指标）",
    source: RULE_2021,
    since: 2021,
    verified: false,
    evidence: "未设满意度指标的，效益指标权重相应调增；文件原文未能查阅",
    parts: { 预算执行率: 10, 产出指标: 50, 效益指标: 40 },
    grading: GRADING_2020,
  },
  "cf-2021-101": {
    id: "cf-2021-101",
    name: "预算执行率10分、成本20分、产出40分、效益20分、满意度10分",
    source: RULE_2021,
    since: 2021,
    verified: false,
    evidence: "设置成本指标的权重；文件原文未能查阅",
    parts: { 预算执行率: 10, 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
    grading: GRADING_2020,
  },
  "cf-2021-101-no-satisfaction": {
    id: "cf-2021-101-no-satisfaction",
    name: "预算执行率10分、成本20分、产出40分、效益30分（未设满意度指标）",
    source: RULE_2021,
    since: 2021,
    verified: false,
    evidence: "设置成本指标的权重，未设满意度指标的效益指标权重调增10分；文件原文未能查阅",
    parts: { 预算执行率: 10, 成本指标: 20, 产出指标: 40, 效益指标: 30 },
    grading: GRADING_2020,
  },
  "hubei-20-80": {
    id: "hubei-20-80",
    name: "预算执行率20分、产出40分、效益（含满意度）40分",
    source: "湖北省预算绩效自评表填报说明",
    since: 2017,
    verified: false,
    evidence: "三档见湖北省塘湖公开的自评表表注，20/40/40为软件填报提示，未见文件",
    parts: { 预算执行率: 20, 产出指标: 40, 效益指标: 40 },
    grading: GRADING_2017,
  },
};

/** Points of a full score in every scheme. */
export const FULL_SCORE = 100;

/** Decimals scores are rounded to, half up. */
export const SCORE_DECIMALS = 2;

/** 等级 from so many points on, best first: the bands of 财预〔2020〕10号, taken as half-open. */
export const RATINGS = [
  { rating: "优", from: 90 },
  { rating: "良", from: 80 },
  { rating: "中", from: 60 },
  { rating: "差", from: 0 },
] as const;

/** Percentage of the initial budget above which its adjustment must be explained. No rule names a number for townships; it is a setting. */
export const ADJUSTMENT_CEILING = 30;

/** Words for the rules that points are given by. Kept apart from the numbers they apply to. */
export const SCORING_RULES = {
  execution: "min(执行/预算,1)×分值",
  atLeast: "min(完成值/指标值,1)×分值",
  atMost: "min(指标值/完成值,1)×分值",
  exactly: "完成值等于指标值得满分，不足按min(完成值/指标值,1)×分值",
  within: "完成值在指标值区间内得满分，低于下限按完成值/下限×分值，高于上限按上限/完成值×分值",
  inTime: "按时完成得满分",
  judged: "单位按定性三档评定",
  assessed: "不宜按比例计分，由单位评定",
  late: "没有按期完成，由单位评定扣分",
  full: "达到指标值得满分",
} as const;
