export * from "./evaluation";
