import { evaluate } from "../../figure";
import { add, type Rational, subtract } from "../../number";
import type { AmountField, EntryNumbers, Ledger, LedgerEntry, LedgerMark, Records } from "../../records";
import { entryKey, isWithin } from "../../ties";
import { addsUp, compareSum, figureIn, isBorneOut, type Sum, term, type Term } from "./compare-sum";

/** 合计 of a 支出明细账 = Σ of its entries. */
export function ledgerSums({ ledger, expenditure, execution }: Records): Sum[] {
  if (ledger?.total === undefined) return [];
  const { row } = ledger.total;
  // A 本年累计 that stands for the total is judged where it stands.
  if (ledger.marks?.some((mark) => mark.row === row) === true) return [];
  const { entries, total: { amount } } = ledger;
  const isBorne = (): boolean => isBorneOut(entries.isReadable() ? entries.sum("") : undefined, amount, [expenditure?.total?.amounts.total, execution?.total?.executed].map(figureIn));
  return [overEntries({ table: ledger.table, what: "支出明细账合计", of: "各笔支出之和", total: term("合计", amount), isBorneOut: isBorne }, ledger)];
}

/** A sum over entries, or those of some numbers, behind what was carried forward. They are made when they are asked for. */
function overEntries(sum: Omit<Sum, "parts">, { entries }: Ledger, numbers?: EntryNumbers, carried?: AmountField): Sum {
  const before = carried === undefined ? [] : [term("上次累计", carried)];
  const isStated = carried === undefined ? (numbers?.length ?? entries.length) > 0 : carried.kind === "amount";
  let parts: readonly Term[] | undefined;
  return {
    ...sum,
    ...(isStated && entries.isReadable(numbers) ? { partsFen: entries.fenOf(numbers) + (carried?.kind === "amount" ? carried.fen : 0) } : {}),
    get parts() { return (parts ??= [...before, ...entries.list(numbers).map((entry) => new EntryTerm(entry))]); },
  };
}

/** What an entry is called is asked only where a difference is to be explained. */
class EntryTerm implements Term {
  constructor(private readonly entry: LedgerEntry) {}

  get key(): string {
    return entryKey(this.entry);
  }

  get name(): string {
    return this.entry.voucher?.value ?? this.entry.summary?.value ?? "";
  }

  get isHidden(): boolean {
    return this.entry.isHidden;
  }

  get field(): AmountField {
    return this.entry.amount;
  }
}

/** 本月合计 = Σ of the entries since the one before; 本年累计 = the one before + Σ of the entries since. */
export function ledgerMarkSums({ ledger }: Records): Sum[] {
  if (ledger === undefined) return [];
  const marks = ledger.marks ?? [];
  const months = marks.filter(({ role }) => role === "month");
  const toDates = marks.filter(({ role }) => role === "to-date");
  return [
    ...months.map((mark, index): Sum =>
      overEntries({ table: ledger.table, what: `第${String(mark.row)}行本月合计`, of: "本月各笔之和", total: term("本月合计", mark.amount) }, ledger, between(ledger, months[index - 1], mark))),
    ...toDates.flatMap((mark, index): Sum[] => {
      const before = toDates[index - 1];
      // A first 本年累计 below 承前页 or an opening balance counts what this sheet does not show.
      if (before === undefined && marks.some(({ role, row }) => row < mark.row && (role === "page" || role === "opening"))) return [];
      const of = before === undefined ? "以上各笔之和" : "上次累计加其后各笔";
      return [overEntries({ table: ledger.table, what: `第${String(mark.row)}行本年累计`, of, total: term("本年累计", mark.amount) }, ledger, between(ledger, before, mark), before?.amount)];
    }),
  ];
}

const between = ({ entries }: Ledger, after: LedgerMark | undefined, before: LedgerMark): EntryNumbers => entries.between(after?.row ?? 0, before.row);

/** Which way 余额 runs: up with every 借方 (an account of spending) or down (an account of what may be spent). */
type Way = "up" | "down";

