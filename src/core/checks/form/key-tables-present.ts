import type { Execution, Records } from "../../records";
import { TABLE_NAMES, type TableKind } from "../../standards";
import { words } from "../../statement";
import { type Table, tableName } from "../../tables";
import type { CellAddress } from "../../workbook";
import { defineCheck } from "../check";

export const keyTablesPresent = defineCheck({
  id: "key-tables-present",
  title: "报告要用的表都找到了",
  family: "form",
  basis: "CK69：自评表的预算、执行数取自决算表和预算执行表（共性做法）",
  why: "缺少支出、预算或绩效指标的表，相应的数就只能空着。",
  fix: "把缺的表复制到本工作簿；表已经在的，核对标题和表头是否齐全。",
  severity: "warning",
  messages: {
    spending: "没有找到支出决算表、预算执行表等能取得全年支出的表。{hint}",
    budget: "没有找到预算执行表等能取得全年预算数的表，执行率无法计算。{hint}",
    indicators: "没有找到绩效指标表或自评表，绩效目标完成情况无法起草。{hint}",
  },
}, ({ records, evaluation }, say) => {
  const needs = [
    { message: "spending", isMet: evaluation.spending !== undefined, kinds: ["expenditure", "execution", "budget-summary"] },
    { message: "budget", isMet: evaluation.budget !== undefined, kinds: ["execution", "profile"] },
    { message: "indicators", isMet: records.indicators !== undefined || records.selfEvaluation !== undefined, kinds: ["indicators", "self-evaluation"] },
  ] as const;
  for (const { message, isMet, kinds } of needs) {
    if (isMet) continue;
    const near = nearTo(records, kinds);
    say.found(message, near.map(({ at }) => at), { hint: words(near.map(({ text }) => text).join(""), near.map(({ at }) => at)) });
  }
  return needs.length;
});

/** A 预算执行表 without a total, tables of the budget that have the shape of one of the kinds, and sheets that came near one, with what they lack. */
function nearTo({ execution, unrecognised, budgetTables = [] }: Records, kinds: readonly TableKind[]): { at: CellAddress; text: string }[] {
  const without = execution === undefined || execution.total !== undefined || !kinds.includes("execution") ? [] : [withoutTotal(execution)];
  const budgets = budgetTables.filter(({ kind }) => kinds.includes(kind)).map((table) => ({ at: placeOf(table), text: `工作表“${table.sheet}”是${tableName(table)}，不是决算。` }));
  const near = unrecognised.flatMap(({ sheet, nearest, missing }) => {
    if (nearest === undefined || !kinds.includes(nearest)) return [];
    const lacks = missing.length === 0 ? "没有认出表头" : `缺少${missing.map((word) => `“${word}”`).join("、")}`;
    return [{ at: { sheet, row: 1, column: 1 }, text: `工作表“${sheet}”像是${TABLE_NAMES[nearest]}，但${lacks}。` }];
  });
  return [...without, ...budgets, ...near];
}

/** Sums nobody has written are not added up for the office: a list may have lines that are parts of others. */
function withoutTotal({ table, lines }: Execution): { at: CellAddress; text: string } {
  const subtotals = lines.filter(({ repeats }) => repeats === "subtotal");
  const [only] = subtotals;
  const why = only === undefined ? "没有合计行" : subtotals.length > 1 ? "只有小计行，没有合计行" : "没有合计行，小计行又不等于以上各行之和";
  return { at: subtotals.length === 1 && only !== undefined ? only.name.at : placeOf(table), text: `工作表“${table.sheet}”的预算执行表${why}，请补上合计行。` };
}

const placeOf = ({ title, sheet, area }: Table): CellAddress => title?.at ?? { sheet, row: area.top, column: area.left };
