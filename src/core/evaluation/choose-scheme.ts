import type { Records } from "../records";
import { type Scheme, type SchemeId, SCHEMES } from "../standards";
import { indicatorsToScore, isExecutionLine, partNamed } from "./indicator-sets";

/** The scheme asked for, else the one whose parts are those of the sheet: with 成本指标, without 满意度指标, or the ordinary one. */
export function chooseScheme(records: Records, wish?: SchemeId): Scheme {
  if (wish !== undefined) return SCHEMES[wish];
  const lines = indicatorsToScore(records).filter((line) => !isExecutionLine(line));
  const parts = new Set(lines.map(({ level1 }) => partNamed(level1)));
  if (parts.has("成本指标")) return SCHEMES["cf-2021-101"];
  const namesItsParts = parts.has("产出指标") || parts.has("效益指标");
  const hasSatisfaction = parts.has("满意度指标") || lines.some(({ level2 }) => partNamed(level2) === "满意度指标");
  return SCHEMES[namesItsParts && !hasSatisfaction ? "cf-2020-10-no-satisfaction" : "cf-2020-10"];
}
