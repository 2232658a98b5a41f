import { FACE, type Face, LINE, SCORE_WIDTHS, SIZE } from "../official-style";
import { plain } from "../report-view/plain";
import type { ScoreLine, ScoreTable } from "../report-view/score-table";
import { spansOf } from "../report-view/spans-of";
import type { Spoken } from "../words";
import { paragraphHtml, textHtml, titleHtml } from "./paragraphs";
import { cellHtml, rowHtml, tableHtml } from "./table-html";

/** The scores as an annex on a page of its own. */
export function annexHtml({ caption, heads, lines, total }: ScoreTable): string[] {
  const spans = spansOf(lines, ({ level1 }) => level1);
  return [
    '<br style="page-break-before:always;mso-special-character:line-break">',
    paragraphHtml(textHtml(plain("附件"), FACE.level1, SIZE.body), { align: "left", line: LINE.body }),
    titleHtml(plain(caption)),
    tableHtml(SCORE_WIDTHS, [
      rowHtml(heads.map((head, column) => cell([plain(head)], column, { face: FACE.level1 }))),
      ...lines.map((line, index) => rowHtml(lineCells(line, index, spans[index] ?? 1))),
      rowHtml([cell([plain("合计")], 0, { columnSpan: 3, face: FACE.level1 }), cell([total.weight], 3), cell([total.score], 4), cell(total.reasons, 5, { align: "left" })]),
    ]),
  ];
}

function lineCells({ level1, indicator, weight, score, reasons }: ScoreLine, index: number, span: number): string[] {
  return [
    cell([plain(String(index + 1))], 0),
    ...(span === 0 ? [] : [cell([plain(level1)], 1, { rowSpan: span })]),
    cell([plain(indicator)], 2, { align: "left" }),
    cell([weight], 3),
    cell([score], 4),
    cell(reasons, 5, { align: "left" }),
  ];
}

interface CellLook {
  readonly face?: Face;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly align?: "left" | "center";
}

function cell(texts: readonly Spoken[], column: number, { face = FACE.body, rowSpan = 1, columnSpan = 1, align = "center" }: CellLook = {}): string {
  const width = SCORE_WIDTHS.slice(column, column + columnSpan).reduce<number>((sum, part) => sum + part, 0);
  const content = texts.map((text) => paragraphHtml(textHtml(text, face, SIZE.table), { align, line: LINE.table })).join("\n");
  return cellHtml(content, { width, rowSpan, columnSpan });
}
