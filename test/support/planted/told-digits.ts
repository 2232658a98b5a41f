import type { PlainRow, PlainTable } from "../any-layout/tables/plain-table";
import type { Least, Place, Written } from "./plant-errors";

/** What a workbook shows of its tables, as far as it matters for telling which of several amounts has a wrong digit. */
export interface Showing {
  /** How many 分 a difference in a table must make to be clear of its roundings. */
  readonly least: Least;
  /** How many 分 it must make for its roundings not to hide it altogether. */
  readonly seen: Least;
  readonly isShown: (table: PlainTable["kind"], id: string) => boolean;
  /** Whether 支出决算表 shows the codes its rows are known by in the ledger. */
  readonly hasCodes: boolean;
  readonly written: (place: Place) => Written;
}

/** An amount with a digit that makes so many 分, as it was typed. */
type WrongDigit = Place & { readonly by: number; readonly typed: number };

/**
 * Whether the workbook tells that it is a digit: where another table states the amount so exactly that it shows, or where no other amount of
 * the one sum it stands in is as round as the digit. Elsewhere an amount as round may be left out just as well.
 */
export const isToldDigit = (wrong: WrongDigit, showing: Showing): boolean => (STATED[wrong.table.kind]?.(wrong, showing) ?? true) || isClear(wrong, showing);

const worthOf = ({ by }: WrongDigit): number => 10 ** Math.floor(Math.log10(by));

/** Tables some amounts of which are stated only once, and whether this one is stated again. */
const STATED: Readonly<Partial<Record<PlainTable["kind"], (wrong: WrongDigit, showing: Showing) => boolean>>> = {
  // 结余分配 and 年末结转 are stated in one 总计 alone, a 类 in 支出决算表 too.
  "budget-summary": (wrong, showing) => !/\|(?:distribution|closing)$/.test(wrong.row.key) && (!/\|\d+$/.test(wrong.row.key) || isSeenIn("expenditure", wrong, showing)),
  // Of several entries of a 科目 only their sum is stated.
  ledger: (wrong, showing) => (wrong.row.role === "line" ? isOfStatedItem(wrong, showing) && othersOf(wrong, showing).length === 0 : isSeenIn("expenditure", wrong, showing) || isSeenIn("execution", wrong, showing)),
  execution: isStatedInBudget,
  "three-public": () => false,
  "basic-expenditure": (wrong, showing) => wrong.row.role === "total" && isSeenIn("general-budget", wrong, showing),
};

/** Whether 支出决算表 states what the entries of its 科目 come to, so exactly that it shows. */
const isOfStatedItem = (wrong: WrongDigit, showing: Showing): boolean => showing.hasCodes && isSeenIn("expenditure", wrong, showing);

/** Whether a table states amounts so exactly that as much shows. */
const isSeenIn = (table: PlainTable["kind"], { by }: WrongDigit, { least, seen }: Showing): boolean => by >= Math.max(least(table), seen(table));

/** A total is stated elsewhere; a row tells by its 调整数 or 结余数, or by its rate, which an 其中 row seldom has. */
function isStatedInBudget({ row, id, fen, by }: WrongDigit, { isShown }: Showing): boolean {
  // What is zero may be left blank, which states nothing.
  const isStated = (other: string): boolean => isShown("execution", other) && row.said[other]?.sort === "amount" && row.said[other].fen !== 0;
  const isInRow = (id !== "executed" && isStated("adjustment")) || (id !== "initial" && isStated("balance"));
  return row.role === "total" || isInRow || (row.role === "line" && id !== "initial" && by * SEEN_IN_RATE >= fen);
}

/** A rate of four digits shows a change of one part in so many. */
const SEEN_IN_RATE = 1000;

/** Of numbers that end in so many noughts fewer than one in twenty does so by chance. */
const NOUGHTS = 100;
/** As many of the amounts beside it, and an amount as round that is left out would be no wonder. */
const OFTEN = 1 / 20;

/** Whether the difference is as round as only a digit makes it. */
function isClear(wrong: WrongDigit, showing: Showing): boolean {
  const { least, written } = showing;
  const worth = worthOf(wrong);
  const amounts = [wrong.typed, ...othersOf(wrong, showing).map((place) => written(place).fen)].filter((fen) => fen !== 0);
  const round = amounts.filter((fen) => fen % worth === 0).length;
  return worth >= NOUGHTS * written(wrong).step && worth >= least(wrong.table.kind) && round < OFTEN * amounts.length;
}

const codeIn = ({ said }: PlainRow): string => (said.functionCode?.sort === "code" ? said.functionCode.code : "");

/** The other amounts of the short sum an amount stands in: those of its column, its side, its 类, or its 科目. */
function othersOf(wrong: WrongDigit, showing: Showing): readonly Place[] {
  const { table, row, id } = wrong;
  const sideOf = (other: string): string => other.split(".")[0] ?? "";
  const classAt = (from: PlainRow, other: string): string => (from.key.split("|")[Number(sideOf(other))] ?? "").slice(0, 3);
  const isLeft = (from: PlainRow): boolean => /\|(?:distribution|closing|year)$/.test(from.key);
  const isBeside: (from: PlainRow, other: string) => boolean = {
    "three-public": (_: PlainRow, other: string) => sideOf(other) === sideOf(id),
    "basic-expenditure": (from: PlainRow, other: string) => classAt(from, other) === classAt(row, id),
    "budget-summary": (from: PlainRow, other: string) => other === id && isLeft(from) === isLeft(row),
    ledger: (from: PlainRow, other: string) => other === id && from.role === row.role && (codeIn(from) === codeIn(row) || !isOfStatedItem(wrong, showing)),
  }[table.kind as string] ?? ((from, other) => other === id && from.role === row.role);
  return table.rows.flatMap((from) => Object.entries(from.said).flatMap(([other, said]) => (said.sort === "amount" && isBeside(from, other) && (from !== row || other !== id) ? [{ table, row: from, id: other, fen: said.fen }] : [])));
}
