import type { FindingLevel, FindingView } from "../../render/pane/finding-views";
import type { PaneTexts } from "../texts/pane-texts";

export type Grouping = "level" | "check" | "sheet";
export type LevelFilter = FindingLevel | "all";

/** A row of the list: the heading of a group, or a finding. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly name: string; readonly count: number }
  | { readonly kind: "finding"; readonly key: string; readonly finding: FindingView };

/** The office lets it stand. */
export const isAccepted = ({ acceptance }: FindingView): boolean => acceptance?.kind === "accepted";

/** The findings of one level under the headings of their groups; groups in the order of their first finding, what was accepted in a group of its own. */
export function findingRows(findings: readonly FindingView[], filter: LevelFilter, grouping: Grouping, texts: PaneTexts): FindingRow[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    if (filter !== "all" && finding.level !== filter) continue;
    const name = groupOf(finding, grouping, texts);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [finding]);
    else members.push(finding);
  }
  return [...groups].flatMap(([name, members]): FindingRow[] => [
    { kind: "group", key: `group ${name}`, name, count: members.length },
    ...members.map((finding): FindingRow => ({ kind: "finding", key: finding.key, finding })),
  ]);
}

function groupOf(finding: FindingView, grouping: Grouping, { findings, acceptance }: PaneTexts): string {
  const { level, check, sheet } = finding;
  if (isAccepted(finding)) return acceptance.accepted;
  switch (grouping) {
    case "level":
      return findings.levels[level];
    case "check":
      return check.title;
    case "sheet":
      return sheet === "" ? findings.wholeWorkbook : sheet;
  }
}
