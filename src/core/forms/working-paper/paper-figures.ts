import { describe, dimensionOf } from "../../figure";
import type { AmountUnit } from "../../number";
import type { FormInput, UsedFigure } from "../form-input";
import { isLive, liveNumber, shownFormula, whyMissing, type Shown } from "../live/live-number";
import { factFormula } from "../live/live-text";
import type { PlannedContent } from "../plan";
import { formula, number, type SheetDraft, text } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";
import { placesOf } from "./paper-ties";

const HEADS = ["序号", "名称", "用于", "数值", "数据来源", "公式（文字）", "", "取整", "文中写作", "单元格"];

/** 二、所用数字: every figure with its value, formula, rounding and words. Gives the last row used. */
export function planFigures(draft: SheetDraft, top: number, input: FormInput, used: readonly UsedFigure[]): number {
  draft.span({ top, left: 1, bottom: top, right: HEADS.length }, "二、自评表和报告所用数字", styles.section);
  draft.reach(top, 24);
  HEADS.forEach((head, index) => draft.put(top + 1, index + 1, head, styles.head));
  draft.span({ top: top + 1, left: 6, bottom: top + 1, right: 7 }, HEADS[5] ?? "", styles.head);
  draft.reach(top + 1, 24);
  used.forEach((one, index) => planFigure(draft, top + 2 + index, index + 1, one, input));
  return top + 1 + used.length;
}

const small = { ...styles.check, bordered: true };

function planFigure(draft: SheetDraft, row: number, order: number, one: UsedFigure, { say }: FormInput): void {
  const { figure } = one.fact;
  const said = say({ template: "{fact}", facts: { fact: one.fact } });
  const shown = kept(one, said);
  const content = liveNumber(figure, shown);
  const written = isLive(figure) ? shownFormula(figure, shown) : undefined;
  const source = whyMissing(figure, one.name) ?? describe(figure);
  draft.put(row, 1, number(order), styles.count);
  draft.put(row, 2, one.name, styles.body);
  draft.put(row, 3, one.use, styles.centered);
  draft.put(row, 4, content ?? text("—"), { ...styles.money, format: formatOf(one, shown) });
  const [told, spelled] = [atMost(source), written === undefined ? "" : atMost(`=${written}`)];
  draft.put(row, 5, told, small);
  draft.span({ top: row, left: 6, bottom: row, right: 7 }, spelled, small);
  draft.put(row, 8, roundingOf(one, shown), styles.centered);
  draft.put(row, 9, saidContent(one, said), styles.centered);
  draft.put(row, 10, placesOf(figure), small);
  draft.reach(row, Math.max(22, textHeight(one.name, draft.widthOf(2, 2)), textHeight(said, draft.widthOf(9, 9)), textHeight(told, draft.widthOf(5, 5), 9)));
  draft.reach(row, Math.max(textHeight(roundingOf(one, shown), draft.widthOf(8, 8)), textHeight(spelled, draft.widthOf(6, 7) * 0.8, 9), textHeight(placesOf(figure), draft.widthOf(10, 10), 9)));
}

/** A sum of many cells by its beginning: its cell holds all of it. */
const LONGEST = 240;
const atMost = (said: string): string => {
  const characters = Array.from(said);
  return characters.length <= LONGEST ? said : `${characters.slice(0, LONGEST).join("")}……（全文见“数值”一格的公式）`;
};

/** The rounding the words were made with, seen in the words themselves. */
function kept({ fact }: UsedFigure, said: string): Shown {
  const after = /\d(?:\.(\d+))?(?!.*\d)/.exec(said)?.[1]?.length ?? 0;
  if (dimensionOf(fact.figure) === "money") return { decimals: Math.max(2, after), unit: unitOf(said) };
  return { decimals: said.includes("%") ? after + 2 : Math.max(2, after) };
}

const unitOf = (said: string): AmountUnit => (["亿元", "百万元", "万元", "千元"] as const).find((unit) => said.endsWith(unit)) ?? "元";

function formatOf({ fact }: UsedFigure, { decimals, unit }: Shown): string {
  if (unit !== undefined) return `#,##0.${"0".repeat(decimals)}`;
  return fact.kind === "rate" ? `0.${"0".repeat(Math.max(1, decimals - 2))}%` : "General";
}

function roundingOf({ fact }: UsedFigure, { decimals, unit }: Shown): string {
  if (unit !== undefined) return `${unit}，${decimals}位小数`;
  if (fact.kind === "rate") return `百分数，${decimals - 2}位小数`;
  return fact.figure.op === "round" ? `${decimals}位小数` : "原数";
}

/** The words as they stand in form and report, as a formula where TEXT can say them. */
function saidContent({ fact }: UsedFigure, said: string): PlannedContent {
  const isFixed = !isLive(fact.figure) || ("magnitude" in fact && fact.magnitude);
  const written = isFixed ? undefined : factFormula(fact, said);
  return written === undefined ? text(said) : formula(written, said);
}
