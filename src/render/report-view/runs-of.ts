import { isOpen, type Spoken } from "../words";

/** A stretch of text; `isOpen` where it is a gap or a figure that could not be said. */
export interface TextRun {
  readonly text: string;
  readonly isOpen: boolean;
}

/** A text cut where a gap begins and ends, so that gaps can be marked. Nothing is left out. */
export function runsOf({ text, facts }: Spoken): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { start, end } of facts.filter(({ fact }) => isOpen(fact))) {
    if (start > from) runs.push({ text: text.slice(from, start), isOpen: false });
    if (end > start) runs.push({ text: text.slice(start, end), isOpen: true });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isOpen: false });
  return runs;
}
