import { compare } from "../rational";
import { endOfNumeral, opensNumeral } from "./chinese-numeral";
import { foldInPlace, isDigit } from "./fold-in-place";
import { hedgeBefore } from "./hedges";
import { isQuantity, type ProseNumber, type ProseQuantity } from "./prose-number";
import { afterDash, scanDate } from "./scan-date";
import { scanListMark } from "./scan-list-mark";
import { scanNoQuantity } from "./scan-no-quantity";
import { opensQuantity, type QuantityParts, scanChinese, scanQuantity } from "./scan-quantity";
import { subjectOf } from "./subject";

/** Every number in a text and everything that looks like one, in order, none overlapping; in time that grows with the text only. */
export function readProse(source: string): readonly ProseNumber[] {
  const text = foldInPlace(source);
  const found: ProseNumber[] = [];
  let [isFresh, quoteEnd, from] = [true, -1, 0];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    if (/^[“‘「"]$/.test(sign)) quoteEnd = closeOfQuote(text, at);
    const read = numberAt({ source, text, at, from, isFresh, isQuoted: at < quoteEnd });
    if (read !== undefined) found.push(read);
    isFresh = read === undefined && (/^[。；;|:：!?！？\n\r\t]$/.test(sign) || (isFresh && sign === " "));
    at = read?.end ?? skipTo(text, at);
    if (read !== undefined) from = at;
  }
  return found;
}

/** The numbers of a text that state how much. */
export const quantitiesIn = (text: string): readonly ProseQuantity[] => readProse(text).filter(isQuantity);

const LONGEST_NAME = 14;

/** Where a short quotation ends; -1 where it is long and no name. */
function closeOfQuote(text: string, at: number): number {
  const close = text.slice(at + 1, at + 2 + LONGEST_NAME).search(/[”’」"]/);
  return close < 0 ? -1 : at + 1 + close;
}

/** A run of numerals that was no number is passed over whole, so that none of its parts is taken for one. */
function skipTo(text: string, at: number): number {
  return opensNumeral(text[at]) ? endOfNumeral(text, at) : at + 1;
}

interface Place {
  readonly source: string;
  readonly text: string;
  readonly at: number;
  readonly from: number;
  /** A clause begins here. */
  readonly isFresh: boolean;
  readonly isQuoted: boolean;
}

function numberAt(place: Place): ProseNumber | undefined {
  const { source, text, at, isFresh, isQuoted } = place;
  const span = <Parts extends { readonly end: number }>(parts: Parts): Parts & { start: number; text: string } => ({ ...parts, start: at, text: source.slice(at, parts.end) });
  const mark = isFresh ? scanListMark(text, at) : undefined;
  if (mark !== undefined) return span({ kind: "list" as const, ...mark });
  const isChinese = opensNumeral(text[at]) || ((text[at] === "百" || text[at] === "千") && text.startsWith("分之", at + 1));
  if (!isChinese && !opensQuantity(text, at)) return undefined;
  const date = scanDate(text, at);
  const isCoded = /^[A-Za-z_]$/.test(text.charAt(at - 1));
  if (date !== undefined && !isCoded && text[at - 1] !== "第") return span({ kind: "date" as const, ...date });
  const none = scanNoQuantity(text, at);
  if (none !== undefined) return span(none);
  if (!isChinese) return quantityOrRange(place);
  const numeral = isQuoted ? undefined : scanChinese(text, at);
  return numeral === undefined ? undefined : withSubject(place, numeral);
}

function quantityOrRange(place: Place): ProseNumber {
  const { source, text, at } = place;
  const first = scanQuantity(text, at);
  if (!("value" in first)) return { ...first, start: at, text: source.slice(at, first.end) };
  const next = first.per === undefined ? afterDash(text, first.end) : undefined;
  const second = next === undefined || !isDigit(text[next]) ? undefined : scanQuantity(text, next);
  if (next === undefined || second === undefined || !("value" in second) || !isJoined(first, second)) return withSubject(place, first);
  const like = first.unit === "" && first.scale === 1 ? scanQuantity(`${text.slice(at, first.end)}${text.slice(afterNumber(text, next), second.end)}`, 0) : first;
  const low = withSubject(place, { ...("value" in like ? like : first), end: first.end });
  const high = withSubject({ ...place, at: next, from: next }, second);
  return { kind: "range", start: at, end: second.end, text: source.slice(at, second.end), low, high };
}

/** Two numbers make a range if the first has no unit of its own or that of the second: 3—5个, 80%～90%, 100-80%. */
function isJoined(low: QuantityParts, high: QuantityParts): boolean {
  return (low.unit === high.unit && low.scale === high.scale) || (low.unit === "" && low.scale === 1 && (high.unit !== "" || compare(low.value, high.value) !== 0));
}

function afterNumber(text: string, at: number): number {
  let end = at;
  while (isDigit(text[end]) || text[end] === "." || text[end] === ",") end += 1;
  return end;
}

function withSubject({ source, text, at, from }: Place, parts: QuantityParts): ProseQuantity {
  const before = parts.hedge === undefined || parts.hedge.sense === "more" ? hedgeBefore(text, at) : undefined;
  const hedge = before ?? parts.hedge;
  const subject = subjectOf(text, { start: at, end: parts.end, from, ...(before === undefined ? {} : { hedge: before.word }) });
  const { kind, end, value, half, unit, scale, decimals, notation, per } = parts;
  // Every check reads all quantities: objects written out in one order are read fastest.
  const quantity: ProseQuantity = { kind, start: at, end, text: source.slice(at, end), value, half, unit, scale, decimals, notation, subject };
  if (hedge === undefined && per === undefined) return quantity;
  return { ...quantity, ...(hedge === undefined ? {} : { hedge }), ...(per === undefined ? {} : { per }) };
}
