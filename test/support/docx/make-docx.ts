import { type Parts, relationships, zipParts } from "../xlsx/make-package";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of a Word file with its root element. */
export const wordPart = (root: string, content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`;

/** A paragraph; `properties` is what stands in its w:pPr. */
export const paragraph = (text: string, properties = ""): string => `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const numbered = (text: string, list: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);

/** Hand-written parts of a Word file with this body; `parts` adds to them or takes their place. */
export function docxParts(body: string, parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": wordPart("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(["rId1", "numbering", "numbering.xml"], ["rId2", "styles", "styles.xml"], ["rId3", "footnotes", "footnotes.xml"]),
    ...parts,
  };
}

/** A Word file with this body, made without a library that writes Word files. */
export const makeDocx = (body: string, parts: Parts = {}): Uint8Array => zipParts(docxParts(body, parts));
