import { TABLE_VOCABULARY, type TableKind, type TableVariant } from "../standards";
import type { Sheet } from "../workbook";
import { type Caption, readCaption } from "./caption";
import { HeaderRows } from "./header-path";
import { matchHeader } from "./match-header";
import type { TableColumn } from "./table";

/** A header band that fits a kind of table. */
export interface FoundHeader {
  readonly kind: TableKind;
  readonly variant: TableVariant;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  /** Whether the caption's title names this kind. */
  readonly isTitled: boolean;
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

/** The best header at or below row `from`: complete, titled before untitled, most columns, fewest rows. */
export function findHeader(sheet: Sheet, from: number): { found?: FoundHeader; near?: NearHeader } {
  const rows = new HeaderRows(sheet, Math.min(sheet.lastColumn, WIDEST));
  const last = Math.min(sheet.lastRow, from + DEEPEST);
  let best: Scored<FoundHeader> | undefined;
  let near: Scored<NearHeader> | undefined;
  const captionTo = captionAbove(sheet, from);
  for (let top = from; top <= last && !(best?.isTitled === true && top > best.bottom); top += 1) {
    for (let bottom = top; bottom < top + TALLEST_BAND && bottom <= sheet.lastRow; bottom += 1) {
      const { kind: named, isBudget } = captionTo(bottom);
      for (const { kind, variant } of candidates(named, isBudget)) {
        const { columns, missing } = matchHeader(rows.paths(top, bottom), variant);
        const isTitled = named === kind;
        const score = columns.length * 10 - (bottom - top) * 3 - top + (isTitled ? 1000 : 0);
        if (missing.length > 0) {
          if (columns.length >= 2 && score > (near?.score ?? 0)) near = { kind, missing, score };
        } else if (score > (best?.score ?? 0)) best = { kind, variant, top, bottom, columns, isTitled, score };
      }
    }
  }
  return { ...(best === undefined ? {} : { found: best }), ...(near === undefined ? {} : { near }) };
}

type Scored<T> = T & { readonly score: number };

const VARIANTS = TABLE_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, variant })));

/** Final accounts: a table of the budget has their columns and must not be taken for one. */
const ACCOUNTS: ReadonlySet<TableKind> = new Set(["budget-summary", "expenditure", "general-budget", "basic-expenditure", "three-public"]);

/** Below a title only the kind it names can stand; without one, any, but no final account below the title of a budget. */
function candidates(titled: TableKind | undefined, isBudget: boolean): typeof VARIANTS {
  if (titled !== undefined) return VARIANTS.filter(({ kind }) => kind === titled);
  return isBudget ? VARIANTS.filter(({ kind }) => !ACCOUNTS.has(kind)) : VARIANTS;
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
