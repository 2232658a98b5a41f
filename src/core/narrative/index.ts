export * from "./report";
export * from "./draft-report";
export { type DraftSettings } from "./draft-context";
