import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { FACE, LINE, OVERVIEW_WIDTHS, SIZE } from "../official-style";
import type { OverviewRow } from "../report-view";
import { plain, shortLineOf } from "../report-view/plain";
import { spansOf } from "../report-view/spans-of";
import { cellParagraph, mm, paragraphOf } from "./paragraphs";

const WIDTHS = OVERVIEW_WIDTHS.map(mm);

/** The 概况表: what a row belongs to (one cell over all its rows), what it is about, what it says. */
export function overviewTable(rows: readonly OverviewRow[]): Table {
  const spans = spansOf(rows, ({ group }) => group);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.8), bottom: mm(0.8) },
    rows: rows.map((row, index) => new TableRow({ cantSplit: shortLineOf(row.paragraphs) !== undefined, children: [...groupCell(row.group, spans[index] ?? 1), labelCell(row.item, 1, 1), contentCell(row)] })),
  });
}

const groupCell = (group: string, span: number): TableCell[] => (span === 0 ? [] : [labelCell(group, 0, span)]);

/** A first paragraph of up to so many characters is not broken, so that a row does not begin with one lone line at the foot of a page. */
const KEPT_WHOLE = 160;

function labelCell(text: string, column: number, rowSpan: number): TableCell {
  return new TableCell({
    rowSpan,
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [cellParagraph(plain(text), FACE.level1, SIZE.body, LINE.body)],
  });
}

function contentCell({ paragraphs }: OverviewRow): TableCell {
  const short = shortLineOf(paragraphs);
  return new TableCell({
    width: { size: WIDTHS[2] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: short === undefined ? paragraphs.map((paragraph, index) => paragraphOf(paragraph, { keepLines: index === 0 && paragraph.text.length <= KEPT_WHOLE })) : [cellParagraph(short, FACE.body, SIZE.body, LINE.body, AlignmentType.LEFT)],
  });
}
