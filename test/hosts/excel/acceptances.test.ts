import { isAccepted } from "../../../src/core/checks";
import { excelHost } from "../../../src/hosts/excel";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { planAcceptance, planWithdrawal } from "../../../src/jobs/accept-finding";
import { planOwnSheets } from "../../../src/jobs/plan-own-sheets";
import type { WorkbookHost } from "../../../src/jobs/ports";
import { restoreWorkbook } from "../../../src/jobs/restore";
import type { Review } from "../../../src/jobs/review";
import { reviewWorkbook } from "../../../src/jobs/review-workbook";
import { openedHosts } from "../../excel-host/opened-hosts";
import { drawOffice } from "../../support/draw-office";
import { createDrawn } from "../../support/xlsx/create-drawn";
import { plainSheet } from "../../support/xlsx/plain-sheet";
import { problemOf, readNow, valueOf } from "./excel-world";

const open = openedHosts();
const bytes = createDrawn(drawOffice({
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
}));
const SUM = "total-equals-sum-of-classes";
const LOW = "low-execution-is-explained";

const review = async (host: WorkbookHost): Promise<Review> => valueOf(await reviewWorkbook(host));
const at = ({ findings }: Review, check: string): number => findings.findIndex((finding) => finding.check === check);

async function accept(host: WorkbookHost, check: string, reason: string): Promise<void> {
  const now = await review(host);
  valueOf(await host.write(valueOf(planAcceptance(now, at(now, check), reason))));
}

/** Reasons by check of what is accepted. */
const accepted = async (host: WorkbookHost): Promise<unknown> =>
  Object.fromEntries((await review(host)).findings.filter(isAccepted).map(({ check, acceptance }) => [check, acceptance?.reason]));

const fill = async (host: WorkbookHost, run: string): Promise<void> => valueOf(await host.write(planOwnSheets(await readNow(host), [plainSheet("自评表", [[run]])])));
const restore = async (host: WorkbookHost): Promise<void> => valueOf(await restoreWorkbook(host));

test("what was accepted in Excel is accepted in the browser edition, and the other way round", async () => {
  const opened = await open({ workbook: bytes });
  await accept(excelHost(), SUM, "口径<不同>&已核实");
  const host = xlsxHost(opened.save(), "甲.xlsx");
  expect(await accepted(host)).toEqual({ [SUM]: "口径<不同>&已核实" });
  await accept(host, LOW, "资金12月才到");
  opened.close();
  await open({ workbook: host.bytes() });
  expect(await accepted(excelHost())).toEqual({ [SUM]: "口径<不同>&已核实", [LOW]: "资金12月才到" });
  const now = await review(excelHost());
  valueOf(await excelHost().write(valueOf(planWithdrawal(now, at(now, SUM)))));
  expect(await accepted(excelHost())).toEqual({ [LOW]: "资金12月才到" });
});

test("a second fill in Excel keeps what was accepted, and 还原 takes back only what was written, also in the browser edition", async () => {
  const opened = await open({ workbook: bytes });
  await accept(excelHost(), SUM, "一");
  await fill(excelHost(), "第一次");
  await accept(excelHost(), LOW, "二");
  await fill(excelHost(), "第二次");
  const both = { [SUM]: "一", [LOW]: "二" };
  expect(await accepted(excelHost())).toEqual(both);
  const host = xlsxHost(opened.save(), "甲.xlsx");
  await restore(host);
  expect([await accepted(host), (await readNow(host)).sheets.at(-1)?.value(1, 1)]).toEqual([both, "第一次"]);
  await restore(excelHost());
  expect([await accepted(excelHost()), (await readNow()).sheets.at(-1)?.value(1, 1)]).toEqual([both, "第一次"]);
  await restore(excelHost());
  expect([await accepted(excelHost()), (await readNow()).sheets.map(({ name }) => name)]).toEqual([both, ["支出决算表", "预算执行表"]]);
});

test("in the browser edition too, after saving and opening again: accepted before and after a fill, and one taken back after it", async () => {
  let host = xlsxHost(bytes, "甲.xlsx");
  const reopen = (): void => void (host = xlsxHost(host.bytes(), "乙.xlsx"));
  await accept(host, SUM, "一");
  await fill(host, "第一次");
  reopen();
  await accept(host, LOW, "二");
  const now = await review(host);
  valueOf(await host.write(valueOf(planWithdrawal(now, at(now, SUM)))));
  reopen();
  await restore(host);
  reopen();
  expect(await accepted(host)).toEqual({ [LOW]: "二" });
});

test("where the workbook has changed since the review, nothing is remembered and nothing lost", async () => {
  const { model } = await open({ workbook: bytes });
  const now = await review(excelHost());
  const plan = valueOf(planAcceptance(now, at(now, SUM), "理由"));
  model.sheets[0]!.put(20, 1, { value: "新的一行" });
  expect(problemOf(await excelHost().write(plan))).toBe("changed-meanwhile");
  expect(await accepted(excelHost())).toEqual({});
});
