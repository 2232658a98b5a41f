import type { EvaluationSettings } from "../../core/evaluation";
import { readMemory, type Setting } from "../../core/memory";
import { type SchemeId, SCHEMES } from "../../core/standards";
import type { Workbook } from "../../core/workbook";

/** Names the settings of the score are remembered under in the workbook. */
export const SCORE_SETTINGS = { scheme: "score-scheme", overCompletion: "over-completion" } as const;

/** What the office set for the score, as the workbook remembers it. A scheme only a newer edition knows, or a threshold that is no whole percent from 100 to 1000, has no effect. */
export function scoreSettingsIn(workbook: Workbook): EvaluationSettings {
  const { settings = [] } = readMemory(workbook.memory).memory;
  const last = (wanted: string): string | undefined => settings.filter(({ name }) => name === wanted).at(-1)?.value;
  const scheme = last(SCORE_SETTINGS.scheme);
  const percent = last(SCORE_SETTINGS.overCompletion);
  return {
    ...(scheme !== undefined && isScheme(scheme) ? { scheme } : {}),
    ...(percent !== undefined && /^\d{3,4}$/.test(percent) && isThreshold(Number(percent)) ? { overCompletion: Number(percent) } : {}),
  };
}

/** Settings of the score as the workbook remembers them (`planSettings` writes them); one that is left out is forgotten. */
export const settingsOfScore = ({ scheme, overCompletion }: EvaluationSettings): readonly Setting[] => [
  { name: SCORE_SETTINGS.scheme, value: scheme ?? "" },
  { name: SCORE_SETTINGS.overCompletion, value: overCompletion === undefined ? "" : String(overCompletion) },
];

export const isScheme = (id: string): id is SchemeId => Object.hasOwn(SCHEMES, id);
export const isThreshold = (percent: number): boolean => percent >= 100 && percent <= 1000;
