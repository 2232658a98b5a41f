export * from "./records";
export * from "./account-records";
export * from "./form-records";
export * from "./read-records";
export { isSumName, isTotalName, levelOf } from "./accounts/codes";
export { partName } from "./accounts/levels";
export { type CodeFamily, type CodeTree, codeTree, topLines } from "./accounts/code-tree";
export { FISCAL_COLUMN_NAMES } from "./accounts/read-fiscal-appropriation";
export { isBlankBaseData } from "./forms/says-nothing";
