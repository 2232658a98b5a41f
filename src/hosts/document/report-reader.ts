import { type ReadReport, type ReportText, refuse, type Result, succeed } from "../../jobs/ports";
import { decodeText } from "./decode-text";
import { REPORT_LIMITS } from "./limits";
import { reportProblems } from "./problems";
import { sniffReport } from "./sniff-report";

/** The words of a Word document, and what of it was left out. */
export type ReadDocx = (bytes: Uint8Array) => Promise<Result<Omit<ReportText, "file">>>;

/** What gives the words of a written report, from the bytes of a .docx or a text file; or why they cannot be had and what to do. */
export const reportReader = (readDocx: ReadDocx): ReadReport => async (bytes, file) => {
  if (bytes.length > REPORT_LIMITS.docxBytes) return refuse(reportProblems.tooLarge(`超过 ${String(REPORT_LIMITS.docxBytes / 1024 / 1024)} MB`));
  const sniffed = sniffReport(bytes);
  switch (sniffed.kind) {
    case "neither":
      return refuse(sniffed.problem);
    case "zip": {
      const read = await readDocx(bytes);
      return read.ok ? withText(file, read.value.text, read.value.notes) : read;
    }
    case "text": {
      if (bytes.length > REPORT_LIMITS.textBytes) return refuse(reportProblems.tooLarge(`文本超过 ${String(REPORT_LIMITS.textBytes / 1024 / 1024)} MB`));
      const text = decodeText(bytes);
      return text.ok ? withText(file, text.value, []) : text;
    }
  }
};

function withText(file: string, text: string, notes: readonly string[]): Result<ReportText> {
  if (text.trim() === "") return refuse(reportProblems.noText());
  if (text.length > REPORT_LIMITS.characters) return refuse(reportProblems.tooLarge(`正文超过 ${String(REPORT_LIMITS.characters / 10_000)} 万字`));
  return succeed({ file, text, notes });
}
