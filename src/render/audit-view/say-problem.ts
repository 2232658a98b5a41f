import type { AuditView } from "./view-audit";
import type { PlaceLink } from "../pane/place-links";
import { LEDGER_LABELS } from "./marks";
import type { Told } from "./problems";

/** What is wrong, what is right and where that is found, each said once. */
export function sayProblem({ reason, expected, places, candidates, since }: Told): string {
  const [place] = places;
  const isPlaced = place === undefined || isNamed(place, reason);
  const others = candidates.filter((candidate) => !candidate.places.some((at) => isNamed(at, reason)));
  return [
    reason,
    ...(expected === undefined || reason.includes(`应为${expected}`) ? [] : [`应为${expected}。`]),
    ...(isPlaced ? [] : [`数据来源：${places.map(({ label }) => label).join("、")}。`]),
    ...(others.length === 0 ? [] : [`见${others.map(({ label }) => label).join("、")}。`]),
    ...(since === undefined || since === "unchanged" ? [] : [`与起草稿相比：${LEDGER_LABELS[since]}。`]),
  ].join("");
}

/** Whether a sentence names a cell of the same sheet. */
const isNamed = ({ label }: PlaceLink, reason: string): boolean => reason.includes(label.slice(0, label.lastIndexOf("!") + 1));

/** More than these are counted, not listed. */
const MOST_LISTED = 30;

/** The numbers of our draft that the text no longer has. */
export function sayDropped(dropped: AuditView["dropped"]): string {
  const listed = [...new Set(dropped.map(({ text }) => text))].slice(0, MOST_LISTED).join("、");
  return `起草稿里的以下数字已不在文中，请核实是否有意删去：${listed}${dropped.length > MOST_LISTED ? "等" : ""}（共${String(dropped.length)}个）。`;
}
