import { planForms, type PlannedSheet } from "../../../src/core/forms";
import { areaName } from "../../../src/core/workbook";
import { cellAt, formulaAt, officeInput, shown } from "./drawn-office";
import { faultsOf } from "./sheet-rules";

const input = officeInput();
const plan = (given = input): PlannedSheet => planForms({ ...given, forms: ["xiangtan-overview"], ownSheets: [] }).sheets[0]!;
const sheet = plan();
const labels = (of: PlannedSheet, column: number): readonly unknown[] =>
  of.cells.flatMap((cell) => (cell.row > 1 && cell.column === column && cell.content.kind === "text" ? [cell.content.text] : []));

describe("the nine-row form of 湘潭县", () => {
  test("is named as the county names it, with the report's title on top", () => {
    expect(sheet.name).toBe("部门整体支出绩效评价报告");
    expect(shown(sheet, "A1")).toBe("湘潭县杨嘉桥镇人民政府2023年度部门整体支出绩效评价报告");
  });

  test("has its three groups and nine items in order", () => {
    expect(labels(sheet, 1)).toEqual(["部门概况", "绩效完成情况", "存在的问题分析及改进措施"]);
    expect(labels(sheet, 2)).toEqual([
      "单位名称", "年度预算金额", "主管部门", "单位基本职能", "部门整体支出管理和使用基本情况", "绩效目标完成情况", "存在的问题", "改进措施", "其他需要说明问题",
    ]);
  });

  test("merges as the published form does when every text is short", () => {
    const short = officeInput();
    const oneLine = { ...short.report, sections: short.report.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.slice(0, 1).map(({ sentences }) => ({ sentences: sentences.slice(0, 1) })) })) };
    const merges = plan({ ...short, report: oneLine }).merges.map(areaName);
    expect(merges).toEqual(expect.arrayContaining(["A1:C1", "A2:A5", "A6:A7", "A8:A10"]));
    expect(merges).toHaveLength(4);
  });

  test("writes the year's budget as a formula that gives text in 元", () => {
    expect(formulaAt(sheet, "C3")).toBe(`TEXT(ROUND('预算执行 (2023)'!D4,2),"#,##0.00")&"元"`);
    expect(shown(sheet, "C3")).toBe("58,265,428.00元");
  });

  test("writes the paragraph on spending as a formula, and other paragraphs as text", () => {
    const live = sheet.cells.filter(({ column, content }) => column === 3 && content.kind === "formula").map(({ content }) => (content.kind === "formula" ? content.cached : ""));
    expect(live).toEqual(["58,265,428.00元", "2023年部门整体支出4130.69万元，其中“三公”经费支出0万元。预算执行率70.89%。"]);
  });

  test("a figure written as text is watched: the 核对 column says when its sheet has changed", () => {
    const watched = sheet.cells.filter(({ column, content }) => column === 5 && content.kind === "formula").map(({ content }) => content);
    expect(watched.length).toBeGreaterThan(0);
    for (const content of watched) expect(content).toMatchObject({ formula: expect.stringContaining("-0.708944)<0.000001"), cached: "一致" });
  });

  test("a long text goes on in further rows that Excel can show, without losing a word", () => {
    const told = input.report.sections.find(({ id }) => id === "targets")!.paragraphs.flatMap(({ sentences }) => sentences).map(input.say).join("");
    const top = sheet.cells.find(({ content }) => content.kind === "text" && content.text === "绩效目标完成情况")!.row;
    const bottom = sheet.merges.find((area) => area.left === 2 && area.top === top)!.bottom;
    const written = sheet.cells.filter(({ row, column }) => column === 3 && row >= top && row <= bottom).map(({ content }) => (content.kind === "text" ? content.text : "")).join("");
    expect(bottom).toBeGreaterThan(top + 3);
    expect(written.replaceAll("\n", "")).toBe(told);
    expect(cellAt(sheet, `C${top + 1}`)?.style.openSides).toEqual(["top", "bottom"]);
    expect(cellAt(sheet, `C${top}`)?.style.openSides).toEqual(["bottom"]);
  });

  test("what the workbook does not tell is left for the office to fill, and the 核对 column says so", () => {
    expect(shown(sheet, "C4")).toBe("〔待填：主管部门〕");
    expect(shown(sheet, "E4")).toBe("工作簿中未找到相关内容，请填写");
  });

  test("a budget that cannot be read is a gap with its cell, not a number", () => {
    const broken = plan(officeInput((sheets) => sheets.map((one) => (one.name.startsWith("预算执行") ? { ...one, rows: one.rows.map((row, index) => (index === 3 ? [null, "合计", 41285000, "5826万多", 41306923.5] : row)) } : one))));
    expect(shown(broken, "C3")).toBe("〔待填：年度预算金额〕");
    expect(shown(broken, "E3")).toContain("'预算执行 (2023)'!D4");
  });

  test("prints the three columns of the form and nothing of the 核对 columns", () => {
    expect(sheet.print.area).toMatchObject({ top: 1, left: 1, right: 3 });
    expect(Math.max(...sheet.cells.map(({ column }) => column))).toBeGreaterThan(4);
    expect(sheet.print.landscape).toBe(false);
  });

  test("is a sheet Excel takes", () => {
    expect(faultsOf(sheet, input.workbook)).toEqual([]);
  });
});
