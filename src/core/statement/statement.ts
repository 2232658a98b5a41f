import type { AmountUnit } from "../number";
import { cellsOf, type Figure } from "../figure";
import { type CellAddress, uniqueAddresses } from "../workbook";

/** A figure said as an amount of money. Without a unit it is said in the unit its cells state; without decimals, in as many as it needs, at least two for 元 and 万元. */
export interface AmountFact {
  readonly kind: "amount";
  readonly figure: Figure;
  readonly unit?: AmountUnit;
  readonly decimals?: number;
  /** With separators, as 元 is written unless said otherwise: `1,212,120.00`. */
  readonly grouped?: boolean;
  /** Without its sign: for `减少3.20万元`. */
  readonly magnitude?: boolean;
}

/** A figure said as a percentage: 0.708944 → `70.89%`. */
export interface RateFact {
  readonly kind: "rate";
  readonly figure: Figure;
  readonly decimals: number;
  readonly magnitude?: boolean;
}

/** A figure said as a number with what it counts: `326人`, `24.3亿元`. `scale` 10000 says it in 万. */
export interface NumberFact {
  readonly kind: "number";
  readonly figure: Figure;
  readonly unit: string;
  readonly decimals?: number;
  readonly scale?: number;
  /** 余, 近 …: said as the source says it. */
  readonly hedge?: string;
}

/** Words, with the cells they were read from if they were. */
export interface WordsFact {
  readonly kind: "words";
  readonly text: string;
  readonly cells?: readonly CellAddress[];
  /** What was asked for, where the office typed these words for a blank. */
  readonly answers?: string;
  /** A difference these words say is none: 持平. Once it is any, they no longer hold. */
  readonly none?: Figure;
}

/** Places, said as `支出决算表!C8、C9`. */
export interface PlacesFact {
  readonly kind: "places";
  readonly cells: readonly CellAddress[];
}

/** A gap only the office can fill; said as 〔待填：…〕 and listed. */
export interface GapFact {
  readonly kind: "gap";
  readonly needs: string;
}

export type Fact = AmountFact | RateFact | NumberFact | WordsFact | PlacesFact | GapFact;

/** Names between braces of a template. */
export type FactName<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | FactName<Rest> : never;

/** A sentence template and the typed facts it holds. Put into words only by `render/words`. */
export interface Statement {
  readonly template: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A statement whose facts are exactly those its template names; the compiler asks for each. */
export function state<const Template extends string>(template: Template, facts: Readonly<Record<FactName<Template>, Fact>>): Statement {
  return { template, facts };
}

/** The cells a fact rests on. */
export function cellsOfFact(fact: Fact): readonly CellAddress[] {
  switch (fact.kind) {
    case "amount":
    case "rate":
    case "number":
      return cellsOf(fact.figure);
    case "words":
      return fact.cells ?? [];
    case "places":
      return fact.cells;
    case "gap":
      return [];
  }
}

/** The cells a statement rests on, each once, in the order its template names them. */
export function cellsOfStatement({ template, facts }: Statement): readonly CellAddress[] {
  return uniqueAddresses(pieces(template).flatMap((piece) => (piece.kind === "fact" ? cellsOfFact(facts[piece.name] ?? EMPTY) : [])));
}

const EMPTY: Fact = { kind: "words", text: "" };

export type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "fact"; readonly name: string };

/** A template cut at its braces. */
export function pieces(template: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)) {
    if (match.index > from) found.push({ kind: "text", text: template.slice(from, match.index) });
    found.push({ kind: "fact", name: match[1] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < template.length) found.push({ kind: "text", text: template.slice(from) });
  return found;
}

export const words = (text: string, cells?: readonly CellAddress[]): WordsFact => ({ kind: "words", text, ...(cells === undefined ? {} : { cells }) });
export const amount = (figure: Figure, unit?: AmountUnit, decimals?: number): AmountFact => ({
  kind: "amount", figure, ...(unit === undefined ? {} : { unit }), ...(decimals === undefined ? {} : { decimals }),
});
export const rate = (figure: Figure, decimals = 2): RateFact => ({ kind: "rate", figure, decimals });
export const places = (cells: readonly CellAddress[]): PlacesFact => ({ kind: "places", cells });
export const gap = (needs: string): GapFact => ({ kind: "gap", needs });

/** Puts a statement into words. Given by `render/words` to the rooms of `core` that need text, so that words are made in one place. */
export type Say = (statement: Statement) => string;
