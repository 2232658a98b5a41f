import { type FormFill, planBlankForms } from "../../../src/core/forms";
import { cellName } from "../../../src/core/workbook";
import type { DrawnSheet } from "../../support/draw-workbook";
import { blankBaseData, blankEvaluation, blankOverview, blankProject } from "../../support/blank-forms";
import { HOSTILE, officeInput } from "./drawn-office";

const fillsOf = (...blanks: readonly DrawnSheet[]): readonly FormFill[] => planBlankForms(officeInput((sheets) => [...sheets, ...blanks]), []);
const only = (...blanks: readonly DrawnSheet[]): FormFill => {
  const [fill, ...more] = fillsOf(...blanks);
  if (fill === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} forms`);
  return fill;
};

const placed = (fill: FormFill): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fill.cells.map(({ content, ...at }) => [cellName(at), content.kind === "formula" ? [content.formula, content.cached] : content.kind === "text" ? content.text : content.value]));

/** The rows with one cell typed by the office. */
const typed = (sheet: DrawnSheet, row: number, column: number, value: string | number): DrawnSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, r) => (r !== row - 1 ? cells : Array.from({ length: Math.max(cells.length, column) }, (_, c) => (c === column - 1 ? value : (cells[c] ?? null))))),
});

test("a form on a protected sheet is left out and says why, the others are filled all the same", () => {
  const [shut, open, ...more] = fillsOf({ ...blankEvaluation, isProtected: true }, blankOverview);
  expect([shut?.sheet, shut?.form, shut?.cells, more.length]).toEqual([blankEvaluation.name, "self-evaluation", [], 0]);
  expect(shut?.unplaced).toEqual([`工作表“${blankEvaluation.name}”：有保护，没有填写；请在“审阅”里撤销工作表保护，再填写一次`]);
  expect(open?.cells.length).toBeGreaterThan(4);
});

describe("a bureau's blank 自评表 with labels moved, rows added and other wording", () => {
  const fill = only(blankEvaluation);

  test("gets the funds below their heads, live, in its unit", () => {
    expect(fill.form).toBe("self-evaluation");
    expect(placed(fill)).toMatchObject({
      C4: "湘潭县杨嘉桥镇人民政府",
      D6: ["ROUND('预算执行 (2023)'!C4/10000,2)", 4128.5], E6: ["ROUND('预算执行 (2023)'!D4/10000,2)", 5826.54], F6: ["ROUND(支出决算表!C5,2)", 4130.69],
      G6: 10, H6: ["ROUND(支出决算表!C5/('预算执行 (2023)'!D4/10000),4)", 0.7089], G7: ["ROUND(支出决算表!C5,2)", 4130.69], G8: ["ROUND(支出决算表!D5,2)", 2018.25],
    });
  });

  test("gets its own indicators by name and the others into blank rows under their 一级指标", () => {
    expect(placed(fill)).toMatchObject({
      F13: ['绩效指标!D3&"人"', "185人"], G13: ['绩效指标!E3&"人"', "326人"], H13: ["ROUND(绩效指标!G3,2)", 20],
      E14: "工单回复率", F14: "≥95%", E16: "信访积案化解", E18: "群众满意度",
    });
  });

  test("tells what it has no place or no number for", () => {
    expect(fill.unplaced).toEqual(expect.arrayContaining([
      "绩效指标“本县要求的指标”：工作簿中没有这项指标", `绩效指标：表中没有空行可填的有1项：${HOSTILE}`, "总分：还有指标未评分，或分值合计不是100分",
    ]));
  });

  test("is left alone in every cell that holds anything", () => {
    const blank = blankEvaluation.rows;
    for (const { row, column } of fill.cells) expect([cellName({ row, column }), contentOf(blank[row - 1]?.[column - 1])]).toEqual([cellName({ row, column }), null]);
    expect(placed(only(typed(blankEvaluation, 7, 7, "见附表")))).not.toHaveProperty("G7");
  });

  test("is no blank any more once an amount is typed", () => {
    expect(fillsOf(typed(blankEvaluation, 6, 5, 5000))).toEqual([]);
  });
});

const contentOf = (cell: DrawnSheet["rows"][number][number] | undefined): unknown => (typeof cell === "object" && cell !== null ? cell.v : (cell ?? null));

test("a blank 基础数据表 is filled by the names of its rows, and what it lacks is told", () => {
  const fill = only(blankBaseData);
  expect([fill.form, placed(fill)]).toEqual(["base-data", { D10: ["ROUND(支出决算表!E5,2)", 2112.44] }]);
  expect(fill.unplaced).toEqual(expect.arrayContaining(["编制数：工作簿中没有", "三公经费 本年决算数：工作簿中没有", "政府采购金额 上年决算数：工作簿中没有"]));
});

test("a blank 概况表 in other words gets the report, its budget live", () => {
  const fill = only(blankOverview);
  expect(fill.form).toBe("xiangtan-overview");
  expect(placed(fill)).toMatchObject({ C2: "湘潭县杨嘉桥镇人民政府", C3: ["TEXT(ROUND('预算执行 (2023)'!D4,2),\"#,##0.00\")&\"元\"", "58,265,428.00元"], C10: "无" });
  expect(String(placed(fill)["C8"])).toContain("1、镇财政可用财力不足。\n2、");
  expect(fill.unplaced).toEqual(expect.arrayContaining(["主管部门：工作簿中没有", "存在的问题：文中还有〔待填〕的内容", "改进措施：工作簿中没有"]));
});

describe("a blank 项目自评表", () => {
  const projects: DrawnSheet = {
    name: "项目预算",
    rows: [["2023年度预算执行情况表"], ["单位：万元"], ["项目名称", "年初预算数", "全年预算数", "全年执行数"], ["合计", 100, 120, 90], ["人员经费", 40, 40, 40], ["集镇绿化", 60, 80, 50]],
  };
  const withProjects = (blank: DrawnSheet): FormFill => planBlankForms(officeInput((sheets) => [...sheets.filter(({ name }) => !name.startsWith("预算")), projects, blank]), [])[0]!;

  test("that names its project gets the amounts of that project; a cell formatted as text gets words", () => {
    const fill = withProjects(blankProject("集镇绿化"));
    expect(fill.form).toBe("project");
    expect(placed(fill)).toMatchObject({ G4: "湘潭县杨嘉桥镇人民政府", E6: ["ROUND(项目预算!B6,2)", 60], F6: ["ROUND(项目预算!C6,2)", 80], G6: ["ROUND(项目预算!D6,2)", 50], I6: "62.50%" });
    expect(placed(fill)).not.toHaveProperty("C3");
  });

  test("that names none is filled where there is only one project, and one of another project is not", () => {
    expect(placed(withProjects(blankProject(null)))).toMatchObject({ C3: "集镇绿化", F6: ["ROUND(项目预算!C6,2)", 80] });
    const other = withProjects(blankProject("别的项目"));
    expect([other.cells, other.unplaced]).toEqual([[], ["项目“别的项目”：预算执行表和其他自评表中没有这个项目"]]);
  });
});

test("a workbook without blank forms gets nothing filled", () => {
  expect(fillsOf()).toEqual([]);
});
