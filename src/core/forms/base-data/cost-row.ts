import { describe } from "../../figure";
import { gap, type Say, state } from "../../statement";
import type { UsedFigure } from "../form-input";
import { agreement, compareWith } from "../live/agreement";
import { liveNumber, type Shown, whyMissing } from "../live/live-number";
import type { SheetDraft } from "../sheet-draft";
import { aligned, styles } from "../styles";
import { textHeight } from "../text-height";
import { type BaseLine, type Side, SIDES } from "./base-lines";
import { CHECK, LAST, PAIRS, SOURCE } from "./places";

const WAN: Shown = { decimals: 2, unit: "万元" };
const SIDE_NAMES: Readonly<Record<Side, string>> = { previous: "上年决算数", budget: "本年预算数", actual: "本年决算数" };

/** A cost line: three amounts in 万元, each a formula; what the form asks of every office and the workbook does not tell is asked for. */
export function planCost(draft: SheetDraft, row: number, line: BaseLine, say: Say): readonly UsedFigure[] {
  const { label, indent, amounts, isAsked } = line;
  draft.put(row, 1, label, { ...styles.body, align: { ...styles.body.align, ...(indent === 0 ? {} : { indent }) } });
  SIDES.forEach((side, index) => {
    const [left, right] = PAIRS[index] ?? [LAST, LAST];
    const area = { top: row, left, bottom: row, right };
    const figure = amounts[side];
    const content = figure === undefined ? undefined : liveNumber(figure, WAN);
    if (content !== undefined) draft.span(area, content, styles.amount);
    else if (isAsked || figure !== undefined) draft.span(area, say(state("{needs}", { needs: gap(SIDE_NAMES[side]) })), aligned(styles.gap, "center"));
    else draft.span(area, "", styles.amount);
  });
  draft.reach(row, Math.max(22, textHeight(label, draft.widthOf(1, 1) - 2 * indent)));
  draft.put(row, CHECK, checkOf(row, line), styles.check);
  draft.put(row, SOURCE, SIDES.flatMap((side) => (amounts[side] === undefined ? [] : [`${SIDE_NAMES[side]}：${describe(amounts[side])}`])).join("；"), styles.check);
  return SIDES.flatMap((side): readonly UsedFigure[] => {
    const figure = amounts[side];
    return figure === undefined ? [] : [{ name: `${bare(label)} ${SIDE_NAMES[side]}`, use: "基础数据表", fact: { kind: "amount", figure, unit: "万元", decimals: 2 } }];
  });
}

const bare = (label: string): string => label.replace(/^(?:\d[、.]|其中：)/, "").replace(/：$/, "");

function checkOf(row: number, { amounts, others, isAsked, isGuess = false }: BaseLine): ReturnType<typeof agreement> | string {
  const unread = SIDES.flatMap((side) => (amounts[side] === undefined ? [] : (whyMissing(amounts[side], SIDE_NAMES[side]) ?? [])));
  if (unread.length > 0) return unread.join("；");
  const missing = SIDES.filter((side) => amounts[side] === undefined);
  if (isAsked && missing.length > 0) return `请填写：${missing.map((side) => SIDE_NAMES[side]).join("、")}`;
  return agreement(SIDES.map((side, index) => {
    const figure = amounts[side];
    const content = figure === undefined ? undefined : liveNumber(figure, WAN);
    if (content?.kind !== "formula" || others[side] === undefined) return undefined;
    return compareWith(others[side], WAN, { at: { row, column: PAIRS[index]?.[0] ?? LAST }, value: Number(content.cached) });
  }), isGuess ? "与同名科目不同，请核对" : undefined);
}
