import type { PlainRow, PlainTable } from "../any-layout/tables/plain-table";
import type { Least } from "./plant-errors";

/** What a workbook shows of its tables, as far as it matters for telling which of several amounts has a wrong digit. */
export interface Showing {
  /** How many 分 a difference in a table must make for its roundings not to hide it. */
  readonly least: Least;
  readonly isShown: (table: PlainTable["kind"], id: string) => boolean;
  /** Whether 支出决算表 shows the codes its rows are known by in the ledger. */
  readonly hasCodes: boolean;
}

interface WrongDigit {
  readonly table: PlainTable;
  readonly row: PlainRow;
  readonly id: string;
  readonly fen: number;
  /** How many 分 the digit makes. */
  readonly by: number;
}

/**
 * Whether the workbook tells that it is a digit, and of which amount: where another table states the amount so exactly that it shows, or the
 * one sum it stands in is short and not round. Elsewhere any other amount of the sum may be wrong just as well, or an amount as round be missing.
 */
export const isToldDigit = (wrong: WrongDigit, showing: Showing): boolean => TOLD[wrong.table.kind]?.(wrong, showing) ?? true;

/** Tables some amounts of which are stated only once. */
const TOLD: Readonly<Partial<Record<PlainTable["kind"], (wrong: WrongDigit, showing: Showing) => boolean>>> = {
  // Either 结余分配 or 年末结转 could have it: they are stated in one 总计 alone. A 类 is stated in 支出决算表 too.
  "budget-summary": ({ row: { key }, by }, { least }) => !/\|(?:distribution|closing)$/.test(key) && (!/\|\d+$/.test(key) || by >= least("expenditure")),
  ledger: ({ row, by }, { least, isShown, hasCodes }) =>
    row.role === "line" ? hasCodes && isShown("ledger", "functionCode") && by >= least("expenditure") : by >= Math.min(least("expenditure"), least("execution")),
  execution: isToldOfBudget,
  "three-public": (wrong, { least }) => !isRound(othersOf(wrong), wrong.by, least("three-public")),
  "basic-expenditure": (wrong, { least }) => wrong.row.role === "total" || !isRound(othersOf(wrong), wrong.by, least("basic-expenditure")),
};

/** A total is stated elsewhere; a row tells by its 调整数 or 结余数, or by its rate, which an 其中 row seldom has. */
function isToldOfBudget({ row, id, fen, by }: WrongDigit, { isShown }: Showing): boolean {
  // What is zero may be left blank, which states nothing.
  const isStated = (other: string): boolean => isShown("execution", other) && row.said[other]?.sort === "amount" && row.said[other].fen !== 0;
  const isInRow = (id !== "executed" && isStated("adjustment")) || (id !== "initial" && isStated("balance"));
  return row.role === "total" || isInRow || (row.role === "line" && id !== "initial" && by * SEEN_IN_RATE >= fen);
}

/** A rate of four digits shows a change of one part in so many. */
const SEEN_IN_RATE = 1000;

/** The other amounts of the short sum an amount stands in: those of its side, or of its 类. */
function othersOf({ table: { kind, rows }, row, id }: WrongDigit): readonly number[] {
  const sideOf = (other: string): string => other.split(".")[0] ?? "";
  const classAt = (from: PlainRow, other: string): string => (from.key.split("|")[Number(sideOf(other))] ?? "").slice(0, 3);
  const isBeside = (from: PlainRow, other: string): boolean => (kind === "three-public" ? sideOf(other) === sideOf(id) : classAt(from, other) === classAt(row, id));
  return rows.flatMap((from) => Object.entries(from.said).flatMap(([other, said]) => (said.sort === "amount" && said.fen !== 0 && isBeside(from, other) && (from !== row || other !== id) ? [said.fen] : [])));
}

/** Whether a digit is so far to the right, or another amount so round, that a difference of as much says nothing of a digit. */
function isRound(others: readonly number[], by: number, least: number): boolean {
  const worth = 10 ** Math.floor(Math.log10(by));
  return worth < 100 || others.some((fen) => Math.abs(fen - Math.round(fen / worth) * worth) <= least / 200);
}

/** Whether two amounts, as they are written, differ by just such a slip: in a coarse table 100.00 with a wrong digit far behind may read 94.00. */
export function isSlipAsWritten(kind: "transposition" | "single-digit", before: number, after: number): boolean {
  const [a = "", b = ""] = [before, after].map((fen) => String(Math.round(Math.abs(fen))).padStart(16, "0"));
  const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second] = differing;
  return kind === "single-digit" ? differing.length === 1 : differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
