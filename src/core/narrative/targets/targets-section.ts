import { indicatorsToTell, partNamed } from "../../evaluation";
import type { Indicator } from "../../records";
import { INDICATOR_GAPS, INDICATOR_WORDING as SAY } from "../../standards";
import { type Fact, gap, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { numbered, ordinalMark } from "../compose";
import type { DraftContext } from "../draft-context";
import { indicatorSentence } from "./indicator-sentence";
import { ownLines, ownSentence, ownWords, tidy, unnumbered } from "../office-words";
import { paragraph, section } from "../overview-sections";
import type { Paragraph, Section } from "../report";
import { resultOf } from "./result-of";

/** 绩效目标完成情况: an introduction, then a numbered paragraph per theme with 一是, 二是, 三是 per topic. */
export function targetsSection(context: DraftContext): Section {
  const lines = indicatorsToTell(context.records);
  if (lines.length === 0) {
    const missing = state(SAY.noIndicators, { year: context.year, gap: gap(INDICATOR_GAPS.indicators) });
    return section("targets", [...introduction(context, []), paragraph(missing)]);
  }
  const told = lines.map((indicator, position) => ({ indicator, sentence: tell(indicator, context, position) }));
  const themes = groupBy(told, ({ indicator }) => themeKey(indicator));
  const neutral = state(SAY.guidanceNone, { year: context.year });
  return section("targets", [...introduction(context, [neutral]), ...themes.map((theme, index) => themeParagraph(theme, index + 1))]);
}

function tell(indicator: Indicator, { records, settings }: DraftContext, position: number): Statement {
  return indicatorSentence(indicator, resultOf(indicator, records.year?.value, settings.overCompletion), position);
}

/** The office's own introduction, else a neutral one; then how the year's overall goal was met, as the 自评表 says it. */
function introduction({ records }: DraftContext, neutral: readonly Statement[]): readonly Paragraph[] {
  const own = ownLines(records.profile?.topics.guidance).flatMap((line) => ownSentence(line) ?? []);
  const goal = ownWords(records.selfEvaluation?.actualGoal);
  const goals = goal === undefined ? [] : [state(SAY.actualGoal, { goal })];
  return [...(own.length > 0 ? own : neutral), ...goals].map((statement) => paragraph(statement));
}

interface Told {
  readonly indicator: Indicator;
  readonly sentence: Statement;
}

/** Lists of equal key, in the order their keys first appear. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const titleOf = (text: Located<string> | undefined): Fact | undefined => (text === undefined ? undefined : ownWords(unnumbered(text)));

function themeKey({ theme, level1 }: Indicator): string {
  if (titleOf(theme) !== undefined) return `theme ${tidy(theme?.value ?? "")}`;
  return `level ${partNamed(level1) ?? tidy(level1?.value ?? "")}`;
}

function themeParagraph(theme: readonly [Told, ...Told[]], order: number): Paragraph {
  const { theme: own, level1 } = theme[0].indicator;
  const title = titleOf(own) ?? titleOf(level1) ?? words(SAY.otherGroup);
  const mark = title.kind === "words" && /^\d/.test(title.text) ? `${String(order)}、` : `${String(order)}.`;
  const topics = groupBy(theme, ({ indicator }) => tidy(indicator.topic?.value ?? ""));
  const named = topics.filter(([first]) => titleOf(first.indicator.topic) !== undefined);
  const untitled = topics.filter((topic) => !named.includes(topic));
  return {
    sentences: [
      numbered(mark, state(SAY.themed, { theme: title })),
      ...[...untitled, ...named].flatMap((topic) => topicSentences(topic, named.length > 1 ? named.indexOf(topic) + 1 : 0)),
    ],
  };
}

/** The sentences of a topic, with 一是 … in front where there are several. */
function topicSentences(topic: readonly [Told, ...Told[]], order: number): readonly Statement[] {
  const title = titleOf(topic[0].indicator.topic);
  const sentences = topic.map((told) => told.sentence);
  if (title === undefined) return sentences;
  const heading = state(SAY.topic, { topic: title });
  return [order > 0 ? numbered(ordinalMark(order), heading) : heading, ...sentences];
}
