import type { Report } from "../../core/narrative";
import { readMemory } from "../../core/memory";
import { OVERVIEW_SHELL, SCHEMES, TEXT_SHELLS, THRESHOLDS } from "../../core/standards";
import { draft, LENGTH_SETTING, SHELL_CHOICES, SHELL_SETTING } from "../draft-report";
import type { Review } from "../review";
import { SCORE_SETTINGS, scoreSettingsIn } from "./score-settings";

/** A setting with one of several values; "" where nothing is set. */
export interface ChoiceSetting {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isVerified: boolean }[];
}

/** A setting with a whole number; "" where nothing is set. */
export interface NumberSetting {
  readonly name: string;
  readonly value: string;
}

/** What the office can set, and what it has set. */
export interface SettingsView {
  readonly scheme: ChoiceSetting;
  /** `usual` is what holds where nothing is set. */
  readonly overCompletion: NumberSetting & { readonly usual: string };
  readonly shell: ChoiceSetting;
  /** For each section whose length can be limited, in the order of the report. */
  readonly lengths: readonly (NumberSetting & { readonly heading: string })[];
}

/** What can be set for score and report. A value that has no effect, because this edition does not know it, is shown as none. */
export function viewSettings(review: Review): SettingsView {
  const { settings = [] } = readMemory(review.workbook.memory).memory;
  const valueOf = (wanted: string): string => settings.filter(({ name }) => name === wanted).at(-1)?.value ?? "";
  const { scheme = "", overCompletion } = scoreSettingsIn(review.workbook);
  const shell = TEXT_SHELLS.find(({ id }) => id === valueOf(SHELL_SETTING))?.id ?? "";
  return {
    scheme: { name: SCORE_SETTINGS.scheme, value: scheme, options: Object.values(SCHEMES).map(({ id, name, verified }) => ({ value: id, label: name, isVerified: verified })) },
    overCompletion: { name: SCORE_SETTINGS.overCompletion, value: overCompletion === undefined ? "" : String(overCompletion), usual: String(THRESHOLDS.overachievement.percent) },
    shell: { name: SHELL_SETTING, value: shell, options: SHELL_CHOICES.map(({ id, name }) => ({ value: id === OVERVIEW_SHELL ? "" : id, label: name, isVerified: id === OVERVIEW_SHELL || TEXT_SHELLS.some((one) => one.id === id && one.verified) })) },
    lengths: limitedSections(draft(review)).map(({ id, heading }) => ({ name: LENGTH_SETTING + id, heading, value: valueOf(LENGTH_SETTING + id) })),
  };
}

/** Rows of the 概况表 that hold a name or a number and no text. */
const SHORT: ReadonlySet<string> = new Set(["office", "budget", "supervisor"]);

/** The sections that hold text, each once under its first heading. */
function limitedSections({ sections }: Report): readonly { readonly id: string; readonly heading: string }[] {
  const told = sections.filter(({ id, paragraphs }) => paragraphs.length > 0 && !SHORT.has(id));
  return told.filter(({ id }, index) => told.findIndex((other) => other.id === id) === index);
}
