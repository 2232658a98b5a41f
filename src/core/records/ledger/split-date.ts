import { fold } from "../../number";
import type { CellAddress, Located } from "../../workbook";
import type { TableReader } from "../table-reader";

/** A day of a ledger as far as it is written. */
interface Day {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly at: CellAddress;
}

/** The dates of a ledger that writes them in columns of 月 and 日, the year in a column of its own, over these two or in the title. A row may leave out what the row above says. */
export class SplitDates {
  private days: ReadonlyMap<number, Day> | undefined;

  constructor(private readonly reader: TableReader) {}

  /** The date of a row: `2024-01-05`; without a year `1月5日`. */
  at(row: number): Located<string> | undefined {
    this.days ??= this.readAll();
    const found = this.days.get(row);
    if (found === undefined) return undefined;
    const { year, month, day, at } = found;
    const value = year === undefined ? `${String(month)}月${day === undefined ? "" : `${String(day)}日`}` : day === undefined ? `${String(year)}年${String(month)}月` : [String(year), padded(month), padded(day)].join("-");
    return { value, at };
  }

  private readAll(): ReadonlyMap<number, Day> {
    const { reader } = this;
    const days = new Map<number, Day>();
    const [years, months, daysOf] = ["year", "month", "day"].map((meaning) => reader.column(meaning)?.column);
    if (months === undefined || daysOf === undefined) return days;
    const number = (row: number, column: number | undefined, most: number): number | undefined => numberIn(column === undefined ? undefined : reader.saidAt(row, column), most);
    let year = this.statedYear();
    let above: Omit<Day, "at"> | undefined;
    for (const { row } of reader.table.rows) {
      const [ownYear, ownMonth, ownDay] = [number(row, years, LAST_YEAR), number(row, months, 12), number(row, daysOf, 31)];
      year = ownYear ?? year;
      const month = ownMonth ?? above?.month;
      if (month === undefined) continue;
      above = { year, month, day: ownDay ?? (ownMonth === undefined ? above?.day : undefined) };
      const column = ownYear !== undefined && years !== undefined ? years : ownDay === undefined ? months : daysOf;
      days.set(row, { ...above, at: reader.at(row, column) });
    }
    return days;
  }

  /** The year over the columns of 月 and 日, else that of the table. */
  private statedYear(): number | undefined {
    const over = ["month", "day", "year"].map((meaning) => /20\d{2}(?=年)/.exec(this.reader.column(meaning)?.heading ?? "")?.[0]).find((found) => found !== undefined);
    return over === undefined ? this.reader.table.year?.value : Number(over);
  }
}

const LAST_YEAR = 2100;

function numberIn(text: string | undefined, most: number): number | undefined {
  const digits = text === undefined ? undefined : /^(\d{1,4})[年月日号]?份?$/.exec(fold(text))?.[1];
  const number = Number(digits);
  return digits !== undefined && number >= 1 && number <= most ? number : undefined;
}

const padded = (number: number): string => String(number).padStart(2, "0");
