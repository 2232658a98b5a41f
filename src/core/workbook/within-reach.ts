import type { GridLine } from "./grid-line";
import type { CellValue, Sheet, Workbook } from "./workbook";

/** Places a sheet is looked at in: a million rows of twenty columns. A lone cell in the last corner spans a thousand times as many. */
const MOST_PLACES = 20_000_000;
/** However long a sheet is, its tables stand in these. */
const FEWEST_COLUMNS = 24;

/** The workbook with sheets that span more places than any table does cut to their first columns, so that nothing walks through what is empty for hours. */
export function withinReach(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => (sheet.lastRow * sheet.lastColumn > MOST_PLACES ? narrowed(sheet) : sheet));
  return sheets.every((sheet, index) => sheet === workbook.sheets[index]) ? workbook : { ...workbook, sheets };
}

function narrowed(sheet: Sheet): Sheet {
  const { name, visibility, isProtected, lastRow, merges, hiddenRows, hiddenColumns } = sheet;
  const lastColumn = Math.min(sheet.lastColumn, Math.max(FEWEST_COLUMNS, Math.floor(MOST_PLACES / lastRow)));
  return {
    name, visibility, isProtected, lastRow, lastColumn, merges, hiddenRows, hiddenColumns,
    value: (row, column): CellValue => (column > lastColumn ? null : sheet.value(row, column)),
    formula: (row, column) => (column > lastColumn ? undefined : sheet.formula(row, column)),
    format: (row, column) => sheet.format(row, column),
    *lines(): Iterable<GridLine> {
      for (const { row, values, formulas, formats } of sheet.lines()) {
        yield { row, values: values.slice(0, lastColumn + 1), ...(formulas && { formulas: formulas.slice(0, lastColumn + 1) }), ...(formats && { formats: formats.slice(0, lastColumn + 1) }) };
      }
    },
  };
}
