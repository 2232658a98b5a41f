import type { WritePlan } from "../core/forms";
import { leftoversOf } from "../core/memory";
import type { Workbook } from "../core/workbook";
import { refuse, type Result, succeed, type WorkbookHost } from "./ports";

/** What takes the left-overs of an interrupted write out of the workbook. */
export function planCleanUp(workbook: Workbook): Result<WritePlan> {
  const removes = leftoversOf(workbook);
  if (removes.length === 0) return refuse({ code: "nothing-to-restore", what: "没有需要清理的内容。", advice: "可以继续审核和填写。" });
  return succeed({ fingerprint: workbook.fingerprint, removes, sheets: [], memory: workbook.memory ?? "" });
}

/** Reads the workbook and takes the left-overs out. */
export async function cleanUpWorkbook(host: WorkbookHost): Promise<Result<void>> {
  const read = await host.read();
  if (!read.ok) return read;
  const plan = planCleanUp(read.value);
  return plan.ok ? host.write(plan.value) : plan;
}
