import type { Score } from "../../evaluation";
import { describe, type Figure } from "../../figure";
import type { AmountField, Records } from "../../records";
import type { SelfEvaluationLayout } from "../../standards";
import { gap, state } from "../../statement";
import { cellName } from "../../workbook";
import { agreement, compareWith } from "../live/agreement";
import type { FormInput, UsedFigure } from "../form-input";
import { liveNumber, type NumberContent, type Shown, whyMissing } from "../live/live-number";
import type { CellStyle } from "../plan";
import type { SheetDraft } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";

/** Columns beside the form. */
export const CHECK = 11;
export const SOURCE = 12;

const IN_FORM: Shown = { decimals: 2, unit: "万元" };
const RATE: Shown = { decimals: 4 };
const SCORE: Shown = { decimals: 2 };

/** An amount of a cell field; undefined where the cell is blank. */
export const figureOf = (field: AmountField | undefined): Figure | undefined => (field === undefined || field.kind === "blank" ? undefined : field.figure);

/** The 预算执行率 score, which stands in the fund block. */
export const executionScore = (scores: readonly Score[]): Score | undefined => scores.find(({ level1, row }) => row === undefined && level1.startsWith("预算执行"));

interface Slot {
  readonly column: number;
  readonly figure: Figure | undefined;
  readonly shown: Shown;
  readonly style: CellStyle;
  readonly label: string;
  /** Another way to come by the same number, where the workbook has one. */
  readonly other?: Figure | undefined;
  /** Why there is no number, where the evaluation says so. */
  readonly reason?: string | undefined;
  /** Nothing is asked for: the scheme gives the execution rate no points. */
  readonly isLeftOut?: boolean;
}

/** 年度资金总额: budget, spending, weight, rate and score of the year, each by a formula, in one row. */
export function planFundTotal(draft: SheetDraft, row: number, layout: SelfEvaluationLayout, input: FormInput): readonly UsedFigure[] {
  draft.span({ top: row, left: 2, bottom: row, right: 3 }, layout.funds.total, styles.label);
  const slots = fundSlots(layout, input);
  const filled = slots.map((slot) => ({ slot, content: fill(draft, row, slot, input) }));
  const comparisons = filled.flatMap(({ slot, content }) => {
    const value = content?.kind === "formula" ? content.cached : undefined;
    return typeof value === "number" ? [compareWith(slot.other ?? slot.figure, slot.shown, { at: { row, column: slot.column }, value })] : [];
  });
  const missing = new Set(slots.flatMap(whyEmpty));
  draft.put(row, CHECK, missing.size > 0 ? [...missing].join("；") : agreement(comparisons), styles.check);
  draft.put(row, SOURCE, slots.flatMap(({ figure, label }) => (figure === undefined ? [] : [`${label}：${describe(figure)}`])).join("；"), styles.check);
  return slots.flatMap(usedOf);
}

/** The figures of 年度资金总额, in the order of the heads: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
export const fundFigures = (layout: SelfEvaluationLayout, input: FormInput): readonly (Figure | undefined)[] => fundSlots(layout, input).map(({ figure }) => figure);

/** 按收入性质分 and 按支出性质分 with their parts, by the labels of the form. */
export const natureFigures = (layout: SelfEvaluationLayout, records: Records): readonly { readonly label: string; readonly figure: Figure | undefined }[] => [
  ...incomeRows(layout, records), ...natureRows(layout, records),
];

function whyEmpty({ figure, label, reason, isLeftOut }: Slot): readonly string[] {
  const why = isLeftOut === true ? undefined : whyMissing(figure, label);
  return why === undefined ? [] : [reason ?? why];
}

function fundSlots({ funds }: SelfEvaluationLayout, { records, evaluation }: FormInput): readonly Slot[] {
  const [initial = "", adjusted = "", executed = "", weight = "", rate = "", score = ""] = funds.heads;
  const total = records.execution?.total;
  const stated = records.selfEvaluation?.funds.find(({ role }) => role === "total");
  const scored = executionScore(evaluation.scores);
  const unscored = evaluation.unscored.find(({ row, indicator }) => row === undefined && indicator.startsWith("预算执行"));
  const isLeftOut = scored === undefined && unscored === undefined;
  const reason = unscored?.reason;
  return [
    { column: 4, label: initial, figure: figureOf(total?.initial) ?? figureOf(stated?.initial), shown: IN_FORM, style: styles.amount },
    { column: 5, label: adjusted, figure: evaluation.budget, other: figureOf(records.profile?.budget), shown: IN_FORM, style: styles.amount },
    { column: 6, label: executed, figure: evaluation.spending, other: figureOf(total?.executed), shown: IN_FORM, style: styles.amount },
    { column: 7, label: weight, figure: scored?.weight, shown: SCORE, style: styles.centered, reason, isLeftOut },
    { column: 8, label: rate, figure: evaluation.executionRate, shown: RATE, style: styles.rate, reason },
    { column: 9, label: score, figure: scored?.score, shown: SCORE, style: styles.score, reason, isLeftOut },
  ];
}

