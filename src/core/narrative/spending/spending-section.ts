import { figureOfAmount } from "../../evaluation";
import { valueOf } from "../../figure";
import { isZero } from "../../number";
import type { AmountField, ExpenditureColumn, Records } from "../../records";
import { NATURE_NAMES, SPENDING_GAPS, SPENDING_WORDING as SAY, type SpendingPart } from "../../standards";
import { gap, rate, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { listed, sentence } from "../compose";
import { type DraftContext, isSayable, wan } from "../draft-context";
import { executionSentences } from "./execution-sentences";
import { inside } from "../office-words";
import { fittedSentences, type Item, ranked } from "../fit";
import { section } from "../overview-sections";
import type { Paragraph, Section } from "../report";
import { shareOf } from "../shares";
import { systemsParagraphs } from "./systems-paragraphs";
import { threePublicSentences } from "./three-public-sentences";

/** 部门整体支出管理和使用基本情况: rules followed, spending by class and nature, execution, “三公”经费. */
export function spendingSection(context: DraftContext): Section {
  return section("spending", spendingParagraphs(context, ["systems", "funds", "three-public"]));
}

/** The paragraphs of parts of the section, within the room it has. */
export const spendingParagraphs = (context: DraftContext, parts: readonly SpendingPart[]): readonly Paragraph[] =>
  fittedSentences(parts.flatMap((part) => draftPart(part, context)), context.roomOf("spending"));

/** What must be told or asked for stays however short the section has to be: the total, execution, “三公”. */
function draftPart(part: SpendingPart, context: DraftContext): readonly (readonly Item<Statement>[])[] {
  switch (part) {
    case "systems":
      return systemsParagraphs(context.records).map(({ sentences }) => ranked(2, ...sentences));
    case "funds":
      return [[...ranked(1, totalSentence(context)), ...ranked(3, ...natureSentence(context)), ...executionSentences(context)]];
    case "three-public":
      return [threePublicSentences(context)];
  }
}

function totalSentence({ records, evaluation: { spending }, year }: DraftContext): Statement {
  if (!isSayable(spending)) return state(SAY.noTotal, { year, gap: gap(SPENDING_GAPS.total) });
  const classes = classClauses(records);
  const total = state(SAY.total, { year, total: wan(spending) });
  return sentence(classes.length === 0 ? [total] : [total, listed(SAY.classes, classes, "，")]);
}

/** The classes that have amounts, in table order: of 支出决算表, else of 收入支出决算总表. */
function classClauses({ expenditure, budgetSummary }: Records): readonly Statement[] {
  const lines = (expenditure?.lines ?? []).filter(({ level }) => level === "class").map(({ name, amounts }) => ({ name, field: amounts.total }));
  const items = (budgetSummary?.spending ?? []).filter(({ role }) => role === "item").map(({ name, amount }) => ({ name, field: amount }));
  return (lines.length > 0 ? lines : items).flatMap(({ name, field }) => amountClause(name, field));
}

function amountClause(name: Located<string>, field: AmountField | undefined): readonly Statement[] {
  const figure = figureOfAmount(field);
  const said = inside(name.value).replace(/^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])\s*/, "");
  if (!isSayable(figure) || isNone(figure) || said === "") return [];
  return [state(/[0-9A-Za-z.%]$/.test(said) ? SAY.classApart : SAY.class, { name: words(said, [name.at]), amount: wan(figure) })];
}

function isNone(figure: Parameters<typeof valueOf>[0]): boolean {
  const value = valueOf(figure);
  return value !== undefined && isZero(value);
}

const NATURES = ["basic", "project", "upward", "operating", "subsidy"] as const satisfies readonly ExpenditureColumn[];

/** 基本支出 and 项目支出 of the total line, with their shares of it. */
function natureSentence({ records }: DraftContext): readonly Statement[] {
  const total = records.expenditure?.total?.amounts;
  const whole = figureOfAmount(total?.total);
  const parts = NATURES.flatMap((nature) => {
    const figure = figureOfAmount(total?.[nature]);
    if (!isSayable(figure) || isNone(figure)) return [];
    const facts = { name: words(NATURE_NAMES[nature]), amount: wan(figure) };
    const share = shareOf(figure, whole, NATURE_NAMES[nature]);
    return [share === undefined ? state(SAY.naturePart, facts) : state(SAY.naturePartShare, { ...facts, share: rate(share) })];
  });
  return parts.length === 0 ? [] : [sentence([listed(SAY.nature, parts, "，")])];
}
