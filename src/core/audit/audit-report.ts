import type { Evaluation } from "../evaluation";
import type { ProseQuantity, ProseRange } from "../number";
import type { Records } from "../records";
import { AUDIT_LEDGER_WORDING } from "../standards";
import { state, words } from "../statement";
import { againstSheets } from "./against/against-sheets";
import type { SheetRemark } from "./against/sheet-remark";
import { indexTopics } from "./against/topic-index";
import type { Audit, AuditedNumber, AuditSettings, WordingRemark } from "./audit";
import { auditPassage, countVerdicts } from "./audit-text";
import { againstKnown, type KnownRemark } from "./ledger/against-known";
import { type Draft, knownTexts } from "./ledger/known-text";
import { type Passage, readPassage, titleYear } from "./passage";

/** What the numbers of a text are held against besides the text itself. */
export interface AuditSources {
  readonly records: Records;
  readonly evaluation: Evaluation;
  /** Our own draft of the report from the same sheets: it carries what each of its numbers is. */
  readonly draft?: Draft;
}

/** Every number of a text with its verdict by the sheets and by the text itself, and the wording that needs a look. */
export function auditReport(text: string, sources: AuditSources, settings: AuditSettings = {}): Audit {
  const passage = readPassage(text, settings);
  const byText = auditPassage(passage);
  const other = otherYear(passage, sources.records);
  if (other !== undefined) return { ...byText, wording: [other, ...byText.wording] };
  const { records, evaluation, draft } = sources;
  const bySheets = againstSheets(passage, indexTopics(records, evaluation));
  const { remarks, states, dropped, dates } = againstKnown(passage, knownTexts(records, evaluation, draft));
  const amounts = byText.numbers.map((audited) => {
    const { number } = audited;
    if (number.kind === "date") return audited;
    const became = states.get(number);
    const judged = together(audited, surer(number, bySheets, remarks));
    return became === undefined ? judged : { ...judged, ledger: became };
  });
  const numbers = [...amounts, ...dates].sort((a, b) => a.number.start - b.number.start);
  return { ...byText, numbers, counts: countVerdicts(numbers), ...(states.size === 0 ? {} : { dropped }) };
}

/** A number in a sentence that is known is what it is there; words of a cell yield to a cell that states the number itself. */
function surer(number: ProseQuantity | ProseRange, bySheets: ReadonlyMap<ProseQuantity, SheetRemark>, known: ReadonlyMap<ProseQuantity | ProseRange, KnownRemark>): SheetRemark | undefined {
  const [sheet, quoted] = [number.kind === "range" ? undefined : bySheets.get(number), known.get(number)];
  return quoted === undefined || (quoted.isQuoted && sheet !== undefined && sheet.verdict !== "untraced") ? sheet : quoted;
}

/**
 * The verdict of the text itself and that of the sheets as one: a contradiction of the text stays, a source that says otherwise outweighs what only agrees with itself.
 * A number the sheets confirm is not to be corrected, even where others in the text contradict it.
 */
function together(byText: AuditedNumber, bySheets: SheetRemark | undefined): AuditedNumber {
  if (bySheets === undefined) return byText;
  const { number, beside, verdict, rule, statement } = byText;
  if (bySheets.verdict === "untraced") return verdict === "untraced" ? { ...byText, ...plain(bySheets) } : { ...byText, candidates: bySheets.candidates };
  if (verdict === "inconsistent") {
    const { cells, expected } = bySheets;
    return { number, beside, verdict, statement, cells, candidates: [], ...(rule === undefined ? {} : { rule }), ...(expected === undefined || bySheets.verdict !== "differs" ? {} : { expected }) };
  }
  return verdict === "rounding" && bySheets.verdict !== "differs" ? { ...byText, cells: bySheets.cells } : { number, beside, ...plain(bySheets) };
}

/** A remark as it is given out. */
const plain = ({ verdict, statement, cells, candidates, expected }: SheetRemark): SheetRemark => ({ verdict, statement, cells, candidates, ...(expected === undefined ? {} : { expected }) });

/** A report of another year is not held against the sheets of this one; its title says so. */
function otherYear({ text }: Passage, { year }: Records): WordingRemark | undefined {
  const title = titleYear(text);
  if (title === undefined || year === undefined || title.year === year.value) return undefined;
  const statement = state(AUDIT_LEDGER_WORDING.otherYear, { year: words(String(title.year)), own: words(String(year.value)) });
  return { start: title.start, end: title.end, text: title.text, check: "other-year", severity: "warning", statement };
}
