import { describe, type Figure, ratio, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import type { FundLine } from "../../records";
import type { ProjectLayout } from "../../standards";
import { gap, state } from "../../statement";
import type { FormInput, UsedFigure } from "../form-input";
import { agreement, compareWith } from "../live/agreement";
import { liveNumber, type NumberContent, type Shown, whyMissing } from "../live/live-number";
import type { CellStyle } from "../plan";
import { executionScore, figureOf } from "../self-evaluation/funds";
import type { SheetDraft } from "../sheet-draft";
import { aligned, styles } from "../styles";
import { textHeight } from "../text-height";
import { CHECK, SOURCE } from "./places";

const WAN: Shown = { decimals: 2, unit: "万元" };
const RATE: Shown = { decimals: 4 };
const SCORE: Shown = { decimals: 2 };

/** Columns of the fund block: 年初预算数 … 得分; the rate takes two. */
const COLUMNS = [[5, 5], [6, 6], [7, 7], [8, 8], [9, 10], [11, 11]] as const;

/** 项目资金: heads, 年度资金总额 and its three sources. Gives the figures used. */
export function planProjectFunds(draft: SheetDraft, top: number, layout: ProjectLayout, input: FormInput): readonly UsedFigure[] {
  const { funds } = layout;
  const bottom = top + 1 + funds.parts.length;
  draft.span({ top, left: 1, bottom, right: 2 }, funds.label, styles.label);
  draft.span({ top, left: 3, bottom: top, right: 4 }, "", styles.head);
  funds.heads.forEach((head, index) => draft.span({ top, bottom: top, ...sidesOf(index) }, head, styles.head));
  draft.reach(top, 24);
  const lines = input.records.selfEvaluation?.funds ?? [];
  const total = lines.find(({ role }) => role === "total");
  const used = planTotal(draft, top + 1, layout, input, total);
  const parts = funds.parts.flatMap(({ label, word }, index) => {
    const line = lines.find(({ role, name }) => role === "part" && name.value.includes(word));
    return planPart(draft, top + 2 + index, label, line);
  });
  return [...used, ...parts];
}

const sidesOf = (index: number): { left: number; right: number } => {
  const [left, right] = COLUMNS[index] ?? COLUMNS[0];
  return { left, right };
};

interface Slot {
  readonly figure: Figure | undefined;
  readonly shown: Shown;
  readonly style: CellStyle;
  /** Nothing is asked for where it is not known: the scheme, not the office, gives it. */
  readonly isGiven?: boolean;
  /** What the office has typed for the same. */
  readonly typed?: Figure | undefined;
}

function totalSlots({ evaluation }: FormInput, line: FundLine | undefined): readonly Slot[] {
  const scored = executionScore(evaluation.scores);
  return [
    { figure: figureOf(line?.initial), shown: WAN, style: styles.amount },
    { figure: figureOf(line?.adjusted), shown: WAN, style: styles.amount },
    { figure: figureOf(line?.executed), shown: WAN, style: styles.amount },
    { figure: scored?.weight ?? line?.weight?.figure, shown: SCORE, style: styles.centered, isGiven: true },
    { figure: evaluation.executionRate, shown: RATE, style: aligned(styles.rate, "center"), typed: line?.rate?.figure },
    { figure: scored?.score, shown: SCORE, style: styles.score, typed: line?.score?.figure },
  ];
}

/** The figures of 年度资金总额, in the order of the heads. */
export const projectFigures = (input: FormInput): readonly (Figure | undefined)[] =>
  totalSlots(input, input.records.selfEvaluation?.funds.find(({ role }) => role === "total")).map(({ figure }) => figure);

function planTotal(draft: SheetDraft, row: number, { funds }: ProjectLayout, input: FormInput, line: FundLine | undefined): readonly UsedFigure[] {
  const { say } = input;
  const slots = totalSlots(input, line);
  draft.span({ top: row, left: 3, bottom: row, right: 4 }, funds.total, styles.label);
  const contents = slots.map(({ figure, shown, style, isGiven }, index) => {
    const content = figure === undefined ? undefined : liveNumber(figure, shown);
    const needs = isGiven === true ? "" : say(state("{needs}", { needs: gap(funds.heads[index] ?? "") }));
    draft.span({ top: row, bottom: row, ...sidesOf(index) }, content ?? needs, content === undefined ? styles.gap : style);
    draft.reach(row, Math.max(24, content === undefined ? textHeight(needs, draft.widthOf(sidesOf(index).left, sidesOf(index).right)) : 0));
    return content;
  });
  draft.put(row, CHECK, whyEmpty(slots, layoutHeads(funds), input) || agreement(slots.map(({ typed, shown }, index) => compared(typed, shown, { row, index }, contents[index]))), styles.check);
  draft.put(row, SOURCE, sourcesOf(slots, funds.heads), styles.check);
  return slots.flatMap(({ figure, shown }, index) => usedOf(figure, shown, `${funds.total} ${funds.heads[index] ?? ""}`));
}

const layoutHeads = ({ heads }: ProjectLayout["funds"]): readonly string[] => heads.slice(0, 3);

/** Why amounts are missing; for the rate and its score the evaluation knows. */
function whyEmpty(slots: readonly Slot[], heads: readonly string[], { evaluation }: FormInput): string {
  const amounts = heads.flatMap((head, index) => whyMissing(slots[index]?.figure, head) ?? []);
  const unscored = evaluation.unscored.find(({ row, indicator }) => row === undefined && indicator.startsWith("预算执行"));
  return [...amounts, ...(unscored === undefined ? [] : [unscored.reason])].join("；");
}

function compared(typed: Figure | undefined, shown: Shown, { row, index }: { row: number; index: number }, content: NumberContent | undefined): ReturnType<typeof compareWith> {
  return content?.kind === "formula" ? compareWith(typed, shown, { at: { row, column: sidesOf(index).left }, value: Number(content.cached) }) : undefined;
}

const sourcesOf = (slots: readonly Slot[], heads: readonly string[]): string =>
  slots.flatMap(({ figure }, index) => (figure === undefined ? [] : [`${heads[index] ?? ""}：${describe(figure)}`])).join("；");

function planPart(draft: SheetDraft, row: number, label: string, line: FundLine | undefined): readonly UsedFigure[] {
  const [initial, adjusted, executed] = [figureOf(line?.initial), figureOf(line?.adjusted), figureOf(line?.executed)];
  const base = adjusted === undefined ? undefined : valueOf(adjusted);
  const rate = adjusted === undefined || executed === undefined || base === undefined || compare(base, ZERO) <= 0 ? undefined : ratio(executed, adjusted, "执行率");
  const amounts = [initial, adjusted, executed];
  draft.span({ top: row, left: 3, bottom: row, right: 4 }, label, styles.body);
  amounts.forEach((figure, index) => draft.span({ top: row, bottom: row, ...sidesOf(index) }, (figure === undefined ? undefined : liveNumber(figure, WAN)) ?? "", styles.amount));
  draft.span({ top: row, bottom: row, ...sidesOf(3) }, "—", styles.centered);
  draft.span({ top: row, bottom: row, ...sidesOf(4) }, (rate === undefined ? undefined : liveNumber(rate, RATE)) ?? "", aligned(styles.rate, "center"));
  draft.span({ top: row, bottom: row, ...sidesOf(5) }, "—", styles.centered);
  draft.reach(row, Math.max(22, textHeight(label, draft.widthOf(3, 4))));
  draft.put(row, SOURCE, amounts.flatMap((figure) => (figure === undefined ? [] : [describe(figure)])).join("；"), styles.check);
  return amounts.flatMap((figure, index) => usedOf(figure, WAN, `${label.trim()} ${["年初预算数", "全年预算数", "全年执行数"][index] ?? ""}`));
}

function usedOf(figure: Figure | undefined, shown: Shown, name: string): readonly UsedFigure[] {
  if (figure === undefined) return [];
  const use = "项目自评表";
  if (shown === WAN) return [{ name, use, fact: { kind: "amount", figure, unit: "万元", decimals: 2 } }];
  if (shown === RATE) return [{ name, use, fact: { kind: "rate", figure, decimals: 2 } }];
  return [{ name, use, fact: { kind: "number", figure, unit: "分" } }];
}
