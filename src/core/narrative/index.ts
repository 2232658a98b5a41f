export * from "./report";
export * from "./draft-report";
export { type DraftSettings } from "./draft-context";
export { type Answer } from "./answers";
export { type Edit, isSameDraft } from "./edits";
