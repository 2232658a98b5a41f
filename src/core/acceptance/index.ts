export * from "./mark-findings";
export * from "./settle-findings";
