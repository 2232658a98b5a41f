import { asLine } from "./plain-start";
import { printable } from "./printable";
import type { ReportView } from "./report-view";
import type { ScoreTable } from "./report-view/score-table";
import type { Spoken } from "./words";

const INDENT = "　　";

/** A report as plain text: title, numbered headings, paragraphs indented by two characters, the scores at the end. Lines end in LF. */
export function renderText({ title, outline, scores }: ReportView): string {
  const lines = [title.text, ""];
  for (const { number, heading, paragraphs } of outline) {
    lines.push(INDENT + number + heading);
    for (const { text } of paragraphs) lines.push(INDENT + text);
  }
  if (scores !== undefined) lines.push("", ...scoreLines(scores));
  return `${lines.map((line) => asLine(printable(line))).join("\n")}\n`;
}

function scoreLines({ caption, heads, lines, total }: ScoreTable): string[] {
  const [, , , weightHead, scoreHead] = heads;
  const because = (reasons: readonly Spoken[]): string => reasons.map(({ text }) => (/[。！？]$/.test(text) ? text : `${text}。`)).join("");
  const told = lines.map(({ level1, indicator, weight, score, reasons }, index) =>
    `${INDENT}${String(index + 1)}.${indicator}${level1 === indicator ? "" : `（${level1}）`}：${weightHead}${weight.text}，${scoreHead}${score.text}。${because(reasons)}`);
  return [`附件　${caption}`, "", ...told, `${INDENT}合计：${weightHead}${total.weight.text}，${scoreHead}${total.score.text}。${because(total.reasons)}`];
}
