import { round, toNumber } from "../../number";
import { projectForm, type ProjectLayout } from "../../standards";
import { gap, state } from "../../statement";
import type { FilledForm, FormInput } from "../form-input";
import { agreement, compareWith } from "../live/agreement";
import { formIndicators, type FormIndicator, planIndicators, totalsOf } from "../self-evaluation/indicators";
import { goalsOf } from "../self-evaluation/self-evaluation-form";
import { formula, SheetDraft } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";
import { CHECK, LAST, PLACES, SOURCE, WIDTHS } from "./places";
import { type ProjectCase, projectCases } from "./project-cases";
import { planProjectFunds } from "./project-funds";

const NAME_ROW = 4;
const FUND_TOP = 6;

/** 财政部 项目支出绩效自评表, one sheet for every project. `name` gives each a free sheet name. */
export function planProjects(name: (wanted: string) => string, input: FormInput, layout: ProjectLayout = projectForm): readonly FilledForm[] {
  return projectCases(input).map((one, index) => planProject(name(index === 0 ? layout.sheet : `${layout.sheet}${String(index + 1)}`), one, layout));
}

function planProject(name: string, one: ProjectCase, layout: ProjectLayout): FilledForm {
  const { input } = one;
  const draft = new SheetDraft(WIDTHS);
  planHead(draft, layout, input);
  planNames(draft, layout, one);
  const funds = planProjectFunds(draft, FUND_TOP, layout, input);
  const fundRow = FUND_TOP + 1;
  const goalRow = fundRow + 1 + layout.funds.parts.length;
  const indicators = indicatorsOf(one, layout);
  planGoals(draft, goalRow, layout, input, indicators);
  const headRow = goalRow + 2;
  planIndicatorHead(draft, headRow, layout);
  const used = planIndicators(draft, headRow + 1, indicators, input, PLACES);
  const totalRow = headRow + 1 + indicators.length;
  draft.span({ top: headRow, left: 1, bottom: totalRow - 1, right: 1 }, layout.indicators.label, styles.label);
  planTotal(draft, { totalRow, fundRow, firstRow: headRow + 1 }, layout, input, indicators);
  draft.span({ top: totalRow + 1, left: 1, bottom: totalRow + 1, right: LAST }, layout.note, styles.note);
  draft.reach(totalRow + 1, textHeight(layout.note, draft.widthOf(1, LAST), 10));
  draft.put(totalRow + 1, SOURCE, `表样来源：${layout.source}`, styles.check);
  const sheet = draft.finish(name, { columns: LAST, rows: totalRow + 1, titleRows: { first: headRow, last: headRow } });
  return { sheet, used: [...funds, ...used] };
}

const toFill = ({ say }: FormInput, needs: string): string => say(state("{needs}", { needs: gap(needs) }));

function planHead(draft: SheetDraft, { title, yearEnd, unit }: ProjectLayout, input: FormInput): void {
  const { year } = input.records;
  draft.span({ top: 1, left: 1, bottom: 1, right: LAST }, title, styles.title);
  draft.reach(1, 34);
  draft.put(1, CHECK, "核对（不打印）", styles.checkHead);
  draft.put(1, SOURCE, "数据来源（不打印）", styles.checkHead);
  const said = year === undefined ? toFill(input, "年份") : `${String(year.value)}${yearEnd}`;
  draft.span({ top: 2, left: 1, bottom: 2, right: LAST }, `（${said}）`, { ...styles.note, align: { ...styles.note.align, horizontal: "center" } });
  draft.span({ top: 3, left: 1, bottom: 3, right: LAST }, `单位：${unit}`, styles.noteRight);
  draft.reach(2, 20);
  draft.reach(3, 18);
}

