import { PlaceMeanings } from "../../../src/core/acceptance/place-meaning";
import { readRecords } from "../../../src/core/records";
import { parseCell, type Workbook } from "../../../src/core/workbook";
import { drawOffice } from "../../support/draw-office";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

function meanings(workbook: Workbook): (sheet: string, cell: string) => readonly string[] {
  const places = new PlaceMeanings(readRecords(workbook).tables, workbook);
  return (sheet, cell) => places.meaningOf({ sheet, ...parseCell(cell)! });
}

const execution = (name: string, lines: DrawnSheet["rows"], title = "预算执行情况表（单位：元）"): DrawnSheet => ({ name, rows: [[title], ["项目", "全年预算数", "全年执行数"], ["合计", 300, 200], ...lines] });

test("a cell means its kind of table, its row by code and name, its column by what the header means", () => {
  const of = meanings(drawWorkbook(drawOffice({ classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 20]], total: [100, 60, 40] })));
  expect(of("支出决算表", "C5")).toEqual(["expenditure", "201 一般公共服务支出", "total"]);
  expect(of("支出决算表", "E4")).toEqual(["expenditure", "合计", "project"]);
});

test("a name means its row by the other names, so that it may be put right without becoming another row", () => {
  const of = meanings(drawWorkbook(drawOffice({ classes: [["201", "一般公共服务支出", 80]], total: [80, 60, 20] })));
  expect([of("支出决算表", "B5"), of("支出决算表", "A5")]).toEqual([["expenditure", "201", "name"], ["expenditure", "一般公共服务支出", "code"]]);
});

test("rows of one name are counted, and lines put in between change nothing", () => {
  const before = meanings(drawWorkbook([execution("执行", [["其他", 1, 1], ["其他", 2, 2]])]));
  expect(["A4", "B4", "B5"].map((cell) => before("执行", cell))).toEqual([["execution", "其他", "name"], ["execution", "其他", "adjusted"], ["execution", "其他 2", "adjusted"]]);
  const after = meanings(drawWorkbook([execution("改了名", [["培训", 0, 0], ["其他", 1, 1], [], ["其他", 2, 2]])]));
  expect(["B5", "B7"].map((cell) => after("改了名", cell))).toEqual([["execution", "其他", "adjusted"], ["execution", "其他 2", "adjusted"]]);
});

test("two tables of one kind are told apart, and a place outside of any table means nothing", () => {
  const of = meanings(drawWorkbook([execution("甲", [["行政运行", 300, 200]]), execution("乙", [["行政运行", 300, 200]]), { name: "通讯录", rows: [["姓名"], ["甲"]] }]));
  expect([of("甲", "B4")[0], of("乙", "B4")[0], of("通讯录", "A2"), of("没有的表", "A1")]).toEqual(["execution 1", "execution 2", [], []]);
});

test("year and office of a table are its heading", () => {
  const of = meanings(drawWorkbook(drawOffice({ classes: [["201", "一般公共服务支出", 80]], total: [80] })));
  expect([of("支出决算表", "A2"), of("支出决算表", "C2")]).toEqual([["expenditure", "题头"], ["expenditure", "题头"]]);
});

test("in a form, a cell means the words to its left and the heading above it, without the year", () => {
  const of = meanings(drawWorkbook(drawOffice({ baseData: { staff: [50, 49], costs: [["“三公”经费", 3, 2, 1], ["公用经费", 30, 20, 10]] } })));
  expect([of("基础数据表", "B6"), of("基础数据表", "D7")]).toEqual([["base-data", "三公经费", "决算数"], ["base-data", "公用经费", "决算数"]]);
});
