import { readTables, unitIn } from "../../../src/core/tables";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

it.each([
  ["单位：万元", "万元"], ["金额单位:元", "元"], ["单位(万元)", "万元"], ["（万元）", "万元"], ["金额：万元", "万元"], ["金额: 元", "元"], ["金额（万元）", "万元"], ["货币：人民币元", undefined],
  ["单位：人、辆、万元", "万元"], ["单位：批次、人次、万元", "万元"], ["以万元计", "万元"], ["本表以“万元”为单位", "万元"], ["编制单位：石桥镇人民政府 金额：万元", "万元"], ["本表金额均为万元。", "万元"],
  ["预算金额（万元）", undefined], ["金额", undefined], ["金额：元旦慰问", undefined], ["单位：石桥镇", undefined],
])("takes %s for the unit %s", (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

const HEADS = ["项目", "年初预算数", "全年预算数", "全年执行数"];
const LINES: DrawnSheet["rows"] = [["基本支出", 1.5, 2, 2], ["合计", 1.5, 2, 2]];

it.each<[string, DrawnSheet["rows"]]>([
  ["beside the title", [["2024年预算执行情况表", null, null, "金额：万元"], HEADS, ...LINES]],
  ["below the title", [["2024年预算执行情况表"], [null, null, null, "金额（万元）"], HEADS, ...LINES]],
  ["in the title", [["2024年预算执行情况表（以万元计）"], HEADS, ...LINES]],
  ["in the last head", [["2024年预算执行情况表"], [...HEADS, "金额: 万元"], ...LINES]],
  ["in the cell before the heads", [["2024年预算执行情况表"], ["金额：万元", ...HEADS], ...LINES.map((row) => [null, ...row])]],
  ["behind the office", [["2024年预算执行情况表"], ["编制单位：石桥镇人民政府  金额：万元"], HEADS, ...LINES]],
])("reads the amounts in the unit that stands %s", (_, rows) => {
  const { tables } = readTables(drawWorkbook([{ name: "执行", rows }]));
  expect(tables.map(({ kind, amountUnit, isUnitStated, columns }) => [kind, amountUnit, isUnitStated, columns.map(({ meaning }) => meaning)])).toEqual([["execution", "万元", true, ["name", "initial", "adjusted", "executed"]]]);
});

it("knows the office before a unit in the same cell", () => {
  const { tables } = readTables(drawWorkbook([{ name: "执行", rows: [["预算执行情况表"], ["编制单位：石桥镇人民政府  金额：万元"], HEADS, ...LINES] }]));
  expect(tables[0]?.office?.value).toBe("石桥镇人民政府");
});

it("reads a column headed by its amount and unit as the amount", () => {
  const { tables } = readTables(drawWorkbook([{ name: "账", rows: [["支出明细账"], ["日期", "凭证号", "摘要", "金额：万元"], ["1月5日", "记-1", "购物", 1.2]] }]));
  expect(tables.map(({ kind, amountUnit, columns }) => [kind, amountUnit, columns.at(-1)?.meaning])).toEqual([["ledger", "万元", "amount"]]);
});

it("reads 金额：万元 beside a title below another table as its unit, also where its heads are printed again after the first row", () => {
  const heads: DrawnSheet["rows"] = [[null, "项目", null, "支出功能分类科目名称", "财政拨款收入", "上级补助收入（元）", "其他收入", "合计"], [null, "科目编码"], ["类", "款", "项"]];
  const { tables } = readTables(drawWorkbook([{
    name: "公开", rows: [
      ["科目编码", "科目名称", "决算数（万元）", "科目编码", "科目名称", "决算数（万元）"],
      ["301", "工资福利支出", 27.4, "302", "商品和服务支出", 37.75],
      [null, "人员经费合计", 27.4, null, "公用经费合计", 37.75],
      ["部门收入决算表", null, null, null, null, null, null, "金额：万元"],
      ["编制单位：东山县水利局（本级）"], ...heads, ["204", null, null, "公共安全支出", "5.00", "980135.24", "20.46", "123.47"], ...heads,
      [null, "99", null, "其他公共安全支出", "5.00", "980135.24", "20.46", "123.47"], ["合计", null, null, null, "5.00", "980135.24", "20.46", "123.47"],
    ],
  }]));
  expect(tables.map(({ kind, title, amountUnit }) => [kind, title?.value, amountUnit])).toEqual([["basic-expenditure", undefined, "万元"], ["income", "部门收入决算表", "万元"]]);
});
