import type { WritePlan } from "../../core/forms";
import type { Setting } from "../../core/memory";
import { LENGTH_SETTING, SHELL_CHOICES, SHELL_SETTING } from "../draft-report";
import { refuse, type Result } from "../ports";
import type { Review } from "../review";
import { planSettings } from "../type-answer";
import { isScheme, isThreshold, SCORE_SETTINGS } from "./score-settings";

/** What remembers settings the user typed or chose; an empty value forgets one. Refused where a value would have no effect. */
export function planTypedSettings(review: Review, typed: readonly Setting[]): Result<WritePlan> {
  for (const { name, value } of typed) {
    if (value !== "" && !isKnown(name, value)) return refuse({ code: "cannot-accept", what: `这里不能填“${value.slice(0, 20)}”。`, advice: adviceFor(name) });
  }
  return planSettings(review, typed);
}

function isKnown(name: string, value: string): boolean {
  if (name === SCORE_SETTINGS.scheme) return isScheme(value);
  if (name === SCORE_SETTINGS.overCompletion) return /^\d{3,4}$/.test(value) && isThreshold(Number(value));
  if (name === SHELL_SETTING) return SHELL_CHOICES.some(({ id }) => id === value);
  return name.startsWith(LENGTH_SETTING) && /^[1-9]\d{0,4}$/.test(value);
}

function adviceFor(name: string): string {
  if (name === SCORE_SETTINGS.overCompletion) return "请填100到1000之间的整数；清空就按通常的比例。";
  return name.startsWith(LENGTH_SETTING) ? "请填1到99999之间的整数；清空就不限字数。" : "请从列出的里面选一项。";
}
