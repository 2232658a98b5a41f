import { readTables } from "../../../src/core/tables";
import { drawWorkbook, type DrawnSheet } from "../../support/draw-workbook";

const tablesOf = (rows: DrawnSheet["rows"]) => readTables(drawWorkbook([{ name: "公开", rows }])).tables;

test("a unit that stands alone in the last row of heads is read, whether or not the names have a head", () => {
  for (const name of ["科目（亿元）", null]) {
    const [table, ...others] = tablesOf([
      ["政府性基金预算财政拨款支出决算表（单位：亿元）"],
      [name, "本年数"],
      [null, "年初结转和结余", "本年收入", "本年支出", "基本支出", "项目支出（元）", "年末结转和结余（万元）"],
      [null, null, null, "小计（元）"],
      ["城乡社区支出", "", 0.008977, 736216.67, "", 736216.67, 16.144406],
      ["国有土地使用权出让收入安排的支出", "", 0.008977, 736216.67, "", 736216.67, 16.144406],
      ["合计", "", 0.008977, 736216.67, "", 736216.67, 16.144406],
    ]);
    expect(others).toEqual([]);
    expect(table?.kind).toBe("government-fund");
    expect(table?.header.bottom).toBe(4);
    expect(table?.columns.filter(({ meaning }) => meaning !== "name").map(({ meaning, unit }) => `${meaning} ${unit ?? ""}`.trim())).toEqual(["opening", "income", "total 元", "basic", "project 元", "closing 万元"]);
  }
});

test("below a titled table that only its title tells, a table without a title is found", () => {
  const tables = tablesOf([
    ["一般公共预算财政拨款基本支出决算表", null, "金额单位:万元"],
    ["科目编码", "科目名称", "决算数"],
    [null, "人员经费合计", 0],
    [null, "公用经费合计", 0],
    [null, "合计", 0],
    [],
    ["单位名称：云溪区民政局", null, null, "单位：千元"],
    ["收入", null, null, "支出"],
    ["项目", "行次", "决算数（元）", "项目(按功能分类)", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ["一、一般公共预算财政拨款", 1, 1000, "一、卫生健康支出", 11, 1000, 1000, 0, 0],
    ["本年收入合计", 5, 1000, "本年支出合计", 18, 1000, 1000, 0, 0],
    ["总计", 10, 1000, "总计", 20, 1000, 1000, 0, 0],
  ]);
  expect(tables.map(({ kind, amountUnit }) => `${kind} ${amountUnit}`)).toEqual(["basic-expenditure 万元", "fiscal-appropriation 千元"]);
});
