import type { Audit } from "../../core/audit";

/** A report that was audited, as it is told. */
export interface AuditedReport {
  /** Its file name. */
  readonly file: string;
  readonly text: string;
  /** What of the file was left out of the text: whole sentences. */
  readonly notes: readonly string[];
  readonly audit: Audit;
  /** The workbook it was held against; without one, its numbers were only held against each other. */
  readonly workbook?: string;
}
