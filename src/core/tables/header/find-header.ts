import { fold } from "../../number";
import { BUDGET_VOCABULARY, TABLE_VOCABULARY, type TableKind, type TableVariant } from "../../standards";
import type { Sheet } from "../../workbook";
import { type Caption, readCaption } from "../caption";
import { headsOfYears } from "./head-years";
import { HEADER_STYLES, type HeaderPath, type HeaderRows, headerRowsOf, type HeaderStyle } from "./header-path";
import { matchHeader } from "./match-header";
import type { TableColumn } from "../table";
import { matchUnnamed, withNamesInCodes } from "./unnamed-names";
import { writtenIn } from "../written-row";

/** A header band that fits a kind of table. */
export interface FoundHeader {
  readonly kind: TableKind;
  /** Set where it is a table of the budget that has the kind's shape. */
  readonly basis?: "budget";
  readonly variant: TableVariant;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  /** What stands above every column, known or not. */
  readonly heads: readonly HeaderPath[];
  /** Whether the caption's title names this kind. */
  readonly isTitled: boolean;
  /** Other kinds that have all they need in as many columns, where no title decides. */
  readonly rivals: readonly TableKind[];
}

/** The nearest thing to a table where none was found. */
export interface NearHeader {
  readonly kind: TableKind;
  readonly missing: readonly string[];
}

/** A header stands within so many rows below its title. */
const DEEPEST = 60;
const TALLEST_BAND = 4;

/** What a header is looked for within: not below a row, if asked for begun in the first row alone, and by the user's word one kind only, whatever the title. */
export interface HeaderWish {
  readonly kind?: TableKind;
  readonly to: number;
  readonly isAtTop?: boolean;
}

export interface HeaderSearch {
  readonly found?: FoundHeader;
  readonly near?: NearHeader;
}

/** The same rows are searched to part tables, to join pages and to read what is there. */
const SEARCHED = new WeakMap<Sheet, Map<string, HeaderSearch>>();

/** The best header at or below row `from`: complete, titled before untitled, most columns, fewest rows. */
export function findHeader(sheet: Sheet, from: number, wish: HeaderWish): HeaderSearch {
  const searched = SEARCHED.get(sheet) ?? new Map<string, HeaderSearch>();
  SEARCHED.set(sheet, searched);
  const key = [from, wish.to, wish.kind, wish.isAtTop].join();
  const search = searched.get(key) ?? searchHeader(sheet, from, wish);
  searched.set(key, search);
  return search;
}

function searchHeader(sheet: Sheet, from: number, wish: HeaderWish): HeaderSearch {
  const rows = headerRowsOf(sheet);
  const last = wish.isAtTop === true ? from : Math.min(sheet.lastRow, from + DEEPEST, wish.to);
  let best: Scored<Banded> | undefined;
  let near: Scored<NearHeader> | undefined;
  const captionTo = captionAbove(sheet, from);
  for (let top = from; top <= last && !(best?.isTitled === true && top > best.bottom); top += 1) {
    for (let bottom = top; rows.isWritten(top) && bottom < top + TALLEST_BAND && bottom <= wish.to; bottom += 1) {
      if (!rows.isWritten(bottom)) continue;
      const caption = captionTo(bottom);
      const readings = readingsOf(rows, { top, bottom, year: caption.year?.value });
      for (const candidate of wish.kind === undefined ? candidates(caption) : variantsOf(wish.kind)) {
        const { missing, ...fit } = bestReading(sheet, readings, candidate, wish.kind === candidate.kind || isTitledAs(candidate, caption));
        const one = { ...fit, ...candidate, isTitled: isTitledAs(candidate, caption), rivals: [], score: fit.score + (isTitledAs(candidate, caption) ? 1000 : 0) };
        if (missing.length === 0) best = one.score > (best?.score ?? -Infinity) ? one : best;
        // What a table of the budget comes near to says nothing about it.
        else if (one.columns.length >= 2 && (one.isTitled || one.columns.some(({ meaning }) => !LISTED.has(meaning))) && !caption.isBudget && caption.budget === undefined && one.score > (near?.score ?? -Infinity)) near = { kind: candidate.kind, missing, score: one.score };
      }
    }
  }
  return { ...(best === undefined ? {} : { found: withRivals(sheet, downTo(upTo(best, { sheet, rows, from }), { sheet, rows, to: wish.to }), captionTo(best.bottom)) }), ...(near === undefined ? {} : { near }) };
}

