import { TABLE_VOCABULARY, type TableKind, type TableVariant } from "../standards";
import type { Sheet } from "../workbook";
import { readCaption } from "./caption";
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
  for (let top = from; top <= last && !(best?.isTitled === true && top > best.bottom); top += 1) {
    const titled = readCaption(sheet, from, top - 1).kind;
    for (const { kind, variant } of candidates(titled)) {
      for (let height = 1; height <= TALLEST_BAND && top + height - 1 <= sheet.lastRow; height += 1) {
        const { columns, missing } = matchHeader(rows.paths(top, top + height - 1), variant);
        const isTitled = titled === kind;
        const score = columns.length * 10 - height * 3 - top + (isTitled ? 1000 : 0);
        if (missing.length > 0) {
          if (columns.length >= 2 && score > (near?.score ?? 0)) near = { kind, missing, score };
        } else if (score > (best?.score ?? 0)) best = { kind, variant, top, bottom: top + height - 1, columns, isTitled, score };
      }
    }
  }
  return { ...(best === undefined ? {} : { found: best }), ...(near === undefined ? {} : { near }) };
}

type Scored<T> = T & { readonly score: number };

const VARIANTS = TABLE_VOCABULARY.flatMap(({ kind, variants }) => variants.map((variant) => ({ kind, variant })));

/** Below a title only the kind it names can stand; without one, any. */
const candidates = (titled: TableKind | undefined): typeof VARIANTS => (titled === undefined ? VARIANTS : VARIANTS.filter(({ kind }) => kind === titled));
