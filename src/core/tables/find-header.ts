import { BUDGET_VOCABULARY, TABLE_VOCABULARY, type TableKind, type TableVariant } from "../standards";
import type { Sheet } from "../workbook";
import { type Caption, readCaption } from "./caption";
import { type HeaderPath, HeaderRows } from "./header-path";
import { matchHeader } from "./match-header";
import type { TableColumn } from "./table";

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

/** Header columns wider than this are stray formatting or notes far away. */
const WIDEST = 60;
/** A header stands within so many rows below its title. */
const DEEPEST = 60;
const TALLEST_BAND = 4;

/** What a header is looked for within: not below a row, and by the user's word one kind only, whatever the title. */
export interface HeaderWish {
  readonly kind?: TableKind;
  readonly to: number;
}

/** The best header at or below row `from`: complete, titled before untitled, most columns, fewest rows. */
export function findHeader(sheet: Sheet, from: number, wish: HeaderWish): { found?: FoundHeader; near?: NearHeader } {
  const rows = new HeaderRows(sheet, Math.min(sheet.lastColumn, WIDEST));
  const last = Math.min(sheet.lastRow, from + DEEPEST, wish.to);
  let best: Scored<FoundHeader> | undefined;
  let near: Scored<NearHeader> | undefined;
  const captionTo = captionAbove(sheet, from);
  for (let top = from; top <= last && !(best?.isTitled === true && top > best.bottom); top += 1) {
    if (!rows.isWritten(top)) continue;
    for (let bottom = top; bottom < top + TALLEST_BAND && bottom <= wish.to; bottom += 1) {
      if (!rows.isWritten(bottom)) continue;
      const caption = captionTo(bottom);
      for (const candidate of wish.kind === undefined ? candidates(caption) : variantsOf(wish.kind)) {
        const { kind, basis } = candidate;
        const { columns, missing } = matchHeader(rows.paths(top, bottom), candidate.variant);
        const isTitled = caption.kind === kind || basis !== undefined;
        const score = columns.length * 10 - (bottom - top) * 3 - top + (isTitled ? 1000 : 0);
        if (missing.length > 0) {
          // What a table of the budget comes near to says nothing about it.
          if (columns.length >= 2 && !caption.isBudget && caption.budget === undefined && score > (near?.score ?? 0)) near = { kind, missing, score };
        } else if (score > (best?.score ?? 0)) best = { ...candidate, top, bottom, columns, heads: [], isTitled, rivals: [], score };
      }
    }
  }
  return { ...(best === undefined ? {} : { found: withRivals(downTo(best, rows, wish.to), captionTo(best.bottom)) }), ...(near === undefined ? {} : { near }) };
}

/** The band with the rows below that still belong to it: a row of data would take a column its meaning, or has a number. */
function downTo(found: FoundHeader, rows: HeaderRows, to: number): FoundHeader {
  let band: FoundHeader = { ...found, heads: rows.paths(found.top, found.bottom) };
  for (let bottom = found.bottom + 1; bottom <= Math.min(found.top + TALLEST_BAND - 1, to); bottom += 1) {
    const heads = rows.paths(found.top, bottom);
    if (!isHeading(rows.paths(bottom, bottom), rows.paths(found.top, bottom - 1))) break;
    const { columns, missing } = matchHeader(heads, found.variant);
    if (missing.length === 0 && columns.length >= band.columns.length) band = { ...found, bottom, columns, heads };
  }
  return band;
}

function withRivals(found: FoundHeader, caption: Caption): FoundHeader {
  if (caption.kind !== undefined || found.basis !== undefined) return found;
  const fits = ({ variant }: Candidate): boolean => {
    const { columns, missing } = matchHeader(found.heads, variant);
    return missing.length === 0 && columns.length >= found.columns.length;
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

const VARIANTS: readonly Candidate[] = TABLE_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, variant })));
const OF_BUDGET: readonly Candidate[] = BUDGET_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, basis: "budget", variant })));

const variantsOf = (wanted: TableKind): readonly Candidate[] => VARIANTS.filter(({ kind }) => kind === wanted);

/** Final accounts: a table of the budget has their columns and must not be taken for one. */
const ACCOUNTS: ReadonlySet<TableKind> = new Set(["budget-summary", "expenditure", "general-budget", "basic-expenditure", "three-public",
  "income", "fiscal-appropriation", "government-fund", "state-capital",
]);

const NO_ACCOUNTS = VARIANTS.filter(({ kind }) => !ACCOUNTS.has(kind));

/** Below a title only the kind it names can stand; without one, any, but no final account below the title of a budget. */
function candidates({ kind: titled, isBudget, budget }: Caption): readonly Candidate[] {
  if (titled !== undefined) return variantsOf(titled);
  if (budget !== undefined) return [...OF_BUDGET.filter(({ kind }) => kind === budget), ...NO_ACCOUNTS];
  return isBudget ? NO_ACCOUNTS : VARIANTS;
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
