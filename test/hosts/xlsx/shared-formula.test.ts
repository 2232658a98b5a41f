import { SharedFormula } from "../../../src/hosts/xlsx/read/shared-formula";

/** The formula of B2, as it reads two rows down and one column right. */
const moved = (formula: string): string => new SharedFormula(formula, 2, 2).at(4, 3);

test.each([
  ["A1+B$2+$C3+$D$4", "B3+C$2+$C5+$D$4"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:A)+SUM($A:B)+SUM(1:$2)", "SUM(B:B)+SUM($A:C)+SUM(3:$2)"],
  ["Sheet1!A1+支出表!A1", "Sheet1!B3+支出表!B3"],
  ["'A1 表''B2'!A1", "'A1 表''B2'!B3"],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
  ["LOG10(A1)+ABC1_x+Q1销售+税率.A1", "LOG10(B3)+ABC1_x+Q1销售+税率.A1"],
  ["1E5+2.5*A1%", "1E5+2.5*B3%"],
  ["Table1[[#This Row],[A1]]+[1]Sheet1!A1", "Table1[[#This Row],[A1]]+[1]Sheet1!B3"],
  ["Q1!A1+#REF!A1+TRUE", "Q1!B3+#REF!B3+TRUE"],
  ["IF(A1=0,0,ROUND(B1/A1,4))", "IF(B3=0,0,ROUND(C3/B3,4))"],
  ["XFD1+A1048576+XFE1+A1048577", "#REF!+#REF!+XFE1+A1048577"],
])("%s moves to %s", (formula, expected) => expect(moved(formula)).toBe(expected));

test("a formula at its own place is unchanged", () => {
  const formula = `SUMIFS('明细 账'!$C:$C,'明细 账'!$A:$A,"=A1")-B7`;
  expect(new SharedFormula(formula, 9, 9).at(9, 9)).toBe(formula);
});
