import { type Audit, auditReport as auditAgainst, auditText } from "../core/audit";
import type { Review } from "./review";

/** A text audited against a reviewed workbook, or by itself where there is none. */
export function auditReport(text: string, review?: Review): Audit {
  if (review === undefined) return auditText(text);
  const { records, evaluation } = review;
  return auditAgainst(text, { records, evaluation }, settingsOf(review));
}

function settingsOf({ records: { office, year } }: Review): { readonly year?: number; readonly office?: string } {
  return { ...(year === undefined ? {} : { year: year.value }), ...(office === undefined ? {} : { office: office.value }) };
}
