import { type Audit, correctText, type NumberVerdict } from "../../core/audit";
import type { Severity } from "../../core/checks";
import { MARKS } from "./marks";
import { FIRST, lineAt, linesOf, type TextLine } from "./text-lines";
import { type AuditProblem, type LooseProblem, problemsOf } from "./problems";
import { type AuditRun, runsOf } from "./runs";
import { type PlaceLink, placeLinks } from "../pane/place-links";


/**
 * An audit in words: plain data that `structuredClone` copies whole. The pane, the terminal and 审核意见 are all made of it.
 * `runs` joined give the text as it was read; `problems[i].index === i`, and a run that belongs to a problem names it in `run.problems`.
 */
export interface AuditView {
  readonly runs: readonly AuditRun[];
  /** In the order of the text. */
  readonly problems: readonly AuditProblem[];
  /** Numbers by verdict. */
  readonly counts: Readonly<Record<NumberVerdict, number>>;
  /** Problems by how grave they are: 需修改, 需核实, 提示. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Numbers of our draft that are gone, where the text is an edition of it, each with the sentence it stood in. */
  readonly dropped: readonly { readonly text: string; readonly sentence: string; readonly places: readonly PlaceLink[] }[];
  /** The text with what is known to be right put in; undefined where there is nothing to put in. */
  readonly corrected?: string;
}

/** An audit of a text in words; `text` is the one that was audited. */
export function viewAudit(text: string, audit: Audit): AuditView {
  const lines = linesOf(text);
  const problems = problemsOf(audit).map((problem, index) => placeProblem(text, lines, problem, index));
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const corrected = correctText(text, audit);
  return {
    runs: runsOf(text, audit, problems),
    problems,
    counts: audit.counts,
    severities: { error: count("error"), warning: count("warning"), note: count("note") },
    dropped: (audit.dropped ?? []).map(({ text: gone, sentence, cells }) => ({ text: gone, sentence, places: placeLinks(cells) })),
    ...(corrected === text ? {} : { corrected }),
  };
}

/** Words shown before and after what is quoted. */
const AROUND = 24;

function placeProblem(text: string, lines: readonly TextLine[], problem: LooseProblem, index: number): AuditProblem {
  const { start, end, mark } = problem;
  const line = lineAt(lines, start);
  const { start: lineStart, section } = lines[line - 1] ?? FIRST;
  const lineEnd = lines[lineAt(lines, end)]?.start ?? text.length;
  const [before, after] = [text.slice(lineStart, start).trimStart(), text.slice(end, Math.max(end, lineEnd)).trimEnd()];
  return {
    ...problem, index, label: MARKS[mark].label, line,
    ...(section === undefined ? {} : { section }),
    quote: text.slice(start, end),
    before: before.length > AROUND ? `…${before.slice(whole(before, before.length - AROUND))}` : before,
    after: after.length > AROUND ? `${after.slice(0, whole(after, AROUND))}…` : after,
  };
}

/** The place, or the one before it where it would cut a character written as two. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
