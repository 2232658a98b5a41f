import { type CellFigure, cellsOf, difference, evaluate, sumOf } from "../../figure";
import { absolute, add, compare, halfWidth, type Rational, subtract, toWholeFen, ZERO } from "../../number";
import type { Ledger, LedgerEntry, Records } from "../../records";
import { amount, places, state, words } from "../../statement";
import { type Explanation, explainSum, type Row } from "../../ties";
import { addressKey, type CellAddress, formatAddress } from "../../workbook";
import type { Finding } from "../finding";
import { compareSum } from "../sums/compare-sum";
import { ledgerMarkSums } from "../sums/ledger-sums";
import type { HoldingSums } from "./holding-sums";
import type { Hypothesis, Searched } from "./hypotheses";
import { NO_CORRECTION } from "./put-right";

/** More 科目 than this that the ledger is short of are no lost entry: it has another scope. */
const MOST_SHORT = 3;

/** Entries that the ledger lacks: of a 科目 it is short of, what is short. */
export function lostEntries({ records, weighty, sums }: Searched): readonly Hypothesis[] {
  const { ledger, expenditure, basicExpenditure } = records;
  if (ledger === undefined || expenditure === undefined || ledger.areas.functionCodes === undefined) return [];
  const short = shortages(ledger, expenditure);
  if (short.length === 0 || short.length > MOST_SHORT) return [];
  const totals = totalsOf(ledger, sums);
  return short.flatMap((shortage) => [...economicCodesShort(basicExpenditure, weighty), undefined].map((economic) => lost(shortage, ledger, { economic, totals, records })));
}

/** The total of the ledger, where it is what the entries that are there add up to. */
function totalsOf({ entries: [first], total }: Ledger, sums: HoldingSums): readonly string[] {
  const key = total === undefined ? "" : addressKey(total.amount.at);
  return first !== undefined && sums.above(first.amount.at).some((at) => addressKey(at) === key) ? [key] : [];
}

interface Shortage {
  readonly code: string;
  readonly name: string;
  /** What 支出决算表 states for it. */
  readonly stated: CellFigure;
  readonly inLedger: readonly CellFigure[];
  readonly gap: Rational;
  readonly half: Rational;
}

/** 项 of which the ledger has less than 支出决算表 states. */
function shortages({ entries }: Ledger, { lines }: NonNullable<Records["expenditure"]>): readonly Shortage[] {
  const byCode = entries.byCode("function");
  return lines.flatMap(({ code, name, amounts: { total } }): readonly Shortage[] => {
    if (code === undefined || !/^\d{7}$/.test(code.value) || total?.kind !== "amount") return [];
    const numbers = byCode.get(code.value) ?? [];
    if (total.fen === entries.fenOf(numbers)) return [];
    const inLedger = entries.list(numbers).flatMap(({ amount: field }) => (field.kind === "amount" ? [field.figure] : []));
    const sum = sumOf(inLedger);
    const worked = evaluate(sum === undefined ? total.figure : difference(total.figure, sum));
    if (worked.kind !== "value" || compare(worked.interval.low, ZERO) <= 0) return [];
    return [{ code: code.value, name: name.value, stated: total.figure, inLedger, gap: worked.value, half: halfWidth(worked.interval) }];
  });
}

/** 经济分类 款 of which basic spending alone is more than the ledger has. */
function economicCodesShort(basic: Records["basicExpenditure"], findings: readonly Finding[]): readonly string[] {
  const over = findings.filter(({ check }) => check === "basic-expenditure-within-ledger").flatMap(({ cells: [at] }) => at ?? []);
  return (basic?.lines ?? []).flatMap(({ code, amounts: { amount: field } }) =>
    code !== undefined && over.some((at) => at.sheet === field?.at.sheet && at.row === field.at.row && at.column === field.at.column) ? [code.value] : []);
}

function lost({ code, name, stated, inLedger, gap, half }: Shortage, { table }: Ledger, { economic, totals, records }: Beside): Hypothesis {
  const { at } = stated;
  const entry: LedgerEntry = {
    row: rowShort(records, { gap, half }) ?? table.area.bottom + 1, isHidden: false, functionCode: { value: code, at }, ...(economic === undefined ? {} : { economicCode: { value: economic, at } }),
    amount: { kind: "amount", at, fen: toWholeFen(gap), figure: { ...stated, value: gap, half } },
  };
  const found = sumOf(inLedger);
  const short = amount(found === undefined ? stated : difference(stated, found));
  const facts = { name: words(`${code}${name}`), place: places([at]), amount: short };
  const statement = found === undefined
    ? state("支出明细账可能漏记：{name} {amount}，见{place}，明细账里没有这个科目", facts)
    : state("支出明细账可能漏记一笔（或有一笔少记）：{name}的决算数为{stated}，见{place}，明细账该科目只有{found}，少{amount}", { ...facts, stated: amount(stated), found: amount(found) });
  const cells = [at, ...(found === undefined ? [] : cellsOf(found).slice(0, MOST_SHOWN))];
  const slips = slipsIn(stated, inLedger);
  const explanations = [{ kind: "missing-row" as const, cells, isUnique: slips.length === 0, keys: [code], statement }, ...slips];
  return { correction: { ...NO_CORRECTION, entered: [entry], added: new Map(totals.map((key) => [key, gap])) }, cause: { cells: [at, ...slips.flatMap((slip) => slip.cells)], explanations }, unsure: half };
}

/** Slips in an entry that is there which would make it short by as much just as well. */
function slipsIn(stated: CellFigure, inLedger: readonly CellFigure[]): readonly Explanation[] {
  const row = (figure: CellFigure): Row => ({ key: "", name: formatAddress(figure.at), figure, isHidden: false });
  if (inLedger.length === 0 || inLedger.length > MOST_LOOKED_AT) return [];
  return explainSum({ total: row(stated), parts: inLedger.map(row) }).flatMap((one) => (SLIPS.has(one.kind) && one.cells.every((at) => !isSameCell(at, stated.at)) ? [{ ...one, isUnique: false }] : []));
}

const SLIPS: ReadonlySet<Explanation["kind"]> = new Set(["sign", "unit", "decimal-shift", "transposition", "single-digit"]);
const isSameCell = (a: CellAddress, b: CellAddress): boolean => addressKey(a) === addressKey(b);
/** Of more entries of a 科目 some would fit by chance. */
const MOST_LOOKED_AT = 50;

/** Above the 本月合计 or 本年累计 that is short of it, too; undefined where none is. */
function rowShort(records: Records, { gap, half }: Pick<Shortage, "gap" | "half">): number | undefined {
  const { marks = [], entries } = records.ledger ?? {};
  for (const sum of ledgerMarkSums(records)) {
    const result = compareSum(sum);
    const off = result.kind === "differs" ? evaluate(result.difference) : undefined;
    if (off?.kind === "value" && compare(absolute(subtract(off.value, gap)), add(half, subtract(off.interval.high, off.value))) <= 0) {
      const { row = 0 } = sum.total.field?.at ?? {};
      // 本年累计 stands below the 本月合计 of a month, blank rows between them or not.
      const above = marks.filter((mark) => mark.row < row).at(-1);
      const isNext = above !== undefined && entries?.between(above.row, row).length === 0;
      return (isNext ? above.row : row) - 1 / 2;
    }
  }
  return undefined;
}

interface Beside {
  readonly economic: string | undefined;
  readonly totals: readonly string[];
  readonly records: Records;
}

/** Entries of the 科目 that are pointed at. */
const MOST_SHOWN = 5;
