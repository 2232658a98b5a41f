import { OTHER_LEAD, PLAIN_LEAD_WORDS } from "../../standards";
import type { TopicIndex } from "./topic-index";
import type { Topic } from "./topic";

/** The topics words name. `isSure` where nothing is left in front of the name but words that leave it what it is. */
export interface Named {
  readonly topics: readonly Topic[];
  readonly isSure: boolean;
}

const SHORTEST = 2;

const MOST_REMEMBERED = 4000;

/** As `searchTopics`, each words once: a text repeats them. */
export function findTopics(words: string, index: TopicIndex): Named | undefined {
  const known = index.found.get(words);
  if (known !== undefined) return known === "none" ? undefined : known;
  const named = searchTopics(words, index);
  if (index.found.size < MOST_REMEMBERED) index.found.set(words, named ?? "none");
  return named;
}

/** The topics of the longest name that words end in; undefined where they end in none, or where what stands before makes another thing of it. */
function searchTopics(words: string, { byName, longestName, office }: TopicIndex): Named | undefined {
  for (let at = Math.max(0, words.length - longestName); at <= words.length - SHORTEST; at += 1) {
    const topics = byName.get(words.slice(at));
    if (topics === undefined) continue;
    const lead = plainLead(words.slice(0, at), office);
    if (lead === "") return { topics, isSure: true };
    return OTHER_LEAD.test(lead) ? undefined : { topics, isSure: false };
  }
  return undefined;
}

/** What is left of words in front of a subject without those that leave it what it is, and without the name of the office. */
export function plainLead(words: string, office: readonly string[]): string {
  let rest = words;
  const plain = (): string | undefined => office.find((word) => rest.startsWith(word)) ?? PLAIN_LEAD_WORDS.find((word) => rest.startsWith(word));
  for (let word = plain(); word !== undefined; word = plain()) rest = rest.slice(word.length);
  return rest;
}
