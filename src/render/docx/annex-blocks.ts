import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { FACE, type Face, LINE, SCORE_WIDTHS, SIZE } from "../official-style";
import { plain } from "../report-view/plain";
import type { ScoreLine, ScoreTable } from "../report-view/score-table";
import { spansOf } from "../report-view/spans-of";
import type { Spoken } from "../words";
import { cellParagraph, lineOf, mm, runs, titleParagraph } from "./paragraphs";

const WIDTHS = SCORE_WIDTHS.map(mm);

/** The annex on a page of its own: 附件, its title, the table of scores with its head repeated on every page. */
export function annexBlocks(scores: ScoreTable): (Paragraph | Table)[] {
  const spans = spansOf(scores.lines, ({ level1 }) => level1);
  const head = scores.heads.map((text, column) => cell([plain(text)], column, { face: FACE.level1 }));
  return [
    new Paragraph({ pageBreakBefore: true, spacing: lineOf(LINE.body), children: runs(plain("附件"), FACE.level1, SIZE.body) }),
    titleParagraph(plain(scores.caption)),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTHS.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: WIDTHS,
      margins: { left: mm(1), right: mm(1), top: mm(0.6), bottom: mm(0.6) },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head }),
        ...scores.lines.map((line, index) => new TableRow({ cantSplit: true, children: lineCells(line, index, spans[index] ?? 1) })),
        new TableRow({ cantSplit: true, children: totalCells(scores.total) }),
      ],
    }),
  ];
}

function lineCells({ level1, indicator, weight, score, reasons }: ScoreLine, index: number, span: number): TableCell[] {
  return [
    cell([plain(String(index + 1))], 0),
    ...(span === 0 ? [] : [cell([plain(level1)], 1, { rowSpan: span })]),
    cell([plain(indicator)], 2, { alignment: AlignmentType.LEFT }),
    cell([weight], 3),
    cell([score], 4),
    cell(reasons, 5, { alignment: AlignmentType.LEFT }),
  ];
}

const totalCells = ({ weight, score, reasons }: ScoreTable["total"]): TableCell[] => [
  cell([plain("合计")], 0, { columnSpan: 3, face: FACE.level1 }),
  cell([weight], 3),
  cell([score], 4),
  cell(reasons, 5, { alignment: AlignmentType.LEFT }),
];

interface CellLook {
  readonly face?: Face;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cell(texts: readonly Spoken[], column: number, { face = FACE.body, rowSpan = 1, columnSpan = 1, alignment = AlignmentType.CENTER }: CellLook = {}): TableCell {
  const width = WIDTHS.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
  const shown = texts.length > 0 ? texts : [plain("")];
  return new TableCell({
    rowSpan, columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: shown.map((text) => cellParagraph(text, face, SIZE.table, LINE.table, alignment)),
  });
}
