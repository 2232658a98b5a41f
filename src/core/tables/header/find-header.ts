import { BUDGET_VOCABULARY, TABLE_VOCABULARY, type TableKind, type TableVariant } from "../../standards";
import type { Sheet } from "../../workbook";
import { type Caption, readCaption } from "../caption";
import { bandOf, bestReading, isSaidBelow, type Reading } from "./best-reading";
import { headsOfYears } from "./head-years";
import { type HeaderPath, type HeaderRows, headerRowsOf } from "./header-path";
import { matchHeader } from "./match-header";
import type { TableColumn } from "../table";
import { withNamesInCodes } from "./unnamed-names";

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
      const band = bandOf(sheet, { top, bottom, year: caption.year?.value });
      for (const candidate of wish.kind === undefined ? candidates(caption) : variantsOf(wish.kind)) {
        const isTitled = isTitledAs(candidate, caption);
        const fit = bestReading(sheet, band, candidate.variant, isTitled || wish.kind === candidate.kind);
        const score = fit.score + (isTitled ? 1000 : 0);
        if (score <= ((fit.missing.length === 0 ? best : near)?.score ?? -Infinity)) continue;
        if (fit.missing.length === 0) best = { ...fit, ...candidate, isTitled, rivals: [], score };
        // What a table of the budget comes near to says nothing about it.
        else if (fit.columns.length >= 2 && (isTitled || fit.columns.some(({ meaning }) => !LISTED.has(meaning))) && !caption.isBudget && caption.budget === undefined) near = { kind: candidate.kind, missing: fit.missing, score };
      }
    }
  }
  return { ...(best === undefined ? {} : { found: withRivals(sheet, downTo(upTo(best, { sheet, rows, from }), { sheet, rows, to: wish.to }), captionTo(best.bottom)) }), ...(near === undefined ? {} : { near }) };
}

/** Columns that any list of 科目 has: 科目余额表, for one. */
const LISTED: ReadonlySet<string> = new Set(["class", "group", "item", "code", "name"]);

const isTitledAs = ({ kind, basis }: Candidate, caption: Caption): boolean => caption.kind === kind || basis !== undefined;

type Banded = Omit<FoundHeader, "kind"> & Candidate & Reading;

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
    const { columns, missing, heads } = bestReading(sheet, bandOf(sheet, { top: found.top, bottom, year: found.year }), found.variant, true);
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

/** Below a title only the kind it names can stand; without one, any, but no final account below the title of a budget. 支出明细表 is what other tables of spending are called, too. */
function candidates({ kind: titled, isBudget, budget, refused }: Caption): readonly Candidate[] {
  if (titled !== undefined && titled !== "ledger") return variantsOf(titled);
  const likely = budget !== undefined ? [...OF_BUDGET.filter(({ kind }) => kind === budget), ...NO_ACCOUNTS] : isBudget ? NO_ACCOUNTS : VARIANTS;
  const others = refused.size === 0 ? likely : likely.filter(({ kind }) => !refused.has(kind));
  return titled === undefined ? others : [...variantsOf(titled), ...others.filter(({ kind }) => kind !== titled)];
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
