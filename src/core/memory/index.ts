export * from "./memory";
export { type Acceptance, MOST_ACCEPTANCES } from "./acceptance";
export * from "./read-memory";
export * from "./write-memory";
export * from "./own-sheets";
