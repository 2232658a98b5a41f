export * from "./audit";
export { auditReport, type AuditSources } from "./audit-report";
export { auditText } from "./audit-text";
export type { Draft } from "./ledger/known-text";
export { correctText } from "./correct-text";
export { isOfOtherOffice } from "./is-of-other-office";
