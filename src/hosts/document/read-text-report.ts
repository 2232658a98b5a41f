import { refuse } from "../../jobs/ports";
import { reportProblems } from "./problems";
import { reportReader } from "./report-reader";

/**
 * Reads a report that is a text file; a Word document is to be pasted. It is for a page in a browser where no worker can be started:
 * the reader of Word documents is large, and pages would carry it twice, once for the worker and once for that rare browser.
 */
export const readTextReport = reportReader(() => Promise.resolve(refuse(reportProblems.wordNotHere())));
