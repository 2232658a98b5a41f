import type { XmlElement, XmlOutline } from "../../xlsx/xml/xml-outline";
import { numberSigns } from "./number-signs";
import { childValue, type ListLevel, type NumberedList, readLists, valueOf } from "./numbering-lists";

/** Which list a paragraph is in and on which level, as far as it is said. */
interface Membership {
  readonly list?: string;
  readonly level?: number;
}

interface ParagraphStyle extends Membership {
  readonly basedOn?: string;
}

const LONGEST_CHAIN = 20;

/** What Word prints before a numbered paragraph, such as 一、 or （二）; to be asked for every paragraph in order. Undefined where it prints no number, or one we cannot write. */
export function listLabels({ document, styles, numbering }: { document: XmlOutline; styles?: XmlOutline; numbering?: XmlOutline }): (paragraph: XmlElement) => string | undefined {
  const lists = readLists(numbering);
  const named = readStyles(styles);
  const counter = new ListCounter();
  return (paragraph) => {
    const properties = document.child("pPr", paragraph);
    if (lists.size === 0 || properties === undefined || isDeleted(document, properties)) return undefined;
    const style = childValue(document, properties, "pStyle");
    const inherited = style === undefined ? {} : inheritedFrom(style, named);
    const own = membershipIn(document, properties);
    const id = own.list ?? inherited.list;
    const list = id === undefined || id === "0" ? undefined : followed(id, lists, named);
    if (list === undefined) return undefined;
    return counter.next(list, own.level ?? levelOfStyle(list.list, style) ?? inherited.level ?? 0);
  };
}

/** A deleted paragraph mark joins its words to the next paragraph, which is the one that counts. */
function isDeleted(document: XmlOutline, properties: XmlElement): boolean {
  const marks = document.child("rPr", properties);
  return marks !== undefined && document.child("del", marks) !== undefined;
}

function membershipIn(outline: XmlOutline, properties: XmlElement): Membership {
  const numbered = outline.child("numPr", properties);
  const [list, level] = [childValue(outline, numbered, "numId"), childValue(outline, numbered, "ilvl")];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) };
}

function readStyles(styles: XmlOutline | undefined): ReadonlyMap<string, ParagraphStyle> {
  if (styles === undefined) return new Map();
  return new Map(styles.children("style", styles.root).map((style) => {
    const properties = styles.child("pPr", style);
    const basedOn = childValue(styles, style, "basedOn");
    return [valueOf(styles, style, "styleId") ?? "", { ...(properties === undefined ? {} : membershipIn(styles, properties)), ...(basedOn === undefined ? {} : { basedOn }) }];
  }));
}

function inheritedFrom(style: string, styles: ReadonlyMap<string, ParagraphStyle>): Membership {
  let at: string | undefined = style;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps += 1) {
    const found: ParagraphStyle | undefined = styles.get(at);
    if (found?.list !== undefined) return found;
    at = found?.basedOn;
  }
  return {};
}

interface Followed {
  readonly id: string;
  readonly list: NumberedList;
}

/** The list that says how it is numbered: a list may leave that to a numbering style. */
function followed(id: string, lists: ReadonlyMap<string, NumberedList>, styles: ReadonlyMap<string, ParagraphStyle>): Followed | undefined {
  const list = lists.get(id);
  if (list?.styleLink === undefined) return list === undefined ? undefined : { id, list };
  const other = styles.get(list.styleLink)?.list;
  const linked = other === undefined ? undefined : lists.get(other);
  return other === undefined || linked === undefined || linked.styleLink !== undefined ? undefined : { id: other, list: linked };
}

function levelOfStyle({ levels }: NumberedList, style: string | undefined): number | undefined {
  return style === undefined ? undefined : [...levels].find(([, level]) => level.style === style)?.[0];
}

/** Counts the paragraphs of every list as Word does: a level begins anew after one further out. */
class ListCounter {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  next({ id, list }: Followed, level: number): string | undefined {
    const definition = list.levels.get(level);
    if (definition === undefined) return undefined;
    const counts = this.counts.get(list.family) ?? new Map<number, number>();
    this.counts.set(list.family, counts);
    const restart = this.begun.has(`${id} ${String(level)}`) ? undefined : list.restarts.get(level);
    this.begun.add(`${id} ${String(level)}`);
    const known = counts.get(level);
    counts.set(level, restart ?? (known === undefined ? definition.start : known + 1));
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
    return definition.format === "bullet" || definition.format === "none" ? undefined : label(definition, list, counts);
  }
}

/** A list that prints more than this before every paragraph is no list. */
const LONGEST_LABEL = 40;

function label({ text }: ListLevel, { levels }: NumberedList, counts: ReadonlyMap<number, number>): string | undefined {
  const signs = [...text.slice(0, LONGEST_LABEL).matchAll(/%([1-9])/g)].map((match) => {
    const level = levels.get(Number(match[1]) - 1);
    return level === undefined ? undefined : numberSigns(counts.get(Number(match[1]) - 1) ?? level.start, level.format);
  });
  if (text.length > LONGEST_LABEL || signs.length === 0 || signs.includes(undefined)) return undefined;
  let next = 0;
  return text.replace(/%[1-9]/g, () => signs[next++] ?? "");
}
