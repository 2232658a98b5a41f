import { excelHost } from "../../src/hosts/excel";
import { xlsxHost } from "../../src/hosts/xlsx";
import { openExcelHost } from "../excel-host/open-excel-host";
import { loadXlsx } from "../excel-host/files/load-xlsx";
import { saveXlsx } from "../excel-host/files/save-xlsx";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { workbookContract } from "./workbook-contract";

const FILE = "甲.xlsx";

workbookContract("an .xlsx file", (sheets, options) => {
  let current = xlsxHost(createXlsx(sheets, options), FILE);
  return Promise.resolve({
    host: { read: (...how) => current.read(...how), write: (plan) => current.write(plan), show: (cells) => current.show(cells) },
    change: () => {
      const book = loadXlsx(current.bytes(), FILE);
      book.sheets[0]!.put(1, 1, { value: 5 });
      current = xlsxHost(saveXlsx(book), FILE);
    },
    close: () => undefined,
  });
});

workbookContract("Excel", async (sheets, options) => {
  const excel = await openExcelHost({ workbook: createXlsx(sheets, options), file: FILE });
  return { host: excelHost(), change: () => excel.model.sheets[0]!.put(1, 1, { value: 5 }), close: () => excel.close() };
});
