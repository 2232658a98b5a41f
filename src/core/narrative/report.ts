import type { Statement } from "../statement";

/** One paragraph: sentences that follow each other, with a number in front if it is a point (`1.`, `一是`). */
export interface Paragraph {
  readonly sentences: readonly Statement[];
}

/** A section of the report; headings are numbered by the shell. */
export interface Section {
  /** Stable name, e.g. `profile`, `spending`, `targets`, `problems`, `measures`, `remarks`. */
  readonly id: string;
  readonly heading: string;
  /** 1 is 一、, 2 is （一）, 3 is 1. */
  readonly level: 1 | 2 | 3;
  readonly paragraphs: readonly Paragraph[];
}

/** A gap only the office can fill. */
export interface Blank {
  /** Heading of the section it stands in. */
  readonly section: string;
  readonly needs: string;
}

/** The drafted report: title, sections in order, and what is left to fill. */
export interface Report {
  readonly title: Statement;
  readonly sections: readonly Section[];
  readonly blanks: readonly Blank[];
}
