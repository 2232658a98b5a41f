export * from "./audit";
export { auditReport, type AuditSources } from "./audit-report";
export { auditText } from "./audit-text";
