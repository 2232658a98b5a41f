import type { Statement } from "../statement";

/** A paragraph the office wrote itself: it stands, with the numbers in it that the draft did not hold; or it is void, because the draft reads otherwise by now. */
export type ParagraphEdit =
  | { readonly kind: "kept"; readonly unchecked: readonly string[] }
  | { readonly kind: "void"; readonly drafted: string; readonly text: string };

/** One paragraph: sentences that follow each other, with a number in front if it is a point (`1.`, `一是`). */
export interface Paragraph {
  readonly sentences: readonly Statement[];
  /** The words drafted for it, blanks unfilled: what an edit of it is remembered by. */
  readonly drafted?: string;
  readonly edit?: ParagraphEdit;
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
  /** Id of the section it stands in; with `needs` it is what an answer is remembered by. */
  readonly id: string;
  /** Heading of the section it stands in. */
  readonly section: string;
  readonly needs: string;
}

/** A gap the office has filled. */
export interface Answered extends Blank {
  /** As it stands in the text. */
  readonly text: string;
}

/** The drafted report: title, sections in order, what is left to fill, and what the office has filled. */
export interface Report {
  readonly title: Statement;
  readonly sections: readonly Section[];
  readonly blanks: readonly Blank[];
  /** A text with headings of its own; without it the nine sections of the 概况表. */
  readonly layout?: "text";
  readonly answered?: readonly Answered[];
  /** Paragraphs the office wrote for a draft that is gone; kept, but without effect. */
  readonly lostEdits?: readonly { readonly section: string; readonly drafted: string; readonly text: string }[];
}
