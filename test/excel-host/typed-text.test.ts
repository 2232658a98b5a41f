import { interpretEntered } from "./model/typed-text";

const entered = (text: string, format = "General"): unknown => {
  const { value, formula } = interpretEntered(text, format, 2024);
  return formula === undefined ? value : `=${formula}`;
};

test.each<readonly [string, unknown]>([
  ["", ""], ["摘要", "摘要"], ["001", 1], [" 12 ", 12], ["1e3", 1000], ["-5", -5], ["(5)", -5], ["１２３", 123], ["50%", 0.5], ["1,234", 1234], ["1,23", "1,23"], ["1 1/2", 1.5],
  ["¥1,200.00", 1200], ["1.2.3", "1.2.3"], ["1．2", 1.2], ["2023-1-5", 44931], ["2023年", "2023年"], ["2023年13月", "2023年13月"], ["3-1", 45352], ["9:30", 0.3958333333333333],
  ["=A1", "=A1"], ["=", "="], ["+A1", "=+A1"], ["-甲", "=-甲"], ["－甲", "=－甲"], ["-", "-"], ["＝A1", "=A1"], ["'=A1", "=A1"], ["''甲", "'甲"], ["#N/A", "#N/A"], ["TRUE", true],
  ["301", 301], ["5月", "5月"], ["第3页", "第3页"], ["二、1", "二、1"],
])("%j is understood as Excel does", (text, expected) => {
  if (text === "＝A1") expect(interpretEntered(text, "General", 2024).formula).toBe("A1");
  else if (text === "'=A1" || text === "=") expect(interpretEntered(text, "General", 2024)).toEqual({ value: expected });
  else expect(entered(text)).toEqual(expected);
});

test("in a text cell everything stays as it was typed", () => {
  expect(["001", "=A1", "'x", "50%"].map((text) => entered(text, "@"))).toEqual(["001", "=A1", "'x", "50%"]);
});
