import { fold } from "../number";
import type { LeftOut, Table } from "../tables";
import type { Area, Located, Sheet } from "../workbook";
import { isTotalName } from "./codes";
import type { Ledger, LedgerEntry } from "./records";
import { TableReader } from "./table-reader";

const NOT_AN_ENTRY = /^(?:期初余额|上年结转|承前页|过次页|本月合计|本月小计|本季合计|小计|本页合计)$/;
const TEXTS = ["date", "voucher", "summary", "functionName", "economicName"] as const;

/** Entries of a 支出明细账. Month totals and carried-forward lines are left out and said; the year's total is kept apart. */
export function readLedger(sheet: Sheet, table: Table): Ledger {
  const reader = new TableReader(sheet, table);
  const entries: LedgerEntry[] = [];
  const leftOut: LeftOut[] = [...table.leftOut];
  const skipped = new Set<number>();
  let total: LedgerEntry | undefined;
  for (const { row, isHidden } of table.rows) {
    const word = labelOf(reader, row);
    const amount = reader.amount(row, "amount", word);
    if (amount === undefined) continue;
    const entry: LedgerEntry = { row, isHidden, amount, ...textsOf(reader, row), ...codesOf(reader, row) };
    if (isTotalName(word) || fold(word) === "本年累计") total ??= entry;
    else if (NOT_AN_ENTRY.test(fold(word))) {
      skipped.add(row);
      leftOut.push({ cells: [amount.at], reason: "小计或结转行" });
    } else entries.push(entry);
  }
  const rows = table.rows.filter(({ row }) => !skipped.has(row));
  return { table: { ...table, rows, leftOut }, entries, ...(total === undefined ? {} : { total }), areas: areasOf(reader, entries) };
}

const labelOf = (reader: TableReader, row: number): string =>
  [reader.text(row, "summary"), reader.text(row, "date"), reader.textAt(row, reader.table.area.left)].find((text) => text !== undefined && (isTotalName(text.value) || NOT_AN_ENTRY.test(fold(text.value))))
    ?.value ?? reader.text(row, "summary")?.value ?? "";

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

