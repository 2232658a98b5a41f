import { type Finding, isAccepted, type Severity } from "../../core/checks";
import { difference } from "../../core/figure";
import { type CellStyle, styles } from "../../core/forms";
import { type Fact, places, state } from "../../core/statement";
import type { Explanation } from "../../core/ties";
import { ACCEPTED, acceptanceNote, inOneLine } from "../findings/acceptance-words";
import { CAUSED, shownCauses } from "../findings/caused-findings";
import { SEVERITY_NAMES } from "../check-page";
import { rowToAdd } from "./row-to-add";
import { sayText } from "../words";
import type { CheckWords } from "./check-words";
import { type FigureFact, isFigureFact, numberCell } from "./number-cell";
import { type Row, type RowCell, textCell } from "./row";

const STYLE_OF: Readonly<Record<Severity, CellStyle>> = { error: styles.error, warning: styles.warning, note: styles.remark };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const EMPTY = textCell("");

/** Worst first; what could not be judged comes last. */
export const rankOf = ({ verdict, severity }: Finding): number => (verdict === "cannot-tell" ? 3 : RANK[severity]);

/** 等级, 问题, 位置, 表内值, 应为, 差额, 可能原因, 处理意见 */
export function findingRow(finding: Finding, words: CheckWords): Row {
  const { check, statement, cells, explanations, acceptance } = finding;
  const note = acceptanceNote(finding);
  const { stated, expected } = valuesOf(statement.facts);
  const missing = rowToAdd(finding);
  return [
    levelCell(finding),
    textCell(`${sayText(statement)}\n（核对内容：${words.titleOf(check)}）${note === undefined || isAccepted(finding) ? "" : `\n${note}`}`),
    textCell(cells.length === 0 ? "" : sayText(state("{cells}", { cells: places(cells) }))),
    stated === undefined ? EMPTY : numberCell(stated),
    missing === undefined ? (expected === undefined ? EMPTY : numberCell(expected)) : textCell(`填列数不用改，应补列：${sayText(missing)}`),
    stated === undefined || expected === undefined ? EMPTY : apart(stated, expected, statement.facts.difference),
    textCell(causes(explanations, stated?.kind === "amount" && expected !== undefined)),
    textCell(acceptance?.kind === "accepted" ? inOneLine(acceptance.reason) : words.fixOf(check)),
  ];
}

/** A finding that the one above brought about: it goes with it. */
export function causedRow(finding: Finding, words: CheckWords): Row {
  const [, ...cells] = findingRow(finding, words);
  return [textCell(`${CAUSED}（${SEVERITY_NAMES[finding.severity]}）`, styles.remark), ...cells.slice(0, -1), textCell("先改上面一项，改好后再看这一项是否还在。")];
}

/** What was accepted keeps its 等级 in brackets: it says how much weight was accepted. */
function levelCell(finding: Finding): RowCell {
  const { verdict, severity } = finding;
  if (isAccepted(finding)) return textCell(`${ACCEPTED}（${SEVERITY_NAMES[severity]}）`, styles.remark);
  return verdict === "cannot-tell" ? textCell("无法判断", styles.remark) : textCell(SEVERITY_NAMES[severity], STYLE_OF[severity]);
}

/** The value the sheet states and the one it should be; a limit is the most it may be. A value worked out with nothing stated beside it is no 应为: its sentence says what it is. */
function valuesOf(facts: Readonly<Record<string, Fact>>): { stated?: FigureFact; expected?: FigureFact } {
  const { stated, computed, limit } = facts;
  if (stated === undefined || !isFigureFact(stated)) return {};
  const expected = computed ?? limit;
  return {
    stated,
    ...(expected !== undefined && isFigureFact(expected) ? { expected } : {}),
  };
}

/** 表内值 less 应为, in the measure of 表内值; rates in percentage points, as precise as the sentence tells them. */
function apart(stated: FigureFact, expected: FigureFact, told: Fact | undefined): RowCell {
  if (stated.kind !== expected.kind) return EMPTY;
  const figure = difference(stated.figure, expected.figure);
  if (stated.kind === "rate") return numberCell({ kind: "number", figure, unit: "个百分点", decimals: told?.kind === "number" ? (told.decimals ?? stated.decimals) : stated.decimals });
  return numberCell({ ...stated, figure });
}

export function causes(explanations: readonly Explanation[], isDifference: boolean): string {
  if (explanations.length === 0) return isDifference ? "未能确定原因，请对照原始资料核对。" : "";
  return shownCauses(explanations).map(({ statement, isUnique }) => sayText(statement) + (isUnique ? "" : "（另有同样可能的原因）")).join("\n");
}
