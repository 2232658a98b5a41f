export * from "./tie";
export * from "./row";
export * from "./compare-figures";
export * from "./compare-ties";
export * from "./explain/explain-sum";
export * from "./explain/explain-pair";
export { MOST_STEPS, Steps, type Stop } from "./explain/steps";
export { type Slip, slipBetween } from "./explain/slips";
export { entryKey } from "./definitions/ledger";
