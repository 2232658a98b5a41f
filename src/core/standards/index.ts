export * from "./table-kind";
