import { fold } from "../number";
import type { LeftOut, Table } from "../tables";
import type { Area, Located, Sheet } from "../workbook";
import { isTotalName } from "./accounts/codes";
import type { AmountField, Ledger, LedgerEntry, LedgerMark } from "./records";
import { TableReader } from "./table-reader";

const MARKS: readonly (readonly [RegExp, LedgerMark["role"]])[] = [
  [/^(?:期初余额|年初余额|上年结转|上年结余|上年余额)$/, "opening"],
  [/^(?:本月合计|本月小计|本季合计|当月合计|当前合计|本期合计|本月发生额)$/, "month"],
  [/^(?:本年累计|累计|当前累计|本年累计发生额|累计发生额)$/, "to-date"],
  [/^(?:承前页|过次页|本页合计|本页小计)$/, "page"],
  [/^小计$/, "subtotal"],
];
const TEXTS = ["date", "voucher", "summary", "functionName", "economicName"] as const;

/** Entries of a 支出明细账. Month totals and carried-forward lines are kept apart, out of the sums, and said to be left out; so is the year's total. */
export function readLedger(sheet: Sheet, table: Table): Ledger {
  const reader = new TableReader(sheet, table);
  const entries: LedgerEntry[] = [];
  const marks: LedgerMark[] = [];
  let total: LedgerEntry | undefined;
  for (const { row, isHidden } of table.rows) {
    const { word, role } = labelOf(reader, row);
    const amount = reader.amount(row, "amount", word);
    if (amount === undefined) continue;
    const entry: LedgerEntry = { row, isHidden, amount, ...amountsOf(reader, row, word), ...textsOf(reader, row), ...codesOf(reader, row) };
    if (role === "total") total ??= entry;
    else if (role !== undefined) marks.push({ ...entry, role });
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

/** The word that says what a row is, where it is no entry; else what the entry is for. */
function labelOf(reader: TableReader, row: number): { word: string; role?: LedgerMark["role"] | "total" } {
  const summary = reader.text(row, "summary");
  for (const text of [summary, reader.text(row, "date"), reader.textAt(row, reader.table.area.left)]) {
    const role = text === undefined ? undefined : roleOf(text.value);
    if (text !== undefined && role !== undefined) return { word: text.value, role };
  }
  return { word: summary?.value ?? "" };
}

/** Longer texts are what an entry is for. */
const LONGEST_MARK = 12;

function roleOf(text: string): LedgerMark["role"] | "total" | undefined {
  if (text.length > LONGEST_MARK) return undefined;
  const folded = fold(text).replace(/:$/, "");
  const role = MARKS.find(([pattern]) => pattern.test(folded))?.[1];
  return role ?? (isTotalName(folded) ? "total" : undefined);
}

function amountsOf(reader: TableReader, row: number, word: string): Pick<LedgerEntry, "credit" | "balance"> {
  const amounts: { credit?: AmountField; balance?: AmountField } = {};
  for (const meaning of ["credit", "balance"] as const) {
    const field = reader.amount(row, meaning, word);
    if (field !== undefined) amounts[meaning] = field;
  }
  return amounts;
}

type Texts = Partial<Record<(typeof TEXTS)[number], Located<string>>>;

function textsOf(reader: TableReader, row: number): Texts {
  const texts: Texts = {};
  for (const meaning of TEXTS) {
    const text = reader.text(row, meaning);
    if (text !== undefined) texts[meaning] = text;
  }
  return texts;
}

function codesOf(reader: TableReader, row: number): Pick<LedgerEntry, "functionCode" | "economicCode"> {
  const codes: { functionCode?: Located<string>; economicCode?: Located<string> } = {};
  for (const meaning of ["functionCode", "economicCode"] as const) {
    const text = reader.text(row, meaning);
    const digits = text === undefined ? undefined : /^\d{3,9}/.exec(fold(text.value))?.[0];
    if (text !== undefined && digits !== undefined) codes[meaning] = { value: digits, at: text.at };
  }
  return codes;
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
