import { foldLabel } from "../../number";
import { type Execution, type ExecutionLine, isSumName, isTotalName, partName, type Records, topLines } from "../../records";
import { BY_NATURE, BY_SOURCE, type PartList, STAFF_AND_PUBLIC } from "../../standards";
import type { Table } from "../../tables";
import { compareSum, type Sum, term, termOf } from "./compare-sum";

/** The amounts that add up from row to row. */
export const EXECUTION_COLUMNS = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数" } as const satisfies Partial<Record<keyof ExecutionLine, string>>;

type Column = keyof typeof EXECUTION_COLUMNS;
const columnSums = (sumOf: (column: Column) => Omit<Sum, "column">): Sum[] => (Object.keys(EXECUTION_COLUMNS) as Column[]).map((column) => ({ ...sumOf(column), column: EXECUTION_COLUMNS[column] }));

/** 合计 of a 预算执行表 = Σ of its lines, for 年初预算数, 全年预算数 and 全年执行数; 年度资金总额, and 合计 with a list of 其中, = Σ of a list that names all of it. */
export function executionSums({ execution }: Records): Sum[] {
  if (execution?.total === undefined) return [];
  const { table, total, lines: all } = execution;
  const subtotals = all.filter(({ repeats }) => repeats === "subtotal");
  const isAllListed = isSumName(total.name.value);
  const lines = isAllListed ? addedUp(all) : [];
  const what = isTotalName(total.name.value) ? "预算执行表合计行" : isAllListed ? "预算执行表小计行" : `预算执行表“${partName(total.name.value)}”`;
  const listed = all.filter(({ within, repeats }) => within === total.row || (!isAllListed && repeats === undefined));
  return [
    ...columnSums((column) => ({ table, what, of: "各行之和", total: termOf(total, total[column]), parts: lines.map((line) => termOf(line, line[column])), between: subtotals.map((line) => termOf(line, line[column])) })),
    ...[BY_NATURE, BY_SOURCE].flatMap((list) => listSums(list, { table, what, whole: total, lines: listed })),
    ...all.filter(({ name }) => !STAFF_AND_PUBLIC.whole.test(partName(name.value))).flatMap((whole) => listedSums(table, whole, all.filter(({ within }) => within === whole.row))),
  ];
}

/** A row = Σ of the rows listed as parts of it, where these are all there is: they make it up in most columns. A 其中 may name only some. */
function listedSums(table: Table, whole: ExecutionLine, parts: readonly ExecutionLine[]): readonly Sum[] {
  if (parts.length < 2) return [];
  const sums = columnSums((column) => ({ table, what: `预算执行表“${partName(whole.name.value)}”`, of: "所列各行之和", total: termOf(whole, whole[column]), parts: parts.map((line) => termOf(line, line[column])) }));
  const results = sums.filter(({ parts: terms }) => terms.some(({ field }) => field?.kind === "amount" && field.fen !== 0)).map((sum) => compareSum(sum).kind);
  return results.filter((kind) => kind === "equal" || kind === "rounding").length > results.filter((kind) => kind === "differs").length ? sums : [];
}

/** 基本支出 of a 预算执行表 = 人员经费 + 公用经费, where both stand below it. */
export function basicPartSums({ execution }: Records): Sum[] {
  if (execution === undefined) return [];
  const { table, lines } = execution;
  const wholes = lines.filter(({ name }) => STAFF_AND_PUBLIC.whole.test(partName(name.value)));
  return wholes.flatMap((whole) => listSums(STAFF_AND_PUBLIC, { table, what: `预算执行表“${partName(whole.name.value)}”`, whole, lines: lines.filter(({ within }) => within === whole.row) }));
}

/** What a whole must be by a list of its parts; nothing where the list is not complete. */
function listSums({ parts, needed, of }: PartList, { table, what, whole, lines }: { readonly table: Table; readonly what: string; readonly whole: ExecutionLine; readonly lines: readonly ExecutionLine[] }): Sum[] {
  const members = lines.filter(({ name }) => parts.test(partName(name.value)));
  if (!needed.every((one) => members.some(({ name }) => one.test(partName(name.value))))) return [];
  return columnSums((column) => ({ table, what, of, total: termOf(whole, whole[column]), parts: members.map((line) => termOf(line, line[column])) }));
}

/** The lines a total adds up: those of the top level, or where none is known for one all that are no part of another. */
function addedUp(lines: readonly ExecutionLine[]): readonly ExecutionLine[] {
  const tops = topLines(lines);
  return tops.length > 0 ? tops : lines.filter(({ name, repeats }) => repeats === undefined && !foldLabel(name.value).startsWith("其中"));
}

/** A 小计 of a 预算执行表 as the sum of the lines above it, from the 小计 before. Not judged: a 小计 may stand for other lines. */
export function subtotalSums({ execution }: Records): Sum[] {
  if (execution === undefined) return [];
  const { table, lines } = execution;
  const subtotals = lines.filter(({ repeats }) => repeats === "subtotal");
  return subtotals.flatMap((subtotal, index) => {
    const from = subtotals[index - 1]?.row ?? 0;
    const above = addedUp(lines).filter((line) => line.repeats === undefined && line.row > from && line.row < subtotal.row);
    return columnSums((column) => ({ table, what: "预算执行表小计行", of: "以上各行之和", total: termOf(subtotal, subtotal[column]), parts: above.map((line) => termOf(line, line[column])) }));
  });
}

/** 结余数 = 全年预算数 − 全年执行数, for every row. */
export function balanceSums({ execution }: Records): Sum[] {
  // 结转结余 is what may be carried on; what was handed back is not in it.
  if (headingOf(execution, "balance").includes("结转")) return [];
  return rowsOf(execution).flatMap(({ line, table }): Sum[] => {
    const { initial, adjustment, adjusted, executed, balance } = line;
    const budget = adjusted === undefined ? [term("年初预算数", initial), term("调整数", adjustment)] : [term("全年预算数", adjusted)];
    if (executed === undefined || balance === undefined || budget.every(({ field }) => field === undefined)) return [];
    return [{ table, what: `预算执行表“${line.name.value.trim()}”`, column: "结余数", of: "全年预算数减全年执行数", total: termOf(line, balance), parts: budget, less: [term("全年执行数", executed)] }];
  });
}

/** 全年预算数 = 年初预算数 + 调整数, for every row, where the column states net changes. */
export function adjustmentSums({ execution }: Records): Sum[] {
  // A column of 追加数 alone may stand beside one of 追减数.
  if (!/调整|增减|追减/.test(headingOf(execution, "adjustment"))) return [];
  return rowsOf(execution).flatMap(({ line, table }): Sum[] => {
    const { initial, adjustment, adjusted } = line;
    if (initial === undefined || adjustment === undefined || adjusted === undefined) return [];
    return [{ table, what: `预算执行表“${line.name.value.trim()}”`, column: "全年预算数", of: "年初预算数加调整数", total: termOf(line, adjusted), parts: [term("年初预算数", initial), term("调整数", adjustment)] }];
  });
}

const headingOf = (execution: Execution | undefined, wanted: string): string => execution?.table.columns.find(({ meaning }) => meaning === wanted)?.heading ?? "";

function rowsOf(execution: Execution | undefined): { readonly line: ExecutionLine; readonly table: Table }[] {
  if (execution === undefined) return [];
  return [...(execution.total === undefined ? [] : [execution.total]), ...execution.lines].map((line) => ({ line, table: execution.table }));
}
