import { fold } from "../number";
import type { LeftOut, Table } from "../tables";
import type { Area, Sheet } from "../workbook";
import { isTotalName } from "./accounts/codes";
import { LedgerRow, LedgerWords } from "./ledger-row";
import type { Ledger, LedgerEntry, LedgerMark } from "./records";
import { TableReader } from "./table-reader";

const MARKS: readonly (readonly [RegExp, LedgerMark["role"]])[] = [
  [/^(?:(?:期初|年初|上年|上月|上期)(?:余额|结余|结转))$/, "opening"],
  [/^(?:(?:本月|当月|当前|本期|本季|本季度)(?:合计|小计|发生额)|(?:20\d{2}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:合计|小计))$/, "month"],
  [/^(?:累计|(?:本年|当前|年度|全年)累计(?:发生额)?|累计发生额)$/, "to-date"],
  [/^(?:承前页|承上页|过次页|转下页|(?:本页|本日|当日)(?:合计|小计))$/, "page"],
  [/^小计$/, "subtotal"],
];

/** Entries of a 支出明细账. Month totals and carried-forward lines are kept apart, out of the sums, and said to be left out; so is the year's total. */
export function readLedger(sheet: Sheet, table: Table): Ledger {
  const reader = new TableReader(sheet, table);
  const entries: LedgerEntry[] = [];
  const marks: LedgerMark[] = [];
  const words = new LedgerWords(reader);
  const labels = [...new Set([reader.column("summary")?.column, reader.column("date")?.column, table.area.left])].flatMap((column) => column ?? []);
  const totals: LedgerEntry[] = [];
  for (const place of table.rows) {
    const { row } = place;
    const { word, role } = labelOf(reader, row, labels);
    const amount = reader.amount(row, "amount", word);
    if (amount === undefined) continue;
    const entry = new LedgerRow(words, place, { amount, credit: reader.amount(row, "credit", word), balance: reader.amount(row, "balance", word) });
    if (role === "total") totals.push(entry);
    else if (role !== undefined) marks.push(Object.assign(entry, { role }));
    else entries.push(entry);
  }
  const sections = sectionTotals(entries, totals);
  marks.push(...sections.map((entry) => Object.assign(entry, { role: "subtotal" } as const)));
  marks.sort((a, b) => a.row - b.row);
  let total = totals.find((one) => !sections.includes(one));
  const skipped = new Set(marks.map(({ row }) => row));
  const leftOut: LeftOut[] = marks.map(({ amount }) => ({ cells: [amount.at], reason: "小计或结转行" }));
  total ??= marks.filter(({ role }) => role === "to-date").at(-1);
  return {
    table: { ...table, rows: table.rows.filter(({ row }) => !skipped.has(row)), leftOut: [...table.leftOut, ...leftOut] },
    entries, marks, ...(total === undefined ? {} : { total }), areas: areasOf(reader, entries),
  };
}

/** Of several rows called 合计 those that only sum up the entries since the one before, as where every month has its own. */
function sectionTotals(entries: readonly LedgerEntry[], totals: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const last = totals.at(-1);
  const before = totals.at(-2);
  if (last === undefined || before === undefined) return [];
  const since = sumOfEntries(entries.filter(({ row }) => row > before.row));
  const isOfSection = last.amount.kind === "amount" && last.amount.fen === since && since !== sumOfEntries(entries);
  return isOfSection ? totals : totals.slice(0, -1);
}

const sumOfEntries = (entries: readonly LedgerEntry[]): number => entries.reduce((sum, { amount }) => sum + (amount.kind === "amount" ? amount.fen : 0), 0);

/** The word in one of the columns that says what a row is, where it is no entry; else what the entry is for. */
function labelOf(reader: TableReader, row: number, columns: readonly number[]): { word: string; role?: LedgerMark["role"] | "total" } {
  for (const column of columns) {
    const word = reader.saidAt(row, column);
    const role = word === undefined ? undefined : roleOf(word);
    if (word !== undefined && role !== undefined) return { word, role };
  }
  const said = sayer(reader, row);
  const word = said("summary") ?? "";
  // An entry has a date or a voucher; what has neither may say what it is under any head.
  const mark = said("date") === undefined && said("voucher") === undefined ? reader.firstBefore(row, reader.column("amount")?.column ?? 1, (text) => roleOf(text) !== undefined)?.value : undefined;
  const role = mark === undefined ? undefined : roleOf(mark);
  return mark === undefined || role === undefined ? { word } : { word: mark, role };
}

const sayer = (reader: TableReader, row: number) => (meaning: string): string | undefined => {
  const column = reader.column(meaning)?.column;
  return column === undefined ? undefined : reader.saidAt(row, column);
};

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

/** Enough to tell whether a column of names has codes before them. */
const ROWS_LOOKED_AT = 20;

function areasOf(reader: TableReader, entries: readonly LedgerEntry[]): Ledger["areas"] {
  const top = entries[0]?.row ?? reader.table.header.bottom + 1;
  const bottom = entries.at(-1)?.row ?? top;
  const area = (column: number): Area => ({ sheet: reader.sheet.name, top, bottom, left: column, right: column });
  const coded = (of: "function" | "economic"): number | undefined =>
    (reader.column(`${of}Code`) ?? (entries.slice(0, ROWS_LOOKED_AT).some((entry) => entry[`${of}Code`] !== undefined) ? reader.column(`${of}Name`) : undefined))?.column;
  const functionColumn = coded("function");
  const economicColumn = coded("economic");
  return {
    amounts: area(reader.column("amount")?.column ?? 1),
    ...(functionColumn === undefined ? {} : { functionCodes: area(functionColumn) }),
    ...(economicColumn === undefined ? {} : { economicCodes: area(economicColumn) }),
  };
}
