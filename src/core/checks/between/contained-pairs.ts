import type { AmountField, ExecutionLine, Records, SummaryLine } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Table } from "../../tables";
import type { Located } from "../../workbook";
import { columnTables } from "../sums/coded-tables";
import { lineName } from "../sums/coded-sums";
import { EXECUTION_COLUMNS } from "../sums/execution-sums";
import { lineOf } from "../sums/fiscal-sums";
import { nameOf } from "./same-sum";

/** An amount that is part of another, and what a clerk calls the two. */
export interface ContainedPair {
  readonly part: string;
  readonly partField: AmountField | undefined;
  readonly whole: string;
  readonly wholeField: AmountField | undefined;
}

/** 公开04 本年支出合计 within 公开03 合计, and each 科目 of 公开05 within the same of 公开03. */
export function fiscalWithinAll({ expenditure, generalBudget, fiscalAppropriation }: Records): readonly ContainedPair[] {
  if (expenditure === undefined) return [];
  const { table, lines, total } = expenditure;
  const totalPair = fiscalAppropriation === undefined ? [] : [{
    part: nameOf({ table: fiscalAppropriation.table, what: "本年支出合计" }), partField: lineOf(fiscalAppropriation.spending, "year")?.amounts.total,
    whole: nameOf({ table, what: "合计行" }), wholeField: total?.amounts.total,
  }];
  const byCode = new Map(lines.flatMap((line) => (line.code === undefined ? [] : [[line.code.value, line] as const])));
  const same = (generalBudget?.lines ?? []).flatMap((line): ContainedPair[] => {
    const other = line.code === undefined ? undefined : byCode.get(line.code.value);
    if (other === undefined || generalBudget === undefined) return [];
    return [{ part: nameOf({ table: generalBudget.table, what: lineName(line) }), partField: line.amounts.total, whole: `${TABLE_NAMES[table.kind]}同一科目`, wholeField: other.amounts.total }];
  });
  return [...totalPair, ...same];
}

/** Every 其中 row within the row it is part of. */
export function ofWhichWithinWhole(records: Records): readonly ContainedPair[] {
  const { execution, budgetSummary } = records;
  const budget = execution === undefined ? [] : rowPairs<ExecutionLine>(execution, EXECUTION_COLUMNS, (line, column) => line[column as keyof typeof EXECUTION_COLUMNS]);
  const coded = columnTables(records).flatMap(({ coded: table, columns }) => rowPairs(table, columns, ({ amounts }, column) => amounts[column]));
  const sides = budgetSummary === undefined ? [] : [budgetSummary.income, budgetSummary.spending].flatMap((lines) => sidePairs(budgetSummary.table, lines));
  return [...budget, ...coded, ...sides];
}

interface Row {
  readonly row: number;
  readonly name: Located<string>;
  readonly within?: number;
}

interface Rows<R> {
  readonly table: Table;
  readonly lines: readonly R[];
  readonly total?: R;
}

function rowPairs<R extends Row>({ table, lines, total }: Rows<R>, columns: Readonly<Record<string, string>>, fieldOf: (row: R, column: string) => AmountField | undefined): readonly ContainedPair[] {
  const byRow = new Map([...lines, ...(total === undefined ? [] : [total])].map((line) => [line.row, line]));
  return lines.flatMap((line) => {
    const whole = line.within === undefined ? undefined : byRow.get(line.within);
    return whole === undefined ? [] : Object.entries(columns).map(([column, name]) => pairOf(table, { name, part: [line, fieldOf(line, column)], whole: [whole, fieldOf(whole, column)] }));
  });
}

function sidePairs(table: Table, lines: readonly SummaryLine[]): readonly ContainedPair[] {
  let whole: SummaryLine | undefined;
  return lines.flatMap((line) => {
    if (line.role !== "part") whole = line;
    return line === whole || whole === undefined ? [] : [pairOf(table, { name: "", part: [line, line.amount], whole: [whole, whole.amount] })];
  });
}

type Stated = readonly [{ readonly name: Located<string> }, AmountField | undefined];

const pairOf = (table: Table, { name, part: [part, partField], whole: [whole, wholeField] }: { readonly name: string; readonly part: Stated; readonly whole: Stated }): ContainedPair =>
  ({ part: nameOf({ table, what: part.name.value.trim() }) + name, partField, whole: `“${whole.name.value.trim()}”`, wholeField });
