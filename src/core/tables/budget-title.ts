import { fold, foldLabel, rememberTexts } from "../number";
import { BUDGET_VOCABULARY, type TableKind } from "../standards";

const LONGEST_TITLE = 90;
const MOST_BEFORE = 36;

const FUNDS = /(一般公共|政府性基金|国有资本经营)预算/g;
/** What a title of the budget may have or lack: 部门, 单位, 功能分类 … */
const BESIDE = /预算|财务|部门|单位|功能分类|政府经济分类|经济分类|科目|明细|情况|公开|总体|总/g;
/** Titles that speak of something else, whatever else they name. */
const OTHERWISE = /决算|执行|绩效|调整|项目|采购|购买服务/;

const TITLES = BUDGET_VOCABULARY.flatMap(({ kind, titles }) => titles.map((title) => ({ kind, title }))).sort((a, b) => b.title.length - a.title.length);

/** Whether a text names a table of the budget in so many words: 支出预算总表. 一般公共预算 and its like name a fund. */
export const isBudgetTitle = rememberTexts((text): boolean => {
  const folded = withoutFunds(text);
  return /预算[^决执]{0,12}表$/.test(folded) && !/决算|执行|绩效/.test(folded);
});

/**
 * The kind whose shape the table of the budget has that a text names; undefined where it names none. The nine tables of the budget are known also
 * without that word: 部门支出总表 is its 支出预算总表, while the final account is never without 决算.
 */
export const budgetKind = rememberTexts((text): TableKind | undefined => {
  if (text.length > LONGEST_TITLE || OTHERWISE.test(fold(text))) return undefined;
  const folded = withoutFunds(text);
  const bare = folded.replace(BESIDE, "");
  const found = TITLES.find(({ title }) => bare.endsWith(title) && bare.length - title.length <= MOST_BEFORE);
  if (found === undefined) return undefined;
  return isBudgetTitle(text) || PLAIN.test(folded) ? found.kind : undefined;
});

/** The titles of the budget that do without the word. */
const PLAIN = /(?:^|[^目本])(?:收支|收入|支出|收入支出)总(?:体情况)?表$|(?:一般公共|政府性基金|国有资本经营)(?:财政拨款|拨款)?(?:三公经费|基本)?支出表$/;

const withoutFunds = (text: string): string => foldLabel(fold(text.slice(0, LONGEST_TITLE)).replace(/\([^()]*\)/g, "")).replace(FUNDS, "$1");
