export * from "./records";
export * from "./read-records";
export { levelOf } from "./codes";
