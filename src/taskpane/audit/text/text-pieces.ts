import type { AuditRun } from "../../../render/audit-view";

/** A run, or a part of one, with the place of its run in the view. */
export interface PieceRun extends AuditRun {
  readonly at: number;
}

/** As much of the text as is drawn as one: a paragraph, or a part of a very long one. */
export interface TextPiece {
  readonly key: string;
  readonly runs: readonly PieceRun[];
  /** Goes on in a paragraph that was too long. */
  readonly isContinued: boolean;
}

/** Beyond so many characters, or so many runs, a paragraph is cut at its next full stop, and at the latest at twice as many. */
const LONG = 1_000;
const MANY = 120;

/** The runs of an audited text as paragraphs. Blank lines are left out. */
export function textPieces(runs: readonly AuditRun[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let own: PieceRun[] = [];
  let length = 0;
  let isContinued = false;
  const close = (goesOn: boolean): void => {
    if ((isContinued && own.length > 0) || own.some(({ text, mark }) => mark !== undefined || text.trim() !== "")) pieces.push({ key: String(pieces.length), runs: own, isContinued });
    [own, length, isContinued] = [[], 0, goesOn];
  };
  for (const [at, run] of runs.entries()) {
    for (const text of run.mark === undefined ? partsOf(run.text) : [run.text]) {
      if (/^[\r\n]/.test(text)) {
        close(false);
        continue;
      }
      own.push({ ...run, text, at });
      length += text.length;
      const isFull = length > LONG || own.length > MANY;
      if (isFull && (/[。！？；]$/.test(text) || length > 2 * LONG || own.length > 2 * MANY)) close(true);
    }
  }
  close(false);
  return pieces;
}

/** The runs up to the end of the clause that a run stands in, and those after it. */
export function splitAfter(runs: readonly PieceRun[], at: number): readonly [readonly PieceRun[], readonly PieceRun[]] {
  const place = runs.reduce((last, run, index) => (run.at === at ? index + 1 : last), 0);
  const [head, next, tail] = [runs.slice(0, place), runs[place], runs.slice(place + 1)];
  const clause = next === undefined || next.mark !== undefined ? undefined : /^[^，。；：、！？]{0,40}[，。；：、！？]+[”’）》]?/.exec(next.text)?.[0];
  if (next === undefined || clause === undefined) return [head, runs.slice(place)];
  const rest = next.text.slice(clause.length);
  return [[...head, { ...next, text: clause }], rest === "" ? tail : [{ ...next, text: rest }, ...tail]];
}

/** Line ends, and between them sentences; a sentence without an end is cut where it is too long. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const cut = (to: number): void => {
    for (; to - from > LONG; from = borderBefore(text, from + LONG)) parts.push(text.slice(from, borderBefore(text, from + LONG)));
    if (to > from) parts.push(text.slice(from, to));
    from = to;
  };
  for (const { index, 0: seen } of text.matchAll(/[\r\n]+|[。！？；]/g)) {
    const isEnd = /^[\r\n]/.test(seen);
    cut(isEnd ? index : index + 1);
    if (isEnd) cut(index + seen.length);
  }
  cut(text.length);
  return parts;
}

/** The place, or the one before it where it would cut a character written as two. */
const borderBefore = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);
