import { readFileSync } from "node:fs";
import path from "node:path";
import { ownSheetsOf } from "../../src/core/memory";
import { xlsxHost } from "../../src/hosts/xlsx";
import { draft } from "../../src/jobs/draft-report";
import { planFill } from "../../src/jobs/plan-fill";
import type { FileHost, Result } from "../../src/jobs/ports";
import type { Review } from "../../src/jobs/review";
import { reviewWorkbook } from "../../src/jobs/review-workbook";
import type { Workbook } from "../../src/core/workbook";
import { plainSheet } from "../support/xlsx/plain-sheet";

const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample/杨嘉桥镇2023年度.xlsx")));
const FORM = "部门整体支出绩效自评表";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

async function filled(host: FileHost): Promise<Review> {
  const review = value(await reviewWorkbook(host));
  value(await host.write(planFill(review, draft(review), ["self-evaluation"])));
  return review;
}

const read = async (host: FileHost): Promise<Workbook> => value(await host.read());

it("knows its own sheets again, does not read them, and a second fill changes nothing", async () => {
  const host = xlsxHost(sample, "甲.xlsx");
  const first = await filled(host);
  const once = host.bytes();
  const second = await filled(host);
  expect(second.records.tables.map(({ sheet }) => sheet)).toEqual(first.records.tables.map(({ sheet }) => sheet));
  expect(second.findings).toEqual(first.findings);
  expect(host.bytes()).toEqual(once);
});

it("never removes a sheet the office made under the name of one of ours", async () => {
  const host = xlsxHost(sample, "甲.xlsx");
  await filled(host);
  const after = await read(host);
  const memory = after.memory ?? "";
  value(await host.write({ fingerprint: after.fingerprint, removes: [FORM], sheets: [], memory }));
  const without = await read(host);
  value(await host.write({ fingerprint: without.fingerprint, removes: [], sheets: [plainSheet(FORM, [["单位自己的表"]])], memory }));
  const theirs = await read(host);
  expect(ownSheetsOf(theirs)).not.toContain(FORM);
  await filled(host);
  const last = await read(host);
  expect(last.sheets.find(({ name }) => name === FORM)?.value(1, 1)).toBe("单位自己的表");
  expect(last.sheets.map(({ name }) => name)).toContain(`${FORM}（自动生成）`);
});
