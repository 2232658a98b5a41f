import type { LeftOut, Table, TableRow } from "../../tables";
import type { Area, Sheet } from "../../workbook";
import type { Ledger, LedgerEntry, LedgerMark } from "../records";
import { TableReader } from "../table-reader";
import type { Classification } from "./classified";
import { readAmounts } from "./entry-amounts";
import { LedgerEntries } from "./ledger-entries";
import { LedgerWords } from "./ledger-row";
import { markReader } from "./marks";

/** Entries of a 支出明细账. Month totals and carried-forward lines are kept apart, out of the sums, and said to be left out; so is the year's total. */
export function readLedger(sheet: Sheet, table: Table): Ledger {
  const reader = new TableReader(sheet, table);
  const words = new LedgerWords(reader);
  const marks: LedgerMark[] = [];
  const totals: LedgerEntry[] = [];
  const lines: TableRow[] = [];
  const markOf = markReader(reader);
  (reader.column("amount") === undefined ? [] : table.rows).forEach((line) => {
    const mark = markOf(line.row);
    if (mark === undefined) lines.push(line);
    else if (mark.role === "total") totals.push(words.read(line, mark.word));
    else marks.push(Object.assign(words.read(line, mark.word), { role: mark.role }));
  });
  const entries = new LedgerEntries(words, lines, readAmounts(reader, lines, (line) => words.entry(line).amount));
  const sections = sectionTotals(entries, totals);
  marks.push(...sections.map((entry) => Object.assign(entry, { role: "subtotal" } as const)));
  marks.sort((a, b) => a.row - b.row);
  let total = totals.find((one) => !sections.includes(one));
  const skipped = new Set(marks.map(({ row }) => row));
  const leftOut: LeftOut[] = marks.map(({ amount }) => ({ cells: [amount.at], reason: "小计或结转行" }));
  total ??= marks.filter(({ role }) => role === "to-date").at(-1);
  return {
    table: { ...table, rows: skipped.size === 0 ? table.rows : table.rows.filter(({ row }) => !skipped.has(row)), leftOut: [...table.leftOut, ...leftOut] },
    entries, marks, ...(total === undefined ? {} : { total }), areas: areasOf(reader, words, entries),
  };
}

/** Of several rows called 合计 those that only sum up the entries since the one before, as where every month has its own. */
function sectionTotals(entries: LedgerEntries, totals: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const last = totals.at(-1);
  const before = totals.at(-2);
  if (last === undefined || before === undefined) return [];
  const since = entries.fenOf(entries.between(before.row, Infinity));
  const isOfSection = last.amount.kind === "amount" && last.amount.fen === since && since !== entries.fenOf();
  return isOfSection ? totals : totals.slice(0, -1);
}

/** Enough to tell whether a column of names has codes before them. */
const ROWS_LOOKED_AT = 20;

function areasOf(reader: TableReader, words: LedgerWords, entries: LedgerEntries): Ledger["areas"] {
  const [first, last] = [0, entries.length - 1].map((number) => entries.rowOf(number));
  const top = entries.length === 0 ? reader.table.header.bottom + 1 : (first ?? 0);
  const bottom = entries.length === 0 ? top : (last ?? top);
  const area = (column: number): Area => ({ sheet: reader.sheet.name, top, bottom, left: column, right: column });
  const some = entries.list(Array.from({ length: ROWS_LOOKED_AT }, (_, number) => number));
  const coded = (of: Classification): number | undefined =>
    words.columnOf(`${of}Code`) ?? (some.some((entry) => entry[`${of}Code`] !== undefined) ? words.columnOf(`${of}Name`) : undefined);
  const functionColumn = coded("function");
  const economicColumn = coded("economic");
  return {
    amounts: area(reader.column("amount")?.column ?? 1),
    ...(functionColumn === undefined ? {} : { functionCodes: area(functionColumn) }),
    ...(economicColumn === undefined ? {} : { economicCodes: area(economicColumn) }),
  };
}
