import { LENGTH_GAP } from "../standards";
import { gap, type Say, state } from "../statement";
import { type Fill, fillParagraphs } from "./answers";
import type { Room } from "./fit";
import type { Paragraph } from "./report";

/** The rooms sections have, by their ids: a length in characters, punctuation counted, blanks as the office has filled them. */
export function roomsOf(limits: Readonly<Record<string, number>>, fill: Fill, say: Say | undefined): (id: string) => Room | undefined {
  return (id) => {
    const limit = Object.hasOwn(limits, id) ? limits[id] : undefined;
    if (limit === undefined || say === undefined) return undefined;
    const excess = (paragraphs: readonly Paragraph[]): number => lengthOf(fillParagraphs({ id, paragraphs }, fill), say) - limit;
    const tooLong = (paragraphs: readonly Paragraph[]): Paragraph => {
      const needs = LENGTH_GAP.replace("{limit}", String(limit)).replace("{length}", String(excess(paragraphs) + limit));
      return { sentences: [state("{gap}", { gap: gap(needs) })] };
    };
    return { excess, tooLong };
  };
}

/** Characters of paragraphs as they are read. */
export const lengthOf = (paragraphs: readonly Paragraph[], say: Say): number =>
  paragraphs.reduce((sum, { sentences }) => sum + Array.from(sentences.map(say).join("").replace(/\s/g, "")).length, 0);
