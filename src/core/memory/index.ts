export * from "./memory";
export * from "./read-memory";
export * from "./write-memory";
export * from "./own-sheets";