function planNames(draft: SheetDraft, { named }: ProjectLayout, { project, input }: ProjectCase): void {
  const { office, profile } = input.records;
  const supervisor = project?.supervisor?.value ?? profile?.topics.supervisor?.[0]?.value;
  const cells = [
    { row: NAME_ROW, label: [1, 2], value: [3, LAST], head: named.project, said: project?.project?.value },
    { row: NAME_ROW + 1, label: [1, 2], value: [3, 5], head: named.supervisor, said: supervisor },
    { row: NAME_ROW + 1, label: [6, 6], value: [7, LAST], head: named.implementer, said: project?.implementer?.value ?? office?.value },
  ] as const;
  for (const { row, label, value, head, said } of cells) {
    const shown = said ?? toFill(input, head);
    draft.span({ top: row, left: label[0], bottom: row, right: label[1] }, head, styles.label);
    draft.span({ top: row, left: value[0], bottom: row, right: value[1] }, shown, said === undefined ? styles.gap : styles.body);
    draft.reach(row, Math.max(24, textHeight(shown, draft.widthOf(value[0], value[1]))));
  }
}

/** A project without indicators keeps the form's three lines to be filled by hand. */
function indicatorsOf({ input }: ProjectCase, { indicators }: ProjectLayout): readonly FormIndicator[] {
  const found = formIndicators(input, indicators);
  return found.length > 0 ? found : indicators.blank.map((level1) => ({ level1, level2: "", name: toFill(input, "三级指标") }));
}

function planGoals(draft: SheetDraft, row: number, { goals }: ProjectLayout, input: FormInput, indicators: readonly FormIndicator[]): void {
  const { expected, actual } = goalsOf(input, indicators);
  const halves = [
    { left: 2, right: 6, head: goals.expected, said: expected },
    { left: 7, right: LAST, head: goals.actual, said: actual },
  ];
  draft.span({ top: row, left: 1, bottom: row + 1, right: 1 }, goals.label, styles.label);
  draft.reach(row, 24);
  for (const { left, right, head, said } of halves) {
    const shown = said === "" ? toFill(input, head) : said;
    draft.span({ top: row, left, bottom: row, right }, head, styles.head);
    draft.span({ top: row + 1, left, bottom: row + 1, right }, shown, said === "" ? styles.gap : styles.prose);
    draft.reach(row + 1, Math.max(66, textHeight(shown, draft.widthOf(left, right))));
  }
}

function planIndicatorHead(draft: SheetDraft, row: number, { indicators: { heads } }: ProjectLayout): void {
  const { level1, level2, name, target, actual, weight, score, reason } = PLACES;
  const columns = [[level1, level1], [level2, level2], name, [target, target], [actual, actual], [weight, weight], [score, score], reason] as const;
  heads.forEach((head, index) => {
    const [left, right] = columns[index] ?? reason;
    draft.span({ top: row, left, bottom: row, right }, head, styles.head);
  });
  draft.reach(row, 36);
}

interface TotalPlace {
  readonly totalRow: number;
  readonly fundRow: number;
  readonly firstRow: number;
}

function planTotal(draft: SheetDraft, { totalRow: row, fundRow, firstRow }: TotalPlace, { totalLabel }: ProjectLayout, input: FormInput, indicators: readonly FormIndicator[]): void {
  const { evaluation } = input;
  const { weight, score } = totalsOf(indicators, input);
  const total = toNumber(round(score, 2));
  draft.span({ top: row, left: 1, bottom: row, right: 7 }, totalLabel, styles.label);
  draft.put(row, PLACES.weight, formula(`SUM(H${fundRow},H${firstRow}:H${row - 1})`, toNumber(weight)), styles.centered);
  draft.put(row, PLACES.score, formula(`ROUND(SUM(K${fundRow},I${firstRow}:I${row - 1}),2)`, total), styles.score);
  draft.span({ top: row, left: 10, bottom: row, right: LAST }, evaluation.rating === undefined ? "" : `等级：${evaluation.rating}`, styles.centered);
  draft.reach(row, 24);
  const isWhole = evaluation.total !== undefined;
  const told = isWhole ? agreement([compareWith(evaluation.total, { decimals: 2 }, { at: { row, column: PLACES.score }, value: total })]) : "还有指标未评分或分值合计不是100分，此处只是已评部分之和";
  draft.put(row, CHECK, told, styles.check);
}
