import { HIGHEST_ROW, lineCount, textHeight } from "../../../src/core/forms";

test("a Chinese character takes the room of two digits", () => {
  expect(lineCount("一二三四五六七八九十", 21)).toBe(1);
  expect(lineCount("一二三四五六七八九十一", 21)).toBe(2);
  expect(lineCount("12345678901234567890", 21)).toBe(1);
});

test("every line break begins a line, and an empty line is one too", () => {
  expect(lineCount("一\n\n二", 20)).toBe(3);
});

test("a run of cell addresses goes to the next line whole, and one longer than a line takes as many as it needs", () => {
  expect(lineCount("明细!A5、A10、A11、A13等10个单元格", 22)).toBe(3);
  expect(lineCount("A".repeat(45), 21)).toBe(3);
  expect(lineCount(`明细${"A".repeat(45)}`, 21)).toBe(4);
});

test("larger letters need more room", () => {
  expect(textHeight("部门整体支出绩效评价报告", 20, 18)).toBeGreaterThan(textHeight("部门整体支出绩效评价报告", 20, 11));
});

test("no row is higher than Excel shows", () => {
  expect(textHeight("支".repeat(20_000), 20)).toBe(HIGHEST_ROW);
});
