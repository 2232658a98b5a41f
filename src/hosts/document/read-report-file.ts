import { readDocx } from "./docx/read-docx";
import { reportReader } from "./report-reader";

/** Reads a report: a Word document or a text file. */
export const readReportFile = reportReader(readDocx);
