import { fold } from "../../number";
import type { Repeats } from "../records";
import { partName } from "./levels";
import { madeUp, type RowAmounts } from "./made-up";

/** A row of a list as far as it tells whether it is part of another. */
export interface ListRow {
  readonly row: number;
  readonly name: string;
  readonly amounts: RowAmounts;
  readonly isTotal: boolean;
  readonly repeats?: Repeats;
  readonly within?: number;
}

/** A row that may have its parts below it. */
interface Group {
  readonly whole: ListRow;
  /** Below it, known to be part of it. */
  readonly listed: readonly ListRow[];
  /** Below these, not known to be. */
  readonly following: readonly ListRow[];
}

/** Rows by the row they are part of. */
type Parts = ReadonlyMap<number, number>;
const NO_PARTS: Parts = new Map();

/**
 * Rows that nothing but the sums tell to be part of another, with that other: the rest of a list that 其中 begins, projects below 项目支出, what stands below 一、.
 * Where the total adds up as it is, nothing is; else what makes it add up, if that is one thing only.
 */
export function flatParts(rows: readonly ListRow[]): Parts {
  const asIs = missed(rows, isPlain);
  const groups = asIs === 0 ? [] : groupsIn(rows);
  if (groups.length === 0) return NO_PARTS;
  const made = new Map(groups.flatMap((group) => [...partsMade(group)]));
  if (asIs === undefined) return made;
  return completed(rows, groups, (missed(rows, without(made)) ?? asIs) < asIs ? made : NO_PARTS);
}

const NATURES = /^(?:基本|项目|经营)支出|^(?:人员类|运转类|特定目标类|其他运转类)/;
const ORDINAL = /^[一二三四五六七八九十]{1,3}、/;

/** Whether a row is of those that list what they are made of. */
const isOpening = ({ name }: ListRow): boolean => NATURES.test(partName(name)) || ORDINAL.test(fold(name));

const isPlain = ({ isTotal, repeats }: ListRow): boolean => !isTotal && repeats === undefined;
const without = (parts: Parts) => (row: ListRow): boolean => isPlain(row) && !parts.has(row.row);

function groupsIn(rows: readonly ListRow[]): readonly Group[] {
  return rows.flatMap((whole, index) => {
    if (!isPlain(whole) || !(isOpening(whole) || rows[index + 1]?.within === whole.row)) return [];
    const listed: ListRow[] = [];
    const following: ListRow[] = [];
    for (const row of rows.slice(index + 1, index + 1 + MOST_BELOW)) {
      if (row.isTotal || row.repeats === "subtotal" || (isPlain(row) && isOpening(row))) break;
      if (isPlain(row)) following.push(row);
      else if (row.within === whole.row) listed.push(row);
    }
    return following.length > 0 && listed.length + following.length < MOST_BELOW ? [{ whole, listed, following }] : [];
  });
}

/** Longer lists are not tried row by row. */
const MOST_BELOW = 120;

const amountsOf = ({ amounts }: ListRow): RowAmounts => amounts;
const partsOf = ({ whole, following }: Group, length = following.length): Parts => new Map(following.slice(0, length).map(({ row }) => [row, whole.row]));

/** The rows below a row that it is the sum of, in every column and as few as will do. */
function partsMade(group: Group): Parts {
  const { whole, listed, following } = group;
  for (let length = 0; length <= following.length; length += 1) {
    const { holding, failing } = madeUp(whole.amounts, [...listed, ...following.slice(0, length)].map(amountsOf));
    if (holding > 0 && failing === 0) return partsOf(group, length);
  }
  return NO_PARTS;
}

/** In how many columns the total is not the sum of the rows that count; undefined without a total. */
function missed(rows: readonly ListRow[], isCounted: (row: ListRow) => boolean): number | undefined {
  const total = rows.find(({ isTotal }) => isTotal);
  return total === undefined ? undefined : madeUp(total.amounts, rows.filter((row) => !row.isTotal && isCounted(row)).map(amountsOf)).failing;
}

/** A way to take the rows below one group, and in how many columns it leaves the total off. */
interface Way {
  readonly group: Group;
  readonly left: number;
}

/**
 * Parts with all that stands below 项目支出 or a numbered class more, where that alone makes the total add up in most columns in which it does not. A row below
 * any other, such as 其中 of a project, may as well be one that the total misses: that is left to be told.
 */
function completed(rows: readonly ListRow[], groups: readonly Group[], parts: Parts): Parts {
  const off = (isCounted: (row: ListRow) => boolean): number => missed(rows, isCounted) ?? 0;
  const before = off(without(parts));
  const open = groups.filter(({ whole, following }) => isOpening(whole) && !BASIC.test(partName(whole.name)) && following.every(({ row }) => !parts.has(row)));
  const ways = open.flatMap((group): Way[] => [
    ...(isWithin(group) ? [{ group, left: off(without(new Map([...parts, ...partsOf(group)]))) }] : []),
    // Where the whole is written wrong, its parts in its place still tell.
    { group, left: off((row) => row !== group.whole && (group.listed.includes(row) || without(parts)(row))) },
  ]);
  const least = Math.min(...ways.map(({ left }) => left));
  const best = ways.filter(({ left }) => left === least);
  const [first] = best;
  if (first === undefined || least * 2 >= before || best.some(({ group }) => group !== first.group)) return parts;
  return new Map([...parts, ...partsOf(first.group)]);
}

const BASIC = /^(?:基本支出|人员类)/;

/** Whether what is listed and follows is no more than the whole in most columns: one of its amounts may be wrong. */
function isWithin({ whole, listed, following }: Group): boolean {
  const isMore = whole.amounts.map((field, index) => field?.kind === "amount" && sumIn([...listed, ...following], index) > field.fen);
  return isMore.filter((one) => one).length * 2 <= isMore.length;
}

const sumIn = (rows: readonly ListRow[], column: number): number => rows.reduce((sum, { amounts }) => sum + (amounts[column]?.kind === "amount" ? amounts[column].fen : 0), 0);
