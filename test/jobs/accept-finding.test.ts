import fc from "fast-check";
import { markFindings, markKey } from "../../src/core/acceptance";
import { isAccepted } from "../../src/core/checks";
import { readMemory } from "../../src/core/memory";
import type { Workbook } from "../../src/core/workbook";
import { LONGEST_REASON, planAcceptance, planWithdrawal } from "../../src/jobs/accept-finding";
import type { Result } from "../../src/jobs/ports";
import type { Review } from "../../src/jobs/review";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { anyOffice } from "../support/any-office";
import { type DrawnOffice, drawOffice } from "../support/draw-office";
import { type DrawnSheet, drawWorkbook } from "../support/draw-workbook";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

/** The review after what was planned has been remembered. */
const after = ({ workbook }: Review, plan: ReturnType<typeof planAcceptance>, now: Workbook = workbook): Review => reviewSnapshot({ ...now, memory: valueOf(plan).memory });
const remembering = (review: Review, memory: string | undefined): Review => (memory === undefined ? review : { ...review, workbook: { ...review.workbook, memory } });
const accept = (review: Review, index: number, reason = "口径不同，已核实"): Review => after(review, planAcceptance(review, index, reason));
const standings = ({ findings }: Review): (string | undefined)[] => findings.map(({ acceptance }) => acceptance?.kind);
const failedOf = ({ findings }: Review): number[] => findings.flatMap(({ verdict }, index) => (verdict === "failed" ? [index] : []));
const reviewOf = (sheets: readonly DrawnSheet[]): Review => reviewSnapshot(drawWorkbook(sheets));

const OFFICE: DrawnOffice = {
  classes: [["201", "一般公共服务支出", 80], ["213", "农林水支出", 15]], total: [100], execution: { initial: 120, adjusted: 200, executed: 100 },
  indicators: [{ level1: "产出指标", name: "清查", target: "606家", actual: "615家", rate: "101.4%", weight: 10 }, { level1: "产出指标", name: "修路", target: "10公里", actual: "8公里", weight: 10 }],
};
const only = (review: Review, check: string): number => review.findings.findIndex((finding) => finding.check === check);

/** Every sheet under another name and all its rows further down: nothing that a finding means. */
function moved(sheets: readonly DrawnSheet[]): DrawnSheet[] {
  const down = (merge: string): string => merge.replace(/\d+/g, (row) => String(Number(row) + 3));
  return sheets.map((sheet, index) => ({ ...sheet, name: `改名${String(index)}`, rows: [[], [], [], ...sheet.rows], ...(sheet.merges === undefined ? {} : { merges: sheet.merges.map(down) }) }));
}

describe("any office", () => {
  it("has no two findings that are known again by the same", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const { findings, records, workbook } = reviewOf(drawOffice(office));
      const keys = markFindings(findings, { records, workbook }).map(markKey);
      expect(new Set(keys).size).toBe(findings.length);
    }), { numRuns: 60 });
  });

  it("accepts exactly the finding it was told to, also one after the other, and takes exactly that back", () => {
    fc.assert(fc.property(anyOffice, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (office, picks) => {
      let review = reviewOf(drawOffice(office));
      const failed = failedOf(review);
      fc.pre(failed.length > 0);
      const chosen = [...new Set(picks.map((pick) => failed[pick % failed.length]!))];
      const expected: (string | undefined)[] = review.findings.map(() => undefined);
      for (const index of chosen) {
        review = accept(review, index);
        expected[index] = "accepted";
        expect(standings(review)).toEqual(expected);
      }
      for (const index of chosen) {
        review = after(review, planWithdrawal(review, index));
        expected[index] = undefined;
        expect(standings(review)).toEqual(expected);
      }
      expect(readMemory(review.workbook.memory).memory.acceptances).toBeUndefined();
    }), { numRuns: 30 });
  });

  it("keeps every acceptance when sheets are renamed and rows put in above", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const sheets = drawOffice(office);
      const fresh = reviewOf(sheets);
      const memory = failedOf(fresh).reduce<string | undefined>((so_far, index) => valueOf(planAcceptance(remembering(fresh, so_far), index, "已核实")).memory, undefined);
      const review = reviewSnapshot(remembering(fresh, memory).workbook);
      const later = reviewSnapshot({ ...drawWorkbook(moved(sheets)), ...(memory === undefined ? {} : { memory }) });
      const open = (one: Review): string[] => one.findings.filter((finding) => finding.verdict === "failed" && !isAccepted(finding)).map(({ check }) => check);
      expect(open(review)).toEqual([]);
      expect(later.findings.length).toBe(review.findings.length);
      expect(open(later)).toEqual([]);
    }), { numRuns: 30 });
  });
});

