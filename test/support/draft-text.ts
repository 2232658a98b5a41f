import { evaluateOffice } from "../../src/core/evaluation";
import { draftReport, type DraftOptions, type Report } from "../../src/core/narrative";
import { sayAll, sayText } from "../../src/render/words";
import { type DrawnOffice, readOffice } from "./draw-office";

/** The report drafted for a drawn office, its words known. */
export function draftOffice(office: DrawnOffice, options: DraftOptions = {}): Report {
  const records = readOffice(office);
  return draftReport(records, evaluateOffice(records), { say: sayText, ...options });
}

/** The paragraphs of the sections of an id, as they are read. */
export const paragraphTexts = ({ sections }: Report, id: string): readonly string[] =>
  sections.filter((section) => section.id === id).flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sayAll(sentences).text));

/** The whole text of the sections of an id. */
export const sectionText = (report: Report, id: string): string => paragraphTexts(report, id).join("\n");
