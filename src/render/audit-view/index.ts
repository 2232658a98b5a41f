export { LEDGER_LABELS, type Mark, MARKS, NUMBER_MARKS } from "./marks";
export type { AuditProblem, Candidate, Told } from "./problems";
export type { AuditRun } from "./runs";
export { sayDropped, sayProblem } from "./say-problem";
export { type AuditView, viewAudit } from "./view-audit";
