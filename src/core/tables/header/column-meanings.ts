import { BUDGET_VOCABULARY, TABLE_VOCABULARY, type TableVariant } from "../../standards";
import type { HeaderPath } from "./header-path";

/** What a column may mean: the place of the word it says in the list of its words tells how sure that is, the first being the surest. */
export interface ColumnMeaning {
  readonly meaning: string;
  readonly rank: number;
}

/** The columns of a variant whose words stand above a column, in the variant's order. A word is the last head, the last two together or all of them; `above>below` asks for one head below another. */
export function meaningsOf({ segments }: HeaderPath, variant: TableVariant): readonly ColumnMeaning[] {
  const last = segments.at(-1);
  if (last === undefined) return NONE;
  const { plain, pairs } = wordsOf(variant);
  const said = segments.length === 1 ? plain.get(last) : [...entriesOf(plain, [last, segments.join(""), segments.slice(-2).join("")]), ...entriesBelow(pairs, segments, last)];
  if (said === undefined || said.length === 0) return NONE;
  const least = new Map<number, number>();
  for (const { column, rank } of said) least.set(column, Math.min(rank, least.get(column) ?? Infinity));
  return [...least].sort(([a], [b]) => a - b).map(([column, rank]) => ({ meaning: variant.columns[column]?.meaning ?? "", rank }));
}

const NONE: readonly never[] = [];

/** Every word that heads of any table may have. */
export const HEADER_WORDS: ReadonlySet<string> = new Set(
  [...TABLE_VOCABULARY, ...BUDGET_VOCABULARY].flatMap(({ variants }) => variants.flatMap(({ columns }) => columns.flatMap(({ words }) => words.flatMap((word) => word.split(">"))))),
);

/** False where a column means nothing in any table. */
export const mayMean = ({ segments }: HeaderPath): boolean => segments.some((word) => HEADER_WORDS.has(word)) || (segments.length > 1 && [segments.join(""), segments.slice(-2).join("")].some((word) => HEADER_WORDS.has(word)));

const entriesOf = (plain: WordsOfVariant["plain"], words: readonly string[]): readonly Entry[] => words.flatMap((word) => plain.get(word) ?? NONE);

/** Those of a head that stands below the one they ask for: the last, or all but the first. */
const entriesBelow = (pairs: WordsOfVariant["pairs"], segments: readonly string[], last: string): readonly Entry[] =>
  segments.slice(0, -1).flatMap((above) => (pairs.get(above) ?? NONE).filter(({ below }) => below === last || below === segments.slice(1).join("")));

/** A word of a column, by the column's place in the variant. */
interface Entry {
  readonly column: number;
  readonly rank: number;
}

interface WordsOfVariant {
  readonly plain: ReadonlyMap<string, readonly Entry[]>;
  /** By the head above. */
  readonly pairs: ReadonlyMap<string, readonly (Entry & { readonly below: string })[]>;
}

/** Bands are tried by the hundred against the same words. */
const WORDS = new WeakMap<TableVariant, WordsOfVariant>();

function wordsOf(variant: TableVariant): WordsOfVariant {
  const known = WORDS.get(variant);
  if (known !== undefined) return known;
  const plain = new Map<string, Entry[]>();
  const pairs = new Map<string, (Entry & { below: string })[]>();
  for (const [column, { words }] of variant.columns.entries()) {
    for (const [rank, word] of words.entries()) {
      const [above = "", below] = word.split(">");
      if (below === undefined) plain.set(above, [...(plain.get(above) ?? []), { column, rank }]);
      else pairs.set(above, [...(pairs.get(above) ?? []), { column, rank, below }]);
    }
  }
  const found = { plain, pairs };
  WORDS.set(variant, found);
  return found;
}
