import type { Statement } from "../statement";
import type { Paragraph } from "./report";

/** What may be left out first where a section has to be short: 3 before 2; 1 is never left out. */
export type Rank = 1 | 2 | 3;

/** Something a section is made of, that can be left out as a whole. */
export interface Item<T> {
  readonly value: T;
  readonly rank: Rank;
}

/** The room a section has, where the office has set a length. */
export interface Room {
  /** By how many characters paragraphs are too long; none or less where they fit. */
  readonly excess: (paragraphs: readonly Paragraph[]) => number;
  /** Asks for the text that would fit, where nothing more can be left out. */
  readonly tooLong: (paragraphs: readonly Paragraph[]) => Paragraph;
}

/** A section's paragraphs, built of as many of its items as there is room for: whole items go, the least important and the later ones first. */
export function fitted<T>(items: readonly Item<T>[], build: (kept: readonly T[]) => readonly Paragraph[], room: Room | undefined): readonly Paragraph[] {
  let kept = items;
  for (;;) {
    const built = build(kept.map(({ value }) => value));
    const excess = room?.excess(built) ?? 0;
    if (room === undefined || excess <= 0) return built;
    const left = withoutWorst(kept, excess, (value) => room.excess(build([value])) - room.excess([]));
    if (left.length === kept.length) return [...built, room.tooLong(built)];
    kept = left;
  }
}

/** Items without those that may go, from the last of the highest rank on, until so many characters are gone. */
function withoutWorst<T>(items: readonly Item<T>[], excess: number, lengthOf: (value: T) => number): readonly Item<T>[] {
  const gone = new Set<Item<T>>();
  let saved = 0;
  for (const item of leastFirst(items)) {
    if (saved >= excess) break;
    saved += Math.max(1, lengthOf(item.value));
    gone.add(item);
  }
  return items.filter((item) => !gone.has(item));
}

/** The items that may go, the first to go first: of the highest rank, and of these the last. */
export function leastFirst<T>(items: readonly Item<T>[]): readonly Item<T>[] {
  const order = items.flatMap((item, index) => (item.rank === 1 ? [] : [{ item, index }]));
  return order.sort((a, b) => b.item.rank - a.item.rank || b.index - a.index).map(({ item }) => item);
}

/** Statements as items of a rank. */
export const ranked = (rank: Rank, ...statements: readonly Statement[]): readonly Item<Statement>[] => statements.map((value) => ({ value, rank }));

/** Paragraphs of sentences that can be left out one by one; a paragraph that has none left goes. */
export function fittedSentences(paragraphs: readonly (readonly Item<Statement>[])[], room: Room | undefined): readonly Paragraph[] {
  const items = paragraphs.flatMap((sentences, order) => sentences.map(({ value, rank }) => ({ value: { statement: value, order }, rank })));
  const build = (kept: readonly { readonly statement: Statement; readonly order: number }[]): readonly Paragraph[] =>
    paragraphs.map((_, order) => kept.filter((one) => one.order === order)).filter(({ length }) => length > 0).map((sentences) => ({ sentences: sentences.map(({ statement }) => statement) }));
  return fitted(items, build, room);
}
