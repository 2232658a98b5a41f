import type { Audit } from "../../core/audit";
import { type Mark, MARKS } from "./marks";
import { type AuditProblem, type Told, toldOf } from "./problems";

/** A stretch of the audited text. Without `mark` it is plain words. */
export interface AuditRun {
  readonly text: string;
  readonly mark?: Mark;
  readonly label?: string;
  /** The problems it belongs to, the one it is shown as first; empty where nothing is wrong with it. */
  readonly problems: readonly number[];
  /** What stands behind a number. */
  readonly told?: Told;
}

interface Layer {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
  readonly told?: Told;
  readonly problem?: number;
}

/** The whole text in stretches, nothing left out and nothing twice. Where wording and a number overlap, the number is shown and both are named. */
export function runsOf(text: string, { numbers }: Pick<Audit, "numbers">, problems: readonly AuditProblem[]): AuditRun[] {
  const ofProblems = problems.flatMap(({ start, end, mark, index, also }) => [{ start, end }, ...also].map((span): Layer => ({ ...span, mark, problem: index })));
  const layers = [...numbers.map((one): Layer => ({ start: one.number.start, end: one.number.end, mark: one.verdict, told: toldOf(one) })), ...ofProblems].sort((a, b) => a.start - b.start || a.end - b.end);
  const borders = [...new Set([0, text.length, ...layers.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const runs: AuditRun[] = [];
  let next = 0;
  let open: Layer[] = [];
  for (const [at, from] of borders.entries()) {
    const to = borders[at + 1];
    if (to === undefined) break;
    open = open.filter(({ end }) => end > from);
    for (let layer = layers[next]; layer !== undefined && layer.start <= from; layer = layers[++next]) if (layer.end > from) open.push(layer);
    runs.push(run(text.slice(from, to), open));
  }
  return runs;
}

function run(text: string, layers: readonly Layer[]): AuditRun {
  const number = layers.find(({ told }) => told !== undefined);
  const mark = number?.mark ?? layers[0]?.mark;
  const isShown = (layer: Layer): number => (layer.mark === mark ? 0 : 1);
  const problems = [...layers].sort((a, b) => isShown(a) - isShown(b)).flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  return { text, problems, ...(mark === undefined ? {} : { mark, label: MARKS[mark].label }), ...(number?.told === undefined ? {} : { told: number.told }) };
}
