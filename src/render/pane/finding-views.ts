import { type CheckCard, describeCheck, FAMILY_NAMES, type Finding, type Severity } from "../../core/checks";
import { type Fact, state } from "../../core/statement";
import type { Explanation } from "../../core/ties";
import { sayText } from "../words";
import { type PairBars, pairBars } from "./pair-bars";
import { type PlaceLink, placeLinks } from "./place-links";

/** 需修改, 需核实, 提示; or it could not be judged. */
export type FindingLevel = Severity | "cannot-tell";

/** Two values that should agree, as said. */
export interface ValuePair {
  readonly statedLabel: string;
  readonly stated: string;
  readonly expectedLabel: string;
  readonly expected: string;
  /** `多 34.26万元` */
  readonly difference: string;
  readonly bars?: PairBars;
}

export interface CauseView {
  readonly text: string;
  readonly places: readonly PlaceLink[];
}

/** A finding as the pane shows it. */
export interface FindingView {
  readonly key: string;
  readonly level: FindingLevel;
  readonly message: string;
  readonly pair?: ValuePair;
  readonly causes: readonly CauseView[];
  readonly places: readonly PlaceLink[];
  /** The check, as its card tells it. */
  readonly check: { readonly title: string; readonly family: string; readonly why: string; readonly fix: string; readonly basis: string };
  /** The sheet it stands on; empty where it is about the workbook as a whole. */
  readonly sheet: string;
}

/** Findings in words, in the order given; what could not be judged comes last. */
export function viewFindings(findings: readonly Finding[]): FindingView[] {
  const views = findings.map(viewFinding);
  return [...views.filter(({ level }) => level !== "cannot-tell"), ...views.filter(({ level }) => level === "cannot-tell")];
}

function viewFinding({ check, verdict, severity, statement, cells, explanations }: Finding, index: number): FindingView {
  const pair = pairOf(statement.facts);
  return {
    key: `${String(index)} ${check}`,
    level: verdict === "cannot-tell" ? "cannot-tell" : severity,
    message: sayText(statement),
    ...(pair === undefined ? {} : { pair }),
    causes: explanations.map(viewCause),
    places: placeLinks(cells),
    check: cardWords(check, describeCheck(check)),
    sheet: cells[0]?.sheet ?? "",
  };
}

/** A likely cause; one of several says so. */
export const viewCause = ({ statement, isUnique, cells }: Explanation): CauseView => ({
  text: sayText(statement) + (isUnique ? "" : "（另有同样可能的原因）"), places: placeLinks(cells),
});

const cardWords = (id: string, card: CheckCard | undefined): FindingView["check"] =>
  card === undefined
    ? { title: id, family: "", why: "", fix: "", basis: "" }
    : { title: card.title, family: FAMILY_NAMES[card.family], why: card.why, fix: card.fix, basis: card.basis };

const said = (fact: Fact): string => sayText(state("{it}", { it: fact }));

function pairOf({ stated, computed, limit, difference, direction, left, right }: Readonly<Record<string, Fact>>): ValuePair | undefined {
  const expected = computed ?? limit;
  if (stated === undefined || expected === undefined || difference === undefined) return undefined;
  const bars = stated.kind === "amount" && expected.kind === "amount" ? pairBars(stated.figure, expected.figure) : undefined;
  const isTie = left !== undefined && right !== undefined;
  return {
    statedLabel: isTie ? said(left) : "表内值",
    stated: said(stated),
    expectedLabel: isTie ? said(right) : computed === undefined ? "不应超过" : "应为",
    expected: said(expected),
    difference: (direction === undefined ? "" : `${said(direction)} `) + said(difference),
    ...(bars === undefined ? {} : { bars }),
  };
}
