import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type ISectionOptions, TextRun } from "docx";
import { annexBlocks } from "./docx/annex-blocks";
import { fontsOf, lineOf, mm, paragraphOf, titleParagraph } from "./docx/paragraphs";
import { overviewTable } from "./docx/overview-table";
import { sealPackage } from "./docx/seal-package";
import { documentStyles } from "./docx/styles";
import { FACE, PAGE, SIZE } from "./official-style";
import { printable } from "./printable";
import type { ReportView } from "./report-view";

export interface DocxOptions {
  /** ISO 8601 time the document shall state as its own; without it the document states none, so that its bytes depend on its words alone. */
  readonly modified?: string;
}

/** A report as a Word document after GB/T 9704-2012, with the scores as an annex. Same report, same bytes. */
export async function renderDocx(view: ReportView, options: DocxOptions = {}): Promise<Uint8Array> {
  const document = new Document({
    title: printable(view.title.text),
    creator: "",
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...officialPage, children: [titleParagraph(view.title), ...bodyBlocks(view), ...(view.scores === undefined ? [] : annexBlocks(view.scores))] }],
  });
  return sealPackage(new Uint8Array(await Packer.toArrayBuffer(document)), options.modified);
}

function bodyBlocks({ rows, outline }: ReportView): ISectionOptions["children"][number][] {
  if (rows !== undefined) return [overviewTable(rows)];
  return outline.flatMap(({ level, number, heading, paragraphs }) => [
    new Paragraph({ style: `Heading${String(level)}`, children: [new TextRun(printable(number + heading))] }),
    ...paragraphs.map((paragraph) => paragraphOf(paragraph)),
  ]);
}

/** 四号宋体 `— 1 —`: on odd pages at the right, on even ones at the left, one character from the edge of the text. */
function pageNumber(side: "left" | "right"): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: SIZE.pageNumber * 2, font: fontsOf(FACE.pageNumber, FACE.pageNumber) });
  const alignment = side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const oneCharacter = SIZE.pageNumber * 20;
  return new Footer({ children: [new Paragraph({ alignment, indent: { [side]: oneCharacter }, spacing: lineOf(18), children: [run] })] });
}

const officialPage: Omit<ISectionOptions, "children"> = {
  properties: {
    page: {
      size: { width: mm(PAGE.width), height: mm(PAGE.height) },
      margin: { top: mm(PAGE.top), bottom: mm(PAGE.bottom), left: mm(PAGE.left), right: mm(PAGE.right), footer: mm(22) },
      pageNumbers: { start: 1 },
    },
  },
  footers: { default: pageNumber("right"), even: pageNumber("left") },
};
