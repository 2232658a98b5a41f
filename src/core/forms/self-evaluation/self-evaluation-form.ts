import { round, toNumber } from "../../number";
import type { Indicator, QuantityField } from "../../records";
import { selfEvaluationForm, type SelfEvaluationLayout } from "../../standards";
import { gap, state } from "../../statement";
import { agreement, compareWith } from "../live/agreement";
import type { FilledForm, FormInput } from "../form-input";
import { CHECK, planFundTotal, planNatures, SOURCE } from "./funds";
import { formIndicators, type FormIndicator, type IndicatorPlaces, planIndicators, totalsOf, withUnit } from "./indicators";
import { formula, SheetDraft } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";

/** Nine columns of the form; a gap; 核对 and 数据来源, which are not printed. */
const WIDTHS = [7, 10, 11, 16, 12, 12, 6, 9, 18, 2, 22, 80];
const LAST = 9;
const FUND_TOP = 3;
const PLACES: IndicatorPlaces = { level1: 2, level2: 3, name: [4, 4], target: 5, actual: 6, weight: 7, score: 8, reason: [9, 9], check: CHECK, source: SOURCE };

/** The 湖南 部门整体支出绩效自评表 on its own sheet, in 万元, every number a formula over the office's sheets. */
export function planSelfEvaluation(name: string, input: FormInput, layout: SelfEvaluationLayout = selfEvaluationForm): FilledForm {
  const draft = new SheetDraft(WIDTHS);
  planHead(draft, layout, input);
  const fundRow = FUND_TOP + 1;
  const funds = planFundTotal(draft, fundRow, layout, input);
  const natures = planNatures(draft, fundRow + 1, layout, input);
  const goalRow = fundRow + 2 + layout.byIncome.parts.length;
  draft.span({ top: FUND_TOP, left: 1, bottom: goalRow - 1, right: 1 }, layout.funds.label, styles.label);
  for (let row = fundRow; row < goalRow; row++) draft.reach(row, 22);
  const indicators = formIndicators(input, layout.indicators);
  planGoals(draft, goalRow, layout, input, indicators);
  const headRow = goalRow + 2;
  draft.put(headRow, 1, "", styles.head);
  layout.indicators.heads.forEach((head, index) => draft.put(headRow, index + 2, head, styles.head));
  draft.reach(headRow, 36);
  const used = planIndicators(draft, headRow + 1, indicators, input, PLACES);
  const totalRow = headRow + 1 + indicators.length;
  draft.span({ top: headRow, left: 1, bottom: totalRow - 1, right: 1 }, layout.indicators.label, styles.label);
  planTotal(draft, { totalRow, fundRow, firstRow: headRow + 1 }, layout, input, indicators);
  planFooter(draft, totalRow + 1, layout);
  const sheet = draft.finish(name, { columns: LAST, rows: totalRow + 1, titleRows: { first: headRow, last: headRow } });
  return { sheet, used: [...funds, ...natures, ...used] };
}

function planHead(draft: SheetDraft, layout: SelfEvaluationLayout, { records, say }: FormInput): void {
  const year = records.year === undefined ? say(state("{needs}", { needs: gap("年份") })) : String(records.year.value);
  const title = year + layout.titleEnd;
  draft.span({ top: 1, left: 1, bottom: 1, right: LAST }, title, styles.title);
  draft.reach(1, textHeight(title, draft.widthOf(1, LAST), 18) + 8);
  draft.put(1, CHECK, "核对（不打印）", styles.checkHead);
  draft.put(1, SOURCE, "数据来源（不打印）", styles.checkHead);
  const office = records.office?.value;
  draft.span({ top: 2, left: 1, bottom: 2, right: 3 }, layout.officeLabel, styles.label);
  draft.span({ top: 2, left: 4, bottom: 2, right: LAST }, office ?? say(state("{needs}", { needs: gap("单位名称") })), office === undefined ? styles.gap : styles.body);
  draft.reach(2, 24);
  draft.span({ top: FUND_TOP, left: 2, bottom: FUND_TOP, right: 3 }, "", styles.head);
  layout.funds.heads.forEach((head, index) => draft.put(FUND_TOP, index + 4, head, styles.head));
  draft.reach(FUND_TOP, 24);
}

