import { kindsIn, readRows } from "./draw-table";

test.each([
  ["项目支出明细表", ["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率"], [1, "道路", 2, 2, 1, "50%"], ["execution likely"]],
  ["部门支出明细表", ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 2, 1, 1], ["expenditure likely"]],
  ["三公经费支出明细表", ["项目", "预算数", "决算数"], ["公务接待费", 2, 1], ["three-public sure"]],
  ["支出明细表", ["日期", "凭证号", "摘要", "金额"], ["2024-01-05", 1, "办公", 2], ["ledger sure"]],
])("what %s heads is told by its columns", (title, heads, row, kinds) => {
  expect(kindsIn(readRows([[title], heads, row]))).toEqual(kinds);
});

test("a book of 三公经费 alone is no ledger of what the office spent", () => {
  expect(kindsIn(readRows([["三公经费支出台账"], ["日期", "凭证号", "摘要", "金额"], ["2024-01-05", 1, "接待", 2]]))).toEqual([]);
});
