import { evaluate, type Figure } from "../../figure";
import { type Interval, multiply, multiplyIntervals, point, type Rational, whole } from "../../number";
import type { SubjectRole, SubjectScope } from "../../standards";

/** What a number of the sheets measures, as a number of a text does. */
export type SourceKind = "money" | "rate" | "points" | "count";

/** A number of the sheets that a report may state, in the measure of the text: 分, ratios, single units. */
export interface Source {
  readonly figure: Figure;
  readonly kind: SourceKind;
  /** What a count counts; empty where the sheet does not say. */
  readonly unit: string;
  readonly value: Rational;
  readonly interval: Interval;
  /** What 1 of the figure is in the measure of the text. */
  readonly worth: number;
  /** Which way a change went. */
  readonly direction?: "up" | "down";
  /** Other sheets may mean another thing by the same words: it can confirm a number and never contradict one. */
  readonly isSoft?: boolean;
}

/** Something the sheets have numbers of, the words it is called by, and its numbers by what they are of it. */
export interface Topic {
  readonly names: readonly string[];
  readonly facets: Readonly<Partial<Record<SubjectRole, readonly Source[]>>>;
  /** The money it is a part of; told apart from the same words without it. */
  readonly scope?: SubjectScope;
  /** The whole its amount is a share of. */
  readonly isShared?: boolean;
}

/** What is told of a source besides its figure. Points are `isExact`: what was rounded to them is given as it stands. */
type SourceTraits = { readonly unit?: string; readonly worth?: number; readonly isExact?: boolean } & Pick<Partial<Source>, "isSoft" | "direction">;

/** A source from a figure; undefined where the figure has no value. */
export function sourceOf(figure: Figure | undefined, kind: SourceKind, { unit = "", worth = 1, isExact = false, ...more }: SourceTraits = {}): Source | undefined {
  const result = figure === undefined ? undefined : evaluate(figure);
  if (figure === undefined || result?.kind !== "value") return undefined;
  const by = whole(worth);
  if (isExact) return { figure, kind, unit, value: multiply(result.value, by), interval: point(multiply(result.value, by)), worth, ...more };
  const { value, interval } = worth === 1 ? result : { value: multiply(result.value, by), interval: multiplyIntervals(result.interval, point(by)) };
  return { figure, kind, unit, value, interval, worth, ...more };
}

/** Facets without those that state nothing. */
export function facetsOf(found: Readonly<Partial<Record<SubjectRole, readonly (Source | undefined)[]>>>): Topic["facets"] {
  return Object.fromEntries(Object.entries(found).flatMap(([role, sources]) => {
    const stated = sources.filter((source) => source !== undefined);
    return stated.length === 0 ? [] : [[role, stated]];
  }));
}
