import type { ProseQuantity } from "../../number";
import { ROLE_WORDS, type SubjectRole } from "../../standards";
import { changeWord, type Direction, directionOf } from "../numbers/growth-steps";
import type { Lead } from "./read-lead";

/** What the words before a number say it is: its role, and what is left of them for the thing it is of; empty where the thing was named before. */
export interface Asked {
  readonly role: SubjectRole;
  readonly rest: string;
  /** Its words say the role: 决算数, 指标值. */
  readonly isSaid?: boolean;
  /** 增加 or 减少 as the text says it, where the number is a change. */
  readonly direction?: Direction;
  readonly word?: string;
}

/** The base a comparison is against, as its words say it. */
export type Base = "previous" | "budget" | "initial";

const ROLES: readonly (readonly [word: string, role: SubjectRole])[] = Object.entries(ROLE_WORDS)
  .flatMap(([role, words]) => words.map((word) => [word, role as SubjectRole] as const))
  .sort(([a], [b]) => b.length - a.length);
const LINKS = /(?:为|是|达到|达|了|的|共计|共|计|有|至|数|名|已|均|分别|仅|就|完成)$/;
const OF_TARGET = /(?:年度)?(?:任务数?|指标值|目标值?|计划数?)的$/;
const COMPARED = /(?:比|较|同比|与|超出|超|突破)[^比较]*$/;
const EXCESS = /(?:超出|超)(?:全年|本年)?预算数?$/;
const PAST = /上年|去年|上一年|同期|同比/;

/** What a number may be, likeliest first. `last` is the base compared with before in the same sentence, `year` the one reported on. */
export function askOfNumber(number: ProseQuantity, { words, year: own }: Pick<Lead, "words" | "year">, context: { readonly last?: Base; readonly year?: number; readonly after: string }): readonly Asked[] {
  const word = changeWord(number) ?? (/(?:比|较|超出)[^比较]{0,12}$/.test(words) ? undefined : shortChange(words));
  if (word !== undefined) return changes(number, words, word, own, context);
  if (/未支出$|^未支出|^未使用|^未执行/.test(context.after)) return [{ role: "left", rest: words.replace(/(?:尚有|还有|有)$/, "") }];
  if (EXCESS.test(words)) return [{ role: "change-budget", rest: words.replace(EXCESS, "").replace(/支出$/, ""), direction: "up" }];
  if (number.kind === "rate" && OF_TARGET.test(words)) return [{ role: "completion", rest: words.replace(OF_TARGET, "").replace(/[为达]$/, "") }];
  const isPast = PAST.test(words) || (own !== undefined && own + 1 === context.year);
  const stripped = words.replace(PAST, "");
  return endings(stripped).flatMap((said): Asked[] => {
    const role = ROLES.find(([ending]) => said.endsWith(ending));
    const found: Asked[] = role === undefined ? [] : [{ role: role[1], rest: withoutCompared(said.slice(0, -role[0].length)), isSaid: true }];
    return [{ role: "actual" as const, rest: said }, ...found].map((asked) => (isPast && asked.role === "actual" ? { ...asked, role: "previous" as const } : asked));
  });
}

/** `少` and `多` right behind the number they compare with. */
const shortChange = (words: string): string | undefined => (words === "少" || words === "多" ? words : undefined);

function changes(number: ProseQuantity, words: string, word: string, own: number | undefined, { last, year }: { readonly last?: Base; readonly year?: number }): readonly Asked[] {
  const before = words.slice(0, words.lastIndexOf(word));
  const base = baseIn(before, own, year) ?? (/追加|调减/.test(word) ? "initial" : last);
  if (base === undefined) return [];
  const role = `${number.kind === "rate" ? "growth" : "change"}-${base}` as const;
  return [{ role, rest: withoutCompared(before).replace(/年中$/, ""), direction: directionOf(word), word }];
}

/** What a comparison in these words is against. */
export function baseIn(words: string, own: number | undefined, year: number | undefined): Base | undefined {
  if (PAST.test(words) || (own !== undefined && own + 1 === year && COMPARED.test(words))) return "previous";
  if (!COMPARED.test(words)) return undefined;
  return words.includes("年初预算") ? "initial" : words.includes("预算") ? "budget" : undefined;
}

const withoutCompared = (words: string): string => words.replace(/(?:与|和|同比|比|较|超出|超过|超|突破|未达到|达到|低于|高于).*$/, "");

/** The words with 为, 达到, 共 at their end taken off one by one. */
function endings(words: string): readonly string[] {
  const found = [words];
  for (let said = words; LINKS.test(said) && found.length < 5; ) {
    said = said.replace(LINKS, "");
    found.push(said);
  }
  return found;
}
