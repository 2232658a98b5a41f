export { excelHost, isExcelNewEnough } from "./excel-host";
