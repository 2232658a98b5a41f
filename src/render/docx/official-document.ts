import { AlignmentType, Document, Footer, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { FACE, PAGE, SIZE } from "../official-style";
import { coreProperties } from "./core-properties";
import { fontsOf, lineOf, mm } from "./paragraphs";
import { sealPackage } from "./seal-package";
import { documentStyles } from "./styles";

export interface DocxOptions {
  /** ISO 8601 time the document shall state as its own; without it the document states none, so that its bytes depend on its words alone. */
  readonly modified?: string;
}

/** A Word document after GB/T 9704-2012 of these blocks. Same blocks, same bytes. */
export async function officialDocument(title: string, children: ISectionOptions["children"], { modified }: DocxOptions = {}): Promise<Uint8Array> {
  const document = new Document({
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...officialPage, children }],
  });
  return sealPackage(new Uint8Array(await Packer.toArrayBuffer(document, undefined, [coreProperties(title, modified)])));
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
