import { valueOf } from "../../figure";
import { add, isZero, type Rational, ZERO } from "../../number";
import type { AmountField, Ledger, LedgerEntry, LedgerMark, Records } from "../../records";
import { entryKey } from "../../ties";
import { compareSum, type Sum, term, type Term } from "./compare-sum";

/** 合计 of a 支出明细账 = Σ of its entries. */
export function ledgerSums({ ledger }: Records): Sum[] {
  if (ledger?.total === undefined) return [];
  const { row } = ledger.total;
  // A 本年累计 that stands for the total is judged where it stands.
  if (ledger.marks?.some((mark) => mark.row === row) === true) return [];
  return [{ table: ledger.table, what: "支出明细账合计", of: "各笔支出之和", total: term("合计", ledger.total.amount), parts: ledger.entries.map(entryTerm) }];
}

const entryTerm = (entry: LedgerEntry): Term => ({ key: entryKey(entry), name: entry.voucher?.value ?? entry.summary?.value ?? "", isHidden: entry.isHidden, field: entry.amount });

/** 本月合计 = Σ of the entries since the one before; 本年累计 = the one before + Σ of the entries since. */
export function ledgerMarkSums({ ledger }: Records): Sum[] {
  if (ledger === undefined) return [];
  const marks = ledger.marks ?? [];
  const months = marks.filter(({ role }) => role === "month");
  const toDates = marks.filter(({ role }) => role === "to-date");
  return [
    ...months.map((mark, index): Sum => ({
      table: ledger.table, what: `第${String(mark.row)}行本月合计`, of: "本月各笔之和", total: term("本月合计", mark.amount), parts: between(ledger, months[index - 1], mark),
    })),
    ...toDates.flatMap((mark, index): Sum[] => {
      const before = toDates[index - 1];
      // A first 本年累计 below 承前页 or an opening balance counts what this sheet does not show.
      if (before === undefined && marks.some(({ role, row }) => row < mark.row && (role === "page" || role === "opening"))) return [];
      const carried = before === undefined ? [] : [term("上次累计", before.amount)];
      return [{ table: ledger.table, what: `第${String(mark.row)}行本年累计`, of: before === undefined ? "以上各笔之和" : "上次累计加其后各笔", total: term("本年累计", mark.amount), parts: [...carried, ...between(ledger, before, mark)] }];
    }),
  ];
}

const between = ({ entries }: Ledger, after: LedgerMark | undefined, before: LedgerMark): Term[] =>
  entries.filter(({ row }) => row < before.row && row > (after?.row ?? 0)).map(entryTerm);

/** Which way 余额 runs: up with every 借方 (an account of spending) or down (an account of what may be spent). */
type Way = "up" | "down";

/** What the 余额 of a ledger's rows should be; `undefined` where it runs neither way, so that nothing can be said. */
export function balanceSums({ ledger }: Records): readonly Sum[] | undefined {
  if (ledger === undefined) return [];
  const rows = [...ledger.entries.map((entry) => ({ entry, isEntry: true })), ...(ledger.marks ?? []).map((entry) => ({ entry, isEntry: false }))]
    .filter(({ entry: { balance } }) => balance?.kind === "amount")
    .sort((a, b) => a.entry.row - b.entry.row);
  const steps = rows.slice(1).map(({ entry, isEntry }, index) => ({ before: rows[index]?.entry.balance, entry, isEntry }));
  if (steps.length === 0) return [];
  const [up, down] = [runOf(ledger, steps, "up"), runOf(ledger, steps, "down")];
  // An account runs one way throughout: that in which fewer rows are out, as long as these are few.
  const run = up.off <= down.off ? up : down;
  const isTold = run.off === 0 || (up.off !== down.off && run.off * 3 <= steps.length);
  return isTold ? run.sums : undefined;
}

function runOf(ledger: Ledger, steps: readonly Step[], way: Way): { readonly sums: readonly Sum[]; readonly off: number } {
  const sums = steps.map((step) => stepSum(ledger, step, way)).filter(isRoot);
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
  const before = sums[index - 1];
  const gap = gapOf(sum);
  return before === undefined || isZero(gap) || !isZero(add(gapOf(before), gap));
}

function gapOf(sum: Sum): Rational {
  const result = compareSum(sum);
  return result.kind === "differs" ? (valueOf(result.difference) ?? ZERO) : ZERO;
}
