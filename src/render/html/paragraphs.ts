import { FACE, type Face, faceOfLevel, LINE, SIZE } from "../official-style";
import type { OutlineEntry } from "../report-view/outline";
import { startOf } from "../plain-start";
import { printable } from "../printable";
import { plain } from "../report-view/plain";
import { runsOf } from "../report-view/runs-of";
import type { Spoken } from "../words";
import { escape } from "./escape";

/** Faces to fall back on where the official one is not installed. */
const FALLBACKS: Readonly<Record<Face, string>> = {
  方正小标宋简体: "方正小标宋_GBK,小标宋,宋体,SimSun,serif",
  黑体: "SimHei,sans-serif",
  楷体_GB2312: "楷体,KaiTi,serif",
  仿宋_GB2312: "仿宋,FangSong,serif",
  宋体: "SimSun,serif",
};

/** A paragraph as Word writes it: exact lines, optional indent of two characters. */
export function paragraphHtml(content: string, style: { readonly align: "left" | "center" | "justify"; readonly line: number; readonly indent?: number; readonly after?: number }): string {
  const { align, line, indent, after = 0 } = style;
  const indented = indent === undefined ? "text-indent:0" : `text-indent:${String(indent * 2)}pt;mso-char-indent-count:2.0`;
  return `<p class="MsoNormal" style="margin:0 0 ${String(after)}pt 0;text-align:${align};${indented};line-height:${String(line)}pt;mso-line-height-rule:exactly">${content}</p>`;
}

/** A text in its faces: Chinese in `face`, digits and letters in Times New Roman; gaps marked yellow. */
export function textHtml(spoken: Spoken, face: Face, size: number): string {
  const spans = runsOf(spoken).flatMap(({ text, isOpen }) => scriptsOf(text).map((part) => spanHtml(part, face, size, isOpen)));
  return startOf(printable(spoken.text)) + spans.join("");
}

function spanHtml({ text, isLatin }: { text: string; isLatin: boolean }, face: Face, size: number, isOpen: boolean): string {
  const mark = isOpen ? ";background:yellow;mso-highlight:yellow" : "";
  const common = `font-size:${String(size)}pt;font-weight:normal${mark}`;
  if (isLatin) return `<span lang="EN-US" style="font-family:'${FACE.latin}',serif;mso-fareast-font-family:${face};${common}">${escape(text)}</span>`;
  return `<span lang="ZH-CN" style="font-family:${face},${FALLBACKS[face]};mso-ascii-font-family:'${FACE.latin}';mso-hansi-font-family:'${FACE.latin}';${common}">${escape(text)}</span>`;
}

/** Cut between Latin (with digits and half-width signs) and everything else. */
function scriptsOf(text: string): { text: string; isLatin: boolean }[] {
  return [...text.matchAll(/[\u0020-\u007e]+|[^\u0020-\u007e]+/g)].map(([part]) => ({ text: part, isLatin: part.charCodeAt(0) <= 0x7e }));
}

export const titleHtml = (title: Spoken): string => paragraphHtml(textHtml(title, FACE.title, SIZE.title), { align: "center", line: LINE.title, after: LINE.body });
export const bodyParagraph = (spoken: Spoken): string => paragraphHtml(textHtml(spoken, FACE.body, SIZE.body), { align: "justify", line: LINE.body, indent: SIZE.body });

/** A heading with its outline level, so that Word's navigation pane shows it. */
export function headingHtml({ level, number, heading }: OutlineEntry): string {
  const text = textHtml(plain(number + heading), faceOfLevel(level), SIZE.body);
  return `<h${String(level)} style="margin:0;text-align:left;text-indent:${String(SIZE.body * 2)}pt;mso-char-indent-count:2.0;line-height:${String(LINE.body)}pt;mso-line-height-rule:exactly;font-weight:normal">${text}</h${String(level)}>`;
}