describe("an acceptance", () => {
  const review = reviewOf(drawOffice(OFFICE));
  const index = only(review, "total-equals-sum-of-classes");

  it("is remembered with its reason and what was said at the time", () => {
    expect(accept(review, index, "  含上年结转5万元 \n").findings[index]?.acceptance).toEqual({
      kind: "accepted", reason: "含上年结转5万元", said: "支出决算表合计行“本年支出合计”填列100.00万元，各类合计为95.00万元，填列数多了5.00万元。",
    });
  });

  it("is void once a number is another, and says what it was about", () => {
    const changed = drawWorkbook(drawOffice({ ...OFFICE, total: [101] }));
    const later = after(review, planAcceptance(review, index, "含上年结转"), changed);
    const finding = later.findings[only(later, "total-equals-sum-of-classes")];
    expect(finding?.acceptance).toEqual({ kind: "void", reason: "含上年结转", said: "支出决算表合计行“本年支出合计”填列100.00万元，各类合计为95.00万元，填列数多了5.00万元。" });
    expect(later.findings.filter(({ acceptance }) => acceptance !== undefined)).toHaveLength(1);
  });

  it("is void also where the difference stays the same but its sides do not", () => {
    const changed = drawWorkbook(drawOffice({ ...OFFICE, classes: [["201", "一般公共服务支出", 81], ["213", "农林水支出", 15]], total: [101] }));
    const later = after(review, planAcceptance(review, index, "含上年结转"), changed);
    expect(later.findings[only(later, "total-equals-sum-of-classes")]?.acceptance?.kind).toBe("void");
  });

  it("of other numbers gives way to the new one, and to nothing when that is taken back", () => {
    const changed = drawWorkbook(drawOffice({ ...OFFICE, total: [101] }));
    const later = after(review, planAcceptance(review, index, "旧理由"), changed);
    const at = only(later, "total-equals-sum-of-classes");
    const again = accept(later, at, "新理由");
    expect(readMemory(again.workbook.memory).memory.acceptances?.map(({ reason }) => reason)).toEqual(["新理由"]);
    expect(standings(after(again, planWithdrawal(again, at)))).toEqual(later.findings.map(() => undefined));
  });

  it("has no effect while its finding is gone, and is kept for when these numbers are there again", () => {
    const right = drawWorkbook(drawOffice({ ...OFFICE, classes: [["201", "一般公共服务支出", 85], ["213", "农林水支出", 15]] }));
    const later = after(review, planAcceptance(review, index, "含上年结转"), right);
    expect([only(later, "total-equals-sum-of-classes"), new Set(standings(later))]).toEqual([-1, new Set([undefined])]);
    const back = reviewSnapshot({ ...review.workbook, memory: later.workbook.memory! });
    expect(back.findings[index]?.acceptance?.kind).toBe("accepted");
  });

  it("is void when something new follows from the finding, for that was not accepted", () => {
    const { records, workbook, findings } = review;
    const finding = findings[index]!;
    const marks = [finding, { ...finding, consequences: [findings.at(-1)!] }].map((one) => markFindings([one], { records, workbook })[0]!);
    expect([marks[0]!.about === marks[1]!.about, marks[0]!.numbers === marks[1]!.numbers]).toEqual([true, false]);
  });

  it("of one of two lines of the same name is of that one, also when a line is put before them", () => {
    const line = (name: string, executed: number): (string | number)[] => [name, 100, executed];
    const sheet = (...lines: (string | number)[][]): DrawnSheet => ({ name: "执行", rows: [["预算执行情况表（单位：元）"], ["项目", "全年预算数", "全年执行数"], ["合计", 1000, 900], ...lines] });
    const two = reviewOf([sheet(line("其他支出", 130), line("其他支出", 130), line("行政运行", 640))]);
    const found = two.findings.flatMap((finding, at) => (finding.check === "execution-within-budget" ? [at] : []));
    const second = accept(two, found[1]!);
    expect(found.map((at) => second.findings[at]?.acceptance?.kind)).toEqual([undefined, "accepted"]);
    const later = after(two, planAcceptance(two, found[1]!, "x"), drawWorkbook([sheet(line("培训支出", 0), line("其他支出", 130), line("其他支出", 130), line("行政运行", 640))]));
    expect(later.findings.filter(({ check }) => check === "execution-within-budget").map(({ acceptance }) => acceptance?.kind)).toEqual([undefined, "accepted"]);
  });

  it("is not given to what could not be judged, nor without a reason, nor with a whole essay", () => {
    const unclear: Review = { ...review, findings: review.findings.map((finding) => ({ ...finding, verdict: "cannot-tell" })) };
    expect(planAcceptance(unclear, index, "理由")).toMatchObject({ ok: false, problem: { code: "cannot-accept" } });
    for (const reason of ["", " \n ", "长".repeat(LONGEST_REASON + 1)]) expect(planAcceptance(review, index, reason)).toMatchObject({ ok: false, problem: { code: "cannot-accept" } });
    expect(planAcceptance(review, index, "😀".repeat(LONGEST_REASON)).ok).toBe(true);
    expect(planAcceptance(review, 999, "理由")).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
  });
});
