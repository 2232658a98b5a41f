import fc from "fast-check";
import { freeSheetName, planForms } from "../../../src/core/forms";
import type { DrawnSheet } from "../../support/draw-workbook";
import { HOSTILE, inputFor, office, officeInput } from "./drawn-office";
import { faultsOf, sheetsIn } from "./sheet-rules";
import { drawWorkbook } from "../../support/draw-workbook";

const both = ["xiangtan-overview", "self-evaluation"] as const;
const blankSheet = (name: string): DrawnSheet => ({ name, rows: [["本表无内容"]] });
const named = (...names: string[]) => officeInput((sheets) => [...sheets, ...names.map(blankSheet)]);

describe("what is planned for a workbook", () => {
  const input = officeInput();
  const plan = planForms({ ...input, forms: both, ownSheets: [] });

  test("is the forms asked for and the 核对底稿, in this order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表", "核对底稿"]);
    expect(plan.removes).toEqual([]);
  });

  test("no text of the office becomes a formula", () => {
    const formulas = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])));
    expect(formulas.length).toBeGreaterThan(60);
    expect(formulas.filter((formula) => formula.includes("cmd"))).toEqual([]);
    expect(plan.sheets.flatMap(({ cells }) => cells.filter(({ content }) => content.kind === "text" && content.text === HOSTILE))).toHaveLength(1);
  });

  test("formulas refer to the office's own sheets and to none of ours", () => {
    const referred = new Set(plan.sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? sheetsIn(content.formula) : []))));
    expect([...referred].sort()).toEqual(office.map(({ name }) => name).sort());
  });

  test("is the same for the same workbook", () => {
    const again = planForms({ ...officeInput(), forms: both, ownSheets: [] });
    expect(again).toEqual(plan);
  });

  test("is made of sheets that Excel takes", () => {
    expect(plan.sheets.flatMap((sheet) => faultsOf(sheet, input.workbook))).toEqual([]);
  });
});

describe("names of our sheets", () => {
  test("a sheet of the office keeps its name; ours says that it was made by the program", () => {
    const plan = planForms({ ...named("核对底稿", "部门整体支出绩效自评表"), forms: both, ownSheets: [] });
    expect(plan.sheets.map(({ name }) => name)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表（自动生成）", "核对底稿（自动生成）"]);
    expect(plan.removes).toEqual([]);
  });

  test("sheets of our former run go away and give their names back", () => {
    const plan = planForms({ ...named("核对底稿", "部门整体支出绩效自评表（自动生成）"), forms: both, ownSheets: ["核对底稿", "部门整体支出绩效自评表（自动生成）", "早已删除的表"] });
    expect(plan.removes).toEqual(["核对底稿", "部门整体支出绩效自评表（自动生成）"]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["部门整体支出绩效评价报告", "部门整体支出绩效自评表", "核对底稿"]);
  });

  test("are free and short enough whatever names are taken", () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 4 }), (wanted, times) => {
      const taken: string[] = [];
      for (let index = 0; index <= times; index++) taken.push(freeSheetName(wanted, taken).toUpperCase());
      expect(new Set(taken).size).toBe(times + 1);
      expect(Math.max(...taken.map((name) => name.length))).toBeLessThanOrEqual(31);
    }));
  });
});

describe("sheets that read as numbers, words or nonsense", () => {
  const anyCell = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 100) / 100),
    fc.constantFrom(null, "", "—", "1,234.50", "约300万元", "#", "=1+1", "12.5%", 0),
  );

  test("never make a sheet that Excel would refuse", () => {
    fc.assert(fc.property(fc.array(anyCell, { minLength: 40, maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 60 }), (values, name) => {
      let next = 0;
      const sheets = office.map((sheet, at) => ({
        ...sheet,
        rows: sheet.rows.map((row, index) => row.map((cell, column) => {
          if (at === 2 && index > 1 && column === 2) return name + String(index);
          return typeof cell === "number" ? (values[next++ % values.length] ?? null) : cell;
        })),
      }));
      const input = inputFor(drawWorkbook(sheets));
      const plan = planForms({ ...input, forms: both, ownSheets: [] });
      expect(plan.sheets.flatMap((sheet) => faultsOf(sheet, input.workbook))).toEqual([]);
      const texts = plan.sheets.flatMap(({ cells }) => cells.map(({ content }) => (content.kind === "text" ? content.text : content.kind === "formula" ? String(content.cached) : "")));
      expect(texts.filter((text) => /undefined|NaN|\[object/.test(text.replaceAll(name, "")))).toEqual([]);
    }), { numRuns: 40 });
  });
});
