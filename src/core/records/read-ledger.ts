import { fold } from "../number";
import type { LeftOut, Table } from "../tables";
import type { Area, Sheet } from "../workbook";
import { isTotalName } from "./accounts/codes";
import { LedgerRow, LedgerWords } from "./ledger-row";
import type { Ledger, LedgerEntry, LedgerMark } from "./records";
import { TableReader } from "./table-reader";

const MARKS: readonly (readonly [RegExp, LedgerMark["role"]])[] = [
  [/^(?:期初余额|年初余额|上年结转|上年结余|上年余额)$/, "opening"],
  [/^(?:本月合计|本月小计|本季合计|当月合计|当前合计|本期合计|本月发生额)$/, "month"],
  [/^(?:本年累计|累计|当前累计|本年累计发生额|累计发生额)$/, "to-date"],
  [/^(?:承前页|过次页|本页合计|本页小计)$/, "page"],
  [/^小计$/, "subtotal"],
];

/** Entries of a 支出明细账. Month totals and carried-forward lines are kept apart, out of the sums, and said to be left out; so is the year's total. */
export function readLedger(sheet: Sheet, table: Table): Ledger {
  const reader = new TableReader(sheet, table);
  const entries: LedgerEntry[] = [];
  const marks: LedgerMark[] = [];
  const words = new LedgerWords(reader);
  const labels = [...new Set([reader.column("summary")?.column, reader.column("date")?.column, table.area.left])].flatMap((column) => column ?? []);
  let total: LedgerEntry | undefined;
  for (const place of table.rows) {
    const { row } = place;
    const { word, role } = labelOf(reader, row, labels);
    const amount = reader.amount(row, "amount", word);
    if (amount === undefined) continue;
    const entry = new LedgerRow(words, place, { amount, credit: reader.amount(row, "credit", word), balance: reader.amount(row, "balance", word) });
    if (role === "total") total ??= entry;
    else if (role !== undefined) marks.push(Object.assign(entry, { role }));
    else entries.push(entry);
  }
  const skipped = new Set(marks.map(({ row }) => row));
  const leftOut: LeftOut[] = marks.map(({ amount }) => ({ cells: [amount.at], reason: "小计或结转行" }));
  total ??= marks.filter(({ role }) => role === "to-date").at(-1);
  return {
    table: { ...table, rows: table.rows.filter(({ row }) => !skipped.has(row)), leftOut: [...table.leftOut, ...leftOut] },
    entries, marks, ...(total === undefined ? {} : { total }), areas: areasOf(reader, entries),
  };
}

/** The word in one of the columns that says what a row is, where it is no entry; else what the entry is for. */
function labelOf(reader: TableReader, row: number, columns: readonly number[]): { word: string; role?: LedgerMark["role"] | "total" } {
  for (const column of columns) {
    const word = reader.saidAt(row, column);
    const role = word === undefined ? undefined : roleOf(word);
    if (word !== undefined && role !== undefined) return { word, role };
  }
  const summary = reader.column("summary")?.column;
  return { word: (summary === undefined ? undefined : reader.saidAt(row, summary)) ?? "" };
}

/** Longer texts are what an entry is for. */
const LONGEST_MARK = 12;
/** How the word for a row that is no entry ends: most texts do not. */
const MARK_END = /[额转余计页数]:?$/;

function roleOf(text: string): LedgerMark["role"] | "total" | undefined {
  if (text.length > LONGEST_MARK) return undefined;
  const folded = fold(text).replace(/:$/, "");
  if (!MARK_END.test(folded)) return undefined;
  const role = MARKS.find(([pattern]) => pattern.test(folded))?.[1];
  return role ?? (isTotalName(folded) ? "total" : undefined);
}

function areasOf(reader: TableReader, entries: readonly LedgerEntry[]): Ledger["areas"] {
  const top = entries[0]?.row ?? reader.table.header.bottom + 1;
  const bottom = entries.at(-1)?.row ?? top;
  const area = (column: number): Area => ({ sheet: reader.sheet.name, top, bottom, left: column, right: column });
  const functionColumn = reader.column("functionCode")?.column;
  const economicColumn = reader.column("economicCode")?.column;
  return {
    amounts: area(reader.column("amount")?.column ?? 1),
    ...(functionColumn === undefined ? {} : { functionCodes: area(functionColumn) }),
    ...(economicColumn === undefined ? {} : { economicCodes: area(economicColumn) }),
  };
}
