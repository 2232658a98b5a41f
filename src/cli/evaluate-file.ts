import { type Result, succeed } from "../jobs/ports";
import { renderAuditSummary, renderSummary } from "../render/terminal/summary";
import { type EvaluateWish, evaluateWorkbook, isInNeedOfCorrection } from "./evaluate-workbook";
import { readReport } from "./read-report";
import type { World } from "./world";

/** Reviews one workbook file, fills its forms, drafts its report and audits one that is there already; writes the results of `CONTRACT.md` and gives the exit status. */
export async function evaluateFile(path: string, wish: EvaluateWish, world: World): Promise<Result<0 | 1>> {
  const bytes = world.readFile(path);
  if (!bytes.ok) return bytes;
  const report = wish.audit === undefined ? undefined : await readReport(wish.audit, world);
  if (report?.ok === false) return report;
  const evaluated = await evaluateWorkbook({ bytes: bytes.value, file: path.replace(/^.*[\\/]/, ""), out: wish.out, report: report?.value }, wish, world, (text) => {
    world.showProgress(text);
  });
  world.showProgress("");
  if (!evaluated.ok) return evaluated;
  const { review, audited, json, blanks, written } = evaluated.value;
  const { workbook, ...parts } = review;
  const render = wish.only === "audit" ? renderAuditSummary : renderSummary;
  world.print(wish.isJson ? new TextDecoder().decode(json) : render({ ...parts, file: workbook.file, audited, blanks, written }));
  return succeed(isInNeedOfCorrection(evaluated.value) ? 1 : 0);
}
