export * from "./address";
export * from "./workbook";
export * from "./sheet-grid";
export * from "./formula-words";
export * from "./sheet-mentions";
export * from "./areas-in-formula";
export * from "./cell-content";
export * from "./without-cells";
