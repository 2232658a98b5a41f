import { draft } from "../../../src/jobs/draft-report";
import { planFill } from "../../../src/jobs/plan-fill";
import { reviewWorkbook } from "../../../src/jobs/review-workbook";
import { browserHost } from "../../../src/hosts/browser/browser-host";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";

const bytes = createDrawn(drawOffice({ classes: [["201", "一般公共服务支出", 100]], total: [100, 60, 40], execution: { adjusted: 200, executed: 100 } }));

test("a file is read once, and anew after something was written", async () => {
  const host = browserHost(bytes, "某镇.xlsx");
  const [first, second] = [await host.read(), await host.read()];
  if (!first.ok || !second.ok) throw new Error("not read");
  expect(second.value).toBe(first.value);
  const review = await reviewWorkbook(host);
  if (!review.ok) throw new Error(review.problem.what);
  expect(await host.write(planFill(review.value, draft(review.value), ["self-evaluation"]))).toMatchObject({ ok: true });
  const third = await host.read();
  if (!third.ok) throw new Error("not read");
  expect(third.value.sheets.length).toBeGreaterThan(first.value.sheets.length);
  expect(host.view()).toMatchObject({ isChanged: true, isAsked: false, shown: [{ sheet: "部门整体支出绩效自评表", row: 1, column: 1 }] });
});

test("a plan made from another state is refused, and nothing is shown", async () => {
  const host = browserHost(bytes, "某镇.xlsx");
  const review = await reviewWorkbook(host);
  if (!review.ok) throw new Error(review.problem.what);
  const plan = { ...planFill(review.value, draft(review.value), ["self-evaluation"]), fingerprint: "another" };
  expect(await host.write(plan)).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
  expect(host.view()).toMatchObject({ isChanged: false, shown: [] });
  expect(host.bytes()).toBe(bytes);
});

test("the same cells asked for twice are shown twice", async () => {
  const host = browserHost(bytes, "某镇.xlsx");
  let told = 0;
  const end = host.subscribe(() => (told += 1));
  const cells = [{ sheet: "支出决算表", row: 4, column: 3 }];
  await host.show(cells);
  const before = host.view().shown;
  await host.show(cells);
  expect(host.view().shown).not.toBe(before);
  expect(host.view().shown).toEqual(cells);
  end();
  await host.show([]);
  expect(told).toBe(2);
});
