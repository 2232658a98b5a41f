import { type AuditProblem, type AuditView, MARKS, NUMBER_MARKS, sayDropped, sayProblem, viewAudit } from "../audit-view";
import type { AuditedReport } from "../audit/audited-report";
import { SEVERITY_NAMES } from "../check-page";
import { wrapped } from "./columns";

const WIDTH = 96;
const INDENT = " ".repeat(6);

/** What an audit found, problem by problem in the order of the text: where, the words around it, what is right. */
export function auditLines({ file, text, notes, audit, workbook }: AuditedReport): string[] {
  const view = viewAudit(text, audit);
  const against = workbook === undefined ? "只按文中数字互相核对，没有与工作簿核对" : `与“${workbook}”核对`;
  return [
    `报告审核：${file}（${against}）`,
    `  ${countWords(view)}`,
    ...notes.flatMap((note) => wrapped(`  ${note}`, WIDTH, "    ")),
    ...view.problems.flatMap(problemLines),
    ...(view.dropped.length === 0 ? [] : wrapped(`  ${sayDropped(view.dropped)}`, WIDTH, "    ")),
  ];
}

function countWords({ counts, severities }: AuditView): string {
  const total = NUMBER_MARKS.reduce((sum, mark) => sum + counts[mark], 0);
  const byVerdict = NUMBER_MARKS.map((mark) => `${MARKS[mark].label} ${String(counts[mark])}`).join("　");
  const bySeverity = (["error", "warning", "note"] as const).map((severity) => `${SEVERITY_NAMES[severity]} ${String(severities[severity])}`).join("　");
  return `数字 ${String(total)} 个：${byVerdict}；审核意见：${bySeverity}`;
}

function problemLines(problem: AuditProblem): string[] {
  const { index, line, label, severity, before, quote, after, mark } = problem;
  const head = `  ${String(index + 1).padStart(2)}. 第${String(line)}行 ${MARKS[mark].sign}${label}（${SEVERITY_NAMES[severity]}）`;
  const words = `${before}【${quote.replace(/\s+/g, " ")}】${after}`.replace(/[\t\r\n]+/g, " ");
  return [head, ...wrapped(`${INDENT}${words}`, WIDTH, INDENT), ...wrapped(`${INDENT}${sayProblem(problem)}`, WIDTH, INDENT)];
}
