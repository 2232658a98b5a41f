import type { Verification } from "./code-list";

/** A share a rule draws a line at, as whole percent. */
export interface Threshold {
  readonly percent: number;
  readonly source: string;
  readonly verification: Verification;
}

/** Shares at which an office must explain itself. A province changes an entry here, not code. */
export const THRESHOLDS = {
  /** 预算执行率 below it must be explained. */
  lowExecution: { percent: 90, source: "四川省部门预算绩效自评表填报说明：执行率低于90%的须说明原因", verification: "verified" },
  /** A result beyond it asks whether the target was set too low. The regulation names no number; places use 120 to 200. */
  overachievement: { percent: 130, source: "财预〔2020〕10号要求分析明显超额的原因，未规定比例；此处按常用的130%提示", verification: "memory" },
  /** 控制率 above it is an excess. */
  control: { percent: 100, source: "财预〔2013〕53号部门整体支出绩效评价共性指标：控制率以100%为限", verification: "partly" },
} as const satisfies Readonly<Record<string, Threshold>>;
