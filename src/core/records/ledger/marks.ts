import { fold } from "../../number";
import { isTotalName } from "../accounts/codes";
import type { LedgerMark } from "../records";
import type { TableReader } from "../table-reader";

/** What a row of a ledger that is no entry says it is. */
export interface Mark {
  readonly word: string;
  readonly role: LedgerMark["role"] | "total";
}

const MARKS: readonly (readonly [RegExp, LedgerMark["role"]])[] = [
  [/^(?:(?:期初|年初|上年|上月|上期)(?:余额|结余|结转))$/, "opening"],
  [/^(?:(?:本月|当月|当前|本期|本季|本季度)(?:合计|小计|发生额)|(?:20\d{2}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:合计|小计))$/, "month"],
  [/^(?:累计|(?:本年|当前|年度|全年)累计(?:发生额)?|累计发生额)$/, "to-date"],
  [/^(?:承前页|承上页|过次页|转下页|(?:本页|本日|当日)(?:合计|小计))$/, "page"],
  [/^小计$/, "subtotal"],
];

/** Tells the rows of a ledger that are no entries by the word in one of the columns where it may stand. */
export function markReader(reader: TableReader): (row: number) => Mark | undefined {
  const column = (meaning: string): number | undefined => reader.column(meaning)?.column;
  const { sheet } = reader;
  const [date, voucher, amount] = [column("date"), column("voucher"), column("amount") ?? 1];
  const labels = [...new Set([column("summary"), date, reader.table.area.left])].flatMap((one) => one ?? []);
  const undated = labels.filter((label) => label !== date);
  const isSaid = (row: number, at: number | undefined): boolean => at !== undefined && reader.saidAt(row, at) !== undefined;
  return (row) => {
    const isDated = date !== undefined && typeof sheet.value(row, date) === "number";
    for (const label of isDated ? undated : labels) {
      // Of a ledger's texts few are made for it.
      const mark = sheet.lastCode === undefined || mayEndMark(sheet.lastCode(row, label)) ? markIn(sheet.value(row, label)) : undefined;
      if (mark !== undefined) return mark;
    }
    // An entry has a date or a voucher; what has neither may say what it is under any head.
    if (isDated || isSaid(row, date) || isSaid(row, voucher)) return undefined;
    return markIn(reader.firstBefore(row, amount, (text) => markIn(text) !== undefined)?.value ?? null);
  };
}

/** Longer texts are what an entry is for. */
const LONGEST_MARK = 12;
/** How the word for a row that is no entry ends. */
const LAST_LETTERS = "额转余计页数";
const MARK_END = new RegExp(`[${LAST_LETTERS}]:?$`);

function markIn(value: unknown): Mark | undefined {
  if (typeof value !== "string" || !mayEndMark(value.charCodeAt(value.length - 1))) return undefined;
  const word = value.trim();
  if (word.length > LONGEST_MARK) return undefined;
  const folded = fold(word).replace(/:$/, "");
  if (!MARK_END.test(folded)) return undefined;
  const role = MARKS.find(([pattern]) => pattern.test(folded))?.[1] ?? (isTotalName(folded) ? "total" : undefined);
  return role === undefined ? undefined : { word, role };
}

const LAST_CODES: ReadonlySet<number> = new Set(Array.from(LAST_LETTERS, (letter) => letter.charCodeAt(0)));

/** False of the last code of nearly all texts: a digit, or an ideograph no such word ends with; and where there is no text. */
function mayEndMark(last: number): boolean {
  const isOther = (last >= 0x30 && last <= 0x39) || (last >= 0x4e00 && last <= 0x9fff && !LAST_CODES.has(last));
  return !isOther && !Number.isNaN(last);
}
