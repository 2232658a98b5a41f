import { chooseForms } from "../jobs/choose-forms";
import { draft } from "../jobs/draft-report";
import { planFill } from "../jobs/plan-fill";
import { type FileHost, refuse, type Result, succeed } from "../jobs/ports";
import type { Review } from "../jobs/review";
import { reviewWorkbook } from "../jobs/review-workbook";
import { renderDocx } from "../render/docx";
import { renderHtml } from "../render/html";
import { viewReport } from "../render/report-view";
import { resultJson } from "../render/result-json";
import { renderSummary } from "../render/terminal/summary";
import { renderText } from "../render/text";
import type { Stage, Wish } from "./arguments";
import type { World } from "./world";

type EvaluateWish = Extract<Wish, { kind: "evaluate" }>;

/** Reviews one workbook file, fills its forms and drafts its report; writes the results of `CONTRACT.md` and gives the exit status. */
export async function evaluateFile(wish: EvaluateWish, world: World): Promise<Result<0 | 1>> {
  const path = wish.input ?? world.samplePath;
  const bytes = await readInput(path, world);
  if (!bytes.ok) return bytes;
  const file = path.replace(/^.*[\\/]/, "");
  const host = world.openWorkbook(bytes.value, file);
  const reviewed = await reviewWorkbook(host, wish.year === undefined ? {} : { year: wish.year }, (done, whole, doing) => {
    world.showProgress(`${doing} ${String(Math.floor((100 * done) / Math.max(1, whole)))}%`);
  });
  world.showProgress("");
  if (!reviewed.ok) return reviewed;
  const results = await makeResults(reviewed.value, host, wish);
  if (!results.ok) return results;
  const { json, files, summary } = results.value;
  const written: string[] = [];
  for (const [name, content] of [...files, ["结果.json", json] as const]) {
    const full = `${file.replace(/\.xlsx$/i, "")}.${name}`;
    const saved = await world.writeFile(wish.out, full, content);
    if (!saved.ok) return saved;
    written.push(`${wish.out.replace(/[\\/]$/, "")}/${full}`);
  }
  world.print(wish.isJson ? json : summary(written));
  return succeed(reviewed.value.findings.some(({ verdict, severity }) => verdict === "failed" && severity === "error") ? 1 : 0);
}

async function readInput(path: string, world: World): Promise<Result<Uint8Array>> {
  switch (await world.kindOf(path)) {
    case "missing":
      return refuse({ code: "no-file", what: `找不到文件“${path}”。`, advice: "请检查文件名和所在文件夹，再试一次。" });
    case "folder":
      return refuse({ code: "no-file", what: `“${path}”是文件夹，成批处理这一版还不能用。`, advice: "请指定其中一个 .xlsx 工作簿。" });
    case "file":
      return world.readFile(path);
  }
}

interface Results {
  readonly json: string;
  readonly files: readonly (readonly [string, Uint8Array | string])[];
  readonly summary: (written: readonly string[]) => string;
}

const STAGES: Readonly<Record<Stage | "all", { readonly fills: boolean; readonly drafts: boolean }>> = {
  review: { fills: false, drafts: false },
  fill: { fills: true, drafts: false },
  draft: { fills: false, drafts: true },
  all: { fills: true, drafts: true },
};

async function makeResults(review: Review, host: FileHost, wish: EvaluateWish): Promise<Result<Results>> {
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
  const { workbook, ...parts } = review;
  const json = `${JSON.stringify(resultJson({ ...parts, file: workbook.file, sheets: plan?.sheets ?? [], fills: plan?.fills ?? [], report: drafts ? report : undefined }), null, 2)}\n`;
  const summary = (written: readonly string[]): string => renderSummary({ ...parts, file: workbook.file, blanks: drafts ? report.blanks : [], written });
  return succeed({ json, files, summary });
}
