export * from "./audit";
export { auditText } from "./audit-text";
