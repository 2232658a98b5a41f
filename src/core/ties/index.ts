export * from "./tie";
export * from "./row";
export * from "./compare-figures";
export * from "./compare-ties";
export * from "./explain/explain-sum";
export * from "./explain/explain-pair";
