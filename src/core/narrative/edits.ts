import { type Fact, gap, pieces, type Say, type Statement, words } from "../statement";
import type { Paragraph, Section } from "./report";

/** A paragraph the office wrote in the place of a drafted one: the id of its section, the words it replaced, its own. */
export interface Edit {
  readonly section: string;
  readonly drafted: string;
  readonly text: string;
}

/**
 * Sections with the paragraphs the office wrote in the place of drafted ones. Its figures stay tied to their cells: an edit stands only while
 * the draft it replaced reads the same; where a number of it has moved it is void, and said so beside the new draft.
 */
export function withEdits(sections: readonly Section[], edits: readonly Edit[], say: Say): readonly Section[] {
  return sections.map((section) => {
    const mine = edits.filter((edit) => edit.section === section.id);
    return { ...section, paragraphs: section.paragraphs.map((paragraph) => edited(paragraph, mine, say)) };
  });
}

/** Edits that no paragraph of the draft remembers, neither as they are nor with other numbers. */
export function lostEdits(sections: readonly Section[], edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ section, drafted }) => !sections.some(({ id, paragraphs }) => id === section && paragraphs.some((one) => shapeOf(one.drafted ?? "") === shapeOf(drafted))));
}

function edited(paragraph: Paragraph, edits: readonly Edit[], say: Say): Paragraph {
  const drafted = paragraph.sentences.map(say).join("");
  const latest = [...edits].reverse();
  const exact = latest.find((edit) => isSameDraft(edit.drafted, drafted));
  if (exact !== undefined) {
    const text = markOf(drafted) + unmarked(exact.text);
    const { statement, unchecked } = retied(text, paragraph.sentences, { drafted, say });
    return { drafted, sentences: [statement], edit: { kind: "kept", unchecked } };
  }
  const former = latest.find((edit) => shapeOf(edit.drafted) === shapeOf(drafted));
  return { ...paragraph, drafted, ...(former === undefined ? {} : { edit: { kind: "void", drafted: former.drafted, text: former.text } }) };
}

const MARK = /^\d{1,3}[.、]/;
const markOf = (text: string): string => MARK.exec(text)?.[0] ?? "";
/** Without the number of the point: that changes when another point comes before it. */
const unmarked = (text: string): string => text.replace(MARK, "");
const NUMBER = /\d[\d,]*(?:\.\d+)?[%％]?/g;
/** Whether two drafts of a paragraph say the same, whatever number their points have. */
export const isSameDraft = (one: string, other: string): boolean => unmarked(one) === unmarked(other);
const shapeOf = (text: string): string => unmarked(text).replace(NUMBER, "#");

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
}

/** The office's words as a statement: what the draft said by a fact is still said by it, gaps stay gaps, the rest is words. */
function retied(text: string, sentences: readonly Statement[], { drafted, say }: { drafted: string; say: Say }): { readonly statement: Statement; readonly unchecked: readonly string[] } {
  const claims: Claim[] = [];
  for (const match of text.matchAll(/〔待填：([^〔〕]+)〕/g)) claims.push({ start: match.index, end: match.index + match[0].length, fact: gap(match[1] ?? "") });
  const facts = sentences.flatMap(factsOf).filter(({ kind }) => kind !== "gap").map((fact) => ({ fact, said: say({ template: "{fact}", facts: { fact } }) }));
  for (const { fact, said } of facts.filter(({ said: one }) => one !== "").sort((a, b) => b.said.length - a.said.length)) {
    const start = freePlace(text, said, claims);
    if (start !== undefined) claims.push({ start, end: start + said.length, fact });
  }
  claims.sort((a, b) => a.start - b.start);
  const known = new Set(drafted.match(NUMBER) ?? []);
  const pieced: Fact[] = [];
  const unchecked: string[] = [];
  let from = 0;
  const plain = (to: number): void => {
    const rest = text.slice(from, to);
    if (rest !== "") pieced.push(words(rest));
    const bare = from === 0 ? unmarked(rest) : rest;
    unchecked.push(...(bare.match(NUMBER) ?? []).filter((number) => !known.has(number)));
  };
  for (const { start, end, fact } of claims) {
    plain(start);
    pieced.push(fact);
    from = end;
  }
  plain(text.length);
  return { statement: { template: pieced.map((_, index) => `{e${String(index)}}`).join(""), facts: Object.fromEntries(pieced.map((fact, index) => [`e${String(index)}`, fact])) }, unchecked };
}

const factsOf = ({ template, facts }: Statement): readonly Fact[] => pieces(template).flatMap((piece) => (piece.kind === "fact" ? (facts[piece.name] ?? []) : []));

/** Where a fact's words stand on their own: not inside a longer number, not where another fact stands. */
function freePlace(text: string, said: string, claims: readonly Claim[]): number | undefined {
  for (let at = text.indexOf(said); at >= 0; at = text.indexOf(said, at + 1)) {
    const end = at + said.length;
    const isInside = (/^\d/.test(said) && /[\d.,]/.test(text.charAt(at - 1))) || (/\d$/.test(said) && /^[.,]?\d/.test(text.slice(end, end + 2)));
    const start = at;
    if (!isInside && !claims.some((claim) => claim.start < end && claim.end > start)) return at;
  }
  return undefined;
}
