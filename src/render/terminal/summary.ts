import { type Finding, isAccepted } from "../../core/checks";
import type { Blank } from "../../core/narrative";
import { absolute, amountDigits, type Rational } from "../../core/number";
import type { Records } from "../../core/records";
import { TABLE_NAMES } from "../../core/standards";
import { amount, places, state } from "../../core/statement";
import { tableName } from "../../core/tables";
import type { Tie, TieSide } from "../../core/ties";
import { areaName, quoteSheet } from "../../core/workbook";
import { ACCEPTED, acceptanceNote } from "../findings/acceptance-words";
import { CAUSED, causedInWords, countCaused, shownCauses } from "../findings/caused-findings";
import { SEVERITY_NAMES } from "../check-page";
import { asLine } from "../plain-start";
import { printable } from "../printable";
import type { AuditedReport } from "../audit/audited-report";
import type { ReviewParts } from "../review-parts";
import { TIE_STATUS_NAMES } from "../tie-words";
import { sayText } from "../words";
import { auditLines } from "./audit-lines";
import { evaluationLines } from "./evaluation-lines";
import { inColumns, wrapped } from "./columns";

/** What the command line tells a person at the end of a run. */
export interface Summary extends ReviewParts {
  readonly file: string;
  readonly blanks: readonly Blank[];
  /** The report that was audited beside it. */
  readonly audited?: AuditedReport | undefined;
  /** Paths as the user would type them. */
  readonly written: readonly string[];
}

const WIDTH = 96;

/** The run in words, section by section, aligned for a terminal of about a hundred columns. */
export function renderSummary(summary: Summary): string {
  return inSections([head(summary), tableLines(summary.records), findingLines(summary), tieLines(summary.ties), evaluationLines(summary.evaluation), blankLines(summary.blanks), auditedLines(summary), fileLines(summary.written)]);
}

/** The same where only a report was to be audited. What was found in the workbook is not listed, but said to be there, because it counts. */
export function renderAuditSummary(summary: Summary): string {
  const errors = summary.findings.filter(({ verdict, severity }) => verdict === "failed" && severity === "error").length;
  const isAgainst = summary.audited?.workbook !== undefined;
  const others = errors === 0 ? [] : [`工作簿“${summary.file}”里另有需修改的问题 ${String(errors)} 处，${isAgainst ? "去掉 --only audit 可以看到" : "与这份报告无关；请在命令里写上报告所依据的工作簿"}。`];
  return inSections([isAgainst ? head(summary) : [], auditedLines(summary), others, fileLines(summary.written)]);
}

/** What a cell holds may not steer the terminal it is shown in. */
const shown = (line: string): string => line.split("\n").map((part) => asLine(printable(part))).join("\n");

const inSections = (sections: readonly string[][]): string => `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map(shown).join("\n")).join("\n\n")}\n`;

const auditedLines = ({ audited }: Summary): string[] => (audited === undefined ? [] : auditLines(audited));

function head({ file, records }: Summary): string[] {
  const year = records.year === undefined ? "年度未注明" : `${String(records.year.value)}年度`;
  return [[file, records.office?.value ?? "单位名称未注明", year].join("　")];
}

function tableLines({ tables, budgetTables = [], unrecognised, rivals }: Records): string[] {
  const all = [...tables, ...budgetTables];
  const rows = all.map((table) => [
    `  ${tableName(table)}`, `${quoteSheet(table.sheet)}!${areaName(table.area)}`, unitText(table), `${String(table.rows.length)}行`,
    table.basis !== undefined ? "预算表，不参与决算核对" : rivals.includes(table) ? "同类表不止一张，这张未采用" : table.chosen !== undefined ? "已按选定" : table.confidence === "sure" ? "" : "请确认是否为此表",
  ]);
  const others = unrecognised.map((one) => `  ${one.sheet}：${whyUnused(one)}`);
  return [`识别到的表（${String(all.length)}张）`, ...inColumns(rows, [3]), ...others];
}

function whyUnused({ nearest, missing, saidToBe }: Records["unrecognised"][number]): string {
  if (saidToBe === "none") return "已选定不参与审核";
  if (nearest === undefined) return "不是认识的表，未使用";
  return missing.length === 0 ? `像${TABLE_NAMES[nearest]}，这一版还不读这种表` : `${saidToBe === undefined ? "像" : "选定为"}${TABLE_NAMES[nearest]}，但缺少“${missing.join("”“")}”列，未使用`;
}

/** 概况 and 指标 hold no column of amounts. */
const unitText = ({ kind, amountUnit, isUnitStated }: Records["tables"][number]): string =>
  kind === "profile" || kind === "indicators" ? "" : amountUnit + (isUnitStated ? "" : "（表中未注明）");

