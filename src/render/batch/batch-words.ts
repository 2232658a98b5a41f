import { batchCounts } from "./batch-json";
import type { UnitLine } from "./unit-line";

/** The sentence about a whole folder, for the head of 汇总 and for the terminal. */
export function sayBatch(units: readonly UnitLine[]): string {
  const { units: all, couldNotRun, error, warning, note } = batchCounts(units);
  const failed = couldNotRun === 0 ? "" : `，${String(couldNotRun)}个没有处理成`;
  return `共${String(all)}个工作簿${failed}；需修改${String(error)}项，需核实${String(warning)}项，提示${String(note)}项。`;
}

/** What a folder's run tells a person at its end. `written` are paths as the user would type them. */
export function renderBatchSummary(units: readonly UnitLine[], written: readonly string[]): string {
  const failed = units.flatMap((unit) => (unit.status === "could-not-run" ? [`  ${unit.file}：${unit.reason}`] : []));
  return [sayBatch(units), ...(failed.length === 0 ? [] : ["", "没有处理成的工作簿", ...failed]), "", "结果文件", ...written.map((path) => `  ${path}`), ""].join("\n");
}
