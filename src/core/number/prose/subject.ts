import type { Subject } from "./prose-number";

/** How far a subject is looked for, so that a text without any pause is read in linear time. */
const FURTHEST_BEFORE = 28;
const FURTHEST_AFTER = 18;
const PAUSE = /^[，。；：、！？,;:!?|()[\]【】《》\n\r\t…]$/;
/** Behind these a number belongs to the words before them: 合计：30万元, 产出指标（50分）. */
const LABELLED = /^[:：(]$/;
const QUOTES = /[“”‘’"'「」 ]/g;

const LINKS = ["分别为", "达到了", "达到", "共计", "合计", "总计", "累计", "已达", "仅为", "约为", "就达", "为", "是", "达", "共", "计", "有", "仅", "只", "的", "至", "了", "比", "较", "等", "已", "均"];
const OPENERS = [
  "截至目前", "与此同时", "目前", "全年", "本年", "当年", "今年", "年内", "其中", "累计", "共计", "同时", "年度", "度", "以及", "全镇", "全乡", "全县", "全区", "我镇", "我乡", "我单位", "现有", "共", "已", "并", "和", "及", "与", "其", "现", "还", "另", "均", "总计", "我", "为", "即", "对",
];

/** The words around a number from `start` to `end`; `from` is where the number before it ends, `hedge` the word right before it. */
export function subjectOf(text: string, { start, end, from, hedge = "" }: { start: number; end: number; from: number; hedge?: string }): Subject {
  const stated = start - hedge.length;
  const last = LABELLED.test(text.charAt(stated - 1)) && stated - 1 > from ? stated - 1 : stated;
  const first = Math.max(from, last - FURTHEST_BEFORE, 0);
  let begin = last;
  while (begin > first && !PAUSE.test(text.charAt(begin - 1))) begin -= 1;
  let stop = end;
  while (stop < Math.min(text.length, end + FURTHEST_AFTER) && !PAUSE.test(text.charAt(stop)) && !/^\d$/.test(text.charAt(stop))) stop += 1;
  const before = withoutQuotes(text.slice(begin, last));
  return { before, noun: withoutEnds(before), after: withoutQuotes(text.slice(end, stop)) };
}

const withoutQuotes = (words: string): string => (words === "" ? "" : words.replace(QUOTES, ""));

function withoutEnds(words: string): string {
  if (words === "") return "";
  let noun = words;
  const linkOf = (): string | undefined => (/(?:行|作|成)为$|占比$/.test(noun) ? undefined : LINKS.find((word) => noun.endsWith(word)));
  for (let link = linkOf(); link !== undefined; link = linkOf()) noun = noun.slice(0, -link.length);
  for (let opener = OPENERS.find((word) => noun.startsWith(word)); opener !== undefined; opener = OPENERS.find((word) => noun.startsWith(word))) noun = noun.slice(opener.length);
  return noun;
}
