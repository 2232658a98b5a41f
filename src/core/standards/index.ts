export * from "./table-kind";
export * from "./table-vocabulary";
export * from "./code-list";
export * from "./functional-codes";
export * from "./economic-codes";
export * from "./forms";
export * from "./schemes";
export * from "./wording";
