import { fileHost } from "../../../src/hosts/browser/file/file-host";
import { fileView } from "../../../src/hosts/browser/file/file-view";
import { draft } from "../../../src/jobs/draft-report";
import { planFill } from "../../../src/jobs/plan-fill";
import { reviewWorkbook } from "../../../src/jobs/review-workbook";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";

const bytes = createDrawn(drawOffice({ classes: [["201", "一般公共服务支出", 100]], total: [100, 60, 40], execution: { adjusted: 200, executed: 100 } }));

test("a file is read once, and anew after something was written", async () => {
  const shown = fileView();
  const host = fileHost(bytes, "某镇.xlsx", shown);
  const [first, second] = [await host.read(), await host.read()];
  if (!first.ok || !second.ok) throw new Error("not read");
  expect(second.value).toBe(first.value);
  const review = await reviewWorkbook(host);
  if (!review.ok) throw new Error(review.problem.what);
  expect(await host.write(planFill(review.value, draft(review.value), ["self-evaluation"]))).toMatchObject({ ok: true });
  const third = await host.read();
  if (!third.ok) throw new Error("not read");
  expect(third.value.sheets.length).toBeGreaterThan(first.value.sheets.length);
  expect(shown.view()).toMatchObject({ isChanged: true, isAsked: false, shown: [{ sheet: "部门整体支出绩效自评表", row: 1, column: 1 }] });
});

test("a plan made from another state is refused, and nothing is shown", async () => {
  const shown = fileView();
  const host = fileHost(bytes, "某镇.xlsx", shown);
  const review = await reviewWorkbook(host);
  if (!review.ok) throw new Error(review.problem.what);
  const plan = { ...planFill(review.value, draft(review.value), ["self-evaluation"]), fingerprint: "another" };
  expect(await host.write(plan)).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
  expect(shown.view()).toMatchObject({ isChanged: false, shown: [] });
  expect(host.bytes()).toBe(bytes);
});
