import { readFileSync } from "node:fs";
import { join } from "node:path";
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

test("a real .xls is told from an .xlsx", () => {
  const result = openXlsx(sample("doexecl_1.xls"), "x.xls");
  expect(result.ok ? undefined : result.problem.code).toBe("old-format");
});

test.each(["department_budget_template.xlsx", "unit_budget_template.xlsx"])("the blank official %s raises no error", (name) => {
  const { findings } = reviewSnapshot(opened(sample(name)));
  expect(findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(({ check, cells }) => [check, cells])).toEqual([]);
});
