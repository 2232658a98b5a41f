import { listChecks } from "../../src/core/checks";
import { checkPage, describeChecks } from "../../src/render/check-page";

test("the list names every check with its severity and title", () => {
  const text = describeChecks();
  for (const { id, title } of listChecks()) expect(text).toMatch(new RegExp(`^  ${id} +(?:需修改|需核实|提示)  ${title}$`, "m"));
});

test("one check tells why, fix, basis, what it says, and an example", () => {
  const text = describeChecks("completion-rate-agrees") ?? "";
  for (const part of ["为什么：", "怎么改：", "依据：CK57", "会这样说：", "例：", "615家", "→ 绩效指标表!D3:F3"]) expect(text).toContain(part);
  expect(text).toContain("应为101.5%");
});

test("an unknown id has no page", () => {
  expect(describeChecks("no-such-check")).toBeUndefined();
  expect(describeChecks("toString")).toBeUndefined();
});

test("the page holds a section with every message of every check", () => {
  const page = checkPage();
  for (const { id, messages } of listChecks()) {
    expect(page).toContain(`\`${id}\``);
    for (const template of Object.values(messages)) expect(page).toContain(template);
  }
});
