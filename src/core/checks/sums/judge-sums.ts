import { cellsOf, sumOf, valueOf } from "../../figure";
import { isEqual } from "../../number";
import { amount, state, words } from "../../statement";
import { compareFigures, type Explanation, explainPair, explainSum, type Row, type Stop } from "../../ties";
import { type CellAddress, uniqueAddresses, type Workbook } from "../../workbook";
import type { Checkup, Voice } from "../check";
import { compareSum, direction, type Sum, type Term, type Unequal } from "./compare-sum";

/** What a check of sums may say. Remainders of rounding are left to `no-rounding-remainders`, one note per table. */
export const SUM_MESSAGES = {
  differs: "{what}填列{stated}，{of}为{computed}，填列数{direction}了{difference}{also}。",
} as const;

/** Says every sum that does not add up, with its likely causes; gives how many sums there were to look at. */
export function judgeSums(sums: readonly Sum[], { workbook, stop }: Checkup, say: Voice<typeof SUM_MESSAGES>): number {
  const off: Off[] = [];
  let looked = 0;
  for (const sum of sums) {
    const result = compareSum(sum);
    if (result.kind === "nothing") continue;
    looked += 1;
    if (result.kind === "unreadable") {
      const [first] = result.fields;
      say.undecided(result.fields.map(({ at }) => at), `${nameOf(sum)}的合计里有读不出金额的单元格${first === undefined ? "" : `（填的是“${first.seen}”）`}`);
    } else if (result.kind === "differs") off.push({ sum, result });
  }
  const groups = byCause(off);
  for (const [first, ...others] of groups) {
    const { stated, computed, difference } = first.result;
    say.found("differs", uniqueAddresses([first, ...others].flatMap(cellsToShow)), {
      what: words(nameOf(first.sum)), of: words(first.sum.of), stated: amount(stated), computed: amount(computed),
      direction: words(direction(first.result)), difference: { ...amount(difference), magnitude: true }, also: words(alsoIn(others)),
    }, explainWith(lostLine(first, { groups, sums }), explain(first.sum, { workbook, stop })));
  }
  return looked;
}

interface Off {
  readonly sum: Sum;
  readonly result: Unequal;
}

const nameOf = ({ what, column }: Sum): string => what + (column === undefined ? "" : `“${column}”`);

const alsoIn = (others: readonly Off[]): string => (others.length === 0 ? "" : `，${others.map(({ sum }) => `“${sum.column ?? ""}”`).join("")}同样相差`);

/** Sums of one row that are off by the same amount have one cause: 合计 and 项目支出 of a row that misses an item. */
function byCause(off: readonly Off[]): (readonly [Off, ...Off[]])[] {
  const groups: [Off, ...Off[]][] = [];
  for (const one of off) {
    const group = groups.find(([first]) => isSameCause(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function isSameCause(a: Off, b: Off): boolean {
  if (a.sum.table !== b.sum.table || a.sum.what !== b.sum.what || a.sum.of !== b.sum.of || a.sum.column === b.sum.column) return false;
  const [one, other] = [valueOf(a.result.difference), valueOf(b.result.difference)];
  return one !== undefined && other !== undefined && isEqual(one, other);
}

/** What is known of the total's whole row goes before what amounts of one column only suggest. */
const explainWith = (row: Explanation | undefined, own: readonly Explanation[]): readonly Explanation[] =>
  row === undefined || own.some(({ isUnique, kind }) => isUnique && kind !== "subset") ? own : [row];

/** A row that is not listed, where every column of the total has more than its rows, each by another amount. */
function lostLine({ sum }: Off, { groups, sums }: { readonly groups: readonly (readonly [Off, ...Off[]])[]; readonly sums: readonly Sum[] }): Explanation | undefined {
  const isOfRow = (other: Sum): boolean => other.table === sum.table && other.what === sum.what && other.of === sum.of && other.column !== undefined && other.less === undefined && other.against === undefined;
  const columns = sums.filter((other) => isOfRow(other) && other.total.field?.kind === "amount" && other.total.field.fen !== 0);
  const short = groups.filter(([first]) => isOfRow(first.sum));
  const all = short.flat();
  if (short.length < 2 || all.length < columns.length || all.some(({ result }) => direction(result) === "少" || isKeptForTotalOnly(result)) || !isOneRow(all)) return undefined;
  const facts = Object.fromEntries(all.map(({ result }, index) => [`gap${COLUMNS[index] ?? ""}`, { ...amount(result.difference), magnitude: true }]));
  const said = all.slice(0, COLUMNS.length).map(({ sum: { column } }, index) => `${column ?? ""}{gap${COLUMNS[index] ?? ""}}`).join("、");
  const cells = all.flatMap(({ result }) => cellsOf(result.stated));
  return { kind: "missing-row", cells, isUnique: true, keys: [`${sum.table.sheet} ${String(sum.table.area.top)} ${sum.what}`], statement: state<string>(`合计各列都比各行之和多，可能漏列一行：${said}`, facts) };
}

/** Whether what the columns lack adds up as every row does. */
function isOneRow(all: readonly Off[]): boolean {
  return all.every(({ sum: { across = [] }, result }) => {
    const lacking = all.filter(({ sum: { column } }) => column !== undefined && across.includes(column));
    const added = sumOf(lacking.map((one) => one.result.difference));
    return lacking.length < 2 || added === undefined || compareFigures(result.difference, added).status !== "differs";
  });
}

/** A column that no row fills in lacks all of them, not one. */
function isKeptForTotalOnly({ computed }: Unequal): boolean {
  const value = valueOf(computed);
  return value === undefined || value.n === 0n;
}

/** Names of facts, one a column. */
const COLUMNS = ["A", "B", "C", "D", "E", "F"] as const;

/** The stated amount; beside it what it is worked out from, where that is another table or a difference of few. */
function cellsToShow({ sum, result }: Off): readonly CellAddress[] {
  return sum.against === undefined && sum.less === undefined && sum.showsParts !== true ? cellsOf(result.stated) : [...cellsOf(result.stated), ...cellsOf(result.computed)];
}

function explain({ total, parts, between = [], less = [], elsewhere, against, isBorneOut }: Sum, beside: { readonly workbook: Workbook; readonly stop: Stop | undefined }): readonly Explanation[] {
  const [totalRow] = rowOf(total);
  const [other] = parts.flatMap(rowOf);
  if (totalRow === undefined) return [];
  if (against !== undefined) return other === undefined ? [] : explainPair({ left: totalRow, right: other, leftRows: against.rows, rightRows: against.others, ...beside });
  return explainSum({ total: totalRow, parts: parts.flatMap(rowOf), less: less.flatMap(rowOf), subtotals: between.flatMap(rowOf), ...beside, ...(elsewhere === undefined ? {} : { elsewhere: elsewhere() }), isBorneOut: isBorneOut?.() === true });
}

function rowOf({ key, name, isHidden, field }: Term): readonly Row[] {
  return field === undefined || field.kind === "blank" ? [] : [{ key, name, figure: field.figure, isHidden }];
}
