import { jsonBytes } from "../json/json-bytes";
import type { UnitDone, UnitLine } from "./unit-line";

/** 汇总.json: a line per unit in the order of their files, and their sums. */
export function renderBatchJson(units: readonly UnitLine[]): Uint8Array {
  return jsonBytes({ schema: 1, units, counts: batchCounts(units) });
}

/** How many units there are, how many could not be run, and the findings of all by severity. */
export function batchCounts(units: readonly UnitLine[]): { readonly units: number; readonly couldNotRun: number; readonly error: number; readonly warning: number; readonly note: number } {
  const done = units.filter(isDone);
  const sum = (severity: "error" | "warning" | "note"): number => done.reduce((all, { counts }) => all + counts[severity], 0);
  return { units: units.length, couldNotRun: units.length - done.length, error: sum("error"), warning: sum("warning"), note: sum("note") };
}

export const isDone = (unit: UnitLine): unit is UnitDone => unit.status === "done";
