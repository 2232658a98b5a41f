import { amount, type TableVariant, text } from "./column-words";

const CAR = ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费"];
const THREE_ITEMS: readonly (readonly [string, readonly string[]])[] = [
  ["abroad", ["因公出国境费", "因公出国境费用", "因公出国境"]],
  ["vehicle", ["小计", ...CAR]],
  ["purchase", ["公务用车购置费", "购置费", "公务用车购置"]],
  ["running", ["公务用车运行维护费", "公务用车运行费", "运行维护费", "运行费", "公务用车运维费", "公务用车运行维护"]],
  ["reception", ["公务接待费", "公务接待"]],
  ["total", ["合计", "三公经费合计", "总计"]],
];
const SIDES: readonly (readonly [string, readonly string[]])[] = [
  ["budget", ["预算数", "全年预算数", "年初预算数", "预算"]],
  ["actual", ["决算数", "支出决算数", "全年决算数", "决算", "本年决算数"]],
];

export const THREE_PUBLIC_WIDE: TableVariant = {
  columns: SIDES.flatMap(([side, above]) =>
    THREE_ITEMS.map(([item, below]) => amount(`${side}.${item}`, ...above.flatMap((a) => below.map((b) => `${a}>${b}`)))),
  ),
  required: ["budget.total", "actual.total", "budget.reception", "actual.reception"],
  lanes: 1,
};

export const THREE_PUBLIC_LONG: TableVariant = {
  columns: [
    text("name", "项目", "三公经费项目", "费用项目", "经费项目", "三公经费", "费用名称", "支出项目", "金额项目", "项目金额", "项目名称", "名称", "内容"),
    amount("previous", "上年决算数", "上年支出数", "上年数", "上年决算", "上年实际"),
    amount("budget", "预算数", "全年预算数", "年初预算数", "本年预算数", "本年预算"),
    amount("actual", "决算数", "本年决算数", "支出决算数", "本年决算", "实际支出", "本年支出数"),
  ],
  required: ["name", "budget", "actual"],
  lanes: 1,
  evidence: ["因公出国", "公务接待", "公务用车"],
};