/** What the 余额 of a ledger's rows should be; `undefined` where it runs neither way, so that nothing can be said. */
export function balanceSums({ ledger }: Records): readonly Sum[] | undefined {
  if (ledger === undefined || !ledger.table.columns.some(({ meaning }) => meaning === "balance")) return [];
  const { entries, marks = [] } = ledger;
  const rows = [...entries.list().filter(isBalanced).map((entry) => ({ entry, isEntry: true })), ...marks.filter(isBalanced).map((entry) => ({ entry, isEntry: false }))]
    .sort((a, b) => a.entry.row - b.entry.row);
  const heads = ledger.table.leftOut.flatMap(({ reason, cells: [at] }) => (reason === REPEATED_HEADER ? (at?.row ?? []) : []));
  const steps = rows.slice(1).flatMap(({ entry, isEntry }, index) => {
    const before = rows[index]?.entry;
    return before !== undefined && isEntry && beginsAccount(before, entry, heads) ? [] : [{ before: before?.balance, entry, isEntry }];
  });
  if (steps.length === 0) return [];
  // An account runs one way throughout: that in which fewer rows are out, as long as these are few.
  const [run, other] = bothWays(ledger, steps);
  return run.off === 0 || (run.off < other.off && run.off * 3 <= steps.length) ? run.sums : undefined;
}

const REPEATED_HEADER = "重复表头";

/** Whether an entry is the first of another account: below a header that stands again, its balance is what it moves and nothing more. */
const beginsAccount = (before: LedgerEntry, { row, amount, credit, balance }: LedgerEntry, heads: readonly number[]): boolean =>
  balance?.kind === "amount" && Math.abs(balance.fen) === Math.abs(fenOf(amount) - fenOf(credit)) && heads.some((head) => head > before.row && head < row);

const fenOf = (field: AmountField | undefined): number => (field?.kind === "amount" ? field.fen : 0);

const isBalanced = ({ balance }: LedgerEntry): boolean => balance?.kind === "amount";

interface Run {
  readonly sums: readonly Sum[];
  readonly off: number;
}

/** The likelier way first. Where nearly every row adds up to the 分 one way, the other is not worked out further. */
function bothWays(ledger: Ledger, steps: readonly Step[]): readonly [Run, Run] {
  const rough = (["up", "down"] as const).map((way) => {
    const sums = steps.map((step) => stepSum(ledger, step, way));
    return { sums, off: sums.filter((sum) => !addsUp(sum)).length };
  });
  const [best, other] = ordered(rough);
  if (best.off * 3 <= steps.length && best.off < other.off) return [toldOnce(best), other];
  return ordered([toldOnce(best), toldOnce(other)]);
}

const NO_RUN: Run = { sums: [], off: 0 };
const ordered = ([one = NO_RUN, other = NO_RUN]: readonly Run[]): readonly [Run, Run] => (other.off < one.off ? [other, one] : [one, other]);

/** Without the rows that are out only because the one before is. */
function toldOnce({ sums: all }: Run): Run {
  const sums = all.filter(isRoot);
  return { sums, off: sums.filter((sum) => compareSum(sum).kind === "differs").length };
}

interface Step {
  readonly before: AmountField | undefined;
  readonly entry: LedgerEntry;
  readonly isEntry: boolean;
}

function stepSum({ table }: Ledger, { before, entry, isEntry }: Step, way: Way): Sum {
  const [debit, credit] = isEntry ? [[term("借方", entry.amount)], entry.credit === undefined ? [] : [term("贷方", entry.credit)]] : [[], []];
  const [adds, less] = way === "up" ? [debit, credit] : [credit, debit];
  const of = way === "up" ? "上行余额加借方减贷方" : "上行余额减支出加贷方";
  return { table, what: `第${String(entry.row)}行余额`, of: isEntry ? of : "上行余额", total: term("余额", entry.balance), parts: [term("上行余额", before), ...adds], less };
}

/** A wrong 余额 puts its own row out and, by as much the other way, the next: the next is not said. */
function isRoot(sum: Sum, index: number, sums: readonly Sum[]): boolean {
  const [before, gap] = [sums[index - 1], gapOf(sum)];
  const last = before === undefined || gap === undefined ? undefined : gapOf(before);
  return gap === undefined || last === undefined || !isWithin(add(gap.value, last.value), add(gap.slack, last.slack));
}

/** By how much a row is out, and how much of that rounding may be; nothing where it is not. */
function gapOf(sum: Sum): { readonly value: Rational; readonly slack: Rational } | undefined {
  const result = compareSum(sum);
  const worked = result.kind === "differs" ? evaluate(result.difference) : undefined;
  return worked?.kind === "value" ? { value: worked.value, slack: subtract(worked.interval.high, worked.value) } : undefined;
}
