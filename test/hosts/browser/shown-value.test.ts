import { shownValue } from "../../../src/hosts/browser/sheet-view/shown-value";
import { type DrawnCell, drawWorkbook } from "../../support/draw-workbook";

const shown = (cell: DrawnCell): string => shownValue(drawWorkbook([{ name: "甲", rows: [[cell]] }]).sheets[0]!, 1, 1).text;

test.each<[DrawnCell, string]>([
  [{ v: 1234567.891, format: "#,##0.00" }, "1,234,567.89"],
  [{ v: -1234.5, format: "#,##0.00" }, "-1,234.50"],
  [{ v: 0.7089, format: "0.00%" }, "70.89%"],
  [{ v: 12, format: '#,##0.00"万元"' }, "12.00万元"],
  [{ v: 45291, format: "yyyy-mm-dd" }, "2023-12-31"],
  [{ v: 45291, format: "yyyy年m月d日" }, "2023-12-31"],
  [{ v: 5, format: "@" }, "5"],
  [{ v: 3, format: "0" }, "3"],
  [0.1 + 0.2, "0.3"],
  [true, "TRUE"],
  ["=不是公式", "=不是公式"],
  [null, ""],
])("shows %j as %s", (cell, text) => {
  expect(shown(cell)).toBe(text);
});
