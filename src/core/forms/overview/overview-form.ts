import { describe, type Figure, valueOf } from "../../figure";
import { type OverviewLayout, type OverviewRow, xiangtanOverview } from "../../standards";
import { type AmountFact, state } from "../../statement";
import type { FilledForm, FormInput, UsedFigure } from "../form-input";
import { isLive, whyMissing } from "../live/live-number";
import { unchangedFormula } from "../live/live-text";
import type { CellStyle } from "../plan";
import { type Prose, type ProseBlock, toBlocks } from "./prose-blocks";
import { formula, SheetDraft, text } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";
import { figureName } from "../used-figures";

/** Group, item, content; a gap; 核对 and 数据来源, which are not printed. */
const WIDTHS = [10, 15, 59, 2, 16, 60];
const CONTENT = 3;
const CHECK = 5;
const SOURCE = 6;

/**
 * The 概况表 form on its own sheet: nine rows, the amounts as formulas in the text.
 * A long text goes on in further rows of the same item, because Excel shows no row higher than 409 points.
 */
export function planOverview(name: string, input: FormInput, layout: OverviewLayout = xiangtanOverview): FilledForm {
  const draft = new SheetDraft(WIDTHS);
  const title = input.say(input.report.title);
  draft.span({ top: 1, left: 1, bottom: 1, right: CONTENT }, title, styles.title);
  draft.reach(1, textHeight(title, draft.widthOf(1, CONTENT), 18) + 6);
  draft.put(1, CHECK, "核对（不打印）", styles.checkHead);
  draft.put(1, SOURCE, "数据来源（不打印）", styles.checkHead);
  let row = 2;
  for (const group of layout.groups) {
    const top = row;
    for (const item of group.rows) row = planItem(draft, row, item, input);
    draft.span({ top, left: 1, bottom: row - 1, right: 1 }, group.label, styles.label);
  }
  return { sheet: draft.finish(name, { columns: CONTENT, rows: row - 1, titleRows: { first: 1, last: 1 } }), used: usedOf(input) };
}

function planItem(draft: SheetDraft, top: number, item: OverviewRow, input: FormInput): number {
  const blocks = toBlocks(proseOf(item, input), draft.widthOf(CONTENT, CONTENT), input.say);
  blocks.forEach((block, index) => {
    const row = top + index;
    draft.put(row, CONTENT, block.content, blockStyle(item, block, { isFirst: index === 0, isLast: index === blocks.length - 1 }));
    draft.reach(row, Math.max(block.height, 24));
    planCheck(draft, row, item, block, input);
  });
  const bottom = top + blocks.length - 1;
  draft.span({ top, left: 2, bottom, right: 2 }, item.label, styles.label);
  const labelHeight = textHeight(item.label, draft.widthOf(2, 2));
  if (blocks.length === 1) draft.reach(top, labelHeight);
  return bottom + 1;
}

const SHORT = new Set<OverviewRow["section"]>(["office", "budget", "supervisor"]);

function proseOf({ section, label }: OverviewRow, { report, evaluation }: FormInput): Prose {
  if (section === "budget") {
    const { budget } = evaluation;
    const sentences = budget === undefined || valueOf(budget) === undefined ? [] : [state("{budget}", { budget: budgetFact(budget) })];
    return { paragraphs: [{ sentences }], needs: label, isLive: true };
  }
  const paragraphs = report.sections.filter(({ id }) => id === section).flatMap((one) => one.paragraphs);
  return { paragraphs, needs: label, isLive: section === "spending" };
}

const budgetFact = (figure: Figure): AmountFact => ({ kind: "amount", figure, unit: "元", decimals: 2, grouped: true });

function blockStyle({ section }: OverviewRow, block: ProseBlock, at: { isFirst: boolean; isLast: boolean }): CellStyle {
  if (block.content.kind === "text" && block.text.startsWith("〔待填")) return styles.gap;
  const isShort = SHORT.has(section) || (at.isFirst && at.isLast && !block.text.includes("\n") && block.height < 24);
  const style: CellStyle = isShort ? styles.body : styles.prose;
  const openSides = [...(at.isFirst ? [] : (["top"] as const)), ...(at.isLast ? [] : (["bottom"] as const))];
  return openSides.length === 0 ? style : { ...style, openSides };
}

function planCheck(draft: SheetDraft, row: number, { section, label }: OverviewRow, block: ProseBlock, { evaluation, report }: FormInput): void {
  const figures = [...block.live, ...block.written];
  if (section === "budget" && figures.length === 0) draft.put(row, CHECK, whyMissing(evaluation.budget, label) ?? "", styles.check);
  else if (block.live.length > 0) draft.put(row, CHECK, "公式，随原表变动", styles.check);
  else if (block.written.length > 0) {
    const unchanged = unchangedFormula(block.written);
    const instead = block.written.some(isLive) ? "数字较多，见核对底稿" : "数字取自文字单元格，不随原表变动";
    draft.put(row, CHECK, unchanged === undefined ? text(instead) : formula(unchanged, "一致"), styles.check);
  } else if (block.text.startsWith("〔待填")) {
    const isThere = report.sections.some(({ id }) => id === section);
    draft.put(row, CHECK, isThere ? "请填写" : "工作簿中未找到相关内容，请填写", styles.check);
  }
  if (figures.length > 0) draft.put(row, SOURCE, sourcesOf(figures), styles.check);
}

/** Where the numbers of a text come from; the working paper has them all. */
function sourcesOf(figures: readonly Figure[]): string {
  const named = (figure: Figure): string => (figureName(figure) === describe(figure) ? describe(figure) : `${figureName(figure)}：${describe(figure)}`);
  const listed = [...new Set(figures.map(named))];
  const shown = listed.slice(0, 12).join("；");
  return listed.length > 12 ? `${shown}；等${listed.length}项，见核对底稿` : shown;
}

function usedOf({ evaluation }: FormInput): readonly UsedFigure[] {
  return evaluation.budget === undefined ? [] : [{ name: figureName(evaluation.budget), fact: budgetFact(evaluation.budget), use: "评价报告表" }];
}
