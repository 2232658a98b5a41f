import type { TableRow } from "../../tables";
import { cellText, type CellValue, type Located, type Sheet } from "../../workbook";
import type { AmountField, LedgerEntry } from "../records";
import type { TableReader } from "../table-reader";
import { type Classification, classifiedColumns, codeAtStart, codeBefore, nameBehind } from "./classified";
import { SplitDates } from "./split-date";

const WORDS = Symbol("words");

interface Amounts {
  readonly amount: AmountField;
  readonly credit: AmountField | undefined;
  readonly balance: AmountField | undefined;
}

/** An entry of a ledger: its amounts, and the words of its row as they are asked for. */
export class LedgerRow implements LedgerEntry {
  readonly row: number;
  readonly isHidden: boolean;
  readonly amount: AmountField;
  declare readonly credit?: AmountField;
  declare readonly balance?: AmountField;
  /** Under a symbol: whoever goes through the fields of an entry finds its amounts alone. */
  private readonly [WORDS]: LedgerWords;

  constructor(words: LedgerWords, { row, isHidden }: TableRow, { amount, credit, balance }: Amounts) {
    this.row = row;
    this.isHidden = isHidden;
    this.amount = amount;
    if (credit !== undefined) this.credit = credit;
    if (balance !== undefined) this.balance = balance;
    this[WORDS] = words;
  }

  get date(): Located<string> | undefined {
    return this[WORDS].date(this.row);
  }

  get voucher(): Located<string> | undefined {
    return this[WORDS].text(this.row, "voucher");
  }

  get summary(): Located<string> | undefined {
    return this[WORDS].text(this.row, "summary");
  }

  get functionCode(): Located<string> | undefined {
    return this[WORDS].code(this.row, "function");
  }

  get functionName(): Located<string> | undefined {
    return this[WORDS].name(this.row, "function");
  }

  get economicCode(): Located<string> | undefined {
    return this[WORDS].code(this.row, "economic");
  }

  get economicName(): Located<string> | undefined {
    return this[WORDS].name(this.row, "economic");
  }
}

export type LedgerMeaning = "date" | "voucher" | "summary" | "functionCode" | "functionName" | "economicCode" | "economicName";

/** What the rows of one ledger say. */
export class LedgerWords {
  private readonly made: LedgerRow[] = [];
  private readonly columns: Readonly<Record<LedgerMeaning, number | undefined>>;
  /** Where 月 and 日 stand in columns of their own. */
  private readonly splitDates: SplitDates;

  constructor(private readonly reader: TableReader) {
    this.splitDates = new SplitDates(reader);
    const column = (meaning: LedgerMeaning): number | undefined => reader.column(meaning)?.column;
    this.columns = {
      date: column("date"), voucher: column("voucher"), summary: column("summary"),
      ...classifiedColumns(reader),
    };
  }

  /** The entry in a row of the table, the same whenever it is asked for. */
  entry(line: TableRow): LedgerRow {
    return (this.made[line.row] ??= this.read(line, this.text(line.row, "summary")?.value ?? ""));
  }

  /** What stands in a row of the table; `called` names its amounts. */
  read(line: TableRow, called: string): LedgerRow {
    const [amount, credit, balance] = (["amount", "credit", "balance"] as const).map((meaning) => this.reader.amount(line.row, meaning, called));
    if (amount === undefined) throw new Error("a ledger is read by its column of amounts");
    return new LedgerRow(this, line, { amount, credit, balance });
  }

  get sheet(): Sheet {
    return this.reader.sheet;
  }

  /** Where something stands; undefined where the ledger has no such column. */
  columnOf(meaning: LedgerMeaning): number | undefined {
    return this.columns[meaning];
  }

  text(row: number, meaning: LedgerMeaning): Located<string> | undefined {
    const column = this.columns[meaning];
    return column === undefined ? undefined : this.reader.textAt(row, column);
  }

  /** The date of a row, in one cell or in those of 月 and 日. */
  date(row: number): Located<string> | undefined {
    return this.columns.date === undefined ? this.splitDates.at(row) : this.text(row, "date");
  }

  /** The name beside the code, or behind it in its cell. */
  name(row: number, of: Classification): Located<string> | undefined {
    const text = this.text(row, `${of}Name`);
    const name = text === undefined ? undefined : nameBehind(text.value);
    return text === undefined || name === undefined ? undefined : { value: name, at: text.at };
  }

  /** The digits a code cell begins with; where a ledger has no such column, those before the name, `2010301 行政运行`, or alone in its place. */
  code(row: number, of: Classification): Located<string> | undefined {
    const text = this.text(row, this.codedIn(of));
    const code = text === undefined ? undefined : this.codeIn(text.value, of);
    return text === undefined || code === undefined ? undefined : { value: code, at: text.at };
  }

  /** As `code`, of what stands in a cell of the column of codes. */
  codeIn(value: CellValue, of: Classification): string | undefined {
    const text = cellText(value);
    return this.columns[`${of}Code`] === undefined ? codeBefore(text) : codeAtStart(text);
  }

  /** The column that codes stand in: their own, or that of the names. */
  codedIn(of: Classification): `${Classification}Code` | `${Classification}Name` {
    return this.columns[`${of}Code`] === undefined ? `${of}Name` : `${of}Code`;
  }
}
