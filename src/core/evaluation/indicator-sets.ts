import { foldLabel } from "../number";
import type { Indicator, Records } from "../records";
import { PART_WORDS, type SchemePart } from "../standards";
import type { Located } from "../workbook";

/** The part of a scheme that words such as 产出指标（50分） name; undefined where they name none. */
export function partNamed(text: Located<string> | undefined): SchemePart | undefined {
  const folded = foldLabel(text?.value ?? "");
  return PART_WORDS.find(([word]) => folded.includes(word))?.[1];
}

/** Whether an indicator is the execution rate itself, which the scheme scores on its own. */
export function isExecutionLine(indicator: Indicator): boolean {
  if (indicator.level1 !== undefined) return partNamed(indicator.level1) === "预算执行率";
  return foldLabel(indicator.name.value).startsWith("预算执行率");
}

const hasWeights = (lines: readonly Indicator[]): boolean => lines.some(({ weight }) => weight?.figure !== undefined);

/** The indicators that are scored: those of the 自评表 where it gives 分值, else the indicator sheet's. */
export function indicatorsToScore(records: Records): readonly Indicator[] {
  const own = records.selfEvaluation?.lines ?? [];
  const listed = records.indicators?.lines ?? [];
  if (hasWeights(own)) return own;
  return listed.length > 0 ? listed : own;
}

/** The indicators that are told about: the indicator sheet's, which knows themes and remarks, else those of the 自评表. The execution rate is told elsewhere. */
export function indicatorsToTell(records: Records): readonly Indicator[] {
  const listed = records.indicators?.lines ?? [];
  const lines = listed.length > 0 ? listed : (records.selfEvaluation?.lines ?? []);
  return lines.filter((line) => !isExecutionLine(line) && foldLabel(line.name.value) !== "");
}
