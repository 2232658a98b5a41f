import { cellsOf, columnOf, type Figure } from "../../core/figure";
import { columnName, formatAddresses, quoteSheet } from "../../core/workbook";
import { NumberedTexts } from "./json-bytes";

/** The cells a figure rests on, as a list of JSON. */
export function cellList(figure: Figure): readonly string[] | NumberedTexts {
  const column = columnOf(figure);
  if (column === undefined) return formatAddresses(cellsOf(figure));
  const { first: { at }, rows } = column;
  return new NumberedTexts(`${quoteSheet(at.sheet)}!${columnName(at.column)}`, rows);
}
