import { longestMatch } from "./longest-match";
import type { Hedge, HedgeSense } from "./prose-number";

const BEFORE: Readonly<Record<string, HedgeSense>> = {
  约: "about", 大约: "about", 约为: "about", 大概: "about", 近: "almost", 将近: "almost", 接近: "almost", 超: "over", 超过: "over", 逾: "over", 突破: "over", 至少: "over", 不少于: "over", 不低于: "over", 大于: "over", 高于: "over",
  "≥": "over", ">": "over", ">=": "over", 不足: "under", 不到: "under", 不超过: "under", 未超过: "under", 不高于: "under", 至多: "under", 小于: "under", 低于: "under", "≤": "under", "<": "under", "<=": "under",
  均: "each", 均为: "each", 均达: "each", 均达到: "each",
};
const AFTER: Readonly<Record<string, HedgeSense>> = {
  以上: "over", 及以上: "over", 之多: "about", 以下: "under", 及以下: "under", 以内: "under", 之内: "under", 左右: "about", 上下: "about",
};
const LONGEST = 4;
const matchAfter = longestMatch(Object.keys(AFTER));

/** Signs before 近 and 超 that make another word of them: 最近3年, 附近3个村. */
const OTHER_WORD = /^[最附邻靠临亲远就新高赶]$/;

/** The hedge that ends right before `at`: the longest. */
export function hedgeBefore(text: string, at: number): Hedge | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const word = text.slice(Math.max(0, at - length), at);
    const sense = word.length === length && Object.hasOwn(BEFORE, word) ? BEFORE[word] : undefined;
    if (sense === undefined) continue;
    return length === 1 && OTHER_WORD.test(text.slice(Math.max(0, at - 2), at - 1)) ? undefined : { word, sense };
  }
  return undefined;
}

/** The hedge that begins at `at`. */
export function hedgeAfter(text: string, at: number): Hedge | undefined {
  const word = matchAfter(text, at);
  const sense = word === undefined ? undefined : AFTER[word];
  return word === undefined || sense === undefined ? undefined : { word, sense };
}

/** 余 and 多 between a number and its unit. */
export function hedgeInside(text: string, at: number): Hedge | undefined {
  const word = text.charAt(at);
  return word === "余" || word === "多" ? { word, sense: "more" } : undefined;
}
