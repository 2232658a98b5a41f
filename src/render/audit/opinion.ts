import type { Severity } from "../../core/checks";
import { type AuditProblem, type AuditRun, type AuditView, MARKS, NUMBER_MARKS, sayDropped, sayProblem, viewAudit } from "../audit-view";
import type { AuditedReport } from "./audited-report";
import { SEVERITY_NAMES } from "../check-page";

/** An audited report, and who it is by, as far as that is known. */
export interface OpinionSubject extends AuditedReport {
  readonly office?: string | undefined;
  readonly year?: number | undefined;
}

/** One thing to correct or to look at. */
export interface OpinionItem {
  /** `1.“二、绩效完成情况”第12行：` */
  readonly lead: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly opinion: string;
}

export interface OpinionGroup {
  /** `一、需修改（3处）` */
  readonly heading: string;
  readonly items: readonly OpinionItem[];
  /** What is said of the text as a whole. */
  readonly remarks: readonly string[];
}

/** A result, how many numbers had it, what it means. */
export type CountRow = readonly [result: string, count: string, meaning: string];

export interface OpinionAnnex {
  readonly title: string;
  readonly legend: string;
  readonly lines: readonly (readonly AuditRun[])[];
}

/** 审核意见 in words and in order, as the office above would write it. */
export interface Opinion {
  readonly title: string;
  readonly opening: readonly string[];
  readonly groups: readonly OpinionGroup[];
  readonly countsHeading: string;
  readonly counts: readonly CountRow[];
  /** The marked report; left out where it is too long to be printed. */
  readonly annex?: OpinionAnnex;
}

/** What is to be said of an audited report. */
export function viewOpinion(subject: OpinionSubject): Opinion {
  const view = viewAudit(subject.text, subject.audit);
  const groups = (["error", "warning", "note"] as const).flatMap((severity) => {
    const problems = view.problems.filter((problem) => problem.severity === severity);
    const items = problems.slice(0, MOST_ITEMS).map(viewItem);
    const general = severity === "note" ? generalRemarks(view, subject) : [];
    const count = problems.length + general.length;
    const remarks = [...general, ...(problems.length > MOST_ITEMS ? [`其余${String(problems.length - MOST_ITEMS)}${severity === "note" ? "条" : "处"}不再逐一列出。`] : [])];
    return count === 0 ? [] : [{ severity, count: `${String(count)}${severity === "note" ? "条" : "处"}`, items, remarks }];
  });
  return {
    title: titleOf(subject),
    opening: [aboutReport(subject), outcomeOf(groups)],
    groups: groups.map(({ severity, count, items, remarks }, index) => ({ heading: `${ORDINALS.charAt(index)}、${SEVERITY_NAMES[severity]}（${count}）`, items, remarks })),
    countsHeading: `${ORDINALS.charAt(groups.length)}、核对情况`,
    counts: countRows(view),
    ...(subject.text.length > LONGEST_ANNEX ? {} : { annex: { title: "报告原文及核对标记", legend: LEGEND, lines: linesOf(view.runs) } }),
  };
}

/** More than these nobody reads one by one; a report that long is not printed a second time. */
const MOST_ITEMS = 200;
const LONGEST_ANNEX = 60_000;

const ORDINALS = "一二三四";
const LEGEND = `标记：${([...NUMBER_MARKS, "wording"] as const).map((mark) => MARKS[mark].sign + MARKS[mark].label).join("　")}`;

function titleOf({ file, office, year }: OpinionSubject): string {
  if (office === undefined || year === undefined) return `《${file.replace(/\.[^.]*$/, "")}》审核意见`;
  return `${office}${String(year)}年度部门整体支出绩效自评报告审核意见`;
}

function aboutReport({ file, workbook, notes }: OpinionSubject): string {
  const basis = workbook === undefined ? "报告文字本身，文中数字互相核对（没有与工作簿核对）" : `工作簿《${workbook}》和报告文字本身`;
  return `审核对象：《${file}》。审核依据：${basis}。${notes.join("")}`;
}

function outcomeOf(groups: readonly { readonly severity: Severity; readonly count: string }[]): string {
  const counts = groups.map(({ severity, count }) => `${SEVERITY_NAMES[severity]}${count}`).join("，");
  const isSound = groups.every(({ severity }) => severity === "note");
  return `对报告中的数字和用语逐一审核，${isSound ? "没有发现需修改、需核实的问题" : counts}${isSound && counts !== "" ? `，${counts}` : ""}${counts === "" ? "" : "，意见如下"}。`;
}

function viewItem(problem: AuditProblem, index: number): OpinionItem {
  const { line, section, before, quote, after } = problem;
  const part = section === undefined ? "" : `，“${section}”部分`;
  return { lead: `${String(index + 1)}.第${String(line)}行${part}：`, before: onOneLine(before), quote: onOneLine(quote), after: onOneLine(after), opinion: sayProblem(problem) };
}

const onOneLine = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

/** More than these are counted, not listed. */
const MOST_LISTED = 60;

/** What is said of the text as a whole: numbers without a source, and those of our draft that are gone. */
function generalRemarks({ runs, dropped }: AuditView, { workbook }: OpinionSubject): string[] {
  const quotes = workbook === undefined ? [] : runs.flatMap(({ mark, text, problems }) => (mark === "untraced" && problems.length === 0 ? [onOneLine(text)] : []));
  const listed = [...new Set(quotes)].slice(0, MOST_LISTED).join("、");
  return [
    ...(quotes.length === 0 ? [] : [`以下数字在工作簿和文中都没有找到来源，请备好依据：${listed}${quotes.length > MOST_LISTED ? "等" : ""}（共${String(quotes.length)}个）。`]),
    ...(dropped.length === 0 ? [] : [sayDropped(dropped)]),
  ];
}

const MEANINGS = {
  differs: "与工作簿中的数不一致，须改正",
  inconsistent: "与文中其他数算不拢，须改正",
  untraced: "没有找到可核对的来源，不等于有误",
  rounding: "与四舍五入或截断后的数一致",
  agrees: "与工作簿或文中其他数一致",
} as const;

function countRows({ counts }: AuditView): CountRow[] {
  const rows = NUMBER_MARKS.map((mark): CountRow => [MARKS[mark].sign + MARKS[mark].label, String(counts[mark]), MEANINGS[mark]]);
  return [...rows, ["合计", String(NUMBER_MARKS.reduce((sum, mark) => sum + counts[mark], 0)), "报告中的数字"]];
}

/** The text line by line; empty lines are left out. A run that goes over a line end is cut there. */
function linesOf(runs: readonly AuditRun[]): AuditRun[][] {
  const lines: AuditRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
