import { indicatorsToTell, partNamed } from "../../evaluation";
import type { Indicator } from "../../records";
import { INDICATOR_GAPS, INDICATOR_WORDING as SAY } from "../../standards";
import { type Fact, gap, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { acceptedReason } from "../accepted";
import { asPoint, numbered, ordinalMark } from "../compose";
import type { DraftContext } from "../draft-context";
import { fitted, type Item, type Rank } from "../fit";
import { ownLines, ownSentence, ownWords, tidy, unnumbered } from "../office-words";
import { paragraph, section } from "../overview-sections";
import type { Paragraph, Section } from "../report";
import { indicatorSentence } from "./indicator-sentence";
import { type Result, resultOf } from "./result-of";

/** 绩效目标完成情况: an introduction, then a numbered paragraph per theme with 一是, 二是, 三是 per topic; last what closes it. */
export function targetsSection(context: DraftContext, closing: readonly Statement[] = []): Section {
  const lines = indicatorsToTell(context.records);
  const room = context.roomOf("targets");
  if (lines.length === 0) {
    const missing = state(SAY.noIndicators, { year: context.year, gap: gap(INDICATOR_GAPS.indicators) });
    return section("targets", fitted(introduction(context, []), (kept) => [...introductionOf(kept), paragraph(missing)], room));
  }
  const neutral = state(SAY.guidanceNone, { year: context.year });
  const items: readonly Item<Telling>[] = [...introduction(context, [neutral]), ...lines.map((indicator) => toTell(indicator, context)), ...closing.map((statement) => ({ value: { closing: statement }, rank: 2 as const }))];
  return section("targets", fitted(items, targetParagraphs, room));
}

/** Something the section tells: a sentence of its introduction, an indicator with its result, a sentence that closes it. */
type Telling = { readonly lead: Statement } | { readonly closing: Statement } | Told;

interface Told {
  readonly indicator: Indicator;
  readonly result: Result;
}

/** A missed or a far exceeded target must be explained; what was just reached is the first to be left out. */
function toTell(indicator: Indicator, { records, settings, accepted }: DraftContext): Item<Telling> {
  const reason = acceptedReason(accepted, ["overachievement-is-explained", "missed-target-is-explained"], [indicator.name.at, indicator.actual?.at]);
  const result: Result = { ...resultOf(indicator, records.year?.value, settings.overCompletion), ...(reason === undefined ? {} : { acceptedReason: reason }) };
  return { value: { indicator, result }, rank: rankOf(result) };
}

function rankOf({ isMissed, isOver, standing }: Result): Rank {
  if (isMissed || isOver) return 1;
  return standing.kind === "met" ? 3 : 2;
}

const introductionOf = (kept: readonly Telling[]): readonly Paragraph[] => kept.flatMap((one) => ("lead" in one ? [paragraph(one.lead)] : []));

function targetParagraphs(kept: readonly Telling[]): readonly Paragraph[] {
  const told = kept.flatMap((one) => ("indicator" in one ? [one] : []));
  const themes = groupBy(told, ({ indicator }) => themeKey(indicator));
  let place = 0;
  return [...introductionOf(kept), ...themes.map((theme, index) => {
    const made = themeParagraph(theme, index + 1, place);
    place += theme.length;
    return made;
  }), ...kept.flatMap((one) => ("closing" in one ? [paragraph(one.closing)] : []))];
}

/** The office's own introduction, else a neutral one; then how the year's overall goal was met, as the 自评表 says it. */
function introduction({ records }: DraftContext, neutral: readonly Statement[]): readonly Item<Telling>[] {
  const own = ownLines(records.profile?.topics.guidance).flatMap((line) => ownSentence(line) ?? []);
  const goal = ownWords(records.selfEvaluation?.actualGoal);
  const goals = goal === undefined ? [] : [state(SAY.actualGoal, { goal })];
  return [...(own.length > 0 ? own : neutral), ...goals].map((lead) => ({ value: { lead }, rank: 2 }));
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

function themeParagraph(theme: readonly [Told, ...Told[]], order: number, from: number): Paragraph {
  const { theme: own, level1 } = theme[0].indicator;
  const title = titleOf(own) ?? titleOf(level1) ?? words(SAY.otherGroup);
  const topics = groupBy(theme, ({ indicator }) => tidy(indicator.topic?.value ?? ""));
  const named = topics.filter(([first]) => titleOf(first.indicator.topic) !== undefined);
  const ordered = [...topics.filter((topic) => !named.includes(topic)), ...named];
  // Worded in reading order, across topics.
  const sentences = ordered.flat().map(({ indicator, result }, index) => indicatorSentence(indicator, result, from + index));
  let at = 0;
  return {
    sentences: [
      asPoint(order, state(SAY.themed, { theme: title })),
      ...ordered.flatMap((topic) => {
        const own = sentences.slice(at, at + topic.length);
        at += topic.length;
        return [...topicHeading(topic, named.length > 1 ? named.indexOf(topic) + 1 : 0), ...own];
      }),
    ],
  };
}

/** The title of a topic, with 一是 … in front where there are several. */
function topicHeading(topic: readonly [Told, ...Told[]], order: number): readonly Statement[] {
  const title = titleOf(topic[0].indicator.topic);
  if (title === undefined) return [];
  const heading = state(SAY.topic, { topic: title });
  return [order > 0 ? numbered(ordinalMark(order), heading) : heading];
}
