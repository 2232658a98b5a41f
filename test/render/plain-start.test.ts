import { asLine, startOf } from "../../src/render/plain-start";

test("a line that begins like a formula has a space of full width before it", () => {
  for (const text of ["=1+1", "+cmd|'/c calc'!A1", "-1+1", "@SUM(A1)", "＝A1", "－A1", "\u2212A1", "-"]) expect(asLine(text)).toBe(`\u3000${text}`);
});

test("a negative number stays a number, and other text what it is", () => {
  for (const text of ["-12.50", "-5", "-3.1%", "-1,234.00万元", "\u22128人", "合计=5", "", "　=1", "1+1"]) expect([text, startOf(text)]).toEqual([text, ""]);
});

test("no tab and no line end begins another cell", () => {
  expect(asLine("甲\t=1\r\n+2")).toBe("甲 =1 +2");
  expect(asLine("\t=1")).toBe("\u3000 =1");
});
