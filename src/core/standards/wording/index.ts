export * from "./direction-words";
export * from "./repealed-rules";
export * from "./score-wording";
export * from "./overview-wording";
export * from "./spending-wording";
export * from "./indicator-wording";
export * from "./problem-wording";
