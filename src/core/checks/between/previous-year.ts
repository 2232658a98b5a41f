import { type Records, readRecords } from "../../records";
import type { TableKind } from "../../standards";
import type { Checkup } from "../check";
import type { Sum } from "../sums/compare-sum";
import { nameOf, type Place, sameSum } from "./same-sum";

/** 年初结转和结余 of 公开01 beside 年末结转和结余 of the year before, where the workbook has that table too. */
export function previousCarryOver(checkup: Checkup): readonly Sum[] {
  const { budgetSummary } = checkup.records;
  const before = previousOf(checkup, "budget-summary")?.budgetSummary;
  if (budgetSummary === undefined || before === undefined) return [];
  const opening = budgetSummary.income.find(({ role }) => role === "opening")?.amount;
  const closing = before.spending.find(({ role }) => role === "closing")?.amount;
  return inSheets({ table: budgetSummary.table, what: "年初结转和结余", field: opening }, { table: before.table, what: "年末结转和结余", field: closing });
}

/** 上年数 of “三公”经费: as 公开09, the 基础数据表 and last year's 公开09 state it. */
export function previousThreePublic(checkup: Checkup): readonly Sum[] {
  const { threePublic, baseData } = checkup.records;
  const before = previousOf(checkup, "three-public")?.threePublic;
  const own: readonly Place[] = threePublic === undefined ? [] : [{ table: threePublic.table, what: "上年数合计", field: threePublic.previous.total }];
  const base: readonly Place[] = baseData === undefined ? [] : [{ table: baseData.table, what: "“三公”经费上年决算数", field: baseData.lines.find(({ name }) => name.value.includes("三公"))?.previous }];
  const last: readonly Place[] = before === undefined ? [] : [{ table: before.table, what: "决算数合计", field: before.actual.total }];
  const [first, ...others] = [...last, ...own, ...base].filter(({ field }) => field !== undefined && field.kind !== "blank");
  return first === undefined ? [] : others.flatMap((other) => inSheets(other, first));
}

/** Two tables of one kind are told apart by their sheets. */
function inSheets(left: Place, right: Place): readonly Sum[] {
  const named = ({ table, what }: Place): string => `工作表“${table.sheet}”的${what}`;
  const isSameKind = left.table.kind === right.table.kind;
  return sameSum(left, right).map((sum) => ({ ...sum, what: isSameKind ? named(left) : nameOf(left), of: isSameKind ? named(right) : nameOf(right) }));
}

/** What the workbook says about the year before, read from a further table of a kind that states that year. */
function previousOf({ records, workbook }: Checkup, kind: TableKind): Records | undefined {
  const { rivals, tables, year } = records;
  const used = tables.find((table) => table.kind === kind && !rivals.includes(table));
  const rival = rivals.find((table) => table.kind === kind && table.year !== undefined && year !== undefined && table.year.value === year.value - 1);
  if (used?.year === undefined || rival === undefined || used.year.value !== year?.value || rival.sheet === used.sheet) return undefined;
  return readRecords(workbook, { except: new Set(workbook.sheets.map(({ name }) => name).filter((name) => name !== rival.sheet)) });
}