function fill(draft: SheetDraft, row: number, { column, figure, shown, style, label, isLeftOut }: Slot, { say }: FormInput): NumberContent | undefined {
  const content = figure === undefined ? undefined : liveNumber(figure, shown);
  if (isLeftOut === true) draft.put(row, column, "—", styles.centered);
  else if (content === undefined) putGap(draft, row, column, say(state("{needs}", { needs: gap(label) })));
  else draft.put(row, column, content, style);
  return content;
}

function putGap(draft: SheetDraft, row: number, column: number, said: string): void {
  draft.put(row, column, said, styles.gap);
  draft.reach(row, textHeight(said, draft.widthOf(column, column)));
}

function usedOf({ figure, label, shown }: Slot): readonly UsedFigure[] {
  if (figure === undefined) return [];
  if (shown === IN_FORM) return [{ name: label, fact: { kind: "amount", figure, unit: "万元", decimals: 2 }, use: "自评表" }];
  if (shown === RATE) return [{ name: label, fact: { kind: "rate", figure, decimals: 2 }, use: "自评表" }];
  return [{ name: `预算执行${label}`, fact: { kind: "number", figure, unit: "分" }, use: "自评表" }];
}

interface NatureRow {
  readonly label: string;
  readonly figure: Figure | undefined;
}

/** 按收入性质分 and 按支出性质分 side by side, one row each; blank where the workbook does not tell. */
export function planNatures(draft: SheetDraft, top: number, layout: SelfEvaluationLayout, { records }: FormInput): readonly UsedFigure[] {
  const income = incomeRows(layout, records);
  const nature = natureRows(layout, records);
  income.forEach((left, index) => {
    const row = top + index;
    const right = nature[index];
    draft.span({ top: row, left: 2, bottom: row, right: 3 }, left.label, styles.body);
    draft.put(row, 4, amountOf(left.figure), styles.amount);
    draft.span({ top: row, left: 5, bottom: row, right: 7 }, right?.label ?? "", styles.body);
    draft.span({ top: row, left: 8, bottom: row, right: 9 }, amountOf(right?.figure), styles.amount);
    draft.reach(row, textHeight(left.label, draft.widthOf(2, 3)));
    const told = [left, right].filter((one) => one?.figure !== undefined);
    draft.put(row, SOURCE, told.flatMap((one) => (one?.figure === undefined ? [] : [`${bare(one.label)}：${describe(one.figure)}`])).join("；"), styles.check);
  });
  checkParts(draft, top, { column: 4, rows: income });
  return [...income, ...nature].flatMap(({ label, figure }): UsedFigure[] =>
    figure === undefined ? [] : [{ name: bare(label), fact: { kind: "amount", figure, unit: "万元", decimals: 2 }, use: "自评表" }]);
}

const bare = (label: string): string => label.replace(/^其中：/, "").replace(/：$/, "");
const amountOf = (figure: Figure | undefined): NumberContent | string => (figure === undefined ? "" : (liveNumber(figure, IN_FORM) ?? ""));

/** The parts must make up their total: rounding aside, which may be half a 0.01 each. */
function checkParts(draft: SheetDraft, top: number, { column, rows }: { column: number; rows: readonly NatureRow[] }): void {
  const [total, ...parts] = rows.map(({ figure }) => (figure === undefined ? undefined : liveNumber(figure, IN_FORM)));
  const value = (content: NumberContent | undefined): number => (content === undefined ? 0 : content.kind === "number" ? content.value : Number(content.cached));
  if (total === undefined || parts.every((part) => part === undefined)) return;
  const first = cellName({ row: top + 1, column });
  const last = cellName({ row: top + rows.length - 1, column });
  const sum = parts.reduce((so_far, part) => so_far + value(part), 0);
  draft.put(top, CHECK, agreement([{ at: { row: top, column }, value: value(total), other: { formula: `SUM(${first}:${last})`, value: sum }, within: "0.025" }]), styles.check);
}

/**
 * The year's spending by the money it was paid from. What 一般公共预算 did not pay for is left to the office, which alone
 * knows its source: the parts then do not make up the total, and 核对 says so.
 */
function incomeRows({ byIncome }: SelfEvaluationLayout, { expenditure, generalBudget }: Records): readonly NatureRow[] {
  const general = figureOf(generalBudget?.total?.amounts.total);
  const total = general === undefined ? undefined : figureOf(expenditure?.total?.amounts.total);
  return [{ label: byIncome.label, figure: total }, ...byIncome.parts.map(({ label, isGeneralBudget }) => ({ label, figure: isGeneralBudget ? general : undefined }))];
}

function natureRows({ byNature }: SelfEvaluationLayout, { expenditure }: Records): readonly NatureRow[] {
  const amounts = expenditure?.total?.amounts;
  return [
    { label: byNature.label, figure: figureOf(amounts?.total) },
    ...byNature.parts.map(({ label, column }) => ({ label, figure: figureOf(amounts?.[column]) })),
  ];
}

