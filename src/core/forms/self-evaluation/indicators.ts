import { indicatorsToScore, isExecutionLine, type Score, type Unscored } from "../../evaluation";
import { type Figure, toFormula, valueOf } from "../../figure";
import { add, divide, multiply, type Rational, round, toDecimal, toFixed, toNumber, whole, ZERO } from "../../number";
import type { Indicator, QuantityField } from "../../records";
import type { SelfEvaluationLayout } from "../../standards";
import { gap, type Say, state } from "../../statement";
import { addressInFormula, formatAddress, type Workbook } from "../../workbook";
import { agreement, compareWith } from "../live/agreement";
import type { FormInput, UsedFigure } from "../form-input";
import { isLive, liveNumber, writtenCells } from "../live/live-number";
import type { CellStyle, PlannedContent } from "../plan";
import { executionScore } from "./funds";
import { formula, number, type SheetDraft, text } from "../sheet-draft";
import { styles, withFormat } from "../styles";
import { textHeight } from "../text-height";

/** An indicator of the form: a line of the office's sheet, its score, or a score that is no line of it. */
export interface FormIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly line?: Indicator;
  readonly score?: Score;
  readonly unscored?: Unscored;
}

/** Columns of a form that its indicators stand in; a name and a reason may take several, merged. */
export interface IndicatorPlaces {
  readonly level1: number;
  readonly level2: number;
  readonly name: readonly [left: number, right: number];
  readonly target: number;
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
  readonly reason: readonly [left: number, right: number];
  readonly check: number;
  readonly source: number;
}

/** All indicators by 一级指标 and 二级指标 in the order of the form, inside them in the order of the office's sheet. */
export function formIndicators({ records, evaluation }: FormInput, { order }: SelfEvaluationLayout["indicators"]): readonly FormIndicator[] {
  const lines = indicatorsToScore(records).filter((line) => !isExecutionLine(line));
  const others = evaluation.scores.filter((score) => score !== executionScore(evaluation.scores) && !lines.some((line) => isOf(line, score)));
  const all = [
    ...lines.map((line) => ofLine(line, evaluation.scores.find((score) => isOf(line, score)), evaluation.unscored.find((one) => isOf(line, one)))),
    ...others.map((score): FormIndicator => ({ level1: score.level1, level2: "", name: score.indicator, score })),
  ];
  const ranked = together(together(all, ({ level1, level2 }) => `${level1}|${level2}`), ({ level1 }) => level1);
  return [...ranked].sort((a, b) => rank(a.level1, order.level1) - rank(b.level1, order.level1) || (a.level1 === b.level1 ? rank(a.level2, order.level2) - rank(b.level2, order.level2) : 0));
}

function rank(name: string, order: readonly string[]): number {
  const found = order.findIndex((word) => name.includes(word));
  return found < 0 ? order.length : found;
}

const isOf = (line: Indicator, { row, indicator }: { readonly row?: number; readonly indicator: string }): boolean =>
  row === line.row && indicator === line.name.value.trim();

function ofLine(line: Indicator, score: Score | undefined, unscored: Unscored | undefined): FormIndicator {
  return {
    level1: line.level1?.value ?? score?.level1 ?? line.theme?.value ?? "",
    level2: line.level2?.value ?? line.topic?.value ?? "",
    name: line.name.value, line,
    ...(score === undefined ? {} : { score }),
    ...(unscored === undefined ? {} : { unscored }),
  };
}

function together<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()].flat();
}

/** Indicator rows from `top`; gives the figures used. */
export function planIndicators(draft: SheetDraft, top: number, indicators: readonly FormIndicator[], input: FormInput, places: IndicatorPlaces): readonly UsedFigure[] {
  indicators.forEach((one, index) => planIndicator(draft, top + index, one, input, places));
  const levels = [
    { column: places.level1, of: ({ level1 }: FormIndicator) => level1, key: ({ level1 }: FormIndicator) => level1 },
    { column: places.level2, of: ({ level2 }: FormIndicator) => level2, key: ({ level1, level2 }: FormIndicator) => `${level1}|${level2}` },
  ];
  for (const { column, of, key } of levels) {
    for (const { first, count } of runs(indicators, key).flatMap(inPieces)) {
      const one = indicators[first];
      const area = { top: top + first, left: column, bottom: top + first + count - 1, right: column };
      draft.span(area, one === undefined ? "" : of(one), styles.centered);
    }
  }
  return indicators.flatMap(usedOf);
}

