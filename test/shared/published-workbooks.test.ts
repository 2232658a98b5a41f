import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableName } from "../../src/core/tables";
import { areaName } from "../../src/core/workbook";
import { openXlsx, writeXlsx } from "../../src/hosts/xlsx";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { readZip } from "../../src/hosts/xlsx/zip/zip-reader";
import { opened } from "../support/xlsx/make-package";
import { plainSheet } from "../support/xlsx/plain-sheet";

/** Workbooks as offices publish them stand beside the repository; these tests run only where they are. */
const SAMPLES = join(__dirname, "../../../shared/samples");
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));

for (const name of ["department_budget_template.xlsx", "unit_budget_template.xlsx"]) {
  test(`${name} is read, and one of our sheets is added without touching its other parts`, () => {
    const bytes = sample(name);
    const workbook = opened(bytes);
    expect(workbook.sheets.map((sheet) => sheet.name)).toContain("目录");
    const filled = workbook.sheets.filter((sheet) => sheet.lastRow > 0 && sheet.merges.every((merge) => merge.bottom >= merge.top));
    expect(filled).toHaveLength(workbook.sheets.length);
    const written = writeXlsx(bytes, { fingerprint: workbook.fingerprint, removes: [], sheets: [plainSheet("自评表", [["合计", 1]])], memory: "" });
    if (!written.ok) throw new Error(written.problem.what);
    const after = opened(written.value);
    expect(after.sheets.at(-1)!.value(1, 2)).toBe(1);
    const local = (of: Uint8Array) => readZip(of).map((entry) => [entry.name, Buffer.from(of.subarray(entry.start, entry.end)).toString("latin1")] as const);
    const now = new Map(local(written.value));
    expect(local(bytes).filter(([part, raw]) => now.get(part) !== raw).map(([part]) => part)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  });
}

test("a real .xls is told from an .xlsx, and it is said how to convert it", () => {
  const result = openXlsx(sample("doexecl_1.xls"), "x.xls");
  const problem = result.ok ? undefined : result.problem;
  expect(problem?.code).toBe("old-format");
  expect(problem?.advice).toContain("另存为");
  expect(problem?.advice).toContain(".xlsx");
});

/** Each sheet of the official blank workbooks: what it is recognised as, where its header stands, how many rows it has; `-` for a sheet without table. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  "department_budget_template.xlsx": [
    "封面 -", "目录 -", "部门主要职能 -", "部门机构设置 -", "名词解释 -", "部门编制说明 -",
    "部门收支总表 budget-summary 部门收支总表（预算） 元 A7:D7 8+6",
    "部门收入总表 income 部门收入总表（预算） 元 A7:I8 6+6",
    "部门支出总表 expenditure 部门支出总表（预算） 元 A7:G8 6+6",
    "部门财政拨款收支总表 fiscal-appropriation 财政拨款收支总表（预算） 元 A7:G7 4+10",
    "部门一般公共预算拨款表 general-budget 一般公共预算支出表（预算） 元 A7:G8 6+7",
    "部门政府性基金拨款表 government-fund 政府性基金预算支出表（预算） 元 A7:G8 4+9",
    "部门国有资本经营预算拨款表  state-capital 国有资本经营预算支出表（预算） 元 A7:G8 4+9",
    "部门一般公共预算拨款基本支出明细表 basic-expenditure 一般公共预算基本支出表（预算） 元 A7:F8 5+8",
    "部门“三公”经费和机关运行费预算表 three-public “三公”经费支出表（预算） 万元 A5:F6 1+0",
    "其他相关情况说明 -", "项目经费情况说明 -",
  ],
  "unit_budget_template.xlsx": [
    "封面 -", "目录 -", "单位职能 -", "单位机构设置 -", "名词解释 -", "单位编制说明 -",
    "单位收支总表 budget-summary 部门收支总表（预算） 元 A7:D9 8+4",
    "单位收入总表 income 部门收入总表（预算） 元 A7:I8 4+8",
    "单位支出总表 expenditure 部门支出总表（预算） 元 A7:G8 4+8",
    "单位财政拨款收支总表 fiscal-appropriation 财政拨款收支总表（预算） 元 A7:G7 4+10",
    "单位一般公共预算拨款表 general-budget 一般公共预算支出表（预算） 元 A7:G8 4+9",
    "单位政府性基金拨款表 government-fund 政府性基金预算支出表（预算） 元 A7:G8 4+9",
    "单位国有资本经营预算拨款表  state-capital 国有资本经营预算支出表（预算） 元 A7:G8 4+9",
    "单位一般公共预算拨款基本支出明细表 basic-expenditure 一般公共预算基本支出表（预算） 元 A7:F8 5+8",
    "单位“三公”经费和机关运行费预算表 three-public “三公”经费支出表（预算） 万元 A5:F6 1+0",
    "其他相关情况说明 -",
  ],
};

test.each(Object.keys(SHEETS))("the blank official %s is recognised table by table, none of its tables as a final account, and raises no error", (name) => {
  const { workbook, records, findings } = reviewSnapshot(opened(sample(name)));
  const sheets = workbook.sheets.map((sheet) => {
    const tables = (records.budgetTables ?? []).filter((table) => table.sheet === sheet.name);
    const said = tables.map((table) => `${table.kind} ${tableName(table)} ${table.amountUnit} ${areaName(table.header)} ${String(table.rows.length)}+${String(table.leftOut.length)}`);
    return `${sheet.name} ${said.length === 0 ? "-" : said.join("; ")}`;
  });
  expect(sheets).toEqual(SHEETS[name]);
  expect(records.tables).toEqual([]);
  expect(records.unrecognised.map(({ sheet, nearest }) => [sheet, nearest])).toEqual(sheets.filter((line) => line.endsWith(" -")).map((line) => [line.slice(0, -2), undefined]));
  expect(findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(({ check, cells }) => [check, cells])).toEqual([]);
});
