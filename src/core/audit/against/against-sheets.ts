import { isQuantity, type ProseNumber, type ProseQuantity } from "../../number";
import type { Passage, Sentence } from "../passage";
import { baseIn } from "./ask-of-number";
import { candidatesFor } from "./candidates-for";
import { findTopics } from "./find-topics";
import { judgeSources } from "./judge-sources";
import { type Lead, readLead } from "./read-lead";
import { beginSentence, follow, forget, readOn, type Said } from "./said";
import { candidateRemark, type SheetRemark } from "./sheet-remark";
import { subjectsOf } from "./subjects-of";
import type { TopicIndex } from "./topic-index";

/** What stands above a sentence: the heading it is under, and the line or cell right before it where that has no number. */
interface Above {
  readonly heading: string;
  readonly label: string;
}

/** Every quantity of a passage with what the sheets say of it. Each number is looked up by its words and by its value, never held against all figures. */
export function againstSheets(passage: Passage, index: TopicIndex): ReadonlyMap<ProseQuantity, SheetRemark> {
  const remarks = new Map<ProseQuantity, SheetRemark>();
  let [next, heading, label] = [0, "", ""];
  for (const sentence of passage.sentences) {
    const own: ProseNumber[] = [];
    for (let number = passage.numbers[next]; number !== undefined && number.start < sentence.end; number = passage.numbers[next]) {
      if (number.start >= sentence.start) own.push(number);
      next += 1;
    }
    const text = sentence.text.trim();
    if (text === "") continue;
    const said = beginSentence(sentence, heading);
    for (const number of own) {
      if (isQuantity(number)) remarks.set(number, judge(passage.folded, number, said, { heading, label: text === number.text.trim() ? label : "" }, index));
      follow(number, said, passage.folded);
    }
    if (isHeading(passage.folded, sentence)) heading = text;
    label = own.some(isQuantity) || text.length > LONGEST_HEADING ? "" : passage.folded.slice(own.find(({ kind }) => kind === "list")?.end ?? sentence.start, sentence.end).trim();
  }
  return remarks;
}

const LONGEST_HEADING = 30;

/** A line of a few words without a full stop. */
const isHeading = (folded: string, { text, end }: Sentence): boolean => text.length <= LONGEST_HEADING * 2 && text.trim().length <= LONGEST_HEADING && !/[。|]/.test(folded.charAt(end)) && !/[，,；;|]/.test(text);

function judge(folded: string, number: ProseQuantity, said: Said, above: Above, index: TopicIndex): SheetRemark {
  const lead = leadOf(folded, number, said, above);
  readOn(said, folded, lead.start);
  if (/[;；]/.test(folded.slice(said.from, number.start))) forget(said);
  const title = lead.title === "" ? undefined : findTopics(lead.title, index);
  if (title !== undefined) Object.assign(said, { topics: title.topics, isTopicSure: title.isSure });
  if (lead.isPart && said.hasNumber && said.topics?.includes(index.whole) !== true) said.isInPart = true;
  const year = lead.year ?? said.year;
  const isOtherYear = year !== undefined && index.year !== undefined && year !== index.year;
  const { found, isNew } = subjectsOf(number, lead, said, { index, after: folded.slice(number.end, number.end + 4), isOtherYear });
  said.base = baseIn(lead.words, lead.year, index.year) ?? said.base;
  const isLastYear = isOtherYear && year + 1 === index.year && found.every(({ role }) => role !== "actual");
  const isDoubtful = said.isOfOtherTime || said.isInPart || isOfProject(above.heading);
  const isSilent = number.per !== undefined || (isOtherYear && !isLastYear);
  const best = isSilent ? undefined : found.map((subject) => judgeSources(number, { ...subject, isSure: subject.isSure && !isDoubtful }, said.scopes)).find((remark) => remark !== undefined);
  const [first] = found;
  if (first !== undefined) Object.assign(said, { topics: first.topics, isTopicSure: first.isSure, role: first.role });
  else if (isNew) forget(said);
  return best ?? candidateRemark(isSilent || isOtherYear ? [] : candidatesFor(number, index));
}

/** Below the heading of a project 年初预算 and 支出 are that project's. */
const isOfProject = (heading: string): boolean => heading.includes("项目") && !heading.includes("项目支出");

/** The lead of a number; a number that stands alone in its line or cell is led by the line before it. */
function leadOf(folded: string, number: ProseQuantity, { from, sentence }: Said, { label }: Above): Lead {
  const lead = readLead(folded, number, { from, sentence: sentence.start });
  return label === "" || lead.words !== "" ? lead : { ...readLead(label, { ...number, start: label.length }, { from: 0, sentence: 0 }), start: lead.start };
}
