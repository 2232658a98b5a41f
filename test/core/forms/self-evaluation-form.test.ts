import { planForms, type PlannedSheet } from "../../../src/core/forms";
import { areaName } from "../../../src/core/workbook";
import type { DrawnSheet } from "../../support/draw-workbook";
import { cellAt, formulaAt, HOSTILE, officeInput, shown } from "./drawn-office";
import { faultsOf } from "./sheet-rules";

const input = officeInput();
const plan = (given = input): PlannedSheet => planForms({ ...given, forms: ["self-evaluation"], ownSheets: [] }).sheets[0]!;
const sheet = plan();

const withRows = (name: string, change: (rows: DrawnSheet["rows"]) => DrawnSheet["rows"]) =>
  officeInput((sheets) => sheets.map((one) => (one.name.startsWith(name) ? { ...one, rows: change(one.rows) } : one)));

describe("the fund block", () => {
  test("has budget and spending in 万元, the conversion and the rounding standing in the formula", () => {
    expect(["D4", "E4", "F4"].map((at) => formulaAt(sheet, at))).toEqual(["ROUND('预算执行 (2023)'!C4/10000,2)", "ROUND('预算执行 (2023)'!D4/10000,2)", "ROUND(支出决算表!C5,2)"]);
    expect(["D4", "E4", "F4"].map((at) => shown(sheet, at))).toEqual([4128.5, 5826.54, 4130.69]);
    expect(cellAt(sheet, "F4")?.style.format).toBe("0.00");
  });

  test("has the rate of execution and its score by the rule", () => {
    expect(shown(sheet, "H4")).toBe(0.7089);
    expect(cellAt(sheet, "H4")?.style.format).toBe("0.00%");
    expect(formulaAt(sheet, "I4")).toBe("ROUND(MIN(支出决算表!C5/('预算执行 (2023)'!D4/10000),1)*10,2)");
    expect(shown(sheet, "I4")).toBe(7.09);
    expect(shown(sheet, "G4")).toBe(10);
  });

  test("is checked against another sheet where one states the same number", () => {
    expect(formulaAt(sheet, "K4")).toContain("ABS(ROUND('预算执行 (2023)'!E4/10000,2)-F4)<0.005");
    expect(shown(sheet, "K4")).toBe("一致");
  });

  test("says 不符 where the other sheet states another number", () => {
    const apart = plan(withRows("预算执行", (rows) => rows.map((row, index) => (index === 3 ? [null, "合计", 41285000, 58265428, 42306923.5] : row))));
    expect(shown(apart, "K4")).toBe("不符");
  });

  test("tells spending by its nature, and leaves income blank where no sheet tells it", () => {
    expect(["H5", "H6", "H7"].map((at) => shown(sheet, at))).toEqual([4130.69, 2018.25, 2112.44]);
    expect(["D5", "D6", "D9"].map((at) => shown(sheet, at))).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ["a budget of zero", 0],
    ["a negative budget", -58265428],
  ])("with %s there is neither rate nor score, and the 核对 column says why", (_, budget) => {
    const odd = plan(withRows("预算执行", (rows) => rows.map((row, index) => (index === 3 ? [null, "合计", 41285000, budget, 41306923.5] : row))));
    expect([shown(odd, "H4"), shown(odd, "I4")]).toEqual(["〔待填：执行率〕", "〔待填：自评得分〕"]);
    expect(String(shown(odd, "K4")).length).toBeGreaterThan(5);
    expect(shown(odd, "H18")).toBe(79.74);
  });
});

