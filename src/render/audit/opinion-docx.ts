import { AlignmentType, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { type AuditRun, MARKS } from "../audit-view";
import { type DocxOptions, officialDocument } from "../docx/official-document";
import { cellParagraph, fontsOf, lineOf, mm, paragraphOf, runs, titleParagraph } from "../docx/paragraphs";
import { FACE, type Face, LINE, OPINION_WIDTHS, SIZE } from "../official-style";
import type { CountRow, Opinion, OpinionAnnex, OpinionGroup, OpinionItem } from "./opinion";
import { printable } from "../printable";
import { plain } from "../report-view/plain";

/** 审核意见 as a Word document after GB/T 9704-2012, with the marked report as an annex. Same opinion, same bytes. */
export function renderOpinionDocx(opinion: Opinion, options: DocxOptions = {}): Promise<Uint8Array> {
  const { title, opening, groups, countsHeading, counts, annex } = opinion;
  return officialDocument(title, [
    titleParagraph(plain(title)),
    ...opening.map((text) => paragraphOf(plain(text))),
    ...groups.flatMap(groupBlocks),
    heading(countsHeading),
    countsTable(counts),
    signature(),
    ...(annex === undefined ? [] : annexBlocks(annex)),
  ], options);
}

const heading = (text: string): Paragraph => new Paragraph({ style: "Heading1", children: [new TextRun(printable(text))] });

const groupBlocks = ({ heading: name, items, remarks }: OpinionGroup): Paragraph[] => [
  heading(name), ...items.flatMap(itemBlocks), ...remarks.map((text, index) => paragraphOf(plain(`${String(items.length + index + 1)}.${text}`))),
];

/** The words of the report in 楷体, what is at issue underlined and bold; below it what is to be said. */
function itemBlocks({ lead, before, quote, after, opinion }: OpinionItem): Paragraph[] {
  const words = [
    ...runs(plain(lead), FACE.body, SIZE.body),
    run(`“${before}`, FACE.level2), run(quote, FACE.level2, { bold: true, underline: {} }), run(`${after}”`, FACE.level2),
  ];
  return [
    new Paragraph({ alignment: AlignmentType.BOTH, indent: INDENT, spacing: lineOf(LINE.body), keepNext: true, children: words }),
    paragraphOf(plain(`意见：${opinion}`)),
  ];
}

const INDENT = { firstLine: SIZE.body * 2 * 20, firstLineChars: 200 };

const run = (text: string, face: Face, look: { bold?: true; underline?: object; superScript?: true } = {}, size: number = SIZE.body): TextRun =>
  new TextRun({ text: printable(text), font: fontsOf(face), size: size * 2, ...look });

const WIDTHS = OPINION_WIDTHS.map(mm);

function countsTable(rows: readonly CountRow[]): Table {
  const heads: CountRow = ["核对结果", "个数", "说明"];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    margins: { left: mm(1.5), right: mm(1.5), top: mm(0.8), bottom: mm(0.8) },
    rows: [heads, ...rows].map((row, index) => new TableRow({ cantSplit: true, tableHeader: index === 0, children: row.map((text, column) => countCell(text, column, index === 0)) })),
  });
}

function countCell(text: string, column: number, isHead: boolean): TableCell {
  const alignment = column === 2 && !isHead ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [cellParagraph(plain(text), isHead ? FACE.level1 : FACE.body, SIZE.table, LINE.table, alignment)],
  });
}

const signature = (): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { ...lineOf(LINE.body), before: LINE.body * 20 }, children: runs(plain("审核人：　　　　　　　　　　年　　月　　日"), FACE.body, SIZE.body) });

/** The report with a sign behind every number, small enough to be read beside the opinion. */
function annexBlocks({ title, legend, lines }: OpinionAnnex): Paragraph[] {
  return [
    new Paragraph({ pageBreakBefore: true, spacing: lineOf(LINE.body), children: runs(plain("附件"), FACE.level1, SIZE.body) }),
    titleParagraph(plain(title)),
    new Paragraph({ spacing: { ...lineOf(LINE.annex), after: LINE.annex * 10 }, children: [run(legend, FACE.level2, {}, SIZE.annex)] }),
    ...lines.map((line) => new Paragraph({ alignment: AlignmentType.BOTH, spacing: lineOf(LINE.annex), indent: { firstLine: SIZE.annex * 2 * 20, firstLineChars: 200 }, children: line.flatMap(markedRuns) })),
  ];
}

function markedRuns({ text, mark, problems }: AuditRun): ParagraphChild[] {
  const isWrong = problems.length > 0;
  const shown = run(text, FACE.body, isWrong ? { bold: true, underline: {} } : {}, SIZE.annex);
  return mark === undefined ? [shown] : [shown, run(MARKS[mark].sign, FACE.level1, { superScript: true }, SIZE.annex)];
}
