import { unescapeText } from "./element-text";

/** An element of our own simple format as it stands in the text. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  /** What is between its tags, still escaped; empty for `<x/>`. */
  readonly inside: string;
  /** The whole element, for keeping what we do not know. */
  readonly whole: string;
}

/** What is between the tags where that is text alone. */
export const textOf = ({ inside }: Element): string | undefined => (inside.includes("<") ? undefined : unescapeText(inside));

/** An attribute's text, or undefined where there is none. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  for (const match of attributes.matchAll(/([A-Za-z:]+)="([^"<]*)"/g)) if (match[1] === name) return unescapeText(match[2] ?? "");
  return undefined;
}

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]{0,60})((?:\s[^<>]*)?)(\/?)>/y;

/** Our format goes three deep. */
const DEEPEST = 64;

/** The elements that stand side by side in a text, white space between them left out; undefined where it is anything else. */
export function splitElements(text: string): readonly Element[] | undefined {
  const found: Element[] = [];
  let from = skipSpace(text, 0);
  while (from < text.length) {
    const element = elementAt(text, from);
    if (element === undefined) return undefined;
    found.push(element);
    from = skipSpace(text, from + element.whole.length);
  }
  return found;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
  return at;
}

function elementAt(text: string, from: number): Element | undefined {
  const open = tagAt(text, from);
  if (open === undefined || open.isEnd) return undefined;
  const { name, attributes } = open;
  if (open.isWhole) return { name, attributes, inside: "", whole: text.slice(from, open.end) };
  const names = [name];
  let at = open.end;
  while (names.length > 0) {
    const next = text.indexOf("<", at);
    const tag = next < 0 ? undefined : tagAt(text, next);
    if (tag === undefined || (tag.isEnd && names.pop() !== tag.name)) return undefined;
    if (!tag.isEnd && !tag.isWhole && names.push(tag.name) > DEEPEST) return undefined;
    at = tag.end;
    if (names.length === 0) return { name, attributes, inside: text.slice(open.end, next), whole: text.slice(from, at) };
  }
  return undefined;
}

function tagAt(text: string, from: number): { isEnd: boolean; isWhole: boolean; name: string; attributes: string; end: number } | undefined {
  TAG.lastIndex = from;
  const match = TAG.exec(text);
  if (match === null) return undefined;
  const [whole, end = "", name = "", attributes = "", single = ""] = match;
  // The slash of `<x a="b"/>` is taken by the attributes where they are there.
  const isWhole = single === "/" || attributes.endsWith("/");
  return { isEnd: end === "/", isWhole, name, attributes: attributes.replace(/\/$/, "").trim(), end: from + whole.length };
}