/** More rows are never merged, so that a group that goes on for pages is named on each. */
const MOST_MERGED = 24;

function inPieces({ first, count }: { readonly first: number; readonly count: number }): readonly { readonly first: number; readonly count: number }[] {
  if (count <= MOST_MERGED) return [{ first, count }];
  const pieces = Math.ceil(count / MOST_MERGED);
  const starts = Array.from({ length: pieces + 1 }, (_, piece) => Math.floor((piece * count) / pieces));
  return starts.slice(0, -1).map((start, piece) => ({ first: first + start, count: (starts[piece + 1] ?? count) - start }));
}

function runs<T>(all: readonly T[], key: (one: T) => string): readonly { first: number; count: number }[] {
  const found: { first: number; count: number; key: string }[] = [];
  all.forEach((one, index) => {
    const last = found.at(-1);
    if (last?.key === key(one)) last.count += 1;
    else found.push({ first: index, count: 1, key: key(one) });
  });
  return found;
}

function planIndicator(draft: SheetDraft, row: number, one: FormIndicator, input: FormInput, places: IndicatorPlaces): void {
  const { line, score, unscored } = one;
  const toFill = (needs: string): string => input.say(state("{needs}", { needs: gap(needs) }));
  const scored = score === undefined ? undefined : liveNumber(score.score, { decimals: 2 });
  const isWeighted = score !== undefined || line?.weight?.figure !== undefined;
  const reason = line?.reason?.value ?? (score?.deduction === undefined ? "" : toFill("偏差原因及改进措施"));
  acrossColumns(draft, row, places.name, one.name, one.name.startsWith("〔待填") ? styles.gap : styles.body);
  putQuantity(draft, row, places.target, line?.target, input.workbook);
  putQuantity(draft, row, places.actual, line?.actual, input.workbook);
  draft.put(row, places.weight, plain(score?.weight ?? line?.weight?.figure), styles.centered);
  if (scored !== undefined) draft.put(row, places.score, scored, styles.score);
  else draft.put(row, places.score, isWeighted ? toFill("得分") : "", isWeighted ? styles.gap : styles.centered);
  acrossColumns(draft, row, places.reason, reason, reason.startsWith("〔待填") ? styles.gap : styles.body);
  reachIndicator(draft, row, one, reason, places);
  if (scored?.kind === "formula" && score !== undefined) {
    const typed = line?.score?.figure;
    draft.put(row, places.check, agreement([compareWith(typed ?? score.score, { decimals: 2 }, { at: { row, column: places.score }, value: Number(scored.cached) })]), styles.check);
  } else draft.put(row, places.check, unscored?.reason ?? (line === undefined || score !== undefined ? "" : "未给分：没有分值或完成值"), styles.check);
  draft.put(row, places.source, sourceOf(one, input.say), styles.check);
}

const acrossColumns = (draft: SheetDraft, row: number, [left, right]: readonly [number, number], said: string, style: CellStyle): void =>
  draft.span({ top: row, left, bottom: row, right }, said, style);

/** Every text of an indicator is to be read whole in its column. */
function reachIndicator(draft: SheetDraft, row: number, { level1, level2, name, line }: FormIndicator, reason: string, places: IndicatorPlaces): void {
  const texts = [
    [places.level1, places.level1, level1], [places.level2, places.level2, level2], [...places.name, name],
    [places.target, places.target, line?.target?.shown], [places.actual, places.actual, line?.actual?.shown], [...places.reason, reason],
  ] as const;
  for (const [left, right, shown] of texts) draft.reach(row, Math.max(22, textHeight(shown ?? "", draft.widthOf(left, right))));
}

