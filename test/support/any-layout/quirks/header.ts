import fc from "fast-check";
import type { PlainColumn } from "../tables/plain-table";
import { roll } from "./roll";

export interface HeaderQuirks {
  /** Where a short head stands in a band of several rows: merged over all of them, or in one of them. */
  readonly style: "merged" | "top" | "bottom";
  /** How a head stands over its group: merged; or without merges in the middle of it, or in every column. */
  readonly groups: "merged" | "middle" | "every";
  /** A row more on top, over everything that is an amount. */
  readonly hasTop: boolean;
  readonly spelling: "plain" | "wrapped" | "spaced" | "half-width";
  readonly variant: number;
}

export const anyHeader: fc.Arbitrary<HeaderQuirks> = fc.record({
  style: fc.constantFrom("merged", "top", "bottom"), groups: fc.constantFrom("merged", "merged", "middle", "every"), hasTop: fc.boolean(), spelling: fc.constantFrom("plain", "wrapped", "spaced", "half-width"), variant: fc.nat(99),
});

export interface DrawnHeader {
  readonly rows: readonly (readonly (string | null)[])[];
  /** From row 0, column 0. */
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
}

/** The head of every column written out: equal heads side by side are merged, short ones stand over several rows. */
export function drawHeader(columns: readonly PlainColumn[], quirks: HeaderQuirks, unitMark: (index: number) => string): DrawnHeader {
  const paths = columns.map((column, index) => {
    const path = headOf(column, quirks, columns);
    const marked = [...path.slice(0, -1), spell(path.at(-1) ?? "", quirks.spelling) + unitMark(index)];
    return quirks.hasTop && column.sort === "amount" && columns.every(({ heads }) => (heads[0]?.length ?? 1) < 4) ? [TOPS[quirks.variant % TOPS.length] ?? "", ...marked] : marked;
  });
  const height = Math.max(...paths.map(({ length }) => length));
  const placed = paths.map((path) => place(path, height, quirks.style));
  const rows = Array.from({ length: height }, (_, row) => placed.map((cells, index) => shown(placed, { row, index }, cells[row] ?? null, quirks)));
  return { rows, merges: quirks.groups === "merged" ? mergesOf(placed, height, quirks.style) : [] };
}

const TOPS = ["本年情况", "本年数", "年度情况"];

function headOf({ heads }: PlainColumn, { variant }: HeaderQuirks, columns: readonly PlainColumn[]): readonly string[] {
  // One choice for the whole table, so that columns below one head choose the same head.
  const widest = Math.max(...columns.map((column) => column.heads.length));
  return heads[roll(widest, variant) % heads.length] ?? heads[0] ?? [""];
}

function spell(text: string, spelling: HeaderQuirks["spelling"]): string {
  if (spelling === "half-width") return text.replace(/（/g, "(").replace(/）/g, ")");
  if (text.length < 4 && spelling !== "spaced") return text;
  const middle = Math.ceil(text.length / 2);
  return spelling === "wrapped" ? `${text.slice(0, middle)}\n${text.slice(middle)}` : spelling === "spaced" ? [...text].join(text.length < 4 ? "  " : "") : text;
}

/** A path over the rows of the band; the last head stretches downwards. */
function place(path: readonly string[], height: number, style: HeaderQuirks["style"]): readonly (string | null)[] {
  const last = path.at(-1) ?? "";
  const above = path.slice(0, -1);
  const free = Array<string | null>(height - path.length).fill(null);
  return style === "bottom" ? [...above, ...free, last] : [...above, last, ...free];
}

/** What a head's cell shows: of a group, the first one, the one in the middle, or every one. */
function shown(placed: readonly (readonly (string | null)[])[], { row, index }: { readonly row: number; readonly index: number }, text: string | null, { groups, variant }: HeaderQuirks): string | null {
  if (groups === "every" || text === null) return text;
  let [left, right] = [index, index];
  while (isJoined(placed, row, left)) left -= 1;
  while (isJoined(placed, row, right + 1)) right += 1;
  const middle = variant % 2 === 0 ? Math.floor((left + right) / 2) : Math.ceil((left + right) / 2);
  return index === (groups === "middle" ? middle : left) ? text : null;
}

function isJoined(placed: readonly (readonly (string | null)[])[], row: number, index: number): boolean {
  const [own, before] = [placed[index], placed[index - 1]];
  const text = own?.[row] ?? null;
  const hasBelow = (cells: readonly (string | null)[] | undefined): boolean => cells?.slice(row + 1).some((cell) => cell !== null) ?? false;
  if (text === null || before?.[row] !== text || !hasBelow(own) || !hasBelow(before)) return false;
  return own?.slice(0, row).every((cell, above) => cell === before[above]) ?? false;
}

function mergesOf(placed: readonly (readonly (string | null)[])[], height: number, style: HeaderQuirks["style"]): DrawnHeader["merges"][number][] {
  const merges: DrawnHeader["merges"][number][] = [];
  placed.forEach((cells, index) => {
    for (let row = 0; row < height; row += 1) {
      if ((cells[row] ?? null) === null || isJoined(placed, row, index)) continue;
      let right = index;
      while (isJoined(placed, row, right + 1)) right += 1;
      let bottom = row;
      if (style === "merged" && right === index) while (bottom + 1 < height && (cells[bottom + 1] ?? null) === null) bottom += 1;
      if (right > index || bottom > row) merges.push({ top: row, left: index, bottom, right });
    }
  });
  return merges;
}
