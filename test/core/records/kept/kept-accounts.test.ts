import { type CodedTable, type ExpenditureColumn, readRecords, type ThreePublicSide } from "../../../../src/core/records";
import { drawWorkbook } from "../../../support/draw-workbook";
import { kindsIn, readRows, yuan } from "./draw-table";

const linesOf = (table: CodedTable<ExpenditureColumn> | undefined) => table?.lines.map(({ code, name, level }) => [code?.value, name.value, level]);
const sideOf = (side: ThreePublicSide | undefined) => Object.fromEntries(Object.entries(side ?? {}).map(([item, field]) => [item, yuan(field)]));

test.each(["[201]一般公共服务支出", "201-一般公共服务支出", "（201）一般公共服务支出", "201 一般公共服务支出", "201_一般公共服务支出"])("the code in %s is told from the name", (name) => {
  const { expenditure } = readRows([["支出决算表"], ["支出功能分类", "合计", "基本支出", "项目支出"], [name, 3, 1, 2], ["合计", 3, 1, 2]]);
  expect(linesOf(expenditure)).toEqual([["201", "一般公共服务支出", "class"]]);
});

test("合计 in the column of the numbers in order is the total of a table of 科目", () => {
  const { expenditure } = readRows([["支出决算表"], ["序号", "科目编码", "科目名称", "支出合计", "基本支出", "项目支出"], [1, "201", "一般公共服务支出", 3, 1, 2], ["合计", null, null, 3, 1, 2]]);
  expect([linesOf(expenditure)?.length, yuan(expenditure?.total?.amounts.total)]).toEqual([1, 3]);
});

test("a 小计 that closes a table of 科目 is its total; one of some of them is none", () => {
  const rows = (total: number) => [["支出决算表"], ["科目编码", "科目名称", "支出合计", "基本支出", "项目支出"], ["2010301", "行政运行", 3, 3, 0], ["2130314", "防汛", 2, 0, 2], [null, "小计", total, total - 2, 2]];
  const [whole, part] = [readRows(rows(5)).expenditure, readRows([...rows(5).slice(0, 4), [null, "小计", 2, 1, 1]]).expenditure];
  expect([yuan(whole?.total?.amounts.total), whole?.lines.length]).toEqual([5, 2]);
  expect([part?.total, part?.lines.length]).toEqual([undefined, 3]);
});

test("三公经费 in twelve numbers with 小计 for the whole and for the cars are told apart", () => {
  const side = ["小计", "因公出国（境）", "公务用车购置及运行费", null, null, "公务接待费"];
  const { threePublic, tables } = readRows(
    [["2024年度“三公”经费支出表", null, null, null, null, null, null, null, null, null, null, "金额：万元"], ["2024年预算数", null, null, null, null, null, "2024年决算数"], [...side, ...side], [null, null, "小计", "公务用车购置费", "公务用车运行费", null, null, null, "小计", "公务用车购置费", "公务用车运行费"], [12, 0, 6, 0, 6, 6, 9.5, 0, 5.5, 0, 5.5, 4]],
    ["A2:F2", "G2:L2", "A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4", "I3:K3", "L3:L4"],
  );
  expect(tables.map(({ kind, amountUnit }) => [kind, amountUnit])).toEqual([["three-public", "万元"]]);
  expect(sideOf(threePublic?.budget)).toEqual({ total: 120000, abroad: 0, vehicle: 60000, purchase: 0, running: 60000, reception: 60000 });
  expect(sideOf(threePublic?.actual)).toEqual({ total: 95000, abroad: 0, vehicle: 55000, purchase: 0, running: 55000, reception: 40000 });
});

test("三公经费 of two years beside the budget, with 合计 under 序号", () => {
  const { threePublic } = readRows([
    ["“三公”经费情况"], ["序号", "经费名称", "2023年实际支出", "2024年预算安排", "2024年实际支出", "增减额"], [1, "因公出国（境）经费", 0, 0, 0, 0], [2, "公务接待费", 5, 6, 4, -1], [3, "公务用车购置及运行维护费", 5, 6, 5.5, 0.5], ["合计", null, 10, 12, 9.5, -0.5],
  ]);
  expect([threePublic?.previous.total, threePublic?.budget.total, threePublic?.actual.total].map(yuan)).toEqual([10, 12, 9.5]);
  expect(sideOf(threePublic?.previous)).toMatchObject({ reception: 5, vehicle: 5, abroad: 0 });
});

test("支出决算明细 and 一般公共预算财政拨款支出决算明细 are titles without 表", () => {
  const rows = (title: string) => [[title], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2], ["合计", null, 3, 1, 2]];
  const records = readRecords(drawWorkbook([{ name: "甲", rows: rows("2024年部门支出决算明细") }, { name: "乙", rows: rows("一般公共预算财政拨款支出决算明细") }]));
  expect(kindsIn(records)).toEqual(["expenditure sure", "general-budget sure"]);
});

test("三公经费 with 公务用车费 for the cars, and 购置费 and 运行维护费 below it", () => {
  const { threePublic } = readRows([
    ["2024年“三公”经费情况", null, null, "单位：元"], ["项目", "2023年决算", "2024年预算", "2024年决算"], ["合计", 120, 110, 98], ["1.因公出国（境）费", 0, 0, 0], ["2.公务接待费", 40, 40, 30],
    ["3.公务用车费", 80, 70, 68], ["其中：（1）购置费", 0, 0, 0], ["（2）运行维护费", 80, 70, 68],
  ]);
  expect(sideOf(threePublic?.actual)).toEqual({ total: 98, abroad: 0, vehicle: 68, purchase: 0, running: 68, reception: 30 });
  expect(sideOf(threePublic?.previous)).toEqual({ total: 120, abroad: 0, vehicle: 80, purchase: 0, running: 80, reception: 40 });
});
