import { type Audit, auditReport as auditAgainst, auditText, isOfOtherOffice } from "../core/audit";
import type { AuditedReport } from "../render/audit/audited-report";
import { viewOpinion } from "../render/audit/opinion";
import { renderOpinionDocx } from "../render/audit/opinion-docx";
import { sayText } from "../render/words";
import { draft } from "./draft-report";
import type { ReportText } from "./ports";
import type { Review } from "./review";

/** A text audited against a reviewed workbook, or by itself where there is none. */
export function auditReport(text: string, review?: Review): Audit {
  if (review === undefined) return auditText(text);
  const { records, evaluation } = review;
  return auditAgainst(text, { records, evaluation, draft: { report: draft(review), say: sayText } }, settingsOf(review));
}

/**
 * A report audited beside a reviewed workbook. Where nobody named a workbook and the report is of another office than the sample, its numbers
 * are only held against each other: the sample knows nothing of them.
 */
export function auditBeside(report: ReportText, review: Review, isSample: boolean): AuditedReport {
  const office = review.records.office?.value;
  if (isSample && office !== undefined && isOfOtherOffice(report.text, office)) return { ...report, audit: auditReport(report.text) };
  return { ...report, audit: auditReport(report.text, review), workbook: review.workbook.file };
}

/** Something in the report may not stay as it is. */
export const isInNeedOfChange = ({ audit: { counts, wording } }: AuditedReport): boolean =>
  counts.differs + counts.inconsistent > 0 || wording.some(({ severity }) => severity === "error");

/** 审核意见 of an audited report as a Word document; office and year are named where it was held against their workbook. */
export function opinionDocx(audited: AuditedReport, review?: Review): Promise<Uint8Array> {
  const { office, year } = audited.workbook === undefined ? {} : { office: review?.records.office?.value, year: review?.records.year?.value };
  return renderOpinionDocx(viewOpinion({ ...audited, office, year }));
}

function settingsOf({ records: { office, year } }: Review): { readonly year?: number; readonly office?: string } {
  return { ...(year === undefined ? {} : { year: year.value }), ...(office === undefined ? {} : { office: office.value }) };
}
