import { amount, type ColumnWords, type TableVariant, text } from "./column-words";

const CAR = ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费", "公务用车购置及运行", "公务用车费", "公务用车", "公车购置及运行维护费", "公车购置及运行费", "公车购置及运行", "公车费用"];
const THREE_ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ["abroad", ["因公出国境费", "因公出国境费用", "因公出国境", "因公出国费", "因公出国费用", "因公出国", "出国境费", "出国境"]],
  ["vehicle", [...CAR.map((head) => `${head}小计`), ...CAR.map((head) => `${head}合计`), ...CAR, "小计"]],
  ["purchase", ["公务用车购置费", "购置费", "公务用车购置", "公车购置费", "公车购置"]],
  ["running", ["公务用车运行维护费", "公务用车运行费", "运行维护费", "运行费", "公务用车运维费", "公务用车运行维护", "公车运行维护费", "公车运行费", "公车运行维护"]],
  ["reception", ["公务接待费", "公务接待"]],
  ["total", ["合计", "三公经费合计", "总计", "三公经费小计", "三公经费", "小计"]],
];
const BUDGET = ["预算数", "全年预算数", "年初预算数", "预算", "本年预算数", "本年预算", "全年预算", "年初预算", "预算安排", "调整预算数"];
const ACTUAL = ["决算数", "支出决算数", "全年决算数", "决算", "本年决算数", "实际支出数", "实际支出", "支出数", "执行数", "全年执行数", "本年实际支出"];

const LAST_YEAR = ["上年决算数", "上年数", "上年决算", "上年支出决算数", "上年支出数", "上年实际支出", "上年实际支出数", "上年支出"];

/** The items below the heads of a side or above them, and where years alone tell columns apart (上年合计) below those of another. */
const itemsOf = (side: string, heads: readonly string[], ofYears: readonly string[] = []): ColumnWords[] =>
  THREE_ITEMS.map(([item, words]) => amount(`${side}.${item}`, ...heads.flatMap((head) => words.flatMap((word) => [`${head}>${word}`, `${word}>${head}`])), ...ofYears.flatMap((head) => words.map((word) => `${head}>上年${word}`))));

export const THREE_PUBLIC_WIDE: TableVariant = {
  columns: [...itemsOf("budget", BUDGET), ...itemsOf("actual", ACTUAL), ...itemsOf("previous", LAST_YEAR, ACTUAL)],
  required: ["budget.total", "actual.total", "budget.reception", "actual.reception"],
  lanes: 1,
};

export const THREE_PUBLIC_LONG: TableVariant = {
  columns: [
    text("name", "项目", "三公经费项目", "费用项目", "经费项目", "三公经费", "三公经费名称", "经费名称", "费用类别", "支出内容", "类别", "费用名称", "支出项目", "金额项目", "项目金额", "项目名称", "名称", "内容"),
    amount("previous", "上年决算数", "上年支出数", "上年数", "上年决算", "上年实际", "上年实际支出", "上年实际支出数", "上年支出", "上年执行数", "上年支出决算数", "上年决算支出", "上年发生数", "上年实际数", "上年同期", "上年同期数"),
    amount("budget", "预算数", "全年预算数", "年初预算数", "本年预算数", "本年预算", "预算", "年初预算", "全年预算", "预算安排", "预算安排数", "预算金额", "预算控制数", "控制数", "调整预算数", "本年预算安排"),
    amount("actual", "决算数", "本年决算数", "支出决算数", "本年决算", "决算", "全年决算数", "实际支出", "实际支出数", "本年实际支出", "本年实际", "本年支出数", "本年支出", "支出数", "全年支出", "全年支出数", "全年执行数", "执行数", "实际数", "实际发生数", "发生数", "实际支出金额", "决算支出"),
  ],
  required: ["name", "budget", "actual"],
  lanes: 1,
  evidence: ["因公出国", "公务接待", "公务用车"],
};

const ITEMS = THREE_ITEMS.map(([item, words]) => amount(item, ...words));
const YEARS = text("name", "年度", "年份", "年", "时间", "期间", "项目", "类别", "年度项目", "项目年度", "预决算", "数据类别", "名称", "月份", "季度", "单位", "单位名称", "部门", "部门名称", "预算单位");

/** One row a year, and one for what was planned: the items are the columns. */
export const THREE_PUBLIC_BY_YEAR: TableVariant = {
  columns: [YEARS, ...ITEMS], required: ["name", "total", "abroad", ["vehicle", "running"], "reception"], lanes: 1, evidence: ["决算", "预算", "年"],
};
/** Without 因公出国, as most townships go: the columns are those of any list of expenses. */
export const THREE_PUBLIC_BY_YEAR_TITLED: TableVariant = { columns: [YEARS, ...ITEMS], required: ["name", "total", ["vehicle", "running"], "reception"], lanes: 1, needsTitle: true };
