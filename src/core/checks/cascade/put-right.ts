import { add, compare, isZero, multiply, ONE, type Rational, rational, toNumber, ZERO } from "../../number";
import { type AmountField, LedgerEntries, type LedgerEntry, type Records } from "../../records";
import { addressKey, type CellAddress } from "../../workbook";

/** What would have to be otherwise; cells by the key of their address. */
export interface Correction {
  /** How much is to be added to cells, in 分. */
  readonly added: ReadonlyMap<string, Rational>;
  /** Cells whose rows are to be left out. */
  readonly removed: ReadonlySet<string>;
  /** Cells stated in a wrong unit, and how many times as much they mean. */
  readonly scaled: ReadonlyMap<string, Rational>;
  /** Entries that the ledger lacks. */
  readonly entered: readonly LedgerEntry[];
}

export const NO_CORRECTION: Correction = { added: new Map(), removed: new Set(), scaled: new Map(), entered: [] };

/** Both corrections together. */
export function both(a: Correction, b: Correction): Correction {
  const added = new Map(a.added);
  for (const [key, by] of b.added) {
    const before = added.get(key);
    added.set(key, before === undefined ? by : add(before, by));
  }
  return { added, removed: new Set([...a.removed, ...b.removed]), scaled: new Map([...a.scaled, ...b.scaled]), entered: [...a.entered, ...b.entered] };
}

/** Where no amount of a line stands. */
const LEFT_AS_THEY_ARE: ReadonlySet<string> = new Set(["table", "tables", "unrecognised", "rivals", "budgetTables", "areas"]);

/** The records as they would be if some amounts were others and some rows were not there. What is not touched is the same object as before. */
export function putRight(records: Records, correction: Correction): Records {
  const done = new Map<object, object>();
  const rows: ReadonlySet<unknown> = new Set([...correction.added.keys(), ...correction.scaled.keys()].map(rowIn));
  const mend = <T>(value: T): T => {
    if (typeof value !== "object" || value === null) return value;
    if ("row" in value && !rows.has(value.row)) return value; // a line without a cell to be put right: a ledger has thousands
    const known = done.get(value);
    if (known !== undefined) return known as T; // what was made of this very object
    const mended = mendObject(value, correction, mend);
    done.set(value, mended);
    return mended as T; // the same shape with other numbers
  };
  return mend(records);
}

/** Entries of a ledger are looked up by the rows that are named: there may be a hundred thousand. */
function mendEntries(entries: LedgerEntries, { added, scaled, removed, entered }: Correction, mend: <T>(inner: T) => T): LedgerEntries {
  const changed = new Map<number, LedgerEntry>();
  const gone = new Set<number>();
  for (const key of [...added.keys(), ...scaled.keys(), ...removed]) {
    const number = entries.inRow(rowIn(key));
    const entry = number === undefined ? undefined : entries.at(number);
    if (number === undefined || entry === undefined) continue;
    if (amountsOf(entry).some(({ at }) => removed.has(addressKey(at)))) gone.add(number);
    const mended = mend(entry);
    if (mended !== entry) changed.set(number, mended);
  }
  return changed.size + gone.size + entered.length === 0 ? entries : entries.with({ changed, removed: gone, entered });
}

/** A key begins with its row. */
const rowIn = (key: string): number => Number.parseInt(key, 10);

function mendObject(value: object, correction: Correction, mend: <T>(inner: T) => T): object {
  if (Array.isArray(value)) return mendList(value, correction, mend);
  if (value instanceof LedgerEntries) return mendEntries(value, correction, mend);
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]): readonly [string, unknown, unknown] => [name, inner, LEFT_AS_THEY_ARE.has(name) ? inner : mend(inner)]);
  const mended = entries.some(([, before, after]) => before !== after) ? changed(value, Object.fromEntries(entries.map(([name, , after]) => [name, after]))) : value;
  const key = "at" in value && isAddress(value.at) ? addressKey(value.at) : "";
  const [by, times] = [correction.added.get(key), correction.scaled.get(key)];
  return by === undefined && times === undefined ? mended : corrected(mended, { by: by ?? ZERO, times: times ?? ONE });
}

/** A copy with other fields; an entry of a ledger goes on finding its words. */
const changed = (value: object, fields: object): object => Object.assign(Object.create(Object.getPrototypeOf(value) as object | null, Object.getOwnPropertyDescriptors(value)) as object, fields);

function mendList(list: readonly unknown[], { removed }: Correction, mend: <T>(inner: T) => T): readonly unknown[] {
  const kept = removed.size === 0 ? list : list.filter((line) => !amountsOf(line).some(({ at }) => removed.has(addressKey(at))));
  const items = kept.map((item) => mend(item));
  return items.length !== list.length || items.some((item, index) => item !== list[index]) ? items : list;
}

function corrected(value: object, { by, times }: { readonly by: Rational; readonly times: Rational }): object {
  if ("op" in value && value.op === "cell" && "dimension" in value && value.dimension === "money" && "value" in value && "half" in value) {
    // `op: "cell"` is a CellFigure, whose value and half are exact
    return { ...value, value: add(multiply(value.value as Rational, times), by), half: halfOf(value.half as Rational, times) };
  }
  if ("kind" in value && value.kind === "amount" && "fen" in value) return { ...value, fen: Math.round(Number(value.fen) * toNumber(times)) + Math.round(toNumber(by)) };
  return value;
}

/** Half of the last digit, so many times as much: what was read as whole 分 is so many of them; less than 分 is exact. */
export function halfOf(half: Rational, times: Rational): Rational {
  const read = compare(times, ONE) <= 0 || compare(half, HALF) > 0 ? half : isZero(half) ? HALF : ROUNDED;
  const scaled = multiply(read, times);
  return compare(scaled, HALF) < 0 ? ZERO : scaled;
}

const HALF = rational(1n, 2n);
/** Of more than two decimals: half a 分 by which they were rounded when read, and half of the last of them, a tenth of 分 at most. */
const ROUNDED = rational(11n, 20n);

/** The amounts of a line, wherever the record keeps them; none of anything else. */
export function amountsOf(line: unknown): readonly AmountField[] {
  if (!isObject(line) || !("row" in line)) return [];
  const own = Object.values(line);
  const columns: readonly unknown[] = "amounts" in line && isObject(line.amounts) ? Object.values(line.amounts) : [];
  return [...own, ...columns].filter(isAmountField);
}

/** The amounts that stand in one line with a cell. */
export function amountsBeside(records: Records, key: string): readonly AmountField[] {
  const search = (value: unknown): readonly AmountField[] => {
    if (!isObject(value)) return [];
    const amounts = amountsOf(value);
    if (amounts.some(({ at }) => addressKey(at) === key)) return amounts;
    if (value instanceof LedgerEntries) return search(value.at(value.inRow(rowIn(key)) ?? -1));
    for (const [name, inner] of Object.entries(value)) {
      const found = LEFT_AS_THEY_ARE.has(name) ? [] : search(inner);
      if (found.length > 0) return found;
    }
    return [];
  };
  return search(records);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isAddress = (at: unknown): at is CellAddress => isObject(at) && "sheet" in at && "row" in at && "column" in at;
const isAmountField = (value: unknown): value is AmountField => isObject(value) && "kind" in value && "at" in value && isAddress(value.at);
