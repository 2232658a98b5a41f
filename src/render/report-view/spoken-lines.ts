import type { Spoken, SpokenFact } from "../words";

/** A text cut at its line breaks, without blank lines and the spaces around each; a fact that runs over a break stands in both lines. */
export function linesOf(spoken: Spoken): Spoken[] {
  const lines: Spoken[] = [];
  let from = 0;
  for (const line of spoken.text.split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
    const start = spoken.text.indexOf(line, from);
    from = start + line.length;
    const trimmed = line.trim();
    if (trimmed !== "") lines.push(cut(spoken, start + line.indexOf(trimmed), trimmed.length));
  }
  return lines;
}

/** A title on one line: its line breaks closed up, as Chinese text is when a cell has wrapped it. */
export function onOneLine(spoken: Spoken): Spoken {
  let text = "";
  const facts: SpokenFact[] = [];
  for (const line of linesOf(spoken)) {
    const shift = text.length;
    facts.push(...line.facts.map((fact) => ({ ...fact, start: fact.start + shift, end: fact.end + shift })));
    text += line.text;
  }
  return { text, facts };
}

/** A name without the line breaks of its cell. */
export const nameOnOneLine = (name: string): string => onOneLine({ text: name, facts: [] }).text;

function cut({ text, facts }: Spoken, start: number, length: number): Spoken {
  const end = start + length;
  return { text: text.slice(start, end), facts: facts.flatMap((fact) => clip(fact, start, end)) };
}

function clip(fact: SpokenFact, start: number, end: number): SpokenFact[] {
  const from = Math.max(fact.start, start);
  const to = Math.min(fact.end, end);
  if (from > to || (from === to && fact.start !== fact.end)) return [];
  return [{ ...fact, start: from - start, end: to - start, text: fact.text.slice(from - fact.start, to - fact.start) }];
}
