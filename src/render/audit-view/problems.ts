import type { Audit, AuditedNumber, LedgerState, WordingRemark } from "../../core/audit";
import type { Severity } from "../../core/checks";
import { describe, dimensionOf, type Figure, cellsOf } from "../../core/figure";
import { amount, type Fact, rate, state } from "../../core/statement";
import { type PlaceLink, placeLinks } from "../pane/place-links";
import { sayText } from "../words";
import type { Mark } from "./marks";

/** A value elsewhere that fits although the words do not: for the office to decide. */
export interface Candidate {
  /** `1234.56万元（支出决算表!C8）` */
  readonly label: string;
  readonly places: readonly PlaceLink[];
}

/** What is said of a number: why it is marked so, and what stands behind it. */
export interface Told {
  readonly reason: string;
  /** The right words in the text's own style. */
  readonly expected?: string;
  readonly places: readonly PlaceLink[];
  readonly candidates: readonly Candidate[];
  /** What became of the number since our draft, where the text is an edition of it. */
  readonly since?: LedgerState;
}

/** Something a reader of the text must look at, with its place. */
export interface AuditProblem extends Told {
  /** Its place in the list; the list is in the order of the text. */
  readonly index: number;
  readonly mark: Mark;
  readonly label: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** The heading it stands under, `二、绩效完成情况`, where the text has headings. */
  readonly section?: string;
  /** Its words as the text has them, and the words around them on the same line; … stands where these are cut. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where the same contradiction shows again: the other number of a pair that contradict each other. */
  readonly also: readonly { readonly start: number; readonly end: number }[];
}

export type LooseProblem = Omit<AuditProblem, "index" | "label" | "line" | "section" | "quote" | "before" | "after">;

/** What needs a look, in the order of the text. Two numbers that only contradict each other are one problem. */
export function problemsOf({ numbers, wording }: Pick<Audit, "numbers" | "wording">): LooseProblem[] {
  const byStart = new Map(numbers.map((number) => [number.number.start, number]));
  const ofNumbers = numbers.flatMap((one) => {
    const severity = severityOf(one);
    const other = partnerOf(one, byStart);
    if (severity === undefined || (other !== undefined && other.number.start < one.number.start)) return [];
    return [{ ...placed(one.number), ...toldOf(one), mark: one.verdict, severity, also: other === undefined ? [] : [placed(other.number)] }];
  });
  return [...ofNumbers, ...wording.map(ofWording)].sort((a, b) => a.start - b.start || a.end - b.end);
}

const placed = ({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } => ({ start, end });

/** A number that does not fit must be changed, one that was cut off must be looked at; a source only by its value is a hint, and no source is no mistake. */
function severityOf({ verdict, expected, candidates }: AuditedNumber): Severity | undefined {
  if (verdict === "differs" || verdict === "inconsistent") return "error";
  if (verdict === "rounding" && expected !== undefined) return "warning";
  return verdict === "untraced" && candidates.length > 0 ? "note" : undefined;
}

/** The one number that contradicts this one as this one contradicts it. */
function partnerOf(one: AuditedNumber, byStart: ReadonlyMap<number, AuditedNumber>): AuditedNumber | undefined {
  const [first, ...more] = one.beside;
  const other = first === undefined || more.length > 0 || one.verdict !== "inconsistent" ? undefined : byStart.get(first.start);
  const isMutual = other?.verdict === "inconsistent" && other.rule === one.rule && other.beside.length === 1 && other.beside[0]?.start === one.number.start;
  return isMutual && one.expected === undefined && other.expected === undefined ? other : undefined;
}

const ofWording = ({ start, end, severity, statement }: WordingRemark): LooseProblem => ({
  start, end, severity, mark: "wording", reason: sayText(statement), places: [], candidates: [], also: [],
});

/** Where a number is right, what else has its value does not matter. */
export const toldOf = ({ number, verdict, statement, expected, cells, candidates, ledger }: AuditedNumber): Told => ({
  reason: sayText(statement), ...(expected === undefined ? {} : { expected }), places: placeLinks(cells), ...(ledger === undefined ? {} : { since: ledger }),
  candidates: verdict === "agrees" || verdict === "rounding" ? [] : candidates.map((figure) => ({ label: sayFigure(figure, number.kind), places: placeLinks(cellsOf(figure)) })),
});

/** How much a figure is, as a number of that kind, and how it was come by: `1234.56万元（支出决算表!C8）`. */
export const sayFigure = (figure: Figure, kind: AuditedNumber["number"]["kind"]): string => `${sayText(state("{it}", { it: factOf(figure, kind) }))}（${describe(figure)}）`;

function factOf(figure: Figure, kind: AuditedNumber["number"]["kind"]): Fact {
  if (dimensionOf(figure) === "money") return amount(figure);
  return kind === "rate" || kind === "points" ? rate(figure) : { kind: "number", figure, unit: "" };
}
