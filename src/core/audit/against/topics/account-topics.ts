import type { CodedTable, Records, SummaryLine } from "../../../records";
import { FUND_WORDS, type SubjectScope, WHOLE_WORDS } from "../../../standards";
import { moneyOf } from "../fields";
import { facetsOf, type Source, type Topic } from "../topic";

/** Totals, classes and items of the tables of the final account. */
export function accountTopics(records: Records): readonly Topic[] {
  const { expenditure, generalBudget, governmentFund, stateCapital, income, basicExpenditure, budgetSummary } = records;
  return [
    ...linesOf(expenditure, "total", { isShared: true }),
    ...(expenditure === undefined ? (budgetSummary?.spending ?? []).filter(({ role }) => role === "item").map(summaryTopic) : []),
    ...scoped(generalBudget, "general", FUND_WORDS.general),
    ...scoped(governmentFund, "fund", FUND_WORDS.governmentFund),
    ...scoped(stateCapital, "capital", FUND_WORDS.stateCapital),
    ...(budgetSummary?.income ?? []).map(summaryTopic),
    ...(budgetSummary?.spending ?? []).filter(({ role }) => role !== "item" && role !== "part" && role !== "year").map(summaryTopic),
    ...linesOf(income, "total", {}),
    topic(WHOLE_WORDS.income, moneyOf(income?.total?.amounts.total), moneyOf(budgetSummary?.income.find(({ role }) => role === "year")?.amount)),
    ...(basicExpenditure?.lines ?? []).map(({ name, amounts }): Topic => ({ ...topic(spendingNames(name.value), moneyOf(amounts.amount)), scope: "basic" })),
    { ...topic(FUND_WORDS.staffCost, moneyOf(basicExpenditure?.staffTotal?.amounts.amount)), scope: "basic" },
    { ...topic(FUND_WORDS.publicCost, moneyOf(basicExpenditure?.publicTotal?.amounts.amount)), scope: "basic" },
    topic(FUND_WORDS.generalBasic, moneyOf(basicExpenditure?.total?.amounts.amount), moneyOf(generalBudget?.total?.amounts.basic)),
  ];
}

const topic = (names: readonly string[], ...actual: readonly (Source | undefined)[]): Topic => ({ names, facets: facetsOf({ actual }) });

const summaryTopic = ({ name, role, amount }: SummaryLine): Topic => ({ ...topic(spendingNames(name.value), moneyOf(amount)), isShared: role === "item" });

/** Lines by the column of their total. */
const linesOf = <Column extends string>(table: CodedTable<Column> | undefined, column: Column, more: Pick<Topic, "isShared" | "scope">): readonly Topic[] =>
  (table?.lines ?? []).map(({ name, amounts }): Topic => ({ ...topic(spendingNames(name.value), moneyOf(amounts[column])), ...more }));

function scoped(table: CodedTable<"total" | "basic" | "project"> | undefined, scope: SubjectScope, names: readonly string[]): readonly Topic[] {
  const total = table?.total?.amounts;
  return [
    topic(names, moneyOf(total?.total)), ...linesOf(table, "total", { scope }),
    { ...topic(["基本支出", ...names.map((name) => `${name}基本支出`)], moneyOf(total?.basic)), scope },
    { ...topic(["项目支出", ...names.map((name) => `${name}项目支出`)], moneyOf(total?.project)), scope },
    { ...topic(["支出合计", "本年支出"], moneyOf(total?.total)), scope },
  ];
}

const MARK = /^(?:其中[:：]?|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])\s*/;

/** A row's name without the number in front of it; 农林水支出 is called 农林水 支出 too, 农林水 is not. */
export function spendingNames(shown: string): readonly string[] {
  const name = shown.trim().replace(MARK, "");
  return name.length < 2 ? [] : name.endsWith("支出") || name.endsWith("收入") ? [name] : [name, `${name}支出`];
}
