import type { Located } from "../../workbook";
import { isTotalName } from "./codes";
import { partName } from "./levels";

interface Row {
  readonly row: number;
  readonly name: Located<string>;
}

/** Of the rows of a table of income and spending those of spending, the one that sums them up, and the others with why nothing is read from them. */
export interface SpendingRows<R extends Row> {
  readonly rows: readonly R[];
  readonly total?: R;
  readonly others: readonly { readonly row: R; readonly reason: string }[];
}

/** The spending of a table that lists income above it, each below its own head: 一、收入合计 … 二、支出合计. All rows where it lists none. */
export function spendingRows<R extends Row>(rows: readonly R[]): SpendingRows<R> {
  const income = rows.findIndex(({ name }) => INCOME.test(partName(name.value)));
  const head = rows.findIndex(({ name }, index) => index > income && SPENDING.test(partName(name.value)));
  const own = rows[head];
  if (income < 0 || own === undefined) return { rows, others: [] };
  const next = rows.findIndex(({ name }, index) => index > head && ORDINAL.test(own.name.value) && ORDINAL.test(name.value));
  const end = next < 0 ? rows.length : next;
  const below = rows.slice(head + 1, end);
  const isSummedUp = below.some(({ name }) => isTotalName(name.value));
  const others = [...rows.slice(0, head), ...rows.slice(end)].map((row) => ({ row, reason: "不是支出" }));
  return isSummedUp ? { rows: below, others: [...others, { row: own, reason: "收支分段的标题" }] } : { rows: [own, ...below], total: own, others };
}

const INCOME = /^(?:本年|全年)?(?:预算)?收入(?:合计|总计|小计|部分)?$/;
const SPENDING = /^(?:本年|全年)?(?:预算)?支出(?:合计|总计|小计|部分)?$/;
const ORDINAL = /^\s*[一二三四五六七八九十]{1,2}[、.．]/;
