import { planForms, type PlannedSheet } from "../../../src/core/forms";
import { draftReport } from "../../../src/core/narrative";
import { formulaAt, officeInput, shown } from "./drawn-office";

const plan = (input = officeInput()): PlannedSheet => planForms({ ...input, forms: ["xiangtan-overview", "self-evaluation"], ownSheets: [] }).sheets.at(-1)!;
const sheet = plan();
const rowOf = (text: string, column = 2, of = sheet): number => of.cells.find((one) => one.column === column && one.content.kind === "text" && one.content.text === text)!.row;

describe("勾稽关系", () => {
  test("have both sides live in 元, the difference and the result worked out by the sheet", () => {
    expect([shown(sheet, "C7"), shown(sheet, "E7")]).toEqual(["支出决算表 合计", "预算执行情况表 全年执行数"]);
    expect([formulaAt(sheet, "D7"), formulaAt(sheet, "F7"), formulaAt(sheet, "G7")]).toEqual(["ROUND(支出决算表!C5*10000,2)", "ROUND('预算执行 (2023)'!E4,2)", "ROUND(D7-F7,2)"]);
    expect([shown(sheet, "D7"), shown(sheet, "F7"), shown(sheet, "G7")]).toEqual([41306900, 41306923.5, -23.5]);
    expect(formulaAt(sheet, "I7")).toBe(`IF(G7=0,"一致",IF(ABS(G7)<=H7,"一致，在尾差范围内","不符"))`);
    expect(shown(sheet, "I7")).toBe("一致，在尾差范围内");
  });

  test("that fail say 不符", () => {
    const apart = plan(officeInput((sheets) => sheets.map((one) => (one.name === "支出决算表" ? { ...one, rows: one.rows.map((row, index) => (index === 4 ? [null, "合计", 4140.69, 2018.25, 2122.44] : row)) } : one))));
    expect([shown(apart, "G7"), shown(apart, "I7")]).toEqual([99976.5, "不符"]);
  });

  test("with a side that cannot be read say so, with the cell", () => {
    const broken = plan(officeInput((sheets) => sheets.map((one) => (one.name === "支出决算表" ? { ...one, rows: one.rows.map((row, index) => (index === 4 ? [null, "合计", "四千余万", 2018.25, 2112.44] : row)) } : one))));
    expect([shown(broken, "D7"), shown(broken, "I7")]).toEqual(["—", "无法核对"]);
    expect(shown(broken, "J7")).toContain("支出决算表!C5");
  });
});

describe("the figures used", () => {
  test("stand once each, with all their uses", () => {
    const row = rowOf("执行率");
    expect(shown(sheet, `C${row}`)).toBe("自评表、报告");
    expect(sheet.cells.filter((one) => one.column === 2 && one.content.kind === "text" && one.content.text === "执行率")).toHaveLength(1);
  });

  test("show value, source, formula as text, rounding and the words they became", () => {
    const row = rowOf("全年执行数");
    expect(["D", "E", "F", "H", "I", "J"].map((column) => shown(sheet, column + String(row)))).toEqual([
      4130.69, "支出决算表!C5", "=ROUND(支出决算表!C5,2)", "万元，2位小数", "4130.69万元", "支出决算表!C5",
    ]);
    expect(shown(sheet, `H${rowOf("信访积案化解 得分")}`)).toBe("2位小数");
    expect(formulaAt(sheet, `D${row}`)).toBe("ROUND(支出决算表!C5,2)");
    expect(formulaAt(sheet, `F${row}`)).toBeUndefined();
  });
});

test("a sum of very many cells is told by its beginning, and its cell holds it whole", () => {
  const input = officeInput((sheets) => sheets.map((one) => (one.name !== "绩效指标" ? one : {
    ...one, rows: [...one.rows.slice(0, 2), ...Array.from({ length: 45 }, (_, index) => ["产出指标", "数量指标", `任务${String(index)}`, 10, 9, "人", 2, null, "原因"])],
  })));
  const many = plan({ ...input, report: draftReport(input.records, input.evaluation) });
  const row = many.cells.find(({ column, content }) => column === 6 && content.kind === "text" && content.text.includes("……（全文见“数值”一格的公式）"))?.row ?? 0;
  expect(Array.from(String(shown(many, `F${String(row)}`))).length).toBeLessThan(270);
  expect(formulaAt(many, `D${String(row)}`)?.length).toBeGreaterThan(300);
  expect(many.heights.get(row)).toBeLessThan(300);
});

test("says when the file was last saved, in the file's own time", () => {
  const input = officeInput();
  const dated = plan({ ...input, workbook: { ...input.workbook, modified: "2024-03-05T02:20:11Z" } });
  expect(shown(dated, "A2")).toBe("湘潭县杨嘉桥镇人民政府　2023年度　工作簿：测试.xlsx　文件最后保存：2024年3月5日 02:20（世界时，北京时间另加8小时）");
  expect(shown(sheet, "A2")).not.toContain("保存");
});

test("is printed in landscape with all its columns", () => {
  expect(sheet.print).toMatchObject({ landscape: true, area: { left: 1, right: 10 } });
});
