export * from "./records";
export * from "./account-records";
export * from "./form-records";
export * from "./read-records";
export { levelOf } from "./accounts/codes";
