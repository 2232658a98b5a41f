import { fold } from "../number";
import { splitName } from "./accounts/codes";
import type { TableRow } from "../tables";
import type { Located } from "../workbook";
import type { AmountField, LedgerEntry } from "./records";
import type { TableReader } from "./table-reader";

const WORDS = Symbol("words");

interface Amounts {
  readonly amount: AmountField;
  readonly credit: AmountField | undefined;
  readonly balance: AmountField | undefined;
}

/** An entry of a ledger: its amounts, and the words of its row as they are asked for. Of a hundred thousand rows few are ever spoken of. */
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
    return this[WORDS].text(this.row, "date");
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

type Meaning = "date" | "voucher" | "summary" | "functionCode" | "functionName" | "economicCode" | "economicName";

/** 功能分类 or 经济分类. */
type Classification = "function" | "economic";

/** What the rows of one ledger say. */
export class LedgerWords {
  /** The code in each text met so far: a ledger says few of them over and over. */
  private readonly codes = new Map<string, string | undefined>();
  private readonly columns: Readonly<Record<Meaning, number | undefined>>;

  constructor(private readonly reader: TableReader) {
    const column = (meaning: Meaning): number | undefined => reader.column(meaning)?.column;
    this.columns = {
      date: column("date"), voucher: column("voucher"), summary: column("summary"),
      functionCode: column("functionCode"), functionName: column("functionName"), economicCode: column("economicCode"), economicName: column("economicName"),
    };
  }

  /** The name beside the code, or behind it in its cell. */
  name(row: number, of: Classification): Located<string> | undefined {
    const name = this.text(row, `${of}Name`);
    return name === undefined || this.columns[`${of}Code`] !== undefined ? name : splitName(name).name;
  }

  text(row: number, meaning: Meaning): Located<string> | undefined {
    const column = this.columns[meaning];
    return column === undefined ? undefined : this.reader.textAt(row, column);
  }

  /** The digits a code cell begins with; where a ledger has no such column, those before the name: `2010301 行政运行`. */
  code(row: number, of: Classification): Located<string> | undefined {
    const hasCodes = this.columns[`${of}Code`] !== undefined;
    const text = this.text(row, hasCodes ? `${of}Code` : `${of}Name`);
    if (text === undefined) return undefined;
    if (!this.codes.has(text.value)) this.codes.set(text.value, hasCodes ? /^\d{3,9}/.exec(fold(text.value))?.[0] : splitName(text).code?.value);
    const digits = this.codes.get(text.value);
    return digits === undefined ? undefined : { value: digits, at: text.at };
  }
}
