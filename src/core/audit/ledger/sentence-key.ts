import { fold, type ProseDate, type ProseNumber, type ProseQuantity, type ProseRange, type Span } from "../../number";
import { isAudited } from "../audited-number";
import { bordersIn } from "../passage";
import { scoreCells } from "./score-cells";

/** A sentence of a text or of what is known, made ready to be known again: by its words, and by its words with numbers left out. */
export interface KeyedSentence {
  readonly text: string;
  readonly numbers: readonly (ProseQuantity | ProseRange)[];
  readonly dates: readonly ProseDate[];
  /** All its words and numbers, as they are compared. */
  readonly exact: string;
  /** The words between its numbers: one more than numbers. */
  readonly words: readonly string[];
  /** The words without numbers and dates and without the words that tell a direction. */
  readonly blank: string;
  /** With so few words that it is known again only below the heading it stood under. */
  readonly isBare: boolean;
}

/** Words that turn what a number says. In a sentence that says otherwise the same, another of them is another statement. */
export const DIRECTION_WORD = /增加|增长|上升|提高|上涨|增支|追加|减少|下降|降低|压减|调减|减支|未超过|未突破|超过|超出|高于|低于|未达到|达到|节约|超支|(?<=元|%)[多少](?=\d|□|$)|多支出|少支出/g;
const MARK = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(\d{1,2}\)|\d{1,2}[、.](?!\d)|[一二三四五六七八九十]{1,3}是)/;
const BORDER = /[。！？!?\n\r|\t]/g;
/** With fewer words a sentence says nothing without the heading above it. */
const FEWEST_WORDS = 2;

/** The sentences of a text in order. `heading` stands above the first; a line without numbers stands above the next. */
export function keyedSentences(text: string, numbers: readonly ProseNumber[], heading = ""): readonly KeyedSentence[] {
  const found: KeyedSentence[] = [];
  const cells = scoreCells(text);
  let [start, next, above] = [0, 0, heading];
  for (const at of bordersIn(text, BORDER)) {
    const own: (ProseQuantity | ProseRange)[] = [];
    const dates: ProseDate[] = [];
    for (let number = numbers[next]; number !== undefined && number.start < at; number = numbers[next]) {
      if (isAudited(number) && number.end <= at) own.push(number);
      if (number.kind === "date" && number.end <= at) dates.push(number);
      next += 1;
    }
    const keyed = keyedSentence(text, { start, end: at, numbers: own, dates, above: cells.get(start) ?? above });
    if (keyed !== undefined) {
      found.push(keyed);
      above = own.length > 0 ? "" : text.slice(start, at);
    }
    start = at + 1;
  }
  return found;
}

interface Stretch extends Pick<KeyedSentence, "numbers" | "dates"> {
  readonly start: number;
  readonly end: number;
  readonly above: string;
}

function keyedSentence(text: string, { start, end, numbers, dates, above }: Stretch): KeyedSentence | undefined {
  const words = wordsBetween(text, { start, end }, numbers);
  const said = words.join("");
  if (said === "" && numbers.length === 0) return undefined;
  const isBare = said.length < FEWEST_WORDS && numbers.length > 0;
  const lead = isBare ? `${plain(above).replace(MARK, "")}¦` : "";
  const exact = lead + words.map((word, index) => word + plain(numbers[index]?.text ?? "")).join("");
  const skeleton = dates.length === 0 ? words.join("□") : withoutDates(text, { start, end, numbers, dates });
  return { text: text.slice(start, end).trim(), numbers, dates, exact, words, blank: lead + skeleton.replace(DIRECTION_WORD, "◇"), isBare };
}

/** The words of a stretch between what is cut out of it. */
function wordsBetween(text: string, { start, end }: Pick<Span, "start" | "end">, cut: readonly Span[]): readonly string[] {
  const pieces: string[] = [];
  let from = start;
  for (const { start: to, end: next } of cut) {
    pieces.push(plain(text.slice(from, to)));
    from = next;
  }
  pieces.push(plain(text.slice(from, end)));
  const [first = "", ...rest] = pieces;
  return [first.replace(MARK, ""), ...rest];
}

/** The words with □ for a number and △ for a date. */
function withoutDates(text: string, { start, end, numbers, dates }: Omit<Stretch, "above">): string {
  const cut = [...numbers, ...dates].sort((a, b) => a.start - b.start);
  return wordsBetween(text, { start, end }, cut).map((word, index) => word + (cut[index] === undefined ? "" : cut[index].kind === "date" ? "△" : "□")).join("");
}

/** Words as sentences are compared: half-width, without spaces, quotes of one kind, without a comma at an end that was a border. */
const plain = (words: string): string => fold(words).replace(/["'‘’「」]/g, "").replace(/“|”/g, "");
