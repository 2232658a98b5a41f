export * from "./evaluation";
export * from "./evaluate-office";
export * from "./indicator-sets";
export * from "./quantity-fact";
export * from "./standing";
export * from "./year-funds";
export { bandInWords } from "./judged-score";
