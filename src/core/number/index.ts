export * from "./rational";
export * from "./interval";
export * from "./money";
export * from "./normalise";
export * from "./read-amount";
export * from "./read-quantity";
export * from "./settle-float";
