import type { ProseQuantity } from "../../number";
import { isAlike, isAmount } from "../judge";
import type { Passage } from "../passage";
import { changeWord } from "./growth-steps";

/** A total and what stands behind it as its parts. `isOpen` where the list says that it names only some. */
export interface PartsList {
  readonly total: ProseQuantity;
  readonly parts: readonly ProseQuantity[];
  readonly isOpen: boolean;
}

const STOP = /[。！？!?\n\r|]/;
const FURTHEST = 400;
const MOST_PARTS = 40;
/** Words before a quantity that make it no part: another total, a comparison, a part of a part. */
const NO_PART = /(?:合计|总计|共计|总额|(?<!公)共)$|(?:比上年|较上年|同比|占)[^，]{0,12}$|^(?:包括|含)/;
const PER_OPEN = /^[^，。；]{0,6}等/;

/** Every list of parts in a text: behind 其中, behind “total，为a、b、c”, and 年初a … 年中增加b of 共. */
export function listsOfParts(passage: Passage): readonly PartsList[] {
  return [...afterAmong(passage), ...afterNamely(passage), ...atFirstAndAdded(passage)].filter(({ parts }) => parts.length >= 2);
}

function afterAmong({ folded, quantities }: Passage): readonly PartsList[] {
  const lists: PartsList[] = [];
  let index = 0;
  for (let at = folded.indexOf("其中"); at >= 0; at = folded.indexOf("其中", at + 2)) {
    while ((quantities[index]?.start ?? Infinity) < at) index += 1;
    const total = quantities[index - 1];
    if (total === undefined || !isAmount(total) || total.unit === "" || !isHead(folded, total, at)) continue;
    lists.push(listFrom(folded, { total, quantities, index, from: at + 2 }));
  }
  return lists;
}

/** Whether nothing but a short remark and at most one full stop stand between a total and its 其中. */
function isHead(folded: string, total: ProseQuantity, at: number): boolean {
  const between = folded.slice(total.end, at);
  return between.length <= 12 && !/[\n|；;].|[(（]/.test(between);
}

function afterNamely({ folded, quantities }: Passage): readonly PartsList[] {
  return quantities.flatMap((total, index) => {
    if (total.kind !== "money" || !/^[，,](?:为|分别为|分别是|即)/.test(folded.slice(total.end, total.end + 4))) return [];
    return [listFrom(folded, { total, quantities, index: index + 1, from: total.end, isShort: true })];
  });
}

interface From {
  readonly total: ProseQuantity;
  readonly quantities: readonly ProseQuantity[];
  readonly index: number;
  readonly from: number;
  /** Semicolons end it. */
  readonly isShort?: boolean;
}

/** The like quantities behind a place, up to the end of the sentence, another 其中, or another total. Those in brackets belong to what stands before them. */
function listFrom(folded: string, { total, quantities, index, from, isShort = false }: From): PartsList {
  const parts: ProseQuantity[] = [];
  let [depth, read] = [0, from];
  for (let at = index; at < quantities.length && parts.length < MOST_PARTS; at += 1) {
    const quantity = quantities[at];
    if (quantity === undefined || quantity.start - from > FURTHEST) break;
    const gap = folded.slice(read, quantity.start);
    if (STOP.test(gap) || gap.includes("其中") || (isShort && /[；;]/.test(gap))) break;
    depth += countOf(gap, /[(（]/g) - countOf(gap, /[)）]/g);
    read = quantity.start;
    if (depth > 0 || !isAlike(quantity, total)) continue;
    if (changeWord(quantity) !== undefined || NO_PART.test(quantity.subject.before)) break;
    parts.push(quantity);
  }
  const last = parts.at(-1);
  return { total, parts, isOpen: last !== undefined && PER_OPEN.test(folded.slice(last.end, last.end + 8)) };
}

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** 共15个 … 年初批复8个 … 年中增加8个: what there was and what was added are all there is. */
function atFirstAndAdded({ sentences }: Passage): readonly PartsList[] {
  return sentences.flatMap(({ quantities }) => {
    const total = quantities.find(({ subject, kind }) => kind === "count" && /共$/.test(subject.before));
    const alike = total === undefined ? [] : quantities.filter((quantity) => quantity.start > total.start && isAlike(quantity, total));
    const first = alike.find(({ subject }) => /年初/.test(subject.before) && !/^含/.test(subject.before) && !/结转/.test(subject.after));
    const added = alike.find(({ subject }) => /年中(?:增加|追加|新增)/.test(subject.before));
    return total === undefined || first === undefined || added === undefined ? [] : [{ total, parts: [first, added], isOpen: false }];
  });
}
