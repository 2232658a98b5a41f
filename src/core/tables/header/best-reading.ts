import { fold } from "../../number";
import type { TableVariant } from "../../standards";
import type { Sheet } from "../../workbook";
import { writtenIn } from "../written-row";
import { mayMean } from "./column-meanings";
import { headsOfYears } from "./head-years";
import { HEADER_STYLES, type HeaderPath, headerRowsOf, type HeaderStyle } from "./header-path";
import { type HeaderMatch, matchHeader } from "./match-header";
import { matchUnnamed, withNamesInCodes } from "./unnamed-names";

/** Rows of a header, and the year of its table where that is known. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
  readonly year: number | undefined;
}

/** What stands above the columns of a band, in one way to read it. */
export interface Reading extends Rows {
  readonly style: HeaderStyle;
  readonly heads: readonly HeaderPath[];
  /** Those of them that mean something in some table. */
  readonly telling: readonly HeaderPath[];
}

/** A reading as the columns of a variant, and what it lacks of them. */
export type Fit = Reading & HeaderMatch & { readonly score: number };

/** Rows that may be a header, in all ways to read them, and how far each variant tried fits. */
export interface Band {
  readonly readings: readonly Reading[];
  readonly fits: Map<TableVariant, Fit>;
}

/** The same rows are tried from every row above them that may begin a header. */
const BANDS = new WeakMap<Sheet, Map<string, Band>>();

/** Some rows of a sheet as a header. */
export function bandOf(sheet: Sheet, rows: Rows): Band {
  const bands = BANDS.get(sheet) ?? new Map<string, Band>();
  BANDS.set(sheet, bands);
  const key = `${rows.top} ${rows.bottom} ${rows.year ?? ""}`;
  const band = bands.get(key) ?? { readings: readingsOf(sheet, rows), fits: new Map<TableVariant, Fit>() };
  bands.set(key, band);
  return band;
}

function readingsOf(sheet: Sheet, band: Rows): readonly Reading[] {
  const rows = headerRowsOf(sheet);
  return HEADER_STYLES.flatMap((style) => {
    const written = rows.styled(band.top, band.bottom, style)?.filter(({ column }) => !rows.overHeads(band.bottom).has(column));
    if (written === undefined) return [];
    const heads = headsOfYears(written, band.year);
    return [{ ...band, style, heads, telling: heads.filter(mayMean) }];
  });
}

/** The reading of a band in which a variant has most of its columns. `isSaid`: nothing below need prove the kind. */
export function bestReading(sheet: Sheet, { readings, fits }: Band, variant: TableVariant, isSaid: boolean): Fit {
  const best = fits.get(variant) ?? closest(sheet, readings, variant);
  fits.set(variant, best);
  if (best.missing.length > 0) return best;
  const names = best.columns.find(({ meaning }) => meaning === "name")?.column;
  const unsaid = (variant.named ?? []).filter((word) => names === undefined || !isSaidBelow(sheet, best.bottom, [word], names));
  if (unsaid.length > 0) return { ...best, columns: [], missing: unsaid };
  if (isSaid || variant.evidence === undefined) return best;
  const isProven = isSaidBelow(sheet, best.bottom, variant.evidence);
  // What was not proven came near nothing: its columns are those of any list.
  return isProven ? { ...best, score: best.score + EVIDENCE_GIVES } : { ...best, columns: [], missing: variant.evidence };
}

function closest(sheet: Sheet, readings: readonly Reading[], variant: TableVariant): Fit {
  let best: Fit | undefined;
  for (const reading of readings) {
    const asRead = withNamesInCodes(sheet, variant, matchHeader(reading.telling, variant), reading.bottom);
    const unnamed = reading.style === "as-written" ? matchUnnamed(sheet, reading.heads, variant, asRead, reading.bottom) : undefined;
    const { columns, missing } = unnamed?.match ?? asRead;
    const score = columns.length * 10 - (reading.bottom - reading.top) * 3 - reading.top - (reading.style === "as-written" ? 0 : SPREAD_COSTS) - (unnamed === undefined ? 0 : UNNAMED_COSTS);
    if (best === undefined || missing.length < best.missing.length || (missing.length === best.missing.length && score > best.score)) best = { ...reading, heads: unnamed?.heads ?? reading.heads, columns, missing, score };
  }
  if (best === undefined) throw new Error("a band is read at least as written");
  return best;
}

/** A head is taken to stand over more than its own cell only where that makes a column known that is not known otherwise. */
const SPREAD_COSTS = 5;
/** A head that says names, even rows above, is surer than texts that look like names. */
const UNNAMED_COSTS = 10;
/** What the rows say counts for more than one column more. */
const EVIDENCE_GIVES = 15;
const DEEPEST_EVIDENCE = 60;
const LONGEST_NAME = 30;

/** Whether one of some words stands below a header, if asked for in one column. */
export function isSaidBelow(sheet: Sheet, bottom: number, evidence: readonly string[], within?: number): boolean {
  for (let row = bottom + 1; row <= Math.min(sheet.lastRow, bottom + DEEPEST_EVIDENCE); row += 1) {
    for (const { text, column } of writtenIn(sheet, row)) if ((within === undefined || column === within) && text.length <= LONGEST_NAME && evidence.some((word) => fold(text).includes(word))) return true;
  }
  return false;
}
