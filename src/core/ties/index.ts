export * from "./tie";
