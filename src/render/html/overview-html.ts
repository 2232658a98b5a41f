import { FACE, LINE, OVERVIEW_WIDTHS, SIZE } from "../official-style";
import type { OverviewRow } from "../report-view";
import { plain, shortLineOf } from "../report-view/plain";
import { spansOf } from "../report-view/spans-of";
import { bodyParagraph, paragraphHtml, textHtml } from "./paragraphs";
import { cellHtml, rowHtml, tableHtml } from "./table-html";

const [GROUP, ITEM, CONTENT] = OVERVIEW_WIDTHS;

/** The 概况表 as a real table; the group is one cell over all its rows. */
export function overviewHtml(rows: readonly OverviewRow[]): string {
  const spans = spansOf(rows, ({ group }) => group);
  return tableHtml(OVERVIEW_WIDTHS, rows.map((row, index) => {
    const span = spans[index] ?? 1;
    return rowHtml([...(span === 0 ? [] : [label(row.group, GROUP, span)]), label(row.item, ITEM, 1), cellHtml(content(row), { width: CONTENT })]);
  }));
}

const label = (text: string, width: number, rowSpan: number): string =>
  cellHtml(paragraphHtml(textHtml(plain(text), FACE.level1, SIZE.body), { align: "center", line: LINE.body }), { width, rowSpan });

function content({ paragraphs }: OverviewRow): string {
  const short = shortLineOf(paragraphs);
  if (short !== undefined) return paragraphHtml(textHtml(short, FACE.body, SIZE.body), { align: "left", line: LINE.body });
  return paragraphs.map(bodyParagraph).join("\n");
}