/** Where an indicator stands, the rule of its score with its numbers, and what the formula could only take by value. */
function sourceOf({ line, score }: FormIndicator, say: Say): string {
  const place = line === undefined ? [] : [formatAddress((line.actual ?? line.target)?.at ?? line.name.at)];
  const rules = score === undefined ? [] : [score.statement, ...(score.deduction === undefined ? [] : [score.deduction])];
  const written = score === undefined ? [] : writtenCells(score.score).map(formatAddress);
  const remark = written.length === 0 ? [] : [`${written.join("、")} 是文字，公式按其数值写入，不随原表变动`];
  return [...place, ...rules.map((rule) => say(rule).replace(/。$/, "")), ...remark].join("；");
}

/** 年度指标值 and 实际完成值 as the office shows them: a number by reference, in its own format with what it counts; words as words. */
function putQuantity(draft: SheetDraft, row: number, column: number, field: QuantityField | undefined, workbook: Workbook): void {
  const figure = field?.figure;
  if (field === undefined || field.reading.kind === "blank") draft.put(row, column, "", styles.centered);
  else if (figure?.form !== "number") draft.put(row, column, withUnit(field), styles.centered);
  else draft.put(row, column, formula(addressInFormula(figure.at), toNumber(divide(figure.value, figure.worth))), quantityStyle(field, workbook));
}

function quantityStyle({ at, reading }: QuantityField, workbook: Workbook): CellStyle {
  const format = workbook.sheets.find(({ name }) => name === at.sheet)?.format(at.row, at.column) ?? "General";
  const unit = reading.kind === "quantity" && /^[\p{Script=Han}㎡℃]{1,6}$/u.test(reading.unit) ? reading.unit : "";
  return withFormat(styles.centered, /^(?:General|[#,0]*0(?:\.0+)?)$/.test(format) && unit !== "" ? `${format}"${unit}"` : format);
}

/** As the cell shows it, with what it counts where only the column says that. */
export function withUnit({ shown, reading }: QuantityField): string {
  return reading.kind === "quantity" && reading.unit !== "" && /[\d余多万亿]$/.test(shown) ? shown + reading.unit : shown;
}

/** As `putQuantity`, for a cell whose format is not ours to set: the number with what it counts in words that follow the sheet. */
export function quantityInWords(field: QuantityField | undefined, workbook: Workbook): PlannedContent {
  const figure = field?.figure;
  if (field === undefined || field.reading.kind === "blank") return text("");
  const said = withUnit(field);
  if (figure?.form !== "number") return text(said);
  const raw = divide(figure.value, figure.worth);
  const reference = addressInFormula(figure.at);
  if (quantityStyle(field, workbook).format.includes("%")) return formula(`TEXT(${reference},"0.00%")`, `${toFixed(multiply(raw, whole(100)), 2)}%`);
  const unit = field.reading.kind === "quantity" ? field.reading.unit : "";
  const digits = toDecimal(raw);
  return unit !== "" && said === digits + unit ? formula(`${reference}&"${unit.replaceAll('"', '""')}"`, said) : formula(reference, toNumber(raw));
}

/** A figure as it stands, not rounded: weights are typed. */
function plain(figure: Figure | undefined): PlannedContent {
  const value = figure === undefined ? undefined : valueOf(figure);
  if (figure === undefined || value === undefined) return text("");
  const written = isLive(figure) ? toFormula(figure) : undefined;
  return written === undefined ? number(toNumber(value)) : formula(written, toNumber(value));
}

function usedOf({ name, score }: FormIndicator): readonly UsedFigure[] {
  return score === undefined ? [] : [{ name: `${name} 得分`, fact: { kind: "number", figure: score.score, unit: "分" }, use: "自评表" }];
}

/** Sums of the weights and scores that stand in the form, exactly. */
export function totalsOf(indicators: readonly FormIndicator[], { evaluation }: FormInput): { readonly weight: Rational; readonly score: Rational } {
  const execution = executionScore(evaluation.scores);
  const valueOr0 = (figure: Figure | undefined): Rational => (figure === undefined ? undefined : valueOf(figure)) ?? ZERO;
  const weights = [execution?.weight, ...indicators.map(({ score, line }) => score?.weight ?? line?.weight?.figure)].map(valueOr0);
  const scores = [execution?.score, ...indicators.map(({ score }) => score?.score)].map((figure) => round(valueOr0(figure), 2));
  return { weight: weights.reduce(add, ZERO), score: scores.reduce(add, ZERO) };
}
