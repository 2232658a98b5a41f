import { cellsOf, dimensionOf, type Figure } from "../../core/figure";
import { absolute, amountDigits, isZero, type Rational } from "../../core/number";
import { amount, type Fact, state } from "../../core/statement";
import { type Finding, findingOfTie, isAccepted } from "../../core/checks";
import type { Tie, TieSide, TieStatus } from "../../core/ties";
import { acceptanceNote } from "../findings/acceptance-words";
import { withinPrecision } from "../tie-words";
import { sayText } from "../words";
import { shownCauses } from "../findings/caused-findings";
import { type CauseView, viewCause } from "./finding-views";
import { type PairBars, pairBars } from "./pair-bars";
import { type PlaceLink, placeLinks } from "./place-links";

export type { TieStatus };

export interface TieSideView {
  readonly label: string;
  /** Empty where the side is missing. */
  readonly text: string;
  readonly places: readonly PlaceLink[];
}

/** Two figures that must agree, in words. */
export interface TieView {
  readonly key: string;
  readonly title: string;
  readonly status: TieStatus;
  readonly left: TieSideView;
  readonly right: TieSideView;
  readonly bars?: PairBars;
  /** 差额; empty where both are equal or one is missing. */
  readonly difference: string;
  /** 允许尾差; empty where both are stated to the 分. */
  readonly tolerance: string;
  readonly reason: string;
  readonly causes: readonly CauseView[];
  /** Why the office lets it stand; empty where it does not. */
  readonly accepted: string;
}

export interface TiesView {
  /** Those that differ or could not be verified, then those of whole tables. */
  readonly shown: readonly TieView[];
  /** Those of single 科目 that agree: counted, listed on demand. */
  readonly folded: readonly TieView[];
  readonly counts: Readonly<Record<TieStatus, number>>;
}

const RANK: Readonly<Record<TieStatus, number>> = { differs: 0, unverified: 1, rounding: 2, agrees: 2 };

/** The ties of a workbook, worst first. */
export function viewTies(ties: readonly Tie[], findings: readonly Finding[] = []): TiesView {
  const isFolded = ({ id, status }: Tie): boolean => id.includes("/") && RANK[status] === 2;
  const view = (tie: Tie, index: number): TieView => viewTie(tie, index, findings);
  const count = (status: TieStatus): number => ties.filter((tie) => tie.status === status).length;
  return {
    shown: ties.filter((tie) => !isFolded(tie)).sort((a, b) => RANK[a.status] - RANK[b.status]).map(view),
    folded: ties.filter(isFolded).map(view),
    counts: { agrees: count("agrees"), rounding: count("rounding"), differs: count("differs"), unverified: count("unverified") },
  };
}

function viewTie(tie: Tie, index: number, findings: readonly Finding[]): TieView {
  const { id, title, status, left, right, difference, tolerance, reason = "", explanations } = tie;
  const bars = left.figure === undefined || right.figure === undefined ? undefined : pairBars(left.figure, right.figure);
  return {
    key: `${String(index)} ${id}`, title, status, left: viewSide(left), right: viewSide(right),
    ...(bars === undefined ? {} : { bars }),
    difference: difference === undefined || isZero(difference) ? "" : yuan(difference),
    tolerance: tolerance === undefined || isZero(tolerance) ? "" : yuan(tolerance),
    reason: reason === "" ? withinPrecision(tie) : reason, causes: shownCauses(explanations).map(viewCause), accepted: noteOn(findingOfTie(tie, findings)),
  };
}

const noteOn = (finding: Finding | undefined): string => (finding !== undefined && isAccepted(finding) ? (acceptanceNote(finding) ?? "") : "");

const viewSide = ({ label, figure }: TieSide): TieSideView => ({
  label, text: figure === undefined ? "" : sayText(state("{it}", { it: factOf(figure) })), places: figure === undefined ? [] : placeLinks(cellsOf(figure)),
});

const factOf = (figure: Figure): Fact => (dimensionOf(figure) === "money" ? amount(figure) : { kind: "number", figure, unit: "" });

const yuan = (fen: Rational): string => `${amountDigits(absolute(fen), "元", 2, true)}元`;
