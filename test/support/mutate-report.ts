import { quantitiesIn, type ProseDate, type ProseQuantity, readProse } from "../../src/core/number";

/** A report with one mistake in it, and where it stands. */
export interface Mutation {
  readonly what: "digit" | "unit" | "sign" | "direction" | "swap" | "date";
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const TURNED: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长", 提高: "降低", 降低: "提高", 追加: "调减", 调减: "追加", 未超过: "超过", 未突破: "突破", 高于: "低于", 低于: "高于" };
const UNITS: readonly (readonly [RegExp, string])[] = [[/万元$/, "元"], [/亿元$/, "万元"], [/(?<![万亿])元$/, "万元"], [/个百分点$/, "%"], [/%$/, "‰"], [/人$/, "户"], [/户$/, "人"], [/家$/, "件"], [/分$/, "%"]];

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A 调整幅度 with a minus behind 调减 is no mistake.
 * Up to so many single mistakes of each text: in a digit, a unit, a sign, a word of direction, or by two numbers that changed places. Numbers in gaps and in headings of the office's own are left alone. */
export function mutationsOf(text: string, seed: number, most: number): readonly Mutation[] {
  const next = random(seed);
  const numbers = quantitiesIn(text).filter(({ text: said }) => /\d/.test(said));
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)];
  const made: Mutation[] = [];
  for (let round = 0; made.length < most && round < most * 4; round += 1) {
    const mutation = [digit, unit, sign, direction, swap][round % 5]!(text, numbers, pick, next);
    if (mutation !== undefined && mutation.text !== text && !made.some((known) => known.text === mutation.text)) made.push(mutation);
  }
  return made;
}

type Pick = <T>(items: readonly T[]) => T | undefined;
type Mutate = (text: string, numbers: readonly ProseQuantity[], pick: Pick, next: () => number) => Mutation | undefined;

const put = (text: string, what: Mutation["what"], start: number, end: number, words: string): Mutation => ({ what, text: text.slice(0, start) + words + text.slice(end), places: [{ start, end: start + words.length }] });

const digit: Mutate = (text, numbers, pick, next) => {
  const number = pick(numbers);
  if (number === undefined) return undefined;
  const places = [...number.text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const at = pick(places) ?? 0;
  const other = (Number(number.text[at]) + 1 + Math.floor(next() * 9)) % 10;
  // A number does not begin with a zero it did not have.
  if (at === 0 && other === 0) return undefined;
  return put(text, "digit", number.start, number.end, number.text.slice(0, at) + String(other) + number.text.slice(at + 1));
};

const unit: Mutate = (text, numbers, pick) => {
  const number = pick(numbers.filter(({ text: said, value }) => value.n !== 0n && UNITS.some(([from]) => from.test(said))));
  const change = UNITS.find(([from]) => number !== undefined && from.test(number.text));
  return number === undefined || change === undefined ? undefined : put(text, "unit", number.start, number.end, number.text.replace(change[0], change[1]));
};

const sign: Mutate = (text, numbers, pick) => {
  const number = pick(numbers.filter(({ value, start }) => value.n !== 0n && !/[-\dA-Za-z（(]/.test(text.charAt(start - 1)) && !text.slice(0, start).endsWith("调整幅度")));
  if (number === undefined) return undefined;
  return put(text, "sign", number.start, number.end, number.text.startsWith("-") ? number.text.slice(1) : `-${number.text}`);
};

const direction: Mutate = (text, numbers, pick) => {
  const places = numbers.flatMap(({ start }) => {
    const word = Object.keys(TURNED).find((one) => text.slice(Math.max(0, start - 8), start).includes(one));
    return word === undefined ? [] : [{ start: text.lastIndexOf(word, start), word, number: start }];
  });
  const place = pick(places);
  if (place === undefined) return undefined;
  const made = put(text, "direction", place.start, place.start + place.word.length, TURNED[place.word]!);
  return { ...made, places: [...made.places, { start: place.number + made.text.length - text.length, end: place.number + made.text.length - text.length + 1 }] };
};

/** Two numbers of one sentence or of two neighbours. */
const swap: Mutate = (text, numbers, pick) => {
  const pairs = numbers.flatMap((a, at) => numbers.slice(at + 1, at + 4).filter((b) => b.text !== a.text && b.kind === a.kind && b.start - a.end < 60).map((b) => [a, b] as const));
  const pair = pick(pairs);
  if (pair === undefined) return undefined;
  const [a, b] = pair;
  const swapped = text.slice(0, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end);
  const shift = b.text.length - a.text.length;
  return { what: "swap", text: swapped, places: [{ start: a.start, end: a.start + b.text.length }, { start: b.start + shift, end: b.end }] };
};

/** Every mistake of one step in a month, a day or a year of the dates of a text, the title left alone: its year says which sheets the report belongs to. */
export function dateMutationsOf(text: string): readonly Mutation[] {
  const body = text.indexOf("\n");
  return readProse(text).filter((number): number is ProseDate => number.kind === "date" && number.start > body).flatMap((date) => [...date.text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const value = Number(digits);
    const other = digits.length === 4 || value === 1 ? value + 1 : value - 1;
    return put(text, "date", date.start, date.end, date.text.slice(0, index) + String(other) + date.text.slice(index + digits.length));
  }));
}
