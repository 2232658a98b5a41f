export * from "./address";
export * from "./workbook";
export * from "./sheet-grid";
