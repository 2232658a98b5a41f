import { type CodedTable, type ExpenditureColumn, readRecords, type ThreePublicSide } from "../../../../src/core/records";
import { drawWorkbook } from "../../../support/draw-workbook";
import { kindsIn, readRows, type Rows, yuan } from "./draw-table";

const linesOf = (table: CodedTable<ExpenditureColumn> | undefined) => table?.lines.map(({ code, name, level }) => [code?.value, name.value, level]);
const sideOf = (side: ThreePublicSide | undefined) => Object.fromEntries(Object.entries(side ?? {}).map(([item, field]) => [item, yuan(field)]));

test.each(["[201]一般公共服务支出", "201-一般公共服务支出", "（201）一般公共服务支出", "201 一般公共服务支出", "201_一般公共服务支出"])("the code in %s is told from the name", (name) => {
  const { expenditure } = readRows([["支出决算表"], ["支出功能分类", "合计", "基本支出", "项目支出"], [name, 3, 1, 2], ["合计", 3, 1, 2]]);
  expect(linesOf(expenditure)).toEqual([["201", "一般公共服务支出", "class"]]);
});

test.each(["一般公共预算财政拨款支出决算表", "国有资本经营预算财政拨款支出决算表", "支出决算表"])("小计 below 基本支出 is its sum, and not the whole beside it: %s", (title) => {
  const rows: Rows = [[title], ["科目编码", "科目名称", "合计", "基本支出", null, null, "项目支出"], [null, null, null, "小计", "人员经费", "公用经费", null], ["201", "一般公共服务支出", 30, 24, 20, 4, 6], [null, "合计", 30, 24, 20, 4, 6]];
  for (const merges of [[], ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"]]) {
    const { expenditure, generalBudget, stateCapital } = readRows(rows, merges);
    const { total, basic, project } = (expenditure ?? generalBudget ?? stateCapital)?.total?.amounts ?? {};
    expect([yuan(total), yuan(basic), yuan(project)]).toEqual([30, 24, 6]);
  }
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

test("the line of 编制单位, year and unit above heads of 三公经费 that stand in the middle of their groups is no head", () => {
  const [side, cars] = [["合  计", "因公出国（境）费", "小  计", "公务用车购置费", "公务用车运行维护费", "公务接待费"], "公务用车购置及运行维护费"];
  const { threePublic } = readRows([
    ["“三公”经费支出决算表"], ["编制单位：石桥镇人民政府", "2021年度", null, null, null, null, null, null, null, null, null, "金额：千元"], [null, null, "预算数", null, null, null, null, null, "决算数"], [null, null, null, cars, null, null, null, null, null, cars], [...side, ...side],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [2655, 85, 690, 195, 495, 1880, 1590, 0, 0, 0, 0, 1590],
  ]);
  expect(sideOf(threePublic?.budget)).toEqual({ total: 2655000, abroad: 85000, vehicle: 690000, purchase: 195000, running: 495000, reception: 1880000 });
  expect(sideOf(threePublic?.actual)).toEqual({ total: 1590000, abroad: 0, vehicle: 0, purchase: 0, running: 0, reception: 1590000 });
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

const HEADS = [["支出决算表"], ["支出功能分类科目", null, null, "本年支出合计", "基本支出", "项目支出"], ["类", "款", "项"]];
const MERGED = ["A2:C2", "D2:D3", "E2:E3", "F2:F3"];
const WHOLE = [["213", "农林水支出", "class"], ["21303", "水利", "group"], ["2130306", "水利工程运行与维护", "item"]];

test.each([
  ["only in its own column", [["213 农林水支出", null, null, 3, 1, 2], [null, "21303 水利", null, 3, 1, 2], [null, null, "2130306 水利工程运行与维护", 3, 1, 2], ["合计", null, null, 3, 1, 2]], [...MERGED, "A7:C7"]],
  ["in every row, without merges", [["213 农林水支出", null, null, 3, 1, 2], ["213 农林水支出", "21303 水利", null, 3, 1, 2], ["213 农林水支出", "21303 水利", "2130306 水利工程运行与维护", 3, 1, 2], ["合计", null, null, 3, 1, 2]], []],
  ["with the digits of its level alone", [["213 农林水支出", null, null, 3, 1, 2], [null, "03-水利", null, 3, 1, 2], [null, null, "06-水利工程运行与维护", 3, 1, 2], ["合计", null, null, 3, 1, 2]], []],
  ["with 小计 beside what it sums up", [["213农林水支出", "小计", null, 3, 1, 2], [null, "21303水利", "小计", 3, 1, 2], [null, null, "2130306水利工程运行与维护", 3, 1, 2], ["合计", null, null, 3, 1, 2]], MERGED],
])("类, 款 and 项 with their names in the same cells are read: %s", (_, body, merges) => {
  const records = readRows([...HEADS, ...body], merges);
  expect(kindsIn(records)).toEqual(["expenditure sure"]);
  expect(linesOf(records.expenditure)).toEqual(WHOLE);
  expect([yuan(records.expenditure?.total?.amounts.total), records.expenditure?.table.leftOut]).toEqual([3, []]);
});

test.each([
  ["merged over 类, 款 and 项", ["支出功能分类科目编码", "支出功能分类科目编码", "支出功能分类科目编码"]],
  ["in the middle above them", [null, "科目编码", null]],
])("a table of 合计 alone is read whatever stands below it, its head of codes %s", (_, head) => {
  const summary = [[], ["收支决算总表"], ["项目", "行次", "金额", "项目", "行次", "金额"], ["一、一般公共预算财政拨款收入", 1, 3, "一、一般公共服务支出", 3, 3], ["总计", 2, 3, "总计", 4, 3]];
  const records = readRows([["国有资本经营预算财政拨款支出决算表"], [...head, "本年支出", null, null], ["类", "款", "项", "合计", "基本支出", "项目支出"], ["合  计", null, null, "－", "－", "－"], ...summary]);
  expect(kindsIn(records)).toEqual(["state-capital sure", "budget-summary sure"]);
  expect([records.stateCapital?.total?.amounts.total?.kind, records.stateCapital?.table.leftOut]).toEqual(["blank", []]);
});

test("合计 with dashes, all that a table holds, is its row and no head of the table below", () => {
  const records = readRows([
    ["国有资本经营预算财政拨款支出决算表"], ["科目编码", "科目名称", "基本支出", "项目支出", "合计"], [null, "合计", "/", "/", "/"], [], ["编制单位：石桥镇人民政府", "2021年度", "单位：元"],
    ["预算项目", "年初预算", "调整后预算数", "累计执行数", "预算执行率"], ["合计", 3, 3, 3, "100%"], ["基本支出", 3, 3, 3, "100%"],
  ]);
  expect(kindsIn(records)).toEqual(["state-capital sure", "execution likely"]);
  expect(records.stateCapital?.total?.amounts.total?.kind).toBe("blank");
});

test("of 类, 款 and 项 merged downwards the row says its own 项 alone", () => {
  const rows = [["213 农林水支出", "21303 水利", "2130306 水利工程运行与维护", 3, 1, 2], [null, null, "2130314 防汛", 4, 0, 4], [null, "21301 农业农村", "2130101 行政运行", 5, 5, 0], ["合计", null, null, 12, 6, 6]];
  expect(linesOf(readRows([...HEADS, ...rows], [...MERGED, "A4:A6", "B4:B5"]).expenditure)).toEqual([["2130306", "水利工程运行与维护", "item"], ["2130314", "防汛", "item"], ["2130101", "行政运行", "item"]]);
});

test("names alone below 类, 款 and 项 stand on the level of their column", () => {
  const rows = [["农林水支出", null, null, 3, 1, 2], [null, "水利", null, 3, 1, 2], [null, null, "水利工程运行与维护", 3, 1, 2], ["合计", null, null, 3, 1, 2]];
  expect(linesOf(readRows([...HEADS, ...rows]).expenditure)).toEqual(WHOLE.map(([, name, level]) => [undefined, name, level]));
});

test.each(["科目编码", "科目编码及名称"])("codes and names together below %s are told apart", (head) => {
  const records = readRows([["支出决算表"], [head, "本年支出合计", "基本支出", "项目支出"], ["213 农林水支出", 3, 1, 2], ["21303 水利", 3, 1, 2], ["2130306 水利工程运行与维护", 3, 1, 2], ["合计", 3, 1, 2]]);
  expect(linesOf(records.expenditure)).toEqual(WHOLE);
  expect(yuan(records.expenditure?.total?.amounts.total)).toBe(3);
});

test("三公经费 with 预算数 and 决算数 below each item", () => {
  const sides = ["预算数", "决算数"];
  const { threePublic } = readRows([
    ["“三公”经费决算情况统计表"], ["单位：元"], ["单位名称", "因公出国（境）费用", null, "公务接待费", null, "公务用车购置及运行费", null, "合计", null], [null, ...sides, ...sides, ...sides, ...sides], ["某镇人民政府", 0, 0, 5, 4.5, 4, 3.9, 9, 8.4],
  ]);
  expect([sideOf(threePublic?.budget), sideOf(threePublic?.actual)]).toEqual([{ abroad: 0, reception: 5, vehicle: 4, total: 9 }, { abroad: 0, reception: 4.5, vehicle: 3.9, total: 8.4 }]);
});

const ITEMS = ["合计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费"];
const CARS = [null, null, null, "小计", "购置费", "运行费"];
const spent = (name: string | number, reception: number) => [name, 10 + reception, 0, 10, 0, 10, reception];
const byYear = (title: string, ...rows: readonly (readonly (string | number | null)[])[]) => readRows([[title], ["单位：元"], ["年度", ...ITEMS], CARS, ...rows]).threePublic;

test("三公经费 with one row a year is read for the year of its title and the one before; other years are left out", () => {
  const read = byYear("2022年至2024年“三公”经费支出统计表", spent("2022年", 3), spent("2023年", 4), spent("2024年", 5), ["增减额", 1, 0, 0, 0, 0, 1]);
  expect(sideOf(read?.actual ?? {})).toEqual({ total: 15, abroad: 0, vehicle: 10, purchase: 0, running: 10, reception: 5 });
  expect([sideOf(read?.previous ?? {}).reception, read?.budget]).toEqual([4, {}]);
  expect(read?.table.leftOut.map(({ cells, reason }) => [cells[0]?.row, reason])).toEqual([[5, "其他年度的数"], [8, "增减对比"]]);
});

test("三公经费 with rows for last year, this year's budget and this year's spending; without a stated year the latest is meant", () => {
  for (const read of [byYear("“三公”经费支出统计表", spent("2023年决算", 3), spent("2024年预算", 6), spent("2024年决算", 5)), byYear("“三公”经费支出统计表", spent("上年决算数", 3), spent("本年预算数", 6), spent("本年决算数", 5))]) {
    expect([read?.previous, read?.budget, read?.actual].map((side) => sideOf(side ?? {}).reception)).toEqual([3, 6, 5]);
  }
});

test("三公经费 of the year another table states, with years written as numbers", () => {
  const records = readRecords(drawWorkbook([
    { name: "支出", rows: [["2023年支出决算表"], ["科目名称", "合计", "基本支出", "项目支出"], ["农林水支出", 3, 1, 2], ["合计", 3, 1, 2]] },
    { name: "三公", rows: [["近三年“三公”经费支出表"], ["年份", ...ITEMS], CARS, spent(2022, 3), spent(2023, 4), spent(2024, 5)] },
  ]));
  expect([records.threePublic?.previous, records.threePublic?.actual].map((side) => sideOf(side ?? {}).reception)).toEqual([3, 4]);
});

test.each([["月份", "1月", "2月"], ["单位名称", "镇政府", "农业服务中心"]])("三公经费 by %s is read from its 合计", (head, first, second) => {
  const { threePublic } = readRows([["2024年“三公”经费支出统计表"], [head, "公务接待费", "公务用车运行维护费", "合计"], [first, 1, 2, 3], [second, 4, 5, 9], ["合计", 5, 7, 12]]);
  expect(sideOf(threePublic?.actual ?? {})).toEqual({ reception: 5, running: 7, total: 12 });
  expect(threePublic?.table.leftOut.map(({ reason }) => reason)).toEqual(["其中一部分的数", "其中一部分的数"]);
});

test("of several rows of twelve numbers that of all offices is read", () => {
  const side = ["合计", "因公出国（境）费", "公务用车运行维护费", "公务接待费"];
  const { threePublic } = readRows(
    [["“三公”经费支出表"], ["单位", "2024年预算数", null, null, null, "2024年决算数"], [null, ...side, ...side], ["镇政府", 3, 0, 2, 1, 2, 0, 1, 1], ["农业服务中心", 4, 0, 3, 1, 3, 0, 2, 1], ["合计", 7, 0, 5, 2, 5, 0, 3, 2]], ["B2:E2", "F2:I2"],
  );
  expect([yuan(threePublic?.budget.total), yuan(threePublic?.actual.total)]).toEqual([7, 5]);
  expect(threePublic?.table.leftOut.map(({ cells }) => cells[0]?.row)).toEqual([4, 5]);
});

test.each([
  ["codes and names together", [["经济分类科目", null, "决算数"], ["类", "款"], ["301 工资福利支出", null, 5], [null, "30101 基本工资", 5], ["合计", null, 5]]],
  ["digits of their level, names beside them", [["科目编码", null, "科目名称", "决算数"], ["类", "款"], ["301", null, "工资福利支出", 5], ["301", "01", "基本工资", 5], [null, null, "合计", 5]]],
])("类 and 款 of the 经济分类 in columns of their own are read: %s", (_, rows) => {
  const { basicExpenditure } = readRows([["一般公共预算财政拨款基本支出决算明细表"], ...rows]);
  expect(basicExpenditure?.lines.map(({ code, name, amounts }) => [code?.value, name.value, yuan(amounts.amount)])).toEqual([["301", "工资福利支出", 5], ["30101", "基本工资", 5]]);
  expect(yuan(basicExpenditure?.total?.amounts.amount)).toBe(5);
});

test("三公经费 beside 会议费 and 培训费 are summed up in their own 小计; counts of guests are no amounts", () => {
  const { threePublic } = readRows([
    ["2024年度“三公”经费及会议费、培训费支出情况表"], ["项目", "2023年决算数", "2024年预算数", "2024年决算数"], ["合计", 15, 14, 13], ["一、三公经费小计", 12, 11, 10], ["1.公务用车购置及运行维护费", 8, 7, 7], ["公务接待批次（批）", 50, null, 35], ["2.公务接待费", 4, 4, 3],
    ["二、会议费", 3, 3, 3],
  ]);
  expect(sideOf(threePublic?.actual ?? {})).toEqual({ total: 10, vehicle: 7, reception: 3 });
  expect(threePublic?.table.leftOut.map(({ cells, reason }) => [cells[0]?.row, reason])).toEqual([3, 6, 8].map((row) => [row, "不是“三公”经费的金额"]));
});

test("基本支出 that is written only as 人员经费 and 公用经费 is not read from the first of them", () => {
  const { generalBudget } = readRows(
    [["2024年度一般公共预算支出决算表"], ["科目编码", "科目名称", "合计", "基本支出", null, "项目支出"], [null, null, null, "人员经费", "公用经费"], ["2010301", "行政运行", 8, 5, 1, 2], ["合计", null, 8, 5, 1, 2]], ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
  );
  const { total, basic, project } = generalBudget?.total?.amounts ?? {};
  expect([yuan(total), yuan(basic), yuan(project)]).toEqual([8, undefined, 2]);
});

test("三公经费 of last year beside budget and spending, each with its items", () => {
  const side = ["合计", "因公出国", "公务用车", "公务接待"];
  const { threePublic } = readRows([["2024年度“三公”经费支出情况表"], ["上年决算数", null, null, null, "本年预算数", null, null, null, "本年决算数"], [...side, ...side, ...side], [15, 0, 10, 5, 14, 0, 10, 4, 12, 0, 9, 3]], ["A2:D2", "E2:H2", "I2:L2"]);
  expect([threePublic?.previous, threePublic?.budget, threePublic?.actual].map((one) => sideOf(one ?? {}))).toEqual([
    { total: 15, abroad: 0, vehicle: 10, reception: 5 }, { total: 14, abroad: 0, vehicle: 10, reception: 4 }, { total: 12, abroad: 0, vehicle: 9, reception: 3 },
  ]);
});

test("公车购置 and 公车运行维护 are the cars of 三公经费", () => {
  const { threePublic } = readRows([["2024年度“三公”经费支出表"], ["费用类别", "上年数", "本年预算", "本年决算"], ["公务接待", 5, 4, 3], ["公车运行维护", 8, 7, 6], ["公车购置", 0, 0, 0], ["总计", 13, 11, 9]]);
  expect(sideOf(threePublic?.actual ?? {})).toEqual({ total: 9, reception: 3, running: 6, purchase: 0 });
});

test.each([
  ["whole codes merged over all three", ["201", null, null], ["2010301", null, null]], ["codes in three parts", ["201", null, null], ["201", "03", "01"]],
])("类, 款 and 项 in one row with 栏次 and its numbers are heads: %s", (_, first, second) => {
  const { expenditure } = readRows(
    [
      ["支 出 决 算 表"], ["项目", null, null, null, "本年支出合计", "基本支出", "项目支出"], ["支出功能分类\n科目编码", null, null, "科目名称"], ["类", "款", "项", "栏次", 1, 2, 3], [null, null, null, "合计", 8, 6, 2], [...first, "一般公共服务支出", 8, 6, 2],
      [...second, "行政运行", 8, 6, 2],
    ], ["A2:D2", "A3:C3", "E2:E3", "F2:F3", "G2:G3", "A4:A5", "B4:B5", "C4:C5"],
  );
  expect(linesOf(expenditure)).toEqual([["201", "一般公共服务支出", "class"], ["2010301", "行政运行", "item"]]);
  expect(yuan(expenditure?.total?.amounts.total)).toBe(8);
});

test("基本支出 in two lanes of two columns, the codes before the names", () => {
  const { basicExpenditure } = readRows([["一般公共预算财政拨款基本支出决算表"], ["经济分类科目", "决算数", "经济分类科目", "决算数"], ["301 工资福利支出", 5, "302 商品和服务支出", 1], ["30101 基本工资", 5, "30201 办公费", 1], ["人员经费合计", 5, "公用经费合计", 1]]);
  expect(basicExpenditure?.lines.map(({ code, name, lane }) => [code?.value, name.value, lane])).toEqual([["301", "工资福利支出", 0], ["30101", "基本工资", 0], ["302", "商品和服务支出", 1], ["30201", "办公费", 1]]);
  expect([basicExpenditure?.staffTotal, basicExpenditure?.publicTotal].map((line) => yuan(line?.amounts.amount))).toEqual([5, 1]);
});

test.each([
  ["2024年度支出决算情况表", "expenditure sure"], ["一般公共预算财政拨款支出决算情况表", "general-budget sure"], ["2024年支出决算公开表", "expenditure sure"],
])("%s is a title of a final account", (title, kind) => {
  expect(kindsIn(readRows([[title], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2], ["合计", null, 3, 1, 2]]))).toEqual([kind]);
});

test("项目支出决算情况表 is no 支出决算表 but the list of projects its columns say", () => {
  expect(kindsIn(readRows([["2024年项目支出决算情况表"], ["项目名称", "预算数", "支出数", "执行率"], ["道路养护", 5, 5, "100%"], ["合计", 5, 5, "100%"]]))).toEqual(["execution likely"]);
});