/** Columns that any list of 科目 has: 科目余额表, for one. */
const LISTED: ReadonlySet<string> = new Set(["class", "group", "item", "code", "name"]);

const isTitledAs = ({ kind, basis }: Candidate, caption: Caption): boolean => caption.kind === kind || basis !== undefined;

type Fit = Reading & Pick<FoundHeader, "columns"> & { readonly missing: readonly string[]; readonly score: number };

/** The reading of a band in which a variant has most of its columns. `isSaid`: nothing below need prove the kind. */
function bestReading(sheet: Sheet, readings: readonly Reading[], { variant }: Candidate, isSaid: boolean): Fit {
  let best: Fit | undefined;
  for (const reading of readings) {
    const asRead = withNamesInCodes(sheet, variant, matchHeader(reading.heads, variant), reading.bottom);
    const unnamed = reading.style === "as-written" ? matchUnnamed(sheet, reading.heads, variant, asRead, reading.bottom) : undefined;
    const { columns, missing } = unnamed?.match ?? asRead;
    const score = columns.length * 10 - (reading.bottom - reading.top) * 3 - reading.top - (reading.style === "as-written" ? 0 : SPREAD_COSTS) - (unnamed === undefined ? 0 : UNNAMED_COSTS);
    if (best === undefined || missing.length < best.missing.length || (missing.length === best.missing.length && score > best.score)) best = { ...reading, heads: unnamed?.heads ?? reading.heads, columns, missing, score };
  }
  if (best === undefined) throw new Error("a band is read at least as written");
  const names = best.columns.find(({ meaning }) => meaning === "name")?.column;
  const unsaid = (variant.named ?? []).filter((word) => names === undefined || !isSaidBelow(sheet, best.bottom, [word], names));
  if (best.missing.length === 0 && unsaid.length > 0) return { ...best, columns: [], missing: unsaid };
  if (best.missing.length > 0 || isSaid || variant.evidence === undefined) return best;
  const isProven = isSaidBelow(sheet, best.bottom, variant.evidence);
  // What was not proven came near nothing: its columns are those of any list.
  return isProven ? { ...best, score: best.score + EVIDENCE_GIVES } : { ...best, columns: [], missing: variant.evidence };
}

/** A head that says names, even rows above, is surer than texts that look like names. */
const UNNAMED_COSTS = 10;
/** What the rows say counts for more than one column more. */
const EVIDENCE_GIVES = 15;
const DEEPEST_EVIDENCE = 60;
const LONGEST_NAME = 30;

/** Whether one of some words stands below a header, if asked for in one column. */
function isSaidBelow(sheet: Sheet, bottom: number, evidence: readonly string[], within?: number): boolean {
  for (let row = bottom + 1; row <= Math.min(sheet.lastRow, bottom + DEEPEST_EVIDENCE); row += 1) {
    for (const { text, column } of writtenIn(sheet, row)) if ((within === undefined || column === within) && text.length <= LONGEST_NAME && evidence.some((word) => fold(text).includes(word))) return true;
  }
  return false;
}

/** Rows of a header, and the year of its table where that is known. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly year: number | undefined;
}

/** What stands above the columns of a band, in one way to read it. */
interface Reading extends Band {
  readonly style: HeaderStyle;
  readonly heads: readonly HeaderPath[];
}

type Banded = Omit<FoundHeader, "kind"> & Candidate & Reading;

/** A head is taken to stand over more than its own cell only where that makes a column known that is not known otherwise. */
const SPREAD_COSTS = 5;

const readingsOf = (rows: HeaderRows, band: Band): readonly Reading[] =>
  HEADER_STYLES.flatMap((style) => {
    const heads = rows.styled(band.top, band.bottom, style)?.filter(({ column }) => !rows.overHeads(band.bottom).has(column));
    return heads === undefined ? [] : [{ ...band, style, heads: headsOfYears(heads, band.year) }];
  });

/** The band with the row above it, where heads of groups stand there, not the 编制单位, that give a column another meaning: 小计 below 预算安排情况. */
function upTo(found: Banded, { sheet, rows, from }: { readonly sheet: Sheet; readonly rows: HeaderRows; readonly from: number }): Banded {
  const top = found.top - 1;
  if (top < from || found.bottom - top >= TALLEST_BAND || new Set(rows.paths(top, top).flatMap(({ segments }) => segments)).size < 2 || readCaption(sheet, top, top).office !== undefined) return found;
  const heads = headsOfYears(rows.styled(top, found.bottom, found.style) ?? rows.paths(top, found.bottom), found.year);
  const { columns, missing } = matchHeader(heads, found.variant);
  const isOther = columns.some(({ column, meaning, lane }) => found.columns.some((one) => one.meaning === meaning && one.lane === lane && one.column !== column));
  return missing.length === 0 && isOther && columns.length >= found.columns.length ? { ...found, top, columns, heads } : found;
}