describe("the indicator block", () => {
  test("has every indicator with its levels merged downwards", () => {
    expect(["D13", "D14", "D15", "D16", "D17"].map((at) => shown(sheet, at))).toEqual(["城镇新增就业", HOSTILE, "工单回复率", "信访积案化解", "群众满意度"]);
    expect(sheet.merges.map(areaName)).toEqual(expect.arrayContaining(["A12:A17", "B13:B15", "C13:C14"]));
  });

  test("a group of more rows than a page holds is named again and again, and every row belongs to one", () => {
    const long = plan(officeInput((sheets) => sheets.map((one) => (one.name !== "绩效指标" ? one : {
      ...one, rows: [...one.rows.slice(0, 2), ...Array.from({ length: 60 }, (_, index) => ["产出指标", "数量指标", `任务${String(index)}`, 10, 10, null, 1, 1])],
    }))));
    const pieces = long.merges.filter(({ left, right, top, bottom }) => left === 2 && right === 2 && bottom - top > 15);
    expect(pieces.map(({ top, bottom }) => bottom - top + 1)).toEqual([20, 20, 20]);
    expect(pieces.map(({ top }) => shown(long, `B${String(top)}`))).toEqual(["产出指标", "产出指标", "产出指标"]);
  });

  test("a name that looks like a formula stays text", () => {
    expect(cellAt(sheet, "D14")?.content).toEqual({ kind: "text", text: HOSTILE });
  });

  test("refers to numbers, shows what they count, and repeats words", () => {
    expect([formulaAt(sheet, "E13"), shown(sheet, "E13"), cellAt(sheet, "E13")?.style.format]).toEqual(["绩效指标!D3", 185, `General"人"`]);
    expect([formulaAt(sheet, "E15"), shown(sheet, "E15")]).toEqual([undefined, "≥95%"]);
  });

  test("scores by formula, and compares with the score the office has typed", () => {
    expect([formulaAt(sheet, "H14"), shown(sheet, "H14")]).toEqual(["ROUND(MIN(绩效指标!E4/绩效指标!D4,1)*绩效指标!G4,2)", 9.74]);
    expect([formulaAt(sheet, "K14"), shown(sheet, "K14")]).toEqual([`IF(ABS(ROUND(绩效指标!H4,2)-H14)<0.005,"一致","不符")`, "一致"]);
  });

  test("says which cells a score could only take by value", () => {
    expect(shown(sheet, "L15")).toContain("绩效指标!E5、绩效指标!D5 是文字，公式按其数值写入，不随原表变动");
  });

  test("asks for the reason of points lost, and for a score that cannot be given", () => {
    expect(shown(sheet, "I14")).toBe("〔待填：偏差原因及改进措施〕");
    expect([shown(sheet, "H17"), shown(sheet, "K17")]).toEqual(["〔待填：得分〕", "定性指标需由单位按三档评定"]);
  });

  test("adds up weights and scores, and says that the sum is not yet whole", () => {
    expect([formulaAt(sheet, "G18"), shown(sheet, "G18")]).toEqual(["SUM(G4,G13:G17)", 100]);
    expect([formulaAt(sheet, "H18"), shown(sheet, "H18")]).toEqual(["ROUND(SUM(I4,H13:H17),2)", 86.83]);
    expect(shown(sheet, "K18")).toContain("只是已评部分之和");
  });

  test("with everything scored the total is compared with the evaluation and rated", () => {
    const whole = plan(withRows("绩效指标", (rows) => rows.map((row, index) => (index === 6 ? ["满意度指标", "社会公众满意度", "群众满意度", "≥90%", "97%", null, 10, null, null] : row))));
    expect([shown(whole, "H18"), shown(whole, "K18"), shown(whole, "I18")]).toEqual([96.83, "一致", "等级：优"]);
  });

  test("comes in the order of the form, not of the sheet", () => {
    const turned = plan(withRows("绩效指标", (rows) => [...rows.slice(0, 2), ...rows.slice(2).reverse()]));
    expect(["B13", "B16", "B17"].map((at) => shown(turned, at))).toEqual(["产出指标", "效益指标", "满意度指标"]);
    expect(["C13", "C15"].map((at) => shown(turned, at))).toEqual(["数量指标", "质量指标"]);
  });
});

test("prints nine columns, the indicator heads again on every page", () => {
  expect(sheet.print.area).toEqual({ top: 1, left: 1, bottom: 19, right: 9 });
  expect(sheet.print.titleRows).toEqual({ first: 12, last: 12 });
});

test("300 indicators with names of 200 characters are still a sheet Excel takes", () => {
  const many = withRows("绩效指标", (rows) => [
    ...rows.slice(0, 2),
    ...Array.from({ length: 300 }, (_, index) => ["产出指标", "数量指标", `${index}${"指".repeat(198)}`, 100 + index, 100, "人", 0.3, null, null]),
  ]);
  const long = plan(many);
  expect(faultsOf(long, many.workbook)).toEqual([]);
  expect(shown(long, "D312")).toBe(`299${"指".repeat(198)}`);
  expect(faultsOf(sheet, input.workbook)).toEqual([]);
});

test("without indicators, budget and spending the form is blank lines and gaps, not numbers", () => {
  const bare = officeInput((sheets) => sheets.slice(2).map((one) => ({ ...one, rows: one.rows.slice(0, 2) })));
  const empty = plan(bare);
  expect(faultsOf(empty, bare.workbook)).toEqual([]);
  expect(["D4", "E4", "F4"].map((at) => shown(empty, at))).toEqual(["〔待填：年初预算数〕", "〔待填：全年预算数〕", "〔待填：全年执行数〕"]);
  expect(shown(empty, "B11")).toBe("〔待填：预期目标〕");
});
