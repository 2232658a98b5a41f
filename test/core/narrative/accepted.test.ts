import { planAcceptance } from "../../../src/jobs/accept-finding";
import { draft } from "../../../src/jobs/draft-report";
import type { Review } from "../../../src/jobs/review";
import { reviewSnapshot } from "../../../src/jobs/review-workbook";
import { sectionText } from "../../support/draft-text";
import { type DrawnOffice, drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";

const reviewOf = (office: DrawnOffice): Review => reviewSnapshot(drawWorkbook(drawOffice(office)));

function accepting(review: Review, check: string, reason: string): Review {
  const plan = planAcceptance(review, review.findings.findIndex((finding) => finding.check === check && finding.verdict === "failed"), reason);
  if (!plan.ok) throw new Error(plan.problem.what);
  return reviewSnapshot({ ...review.workbook, memory: plan.value.memory });
}

const DIFFERENT: DrawnOffice = { classes: [["201", "一般公共服务支出", 80]], total: [80], execution: { adjusted: 100, executed: 95 } };

test("a difference the office lets stand is told with its reason among 其他需要说明问题", () => {
  const review = reviewOf(DIFFERENT);
  expect(sectionText(draft(review), "remarks")).toBe("无");
  const report = draft(accepting(review, "expenditure-agrees-with-execution", "预算执行表含上年结转。"));
  expect(sectionText(report, "remarks")).toMatch(/80\.00万元.*95\.00万元.*15\.00万元.*对此，单位的说明是：预算执行表含上年结转。$/);
});

test("one that may not stay as it is, is a problem too, with a place for how it will be avoided", () => {
  const review = reviewOf({ classes: [["201", "一般公共服务支出", 70], ["213", "农林水支出", 5]], total: [80] });
  const finding = review.findings.find(({ verdict, severity, statement }) => verdict === "failed" && severity === "error" && statement.facts.difference !== undefined)!;
  const report = draft(accepting(review, finding.check, "系统导出缺行，已报告县财政局"));
  expect(sectionText(report, "remarks")).toContain("对此，单位的说明是：系统导出缺行，已报告县财政局。");
  expect(sectionText(report, "problems")).toContain("部分数据之间存在差额，已逐项说明原因。");
  expect(sectionText(report, "measures")).toContain("针对部分数据之间存在差额的问题，〔待填：避免数据出现差额的措施〕。");
});

test("it is gone from the report when its numbers are others", () => {
  const { memory } = accepting(reviewOf(DIFFERENT), "expenditure-agrees-with-execution", "预算执行表含上年结转。").workbook;
  const other = reviewSnapshot({ ...drawWorkbook(drawOffice({ ...DIFFERENT, execution: { adjusted: 100, executed: 94 } })), ...(memory === undefined ? {} : { memory }) });
  expect(sectionText(draft(other), "remarks")).toBe("无");
});

test("a reason given for low execution stands where the report asks for it, and not a second time", () => {
  const report = draft(accepting(reviewOf({ total: [70], execution: { adjusted: 100, executed: 70 } }), "low-execution-is-explained", "原因是项目跨年实施。"));
  expect(sectionText(report, "spending")).toContain("尚有30.00万元未支出，主要原因是项目跨年实施。");
  expect(sectionText(report, "remarks")).toBe("无");
});

test("a reason given for a result far above its target stands in its sentence, and it is no problem any more", () => {
  const office: DrawnOffice = { total: [95], execution: { adjusted: 100, executed: 95 }, indicators: [{ level1: "产出指标", name: "清查", target: "10户", actual: "30户", weight: 10 }, { level1: "产出指标", name: "巡查", target: "10次", actual: "30次", weight: 10 }] };
  const review = reviewOf(office);
  expect(sectionText(draft(review), "problems")).toContain("涉及清查（完成率300%）、巡查（完成率300%）");
  const report = draft(accepting(review, "overachievement-is-explained", "底册更新"));
  expect(sectionText(report, "targets")).toMatch(/清查30户，[^。]*是底册更新。/);
  expect(sectionText(report, "problems")).toContain("涉及巡查（完成率300%）。");
});
