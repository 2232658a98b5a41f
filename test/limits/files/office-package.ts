import { strFromU8, unzipSync } from "fflate";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";
import type { LargePart } from "../support/large-zip";

/** A file that is hostile, or honest and extreme, and how the program must end with it. */
export interface ExtremeFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** What the one sentence says; `result` where the workbook is evaluated like any other. */
  readonly ends: RegExp | "result";
}

export type LargeParts = Record<string, LargePart>;

/** A part that is there as text. */
export function textOf(parts: LargeParts, name: string): string {
  const part = parts[name];
  if (typeof part !== "string") throw new Error(`${name} is no text`);
  return part;
}

const DECLARED = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

/** The parts of a small office's honest workbook: two tables that belong together. */
export function officeParts(): LargeParts {
  const bytes = createDrawn(drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100, 60, 40], execution: { initial: 120, adjusted: 200, executed: 100 } }));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The same with other parts beside its own or in their place. */
export const officeWith = (parts: LargeParts): LargeParts => ({ ...officeParts(), ...parts });

/** The same with one more sheet, whose part is what `worksheet` made of it; `name` as XML writes it. */
export function officeWithSheet(sheet: LargePart, name = "附表", parts: LargeParts = {}): LargeParts {
  return withSheets([[name, sheet]], parts);
}

export function withSheets(sheets: readonly (readonly [name: string, part: LargePart])[], parts: LargeParts = {}): LargeParts {
  const office = officeWith(parts);
  const listed = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 50}" r:id="more${index}"/>`).join("");
  const related = sheets.map((_, index) => `<Relationship Id="more${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/more${index}.xml"/>`).join("");
  office["xl/workbook.xml"] = textOf(office, "xl/workbook.xml").replace("</sheets>", `${listed}</sheets>`);
  office["xl/_rels/workbook.xml.rels"] = textOf(office, "xl/_rels/workbook.xml.rels").replace("</Relationships>", `${related}</Relationships>`);
  sheets.forEach(([, part], index) => (office[`xl/worksheets/more${index}.xml`] = part));
  return office;
}

/** The same with shared strings. */
export function withStrings(strings: LargePart): LargeParts {
  const office = officeParts();
  office["xl/_rels/workbook.xml.rels"] = textOf(office, "xl/_rels/workbook.xml.rels").replace(
    "</Relationships>",
    `<Relationship Id="texts" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  return { ...office, "xl/sharedStrings.xml": strings };
}

/** A worksheet part with this inside. */
export const worksheet = (inside: string): string => `<worksheet ${DECLARED}>${inside}</worksheet>`;

/** A worksheet part whose rows, or whatever else stands there, repeat. */
export const repeated = (chunk: string, times: number, [head, tail]: readonly [string, string] = ["<sheetData>", "</sheetData>"], more: { readonly statedSize?: number; readonly withCrc?: boolean } = {}) => ({
  head: `<worksheet ${DECLARED}>${head}`, chunk, times, tail: `${tail}</worksheet>`, ...more,
});
