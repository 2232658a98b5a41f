import type { ProseQuantity } from "../../number";
import { WHOLE_WORDS } from "../../standards";
import { type Asked, askOfNumber } from "./ask-of-number";
import { facet } from "./derive";
import { findTopics } from "./find-topics";
import type { Subject } from "./judge-sources";
import type { Lead } from "./read-lead";
import type { Said } from "./said";
import type { Topic } from "./topic";
import type { TopicIndex } from "./topic-index";

/** What a number may be about, likeliest first, and whether its words named something that is not known. */
export interface Subjects {
  readonly found: readonly Subject[];
  readonly isNew: boolean;
}

/** Reads the words before a number, with what was spoken of before it. `after` is what stands behind it. */
export function subjectsOf(number: ProseQuantity, lead: Lead, said: Said, { index, after, isOtherYear }: { readonly index: TopicIndex; readonly after: string; readonly isOtherYear: boolean }): Subjects {
  const year = lead.year ?? (isOtherYear ? said.year : undefined);
  const asked = askOfNumber(number, { words: lead.words, ...(year === undefined ? {} : { year }) }, { after, ...(said.base === undefined ? {} : { last: said.base }), ...(index.year === undefined ? {} : { year: index.year }) });
  const found = asked.flatMap((one) => subjectOf(one, number, lead, said, index) ?? []);
  return { found, isNew: found.length === 0 && lead.words !== "" && asked.every(({ rest }) => rest !== "") };
}

/** The subject one reading of the words gives a number. */
function subjectOf({ role, rest, direction, word, isSaid }: Asked, number: ProseQuantity, lead: Lead, said: Said, index: TopicIndex): Subject | undefined {
  const more = { ...(direction === undefined ? {} : { direction }), ...(word === undefined ? {} : { word }) };
  const named = rest === "" ? undefined : findTopics(rest, index);
  if (named !== undefined) return subject(role, named.topics, named.isSure, index, more);
  if (role === "actual" && number.kind === "rate" && said.role === "target" && said.topics !== undefined && rest.replace("的", "") === "") return subject("completion", said.topics, said.isTopicSure, index, more);
  if ((role === "actual" && isSaid !== true) || !isPlain(rest, index)) return undefined;
  if (said.topics !== undefined) return subject(role, said.topics, said.isTopicSure, index, more);
  return isOfWhole(lead.words) ? subject(role, [index.whole], lead.isFirst, index, more) : undefined;
}

/** Words that are said of the whole year's spending unless another thing was named. */
const isOfWhole = (words: string): boolean => [WHOLE_WORDS.budget, WHOLE_WORDS.initial, WHOLE_WORDS.execution].some((names) => names.some((name) => words.endsWith(name)));

const isPlain = (rest: string, index: TopicIndex): boolean => rest === "" || findTopics(`${rest}${WHOLE_WORDS.spending[0]}`, index)?.isSure === true;

function subject(role: Asked["role"], topics: readonly Topic[], isSure: boolean, { whole }: TopicIndex, more: Pick<Subject, "direction" | "word">): Subject | undefined {
  const sources = topics.flatMap((topic) => facet(topic, role, whole).map((source) => ({ source, ...(topic.scope === undefined ? {} : { scope: topic.scope }) })));
  return sources.length === 0 ? undefined : { role, topics, sources, isSure, ...more };
}
