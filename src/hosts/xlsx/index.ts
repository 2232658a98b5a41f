export { openXlsx } from "./read/open-xlsx";
export { writeXlsx } from "./write/write-xlsx";
export { emptyWorkbook } from "./write/empty-workbook";
export { xlsxHost } from "./xlsx-host";
export type { XlsxHost } from "./xlsx-host";
