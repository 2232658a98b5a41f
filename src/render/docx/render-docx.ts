import { type ISectionOptions, Paragraph, TextRun } from "docx";
import { annexBlocks } from "./annex-blocks";
import { type DocxOptions, officialDocument } from "./official-document";
import { overviewTable } from "./overview-table";
import { paragraphOf, titleParagraph } from "./paragraphs";
import { printable } from "../printable";
import type { ReportView } from "../report-view";

/** A report as a Word document after GB/T 9704-2012, with the scores as an annex. Same report, same bytes. */
export function renderDocx(view: ReportView, options: DocxOptions = {}): Promise<Uint8Array> {
  return officialDocument(view.title.text, [titleParagraph(view.title), ...bodyBlocks(view), ...(view.scores === undefined ? [] : annexBlocks(view.scores))], options);
}

function bodyBlocks({ rows, outline }: ReportView): ISectionOptions["children"][number][] {
  if (rows !== undefined) return [overviewTable(rows)];
  return outline.flatMap(({ level, number, heading, paragraphs }) => [
    new Paragraph({ style: `Heading${String(level)}`, children: [new TextRun(printable(number + heading))] }),
    ...paragraphs.map((paragraph) => paragraphOf(paragraph)),
  ]);
}
