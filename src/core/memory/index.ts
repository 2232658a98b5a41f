export * from "./memory";
export { type Acceptance, MOST_ACCEPTANCES } from "./acceptance";
export { type Answer, type Edit, MOST_ANSWERS, type Setting } from "./answer";
export * from "./read-memory";
export * from "./write-memory";
export * from "./own-sheets";
export type { RememberedFill } from "./remembered-fill";
export * from "./own-fills";
