import { type AcceptanceStanding, type CheckCard, describeCheck, FAMILY_NAMES, type Finding, isAccepted, type Severity } from "../../core/checks";
import { type Fact, state } from "../../core/statement";
import type { Explanation } from "../../core/ties";
import { acceptanceNote } from "../findings/acceptance-words";
import { shownCauses } from "../findings/caused-findings";
import { rowToAdd } from "../findings-sheet/row-to-add";
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

/** What a finding brought about, as it is shown under it. */
export interface CausedView {
  readonly key: string;
  readonly level: FindingLevel;
  readonly text: string;
  readonly places: readonly PlaceLink[];
}

/** A finding as the pane shows it. */
export interface FindingView {
  readonly key: string;
  /** Its place among the findings of the review, and what it is about: by both it is accepted. */
  readonly index: number;
  readonly topic: string;
  readonly level: FindingLevel;
  readonly message: string;
  readonly pair?: ValuePair;
  readonly causes: readonly CauseView[];
  readonly places: readonly PlaceLink[];
  /** The check, as its card tells it. */
  readonly check: { readonly title: string; readonly family: string; readonly why: string; readonly fix: string; readonly basis: string };
  /** The sheet it stands on; empty where it is about the workbook as a whole. */
  readonly sheet: string;
  /** What the office has decided about it, and the same in words. */
  readonly acceptance?: AcceptanceStanding;
  readonly note?: string;
  /** 由此引起: they go with it when it is put right or accepted. */
  readonly caused: readonly CausedView[];
}

/** Findings in words, in the order given; what could not be judged comes after the others, and what was accepted last. `topics` says what each is about. */
export function viewFindings(findings: readonly Finding[], topics: readonly string[] = []): FindingView[] {
  const views = findings.map((finding, index) => viewFinding(finding, index, topics[index]));
  const rank = (view: FindingView): number => (isAccepted(view) ? 2 : view.level === "cannot-tell" ? 1 : 0);
  return views.sort((a, b) => rank(a) - rank(b)); // sort keeps the order inside a rank
}

function viewFinding(finding: Finding, index: number, topic?: string): FindingView {
  const { check, verdict, severity, statement, cells, explanations, acceptance, consequences = [] } = finding;
  const [pair, note] = [pairOf(finding), acceptanceNote(finding)];
  return {
    key: `${String(index)} ${check}`,
    index,
    topic: topic ?? `${String(index)} ${check}`,
    level: levelOf(verdict, severity),
    message: sayText(statement),
    ...(pair === undefined ? {} : { pair }),
    causes: shownCauses(explanations).map(viewCause),
    places: placeLinks(cells),
    check: cardWords(check, describeCheck(check)),
    sheet: cells[0]?.sheet ?? "",
    ...(acceptance === undefined || note === undefined ? {} : { acceptance, note }),
    caused: consequences.map((one, at): CausedView => ({
      key: `${String(at)} ${one.check}`, level: levelOf(one.verdict, one.severity), text: sayText(one.statement), places: placeLinks(one.cells),
    })),
  };
}

const levelOf = (verdict: Finding["verdict"], severity: Severity): FindingLevel => (verdict === "cannot-tell" ? "cannot-tell" : severity);

/** A likely cause; one of several says so. */
export const viewCause = ({ statement, isUnique, cells }: Explanation): CauseView => ({
  text: sayText(statement) + (isUnique ? "" : "（另有同样可能的原因）"), places: placeLinks(cells),
});

const cardWords = (id: string, card: CheckCard | undefined): FindingView["check"] =>
  card === undefined
    ? { title: id, family: "", why: "", fix: "", basis: "" }
    : { title: card.title, family: FAMILY_NAMES[card.family], why: card.why, fix: card.fix, basis: card.basis };

const said = (fact: Fact): string => sayText(state("{it}", { it: fact }));

function pairOf(finding: Finding): ValuePair | undefined {
  const { stated, computed, limit, difference, direction, left, right } = finding.statement.facts;
  const expected = computed ?? limit;
  if (stated === undefined || expected === undefined || difference === undefined) return undefined;
  const bars = stated.kind === "amount" && expected.kind === "amount" ? pairBars(stated.figure, expected.figure) : undefined;
  const isTie = left !== undefined && right !== undefined;
  const missing = rowToAdd(finding);
  const apart = (direction === undefined ? "" : `${said(direction)} `) + said(difference);
  if (missing !== undefined) return { statedLabel: "表内值（不用改）", stated: said(stated), expectedLabel: "应补列", expected: sayText(missing), difference: apart };
  return {
    statedLabel: isTie ? said(left) : "表内值",
    stated: said(stated),
    expectedLabel: isTie ? said(right) : computed === undefined ? "不应超过" : "应为",
    expected: said(expected),
    difference: apart,
    ...(bars === undefined ? {} : { bars }),
  };
}