/** 预期目标 and 实际完成情况: the office's own words, else its indicators; "" where there is neither. */
export function goalsOf({ records: { selfEvaluation } }: FormInput, indicators: readonly FormIndicator[]): { readonly expected: string; readonly actual: string } {
  return {
    expected: selfEvaluation?.expectedGoal?.value ?? listOf(indicators, ({ target }) => target),
    actual: selfEvaluation?.actualGoal?.value ?? listOf(indicators, ({ actual }) => actual),
  };
}

function planGoals(draft: SheetDraft, row: number, { goals }: SelfEvaluationLayout, input: FormInput, indicators: readonly FormIndicator[]): void {
  const { say } = input;
  const { expected, actual } = goalsOf(input, indicators);
  const halves = [
    { left: 2, right: 5, head: goals.expected, said: expected },
    { left: 6, right: LAST, head: goals.actual, said: actual },
  ];
  draft.span({ top: row, left: 1, bottom: row + 1, right: 1 }, goals.label, styles.label);
  draft.reach(row, 24);
  for (const { left, right, head, said } of halves) {
    const shown = said === "" ? say(state("{needs}", { needs: gap(head) })) : said;
    draft.span({ top: row, left, bottom: row, right }, head, styles.head);
    draft.span({ top: row + 1, left, bottom: row + 1, right }, shown, said === "" ? styles.gap : styles.prose);
    draft.reach(row + 1, Math.max(66, textHeight(shown, draft.widthOf(left, right))));
  }
}

/** Indicators named in the goals; the block below has them all. */
const MOST_NAMED = 8;

/** `城镇新增就业185人；…`: the office's own indicators with their values, where it has written no goal of its own. */
function listOf(indicators: readonly FormIndicator[], of: (line: Indicator) => QuantityField | undefined): string {
  const told = indicators.flatMap(({ name, line }) => {
    const field = line === undefined ? undefined : of(line);
    return field === undefined || field.reading.kind === "blank" ? [] : [name + withUnit(field)];
  });
  if (told.length === 0) return "";
  return told.slice(0, MOST_NAMED).join("；") + (told.length > MOST_NAMED ? `；其余${told.length - MOST_NAMED}项见下列绩效指标。` : "。");
}

interface TotalPlace {
  readonly totalRow: number;
  readonly fundRow: number;
  readonly firstRow: number;
}

function planTotal(draft: SheetDraft, { totalRow: row, fundRow, firstRow }: TotalPlace, layout: SelfEvaluationLayout, input: FormInput, indicators: readonly FormIndicator[]): void {
  const { evaluation } = input;
  const { weight, score } = totalsOf(indicators, input);
  const below = (column: string): string => (indicators.length === 0 ? "" : `,${column}${firstRow}:${column}${row - 1}`);
  const total = toNumber(round(score, 2));
  draft.span({ top: row, left: 1, bottom: row, right: 6 }, layout.totalLabel, styles.label);
  draft.put(row, 7, formula(`SUM(G${fundRow}${below("G")})`, toNumber(weight)), styles.centered);
  draft.put(row, 8, formula(`ROUND(SUM(I${fundRow}${below("H")}),2)`, total), styles.score);
  draft.put(row, 9, evaluation.rating === undefined ? "" : `等级：${evaluation.rating}`, styles.centered);
  draft.reach(row, 24);
  const isWhole = evaluation.total !== undefined;
  const told = isWhole ? agreement([compareWith(evaluation.total, { decimals: 2 }, { at: { row, column: 8 }, value: total })]) : "还有指标未评分或分值合计不是100分，此处只是已评部分之和";
  draft.put(row, CHECK, told, styles.check);
  const { unverified } = layout;
  if (unverified !== undefined) draft.put(row, SOURCE, `表样来源：${layout.source}；${unverified}`, styles.check);
}

function planFooter(draft: SheetDraft, row: number, { footer }: SelfEvaluationLayout): void {
  const columns = [[1, 3], [4, 5], [6, 7], [8, 9]] as const;
  footer.forEach((label, index) => {
    const [left, right] = columns[index] ?? [LAST, LAST];
    draft.span({ top: row, left, bottom: row, right }, label, styles.note);
  });
  draft.reach(row, 30);
}
