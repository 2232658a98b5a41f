import { auditBeside, isInNeedOfChange, opinionDocx } from "../jobs/audit-report";
import { chooseForms } from "../jobs/choose-forms";
import { draft } from "../jobs/draft-report";
import { planFill } from "../jobs/plan-fill";
import { type FileHost, type ReportText, type Result, succeed } from "../jobs/ports";
import type { Review } from "../jobs/review";
import { reviewWorkbook } from "../jobs/review-workbook";
import type { AuditedReport } from "../render/audit/audited-report";
import { renderDocx } from "../render/docx";
import { renderHtml } from "../render/html";
import { jsonBytes } from "../render/json/json-bytes";
import { viewReport } from "../render/report-view";
import { resultJson } from "../render/json/result-json";
import type { Summary } from "../render/terminal/summary";
import { renderText } from "../render/text";
import type { Stage, Wish } from "./arguments";
import type { World } from "./world";

export type EvaluateWish = Extract<Wish, { kind: "evaluate" }>;

/** A workbook, the name of its file, the folder its results go to, and a report to audit beside it. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly out: string;
  readonly report?: ReportText | undefined;
}

export interface EvaluatedWorkbook {
  readonly review: Review;
  readonly blanks: Summary["blanks"];
  readonly audited?: AuditedReport | undefined;
  /** 结果.json. */
  readonly json: Uint8Array;
  /** Paths of the results, as the user would type them. */
  readonly written: readonly string[];
}

/** Reviews a workbook, fills its forms, drafts its report and writes the results of `CONTRACT.md`: each file whole or not at all. */
export async function evaluateWorkbook({ bytes, file, out, report }: Input, wish: EvaluateWish, world: World, tell: (doing: string) => void = () => undefined): Promise<Result<EvaluatedWorkbook>> {
  const host = world.openWorkbook(bytes, file);
  const reviewed = await reviewWorkbook(host, wish.year === undefined ? {} : { year: wish.year }, (done, whole, doing) => {
    tell(`${doing} ${String(Math.floor((100 * done) / Math.max(1, whole)))}%`);
  });
  if (!reviewed.ok) return reviewed;
  const audited = report === undefined ? undefined : auditBeside(report, reviewed.value, wish.input === undefined);
  const results = await makeResults({ review: reviewed.value, audited }, host, wish);
  if (!results.ok) return results;
  const { json, files, blanks } = results.value;
  const written: string[] = [];
  for (const [name, content] of [...files, ["结果.json", json] as const]) {
    const full = `${file.replace(/\.xlsx$/i, "")}.${name}`;
    const saved = world.writeFile(out, full, content);
    if (!saved.ok) return saved;
    written.push(`${out.replace(/[\\/]$/, "")}/${full}`);
  }
  return succeed({ review: reviewed.value, audited, json, blanks, written });
}

/** Something in the workbook, or in the report beside it, may not be handed in as it is. */
export const isInNeedOfCorrection = ({ review: { findings }, audited }: Pick<EvaluatedWorkbook, "review" | "audited">): boolean =>
  findings.some(({ verdict, severity }) => verdict === "failed" && severity === "error") || (audited !== undefined && isInNeedOfChange(audited));

interface Results {
  readonly json: Uint8Array;
  readonly files: readonly (readonly [string, Uint8Array | string])[];
  readonly blanks: Summary["blanks"];
}

const STAGES: Readonly<Record<Stage | "all", { readonly fills: boolean; readonly drafts: boolean }>> = {
  review: { fills: false, drafts: false },
  fill: { fills: true, drafts: false },
  draft: { fills: false, drafts: true },
  audit: { fills: false, drafts: false },
  all: { fills: true, drafts: true },
};

async function makeResults({ review, audited }: Pick<EvaluatedWorkbook, "review" | "audited">, host: FileHost, wish: EvaluateWish): Promise<Result<Results>> {
  const { fills, drafts } = STAGES[wish.only ?? "all"];
  const forms = chooseForms(review, wish.form);
  if (!forms.ok) return forms;
  const report = draft(review);
  const plan = fills ? planFill(review, report, forms.value, { isInPlace: true }) : undefined;
  if (plan !== undefined) {
    const filled = await host.write(plan);
    if (!filled.ok) return filled;
  }
  const view = viewReport(report, review.evaluation);
  const files: [string, Uint8Array | string][] = [];
  if (fills) files.push(["评价.xlsx", host.bytes()]);
  if (drafts) files.push(["报告.docx", await renderDocx(view)], ["报告.txt", renderText(view)], ["报告.html", renderHtml(view)]);
  if (audited !== undefined) files.push(["审核意见.docx", await opinionDocx(audited, review)]);
  const { workbook, ...parts } = review;
  const json = jsonBytes(resultJson({ ...parts, file: workbook.file, sheets: plan?.sheets ?? [], fills: plan?.fills ?? [], report: drafts ? report : undefined, audit: audited?.audit }));
  return succeed({ json, files, blanks: drafts ? report.blanks : [] });
}