/** The band with the rows below that still belong to it: a row of data would take a column its meaning, or has a number. */
function downTo(found: Banded, { sheet, rows, to }: { readonly sheet: Sheet; readonly rows: HeaderRows; readonly to: number }): FoundHeader {
  let band: FoundHeader = found;
  for (let bottom = found.bottom + 1; bottom <= Math.min(found.top + TALLEST_BAND - 1, to); bottom += 1) {
    if (!isHeading(rows.paths(bottom, bottom), rows.paths(found.top, bottom - 1))) break;
    const asRead = headsOfYears(rows.styled(found.top, bottom, found.style) ?? rows.paths(found.top, bottom), found.year);
    const match = withNamesInCodes(sheet, found.variant, matchHeader(asRead, found.variant), bottom);
    const { heads, match: { columns, missing } } = matchUnnamed(sheet, asRead, found.variant, match, bottom) ?? { heads: asRead, match };
    if (missing.length === 0 && columns.length >= band.columns.length) band = { ...found, bottom, columns, heads };
  }
  return band;
}

function withRivals(sheet: Sheet, found: FoundHeader, caption: Caption): FoundHeader {
  if (caption.kind !== undefined || found.basis !== undefined) return found;
  const fits = ({ variant }: Candidate): boolean => {
    const { columns, missing } = withNamesInCodes(sheet, variant, matchHeader(found.heads, variant), found.bottom);
    return missing.length === 0 && columns.length >= found.columns.length && (variant.evidence === undefined || isSaidBelow(sheet, found.bottom, variant.evidence));
  };
  const rivals = candidates(caption).filter((candidate) => candidate.basis === undefined && candidate.kind !== found.kind && fits(candidate));
  return { ...found, rivals: [...new Set(rivals.map((rival) => rival.kind))] };
}

/** Whether a row is written, without numbers and not only with what stands above it already. */
function isHeading(own: readonly HeaderPath[], above: readonly HeaderPath[]): boolean {
  const said = new Map(above.map(({ column, segments }) => [column, segments]));
  const isSaid = ({ column, segments }: HeaderPath): boolean => segments.every((text) => said.get(column)?.includes(text) === true);
  return !own.every(isSaid) && own.every(({ segments }) => !segments.some((text) => /\d/.test(text)));
}

type Scored<T> = T & { readonly score: number };

type Candidate = Pick<FoundHeader, "kind" | "basis" | "variant">;

const ALL_VARIANTS: readonly Candidate[] = TABLE_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, variant })));
const OF_BUDGET: readonly Candidate[] = BUDGET_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, basis: "budget", variant })));

/** Those that need no title. */
const VARIANTS = ALL_VARIANTS.filter(({ variant }) => variant.needsTitle !== true);

const variantsOf = (wanted: TableKind): readonly Candidate[] => ALL_VARIANTS.filter(({ kind }) => kind === wanted);

/** Final accounts: a table of the budget has their columns and must not be taken for one. */
const ACCOUNTS: ReadonlySet<TableKind> = new Set(["budget-summary", "expenditure", "general-budget", "basic-expenditure", "three-public",
  "income", "fiscal-appropriation", "government-fund", "state-capital",
]);

const NO_ACCOUNTS = VARIANTS.filter(({ kind }) => !ACCOUNTS.has(kind));

/** Below a title only the kind it names can stand; without one, any, but no final account below the title of a budget. */
function candidates({ kind: titled, isBudget, budget, refused }: Caption): readonly Candidate[] {
  if (titled !== undefined) return variantsOf(titled);
  const likely = budget !== undefined ? [...OF_BUDGET.filter(({ kind }) => kind === budget), ...NO_ACCOUNTS] : isBudget ? NO_ACCOUNTS : VARIANTS;
  return refused.size === 0 ? likely : likely.filter(({ kind }) => !refused.has(kind));
}

/** The caption in rows `from` to `bottom`; each is read once. */
function captionAbove(sheet: Sheet, from: number): (bottom: number) => Caption {
  const captions = new Map<number, Caption>();
  return (bottom) => {
    const caption = captions.get(bottom) ?? readCaption(sheet, from, bottom);
    captions.set(bottom, caption);
    return caption;
  };
}