function findingLines({ findings }: Summary): string[] {
  const accepted = findings.filter(isAccepted);
  const judged = findings.filter((finding) => finding.verdict === "failed" && !isAccepted(finding));
  const undecided = findings.filter(({ verdict }) => verdict === "cannot-tell");
  const counts = (["error", "warning", "note"] as const).map((severity) => `${SEVERITY_NAMES[severity]} ${String(judged.filter((one) => one.severity === severity).length)}`);
  const others = [["无法判断", undecided], [ACCEPTED, accepted]] as const;
  const caused = causedInWords(countCaused(findings));
  const title = `审核发现：${[...counts, ...others.flatMap(([name, members]) => (members.length === 0 ? [] : [`${name} ${String(members.length)}`])), ...(caused === "" ? [] : [caused])].join("　")}`;
  let number = 0;
  const group = (name: string, members: readonly Finding[]): string[] =>
    members.length === 0 ? [] : [`  【${name}】`, ...members.flatMap((finding) => oneFinding((number += 1), finding))];
  const bySeverity = (["error", "warning", "note"] as const).flatMap((severity) => group(SEVERITY_NAMES[severity], judged.filter((one) => one.severity === severity)));
  return [title, ...bySeverity, ...others.flatMap(([name, members]) => group(name, members))];
}

const INDENT = " ".repeat(6);

function oneFinding(number: number, finding: Finding): string[] {
  const { statement, cells, explanations, consequences = [] } = finding;
  const lines = wrapped(`  ${String(number).padStart(2)}. ${sayText(statement)}`, WIDTH, INDENT);
  if (cells.length > 0) lines.push(...wrapped(`${INDENT}位置：${sayText(state("{cells}", { cells: places(cells) }))}`, WIDTH, INDENT));
  for (const { statement: cause, isUnique } of shownCauses(explanations)) lines.push(...wrapped(`${INDENT}原因：${sayText(cause)}${isUnique ? "" : "（另有同样可能的原因）"}`, WIDTH, INDENT));
  const note = acceptanceNote(finding);
  if (note !== undefined) lines.push(...wrapped(`${INDENT}${note}`, WIDTH, INDENT));
  for (const caused of consequences) {
    const at = caused.cells.length === 0 ? "" : `（${sayText(state("{cells}", { cells: places(caused.cells) }))}）`;
    lines.push(...wrapped(`${INDENT}${CAUSED}：${sayText(caused.statement)}${at}`, WIDTH, INDENT));
  }
  return lines;
}

/** Ties that hold are listed when they stand for whole tables; those below them (one a 科目) are only counted. */
function tieLines(ties: readonly Tie[]): string[] {
  if (ties.length === 0) return [];
  const count = (status: Tie["status"]): number => ties.filter((tie) => tie.status === status).length;
  const counts = (["agrees", "rounding", "differs", "unverified"] as const).filter((status) => count(status) > 0).map((status) => `${TIE_STATUS_NAMES[status]} ${String(count(status))}`);
  const shown = ties.filter(({ id, status }) => !id.includes("/") || status === "differs" || status === "unverified");
  const hidden = ties.length - shown.length;
  const lines = shown.flatMap((tie) => wrapped(`  ${TIE_STATUS_NAMES[tie.status]}  ${sideText(tie.left)} = ${sideText(tie.right)}${differenceOf(tie)}`, WIDTH, INDENT));
  return [`勾稽关系：${counts.join("　")}`, ...lines, ...(hidden > 0 ? [`  另有 ${String(hidden)} 项分科目核对，均无差异`] : [])];
}

const sideText = ({ label, figure }: TieSide): string => `${label} ${figure === undefined ? "—" : sayText(state("{it}", { it: amount(figure) }))}`;

function differenceOf({ status, difference, tolerance, reason }: Tie): string {
  if (difference === undefined) return reason === undefined ? "" : `（${reason}）`;
  if (difference.n === 0n) return "";
  const allowed = tolerance === undefined || tolerance.n === 0n ? "" : `两表精度允许差${yuan(tolerance)}`;
  const within = allowed === "" ? "" : status === "differs" ? `，${allowed}` : `，在尾差范围内：${allowed}`;
  return `（差额${difference.n < 0n ? "-" : ""}${yuan(absolute(difference))}${within}）`;
}

const yuan = (value: Rational): string => `${amountDigits(value, "元", 2, true)}元`;

function blankLines(blanks: readonly Blank[]): string[] {
  return blanks.length === 0 ? [] : [`报告待填（${String(blanks.length)}处）`, ...blanks.flatMap(({ section, needs }) => wrapped(`  ${section}：${needs}`, WIDTH, "    "))];
}

const fileLines = (written: readonly string[]): string[] => (written.length === 0 ? [] : ["结果文件", ...written.map((path) => `  ${path}`)]);

