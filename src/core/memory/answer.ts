import { escapeText } from "./element-text";
import { attributeOf, type Element, textOf } from "./split-elements";

/** What the office typed for a 〔待填：…〕, known again by its section and by what was asked for. */
export interface Answer {
  /** Id of the section it stands in. */
  readonly section: string;
  readonly needs: string;
  /** The evaluated year it was typed for; left out where the workbook named none. */
  readonly year?: number;
  readonly text: string;
}

/** A paragraph the office wrote in the place of a drafted one, known again by its section and by the words it replaced. */
export interface Edit {
  readonly section: string;
  /** The drafted paragraph at the time; where it reads otherwise by now, the edit is void. */
  readonly drafted: string;
  readonly text: string;
}

/** What the office set for the draft: a length limit, the shell of the report. Whoever uses it sees whether the name is known. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/** A workbook remembers so many of each, the latest. */
export const MOST_ANSWERS = 1000;

/** An answer in the text of the memory; undefined where the element is damaged. */
export function readAnswer(element: Element): Answer | undefined {
  const [section, needs, year] = ["section", "needs", "year"].map((name) => attributeOf(element, name));
  const text = textOf(element);
  if (section === undefined || needs === undefined || text === undefined || (year !== undefined && !/^\d{4}$/.test(year))) return undefined;
  return { section, needs, ...(year === undefined ? {} : { year: Number(year) }), text };
}

export function writeAnswer({ section, needs, year, text }: Answer): string {
  const when = year === undefined ? "" : ` year="${String(year)}"`;
  return `<answer section="${escapeText(section)}" needs="${escapeText(needs)}"${when}>${escapeText(text)}</answer>`;
}

/** An edit in the text of the memory; undefined where the element is damaged. */
export function readEdit(element: Element): Edit | undefined {
  const section = attributeOf(element, "section");
  const drafted = attributeOf(element, "drafted");
  const text = textOf(element);
  return section === undefined || drafted === undefined || text === undefined ? undefined : { section, drafted, text };
}

export const writeEdit = ({ section, drafted, text }: Edit): string =>
  `<edit section="${escapeText(section)}" drafted="${escapeText(drafted)}">${escapeText(text)}</edit>`;

/** A setting in the text of the memory; undefined where the element is damaged. */
export function readSetting(element: Element): Setting | undefined {
  const name = attributeOf(element, "name");
  const value = textOf(element);
  return name === undefined || value === undefined ? undefined : { name, value };
}

export const writeSetting = ({ name, value }: Setting): string => `<setting name="${escapeText(name)}">${escapeText(value)}</setting>`;
