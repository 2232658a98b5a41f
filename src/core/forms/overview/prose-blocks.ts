import { gap, type Say, state, type Statement } from "../../statement";
import { figuresOf } from "../used-figures";
import type { Figure } from "../../figure";
import { liveText } from "../live/live-text";
import type { PlannedContent } from "../plan";
import { HIGHEST_ROW, textHeight } from "../text-height";

/** Height in points past which a text goes on in the next row: low enough that a page is filled to near its end. */
const FULL_BLOCK = 210;
/** A block so high ends where a new point begins, rather than in the middle of one. */
const GOOD_BLOCK = 70;
const POINT = /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、．])/;

/** A piece of a long text that stands in one row. */
export interface ProseBlock {
  readonly content: PlannedContent;
  /** The text as shown. */
  readonly text: string;
  readonly height: number;
  /** Figures written as text in it; they do not follow the sheets. */
  readonly written: readonly Figure[];
  /** Figures that follow the sheets. */
  readonly live: readonly Figure[];
}

export interface Prose {
  readonly paragraphs: readonly { readonly sentences: readonly Statement[] }[];
  /** What the office has to fill in where there is no text. */
  readonly needs: string;
  /** Whether paragraphs of figures become formulas. */
  readonly isLive: boolean;
}

/** A section's text cut into rows, none higher than Excel shows; a paragraph of figures stands alone as a formula. */
export function toBlocks({ paragraphs, needs, isLive }: Prose, width: number, say: Say): readonly ProseBlock[] {
  const blocks = paragraphs.flatMap(({ sentences }): ProseBlock[] => {
    const live = isLive ? liveBlock(sentences, width, say) : undefined;
    return live === undefined ? writtenBlocks(sentences, width, say) : [live];
  });
  if (blocks.every(({ text }) => text.trim() === "")) return [block(say(state("{needs}", { needs: gap(needs) })), [], width)];
  return packed(blocks, width);
}

function liveBlock(sentences: readonly Statement[], width: number, say: Say): ProseBlock | undefined {
  const content = liveText(sentences, say);
  const text = sentences.map(say).join("");
  if (content === undefined || textHeight(text, width) >= HIGHEST_ROW) return undefined;
  return { content, text, height: textHeight(text, width), written: [], live: sentences.flatMap(figuresOf) };
}

const block = (text: string, written: readonly Figure[], width: number): ProseBlock => ({
  content: { kind: "text", text }, text, height: textHeight(text, width), written, live: [],
});

/** A paragraph, cut between sentences where it is too high for one row. */
function writtenBlocks(sentences: readonly Statement[], width: number, say: Say): ProseBlock[] {
  const pieces = sentences.flatMap((sentence) => cutSentence(say(sentence), width).map((text, index) => block(text, index === 0 ? figuresOf(sentence) : [], width)));
  return joinWhile(pieces, "", width, (last, next) => last.height >= GOOD_BLOCK && POINT.test(next.text));
}

/** Paragraphs put together in one row as long as there is room; a formula stays alone. */
const packed = (blocks: readonly ProseBlock[], width: number): ProseBlock[] => joinWhile(blocks, "\n", width);

function joinWhile(blocks: readonly ProseBlock[], between: string, width: number, isApart: (last: ProseBlock, next: ProseBlock) => boolean = () => false): ProseBlock[] {
  const joined: ProseBlock[] = [];
  for (const next of blocks) {
    const last = joined.at(-1);
    const isText = last?.content.kind === "text" && next.content.kind === "text" && !isApart(last, next);
    const both = isText ? block(last.text + between + next.text, [...last.written, ...next.written], width) : undefined;
    if (both !== undefined && both.height <= FULL_BLOCK) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

/** A single sentence longer than a row, cut behind its own stops and, failing those, anywhere. */
function cutSentence(text: string, width: number): string[] {
  if (textHeight(text, width) <= FULL_BLOCK) return [text];
  const clauses = text.split(/(?<=[。；！？;\n])/u).flatMap((clause) => (textHeight(clause, width) <= FULL_BLOCK ? [clause] : slices(clause, width)));
  const cut: string[] = [];
  for (const clause of clauses) {
    const last = cut.at(-1);
    if (last !== undefined && textHeight(last + clause, width) <= FULL_BLOCK) cut[cut.length - 1] = last + clause;
    else cut.push(clause);
  }
  return cut.map((piece) => piece.replace(/\n$/, ""));
}

/** Equal pieces that surely fit: as many characters as wide ones would fill. */
function slices(text: string, width: number): string[] {
  const characters = Array.from(text);
  const each = Math.max(10, Math.floor((FULL_BLOCK / 16 - 1) * Math.floor((width - 1.5) / 2.1)));
  const found: string[] = [];
  for (let from = 0; from < characters.length; from += each) found.push(characters.slice(from, from + each).join(""));
  return found;
}
