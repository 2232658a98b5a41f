import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type ParagraphChild, TextRun } from "docx";
import { FACE, type Face, LINE, SIZE } from "../official-style";
import { printable } from "../printable";
import { runsOf } from "../report-view/runs-of";
import type { Spoken } from "../words";

/** Twentieths of a point of so many millimetres. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Chinese in its face, digits and letters in theirs; quotes and dashes are drawn as Chinese ones. */
export const fontsOf = (face: Face, latin: string = FACE.latin): { ascii: string; hAnsi: string; cs: string; eastAsia: string; hint: "eastAsia" } =>
  ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia: face, hint: "eastAsia" });

/** A line of exactly so many points. */
export const lineOf = (points: number): { line: number; lineRule: typeof LineRuleType.EXACT; before: number; after: number } =>
  ({ line: points * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** Runs of a text, gaps marked yellow. */
export function runs(spoken: Spoken, face: Face, size: number): ParagraphChild[] {
  return runsOf(spoken).map(({ text, isOpen }) =>
    new TextRun({ text: printable(text), font: fontsOf(face), size: size * 2, ...(isOpen ? { highlight: "yellow" as const } : {}) }));
}

/** A paragraph of the body: 三号仿宋, first line indented by two characters, 28 pt. */
export function paragraphOf(spoken: Spoken, options: Omit<IParagraphOptions, "children"> = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: SIZE.body * 2 * 20, firstLineChars: 200 },
    spacing: lineOf(LINE.body),
    ...options,
    children: runs(spoken, FACE.body, SIZE.body),
  });
}

/** The title, 二号小标宋 centred, with an empty line below. */
export function titleParagraph(title: Spoken): Paragraph {
  return new Paragraph({
    style: "Title",
    children: runs(title, FACE.title, SIZE.title),
  });
}

/** A short text of a table cell. */
export function cellParagraph(spoken: Spoken, face: Face, size: number, line: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER): Paragraph {
  return new Paragraph({ alignment, keepLines: true, spacing: lineOf(line), children: runs(spoken, face, size) });
}
