import { type CellFigure, sumOf } from "../../figure";
import type { ExpenditureColumn, Records } from "../../records";
import { type Row, rowOf } from "../../ties";
import { codedTables } from "./coded-tables";

interface Wanted {
  /** The kind of the table that is being explained. */
  readonly kind: string;
  readonly column: ExpenditureColumn;
  /** Code the rows stand under; empty for all. */
  readonly above: string;
  /** Codes of the rows that are there: rows elsewhere are of the same levels. */
  readonly codes: readonly string[];
}

/** Rows of the workbook's other tables on the level of those that do not add up: where a row left out may be seen. */
export function rowsElsewhere(records: Records, wanted: Wanted): readonly Row[] {
  const lengths = new Set(wanted.codes.map(({ length }) => length));
  const fits = (code: string | undefined): code is string => code !== undefined && code.startsWith(wanted.above) && lengths.has(code.length);
  const coded = codedTables(records)
    .filter(({ table }) => table.kind !== wanted.kind)
    .flatMap(({ lines }) => lines.flatMap((line) => (fits(line.code?.value) ? (rowOf(line, line.amounts[wanted.column]) ?? []) : [])));
  if (wanted.column !== "total") return coded;
  // One thing is told once: a second place for the same row would make it look like two causes.
  const told = new Set(coded.map(({ key }) => key));
  return [...coded, ...ledgerRows(records, lengths, wanted.above).filter(({ key }) => !told.has(key))];
}

/** The ledger added up by 功能分类, on each of the levels. */
function ledgerRows({ ledger }: Records, lengths: ReadonlySet<number>, above: string): Row[] {
  const sums = new Map<string, { name: string; figures: CellFigure[] }>();
  for (const { functionCode, functionName, amount } of ledger?.entries ?? []) {
    if (functionCode === undefined || amount.kind !== "amount" || !functionCode.value.startsWith(above)) continue;
    for (const length of lengths) {
      const key = functionCode.value.slice(0, length);
      if (key.length !== length) continue;
      const sum = sums.get(key) ?? { name: functionName?.value ?? key, figures: [] };
      sum.figures.push(amount.figure);
      sums.set(key, sum);
    }
  }
  return [...sums].flatMap(([key, { name, figures }]) => {
    const figure = sumOf(figures, `支出明细账 ${key}`);
    return figure === undefined ? [] : [{ key, name, figure, isHidden: false }];
  });
}
