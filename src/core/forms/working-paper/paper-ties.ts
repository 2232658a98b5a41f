import { type Finding, findingOfTie, isAccepted } from "../../checks";
import { dimensionOf, type Figure, firstCellsOf, valueOf } from "../../figure";
import { absolute, compare, inUnit, isZero, type Rational, round, subtract, toNumber } from "../../number";
import type { Say } from "../../statement";
import type { Tie, TieSide } from "../../ties";
import { cellName, formatAddress } from "../../workbook";
import type { FormInput } from "../form-input";
import { liveNumber, whyMissing } from "../live/live-number";
import type { PlannedContent } from "../plan";
import { formula, number, type SheetDraft, text } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";

const HEADS = ["序号", "勾稽关系", "左方", "左方数值", "右方", "右方数值", "差额", "允许尾差", "结果", "单元格及说明"];
const SAME = "一致";
const AGREES_WITHIN = "一致，在尾差范围内";
const WITHIN = "尾差";
const APART = "不符";

/** 一、勾稽关系: both sides live, the difference and the result worked out by Excel. Gives the last row used. */
export function planTies(draft: SheetDraft, top: number, { ties, say, findings = [] }: FormInput): number {
  draft.span({ top, left: 1, bottom: top, right: HEADS.length }, "一、勾稽关系", styles.section);
  draft.reach(top, 24);
  HEADS.forEach((head, index) => draft.put(top + 1, index + 1, head, styles.head));
  draft.reach(top + 1, 24);
  ties.forEach((tie, index) => planTie(draft, top + 2 + index, tie, { order: index + 1, remark: remarkOf(tie, say, findings) }));
  if (ties.length > 0) return top + 2 + ties.length;
  draft.span({ top: top + 2, left: 1, bottom: top + 2, right: HEADS.length }, "工作簿中没有可以相互核对的两张表。", styles.body);
  return top + 3;
}

function planTie(draft: SheetDraft, row: number, tie: Tie, { order, remark }: { readonly order: number; readonly remark: string }): void {
  draft.put(row, 1, number(order), styles.count);
  draft.put(row, 2, tie.title, styles.body);
  draft.put(row, 3, tie.left.label, styles.body);
  draft.put(row, 4, sideContent(tie.left), styles.money);
  draft.put(row, 5, tie.right.label, styles.body);
  draft.put(row, 6, sideContent(tie.right), styles.money);
  draft.put(row, 10, remark, styles.check.bordered ? styles.check : { ...styles.check, bordered: true });
  const values = [tie.left, tie.right].map(({ figure }) => (figure === undefined ? undefined : inYuan(figure)));
  const [left, right] = values;
  if (left === undefined || right === undefined) [7, 8, 9].forEach((column) => draft.put(row, column, column === 9 ? "无法核对" : "", styles.centered));
  else planDifference(draft, row, { tie, difference: subtract(left, right) });
  for (const [column, said] of [[2, tie.title], [3, tie.left.label], [5, tie.right.label]] as const) draft.reach(row, textHeight(said, draft.widthOf(column, column) - 2));
  draft.reach(row, Math.max(22, textHeight(remark, draft.widthOf(10, 10), 9)));
}

function planDifference(draft: SheetDraft, row: number, { tie, difference }: { tie: Tie; difference: Rational }): void {
  const isMoney = tie.left.figure === undefined || dimensionOf(tie.left.figure) === "money";
  const tolerance = isMoney ? inUnit(tie.tolerance ?? { n: 0n, d: 1n }, "元") : (tie.tolerance ?? { n: 0n, d: 1n });
  const cell = (column: number): string => cellName({ row, column });
  const shown = round(difference, 2);
  draft.put(row, 7, formula(`ROUND(${cell(4)}-${cell(6)},2)`, toNumber(shown)), styles.money);
  draft.put(row, 8, number(toNumber(tolerance)), styles.money);
  // Rounded parts that were added are 尾差; one number stated less precisely than another is 一致.
  const within = tie.status === "rounding" ? WITHIN : AGREES_WITHIN;
  const result = isZero(shown) ? SAME : compare(absolute(shown), tolerance) <= 0 ? within : APART;
  const isStatus = (result === APART) === (tie.status === "differs");
  const content: PlannedContent = isStatus
    ? formula(`IF(${cell(7)}=0,"${SAME}",IF(ABS(${cell(7)})<=${cell(8)},"${within}","${APART}"))`, result)
    : text(tie.status === "differs" ? APART : within);
  draft.reach(row, textHeight(result, draft.widthOf(9, 9)));
  draft.put(row, 9, content, tie.status === "differs" ? { ...styles.error, font: { ...styles.centered.font, color: "C00000" } } : styles.centered);
}

const inYuan = (figure: Figure): Rational | undefined => {
  const value = valueOf(figure);
  return value === undefined || dimensionOf(figure) !== "money" ? value : inUnit(value, "元");
};

function sideContent({ figure }: TieSide): PlannedContent {
  return (figure === undefined ? undefined : liveNumber(figure, { decimals: 2, unit: "元" })) ?? text("—");
}

function remarkOf(tie: Tie, say: Say, findings: readonly Finding[]): string {
  const cells = [tie.left, tie.right].map(({ figure, label }) => (figure === undefined ? `${label}：未找到` : placesOf(figure)));
  const why = tie.reason ?? [tie.left, tie.right].flatMap(({ figure, label }) => (figure === undefined ? [] : (whyMissing(figure, label) ?? []))).join("；");
  const causes = tie.explanations.slice(0, 2).map(({ statement }) => say(statement));
  const finding = findingOfTie(tie, findings);
  const accepted = finding !== undefined && isAccepted(finding) ? [`已认可：${(finding.acceptance?.reason ?? "").replace(/\s+/g, " ")}`] : [];
  return [cells.join(" ↔ "), ...(why === "" ? [] : [why]), ...causes, ...accepted].join("\n");
}

/** The first cells a figure rests on; its formula has them all. */
export function placesOf(figure: Figure): string {
  const { cells, count } = firstCellsOf(figure, 4);
  const listed = cells.map(formatAddress).join("、");
  return count > 4 ? `${listed}等${String(count)}个单元格` : listed;
}
