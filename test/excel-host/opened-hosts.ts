import { type ExcelHost, type ExcelHostOptions, openExcelHost } from "./open-excel-host";
import { Book } from "./model/book";
import type { Cell } from "./model/cell";
import { parseCell } from "../../src/core/workbook";

/** Opens hosts for the tests of one file and closes them after each test. */
export function openedHosts(): (options?: ExcelHostOptions) => Promise<ExcelHost> {
  const open: ExcelHost[] = [];
  afterEach(() => {
    for (const host of open.splice(0)) host.close();
  });
  return async (options) => {
    const host = await openExcelHost(options);
    open.push(host);
    return host;
  };
}

/** A workbook drawn cell by cell: sheet name → cell name → value, or a part of the cell. */
export function drawBook(sheets: Readonly<Record<string, Readonly<Record<string, Cell["value"] | Partial<Cell>>>>>, file = "测试.xlsx"): Book {
  const book = new Book(file);
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.add(name);
    for (const [place, drawn] of Object.entries(cells)) {
      const at = parseCell(place);
      if (at === undefined) throw new Error(`not a cell: ${place}`);
      sheet.put(at.row, at.column, typeof drawn === "object" ? drawn : { value: drawn });
    }
  }
  return book;
}
