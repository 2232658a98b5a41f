import { fold, isNothing } from "../number";
import { BARE_GAPS, LASTING_GAPS, SHARED_GAPS } from "../standards";
import { type Fact, pieces, type Statement, type WordsFact } from "../statement";
import { inside, tidy } from "./office-words";
import type { Paragraph, Section } from "./report";

/** What the office typed for a blank: the id of the section it stands in, what was asked for, and for which year. */
export interface Answer {
  readonly section: string;
  readonly needs: string;
  readonly year?: number;
  readonly text: string;
}

/** Gives a statement of a section with its blanks filled as far as the office has answered. */
export type Fill = (statement: Statement, section: string) => Statement;

/** Fills blanks from answers of the year; what an office hardly changes (its name, its duties) from any year. The latest answer counts. */
export function fillFrom(answers: readonly Answer[], year: number | undefined): Fill {
  if (answers.length === 0) return (statement) => statement;
  const latest = [...answers].reverse();
  const answerTo = (section: string, needs: string): Answer | undefined => {
    const meant = latest.filter((one) => one.needs === needs && (one.section === section || SHARED_GAPS.has(needs)));
    return meant.find((one) => one.year === year) ?? (LASTING_GAPS.has(needs) ? meant[0] : undefined);
  };
  return (statement, section) => filled(statement, (needs) => answerTo(section, needs)?.text);
}

/** Paragraphs of a section, filled. */
export const fillParagraphs = ({ id, paragraphs }: Pick<Section, "id" | "paragraphs">, fill: Fill): readonly Paragraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map((one) => fill(one, id)) }));

function filled({ template, facts }: Statement, answerTo: (needs: string) => string | undefined): Statement {
  let before = "";
  const found = pieces(template);
  const isAlone = found.length === 1 || (found.length === 2 && found[1]?.kind === "text" && found[1].text === "。");
  const next: Record<string, Fact> = { ...facts };
  for (const piece of found) {
    if (piece.kind === "fact") {
      const fact = facts[piece.name];
      const answer = fact?.kind === "gap" ? worded(answerTo(fact.needs), fact.needs, { before, isAlone, isEnded: found.length === 2 }) : undefined;
      if (answer !== undefined) next[piece.name] = answer;
    }
    before = piece.kind === "text" ? piece.text : "";
  }
  return { template, facts: next };
}

/** An answer as it fits its place: alone in a paragraph line by line and ended; else one line without punctuation at its end. */
function worded(text: string | undefined, needs: string, { before, isAlone, isEnded }: { before: string; isAlone: boolean; isEnded: boolean }): WordsFact | undefined {
  if (text === undefined) return undefined;
  if (isAlone) {
    const lines = text.split(/\r?\n/).map(tidy).filter((line) => line !== "");
    const said = lines.map((line, index) => (BARE_GAPS.has(needs) || (isEnded && index === lines.length - 1) ? inside(line) : ended(line))).join("\n");
    return said === "" ? undefined : { kind: "words", text: said, answers: needs };
  }
  const said = before.endsWith("原因是") ? withoutLead(inside(text)) : inside(text);
  // Behind a colon 无 is an answer; 主要原因是无 is none.
  const isSilent = isNothing(fold(said)) && !(said === "无" && before.endsWith("："));
  return isSilent ? undefined : { kind: "words", text: said, answers: needs };
}

const ended = (line: string): string => (/[。！？：…”）》]$/.test(line) ? line : `${line}。`);

/** A reason without the words the sentence has already said. */
export const withoutLead = (text: string): string => inside(text.replace(/^(?:主要)?原因(?:分析)?(?:是|为|[：:])/, "").replace(/^(?:由于|因为)/, ""));

/** What statements leave open, in the order they are read. */
export function gapsOf({ template, facts }: Statement): readonly string[] {
  return pieces(template).flatMap((piece) => {
    const fact = piece.kind === "fact" ? facts[piece.name] : undefined;
    return fact?.kind === "gap" ? [fact.needs] : [];
  });
}

/** The office's answers that stand in a statement. */
export const answersOf = ({ template, facts }: Statement): readonly WordsFact[] => pieces(template).flatMap((piece) => {
  const fact = piece.kind === "fact" ? facts[piece.name] : undefined;
  return fact?.kind === "words" && fact.answers !== undefined ? [fact] : [];
});
