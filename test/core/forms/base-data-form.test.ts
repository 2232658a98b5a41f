import { planForms, type PlannedSheet } from "../../../src/core/forms";
import { areaName } from "../../../src/core/workbook";
import { drawOffice, type DrawnOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { cellAt, formulaAt, HOSTILE, inputFor, shown } from "./drawn-office";
import { faultsOf } from "./sheet-rules";

const OFFICE: DrawnOffice = {
  total: [4130.69, 2018.25, 2112.44],
  threePublic: [3, 2.46, 2.46],
  baseData: {
    staff: [46, 50],
    costs: [["三公经费：", 4, 3, 2.46], ["3、公务接待", "2.46", 3, 2.4], ["项目支出：", 1723.42, 3428.54, 2112.44], [HOSTILE, 1, 2, 3], ["公用经费", 402.18, 436, 399.35], ["政府采购金额", 186.4, 260, "约二百万"]],
  },
};

function plan(office: DrawnOffice): { readonly sheet: PlannedSheet; readonly faults: readonly string[] } {
  const workbook = drawWorkbook(drawOffice(office));
  const sheet = planForms({ ...inputFor(workbook), forms: ["base-data"], ownSheets: [] }).sheets[0]!;
  return { sheet, faults: faultsOf(sheet, workbook) };
}
const { sheet, faults } = plan(OFFICE);
const rowOf = (planned: PlannedSheet, label: string): number => planned.cells.find(({ column, content }) => column === 1 && content.kind === "text" && content.text === label)!.row;

test("is a sheet of its own beside the office's, as Excel takes it, seven columns on paper", () => {
  expect([faults, sheet.name, sheet.print.area.right, sheet.print.landscape]).toEqual([[], "部门整体支出绩效评价基础数据表", 7, false]);
  expect(sheet.merges.map(areaName)).toEqual(expect.arrayContaining(["A1:G1", "A3:A4", "B3:C3", "B4:C4", "B5:C5", "F6:G6"]));
});

test("staff and its control rate are formulas over the office's cells", () => {
  expect(["B4", "D4", "F4"].map((at) => [formulaAt(sheet, at), shown(sheet, at)])).toEqual([["ROUND(基础数据表!B4,0)", 46], ["ROUND(基础数据表!C4,0)", 50], ["ROUND(基础数据表!C4/基础数据表!B4,4)", 1.087]]);
  expect([cellAt(sheet, "F4")?.style.format, shown(sheet, "B5"), shown(sheet, "F5")]).toEqual(["0.00%", "2022年决算数", "2023年决算数"]);
});

test("the final accounts go before what was typed, and 核对 compares the two", () => {
  const reception = rowOf(sheet, "3、公务接待");
  expect([shown(sheet, `F${reception}`), shown(sheet, `I${reception}`)]).toEqual([2.46, "不符"]);
  const project = rowOf(sheet, "项目支出：");
  expect([formulaAt(sheet, `F${project}`), shown(sheet, `F${project}`), shown(sheet, `I${project}`)]).toEqual(["ROUND(支出决算表!E4,2)", 2112.44, "一致"]);
  expect(formulaAt(sheet, `B${reception}`)).toMatch(/^ROUND\(VALUE\(SUBSTITUTE/);
});

test("what 科目 make up a part of 公用经费 no source says: the office's own number stands, and where ours is another it is asked, not called wrong", () => {
  const basic = { name: "公开06", rows: [["一般公共预算财政拨款基本支出决算表"], ["单位：万元"], ["科目编码", "科目名称", "决算数"], ["302", "商品和服务支出", 5.5], ["30201", "办公费", 5.5]] };
  const at = (typed: number | null): unknown => {
    const workbook = drawWorkbook([...drawOffice({ ...OFFICE, baseData: { staff: [46, 50], costs: [["公用经费", 1, 2, 3], ["其中：办公经费", 61, 62, typed]] } }), basic]);
    const own = planForms({ ...inputFor(workbook), forms: ["base-data"], ownSheets: [] }).sheets[0]!;
    const row = rowOf(own, "其中：办公经费");
    return [formulaAt(own, `F${row}`)?.includes("基础数据表!"), shown(own, `F${row}`), shown(own, `I${row}`)];
  };
  expect([at(6), at(5.5), at(null)]).toEqual([[true, 6, "与同名科目不同，请核对"], [true, 5.5, "一致"], [false, 5.5, undefined]]);
});

test("a line the office lists itself stands behind its block, a name like a formula as text", () => {
  expect([rowOf(sheet, HOSTILE), cellAt(sheet, `A${rowOf(sheet, HOSTILE)}`)?.content]).toEqual([rowOf(sheet, "3、省级专项资金") + 1, { kind: "text", text: HOSTILE }]);
});

test("an amount that cannot be read is asked for and told in 核对, never 0", () => {
  const row = rowOf(sheet, "政府采购金额");
  expect([shown(sheet, `F${row}`), shown(sheet, `I${row}`)]).toEqual(["〔待填：本年决算数〕", "基础数据表!D11 中的内容读不出数字：约二百万"]);
});

test.each([
  ["nothing but spending", { total: [4130.69] }],
  ["nothing at all but labels", { profile: [["单位名称", "某镇"]] }],
  ["no posts", { total: [0, 0, 0], baseData: { staff: [0, 5], costs: [] } }],
  ["negative amounts", { total: [-5, -2, -3], threePublic: [-1, -1], baseData: { staff: [-4, 5], costs: [["三公经费", -1, -2, -1]] } }],
  ["names of 200 characters, 300 of them", { total: [1, 1, 0], baseData: { staff: [1, 1], costs: [["项目支出", 1, 1, 1], ...Array.from({ length: 300 }, (_, i) => [`${i}${"专".repeat(197)}`, 1, 1, 1])] } }],
] as const satisfies readonly (readonly [string, DrawnOffice])[])("with %s it is a whole sheet all the same", (_, office) => {
  const odd = plan(office);
  expect(odd.faults).toEqual([]);
  expect(shown(odd.sheet, "A1")).toBe("部门整体支出绩效评价基础数据表");
  expect(odd.sheet.cells.filter(({ content }) => content.kind === "formula" && !Number.isFinite(Number(content.cached)) && typeof content.cached === "number")).toEqual([]);
});

test("no rate is made of no posts", () => {
  expect(shown(plan({ total: [1], baseData: { staff: [0, 5], costs: [] } }).sheet, "F4")).toBe("〔待填：控制率〕");
});
