import type { WritePlan } from "../core/forms";
import { type Memory, readMemory, writeMemory } from "../core/memory";
import type { Workbook } from "../core/workbook";

/** What changes nothing of a workbook but what is remembered in it. Where that is remembered already, nothing is written. */
export function planMemory({ fingerprint, memory }: Workbook, change: (remembered: Memory) => Memory): WritePlan {
  const before = readMemory(memory).memory;
  const after = change(before);
  const isThere = writeMemory(after) === writeMemory(before);
  return { fingerprint, removes: [], sheets: [], memory: isThere ? (memory ?? "") : writeMemory(after), ...(isThere ? { isThere } : {}) };
}

/** The memory of before with what the user has said since: taking a fill back takes back what we wrote, never what the user decided. */
export function withWishes(former: string, { choices = [], acceptances = [], answers = [], edits = [], settings = [] }: Memory): string {
  const before = readMemory(former).memory;
  const wished: Memory = { ...before, choices, acceptances, answers, edits, settings };
  if (writeMemory(wished) === writeMemory(before)) return former;
  return writeMemory(wished);
}
