import { type CheckResult, type Finding, findingOfTie, isAccepted } from "../core/checks";
import { number, type PlannedSheet, SheetDraft, styles, text, textHeight } from "../core/forms";
import type { Tie } from "../core/ties";
import { ACCEPTED, acceptanceNote } from "./findings/acceptance-words";
import { causedInWords, countCaused } from "./findings/caused-findings";
import type { CheckWords } from "./findings-sheet/check-words";
import { causedRow, findingRow, rankOf } from "./findings-sheet/finding-row";
import { type Row, WIDTHS } from "./findings-sheet/row";
import { tieRow } from "./findings-sheet/tie-row";

export interface FindingsInput {
  readonly findings: readonly Finding[];
  readonly ties: readonly Tie[];
  readonly checks: readonly CheckResult[];
}

const FINDING_HEADS = ["序号", "等级", "问题", "位置", "表内值", "应为", "差额", "可能原因", "处理意见"];
const ACCEPTED_HEADS = [...FINDING_HEADS.slice(0, -1), "认可理由"];
const TIE_HEADS = ["序号", "结果", "勾稽关系", "位置", "左方", "右方", "差额", "允许尾差", "说明"];
const COLUMNS = WIDTHS.length;
const HEAD_ROW = 3;

/** The sheet 审核发现: a row for each finding, worst first, then those the office has accepted, then a row for each 勾稽关系. Amounts are numbers; the sheet prints on A4 landscape. */
export function planFindingsSheet({ findings, ties, checks }: FindingsInput, words: CheckWords, name = "审核发现"): PlannedSheet {
  const draft = new SheetDraft(WIDTHS);
  draft.span({ top: 1, left: 1, bottom: 1, right: COLUMNS }, "审核发现", styles.title);
  draft.reach(1, 32);
  putLine(draft, 2, summaryLine(findings, checks), styles.note);
  putHeads(draft, HEAD_ROW, FINDING_HEADS);
  const sorted = [...findings].sort((a, b) => rankOf(a) - rankOf(b)); // sort keeps the order inside a rank
  const rowsOf = (which: readonly Finding[]): NumberedRow[] => which.flatMap((finding) => [
    { cells: findingRow(finding, words) },
    ...(finding.consequences ?? []).map((caused) => ({ cells: causedRow(caused, words), isUnder: true })),
  ]);
  const accepted = sorted.filter(isAccepted);
  const afterOpen = putRows(draft, HEAD_ROW + 1, rowsOf(sorted.filter((finding) => !isAccepted(finding))), accepted.length > 0 ? "没有未认可的问题。" : nothingFound(checks));
  const afterFindings = accepted.length === 0 ? afterOpen : putPart(draft, afterOpen + 1, { title: ACCEPTED, heads: ACCEPTED_HEADS, rows: rowsOf(accepted), none: "" });
  const tieRows = ties.map((tie) => ({ cells: tieRow(tie, noteOnTie(tie, findings)) }));
  const end = putPart(draft, afterFindings + 1, { title: "勾稽关系", heads: TIE_HEADS, rows: tieRows, none: "工作簿中没有可以相互核对的两张表。" });
  return draft.finish(name, { columns: COLUMNS, rows: end - 1, titleRows: { first: 1, last: 1 }, frozenRows: HEAD_ROW, landscape: true });
}

function noteOnTie(tie: Tie, findings: readonly Finding[]): string {
  const finding = findingOfTie(tie, findings);
  return finding === undefined || !isAccepted(finding) ? "" : (acceptanceNote(finding) ?? "");
}

/** A row with its number; one that stands under the row above has none. */
interface NumberedRow {
  readonly cells: Row;
  readonly isUnder?: boolean;
}

interface Part {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly none: string;
}

/** A part under its own heading; gives the first free row below. */
function putPart(draft: SheetDraft, top: number, { title, heads, rows, none }: Part): number {
  putLine(draft, top, title, styles.section);
  putHeads(draft, top + 1, heads);
  return putRows(draft, top + 2, rows, none);
}

function putLine(draft: SheetDraft, row: number, text: string, style: (typeof styles)["note" | "section" | "body"]): void {
  draft.span({ top: row, left: 1, bottom: row, right: COLUMNS }, text, style);
  draft.reach(row, Math.max(22, textHeight(text, draft.widthOf(1, COLUMNS), style.font.size)));
}

function putHeads(draft: SheetDraft, row: number, heads: readonly string[]): void {
  heads.forEach((head, index) => draft.put(row, index + 1, head, styles.head));
  draft.reach(row, 24);
}

/** Gives the first free row below. */
function putRows(draft: SheetDraft, top: number, rows: readonly NumberedRow[], none: string): number {
  if (rows.length === 0) {
    putLine(draft, top, none, styles.body);
    return top + 1;
  }
  let last = 0;
  rows.forEach(({ cells, isUnder = false }, index) => {
    const row = top + index;
    if (!isUnder) last += 1;
    draft.put(row, 1, isUnder ? text("") : number(last), styles.count);
    cells.forEach(({ content, style }, at) => {
      draft.put(row, at + 2, content, style);
      draft.reach(row, content.kind === "text" ? textHeight(content.text, WIDTHS[at + 1] ?? 0, style.font.size) : 22);
    });
  });
  return top + rows.length;
}

function summaryLine(findings: readonly Finding[], checks: readonly CheckResult[]): string {
  const accepted = findings.filter(isAccepted).length;
  const failed = findings.filter((finding) => finding.verdict === "failed" && !isAccepted(finding));
  const count = (severity: Finding["severity"]): string => String(failed.filter((one) => one.severity === severity).length);
  const undecided = findings.length - failed.length - accepted;
  const caused = causedInWords(countCaused(findings));
  const became = (verdict: CheckResult["verdict"]): number => checks.filter((one) => one.verdict === verdict).length;
  const ran = checks.length - became("not-applicable");
  return `需修改${count("error")}项，需核实${count("warning")}项，提示${count("note")}项，无法判断${String(undecided)}项${accepted === 0 ? "" : `，已认可${String(accepted)}项`}${caused === "" ? "" : `；${caused}`}。`
    + `共核对${String(ran)}个方面，其中${String(became("passed"))}个未发现问题；另有${String(checks.length - ran)}个方面工作簿中没有相应内容，未核对。`;
}

const nothingFound = (checks: readonly CheckResult[]): string =>
  checks.some(({ verdict }) => verdict === "passed") ? "未发现问题。" : "工作簿中没有可以审核的内容。";
