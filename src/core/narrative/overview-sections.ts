import { figureOfAmount } from "../evaluation";
import { HEADINGS, NO_REMARKS, OVERVIEW_GAPS } from "../standards";
import { type Fact, gap, state, type Statement } from "../statement";
import { type DraftContext, isSayable, officeFact } from "./draft-context";
import { acceptedDifferences } from "./accepted";
import { asPoint } from "./compose";
import { fitted, type Item } from "./fit";
import { ownLines, ownSentence, ownWords } from "./office-words";
import type { Paragraph, Section } from "./report";

type SectionId = keyof typeof HEADINGS;

/** A section of the county form. Its group heading is part of the form, not of the section. */
export const section = (id: SectionId, paragraphs: readonly Paragraph[]): Section => ({ id, heading: HEADINGS[id], level: 2, paragraphs });

export const paragraph = (...sentences: readonly Statement[]): Paragraph => ({ sentences });

const only = (fact: Fact): readonly Paragraph[] => [paragraph(state("{fact}", { fact }))];

export const officeSection = ({ records }: DraftContext): Section => section("office", only(officeFact(records) ?? gap(OVERVIEW_GAPS.office)));

/** 年度预算金额 in 元 with separators, as the form wants it: the amount the office states itself, else the full-year budget. */
export function budgetSection({ records, evaluation }: DraftContext): Section {
  const stated = figureOfAmount(records.profile?.budget) ?? evaluation.budget;
  if (!isSayable(stated)) return section("budget", only(gap(OVERVIEW_GAPS.budget)));
  return section("budget", only({ kind: "amount", figure: stated, unit: "元", decimals: 2, grouped: true }));
}

export function supervisorSection({ records }: DraftContext): Section {
  return section("supervisor", only(ownWords(records.profile?.topics.supervisor?.[0]) ?? gap(OVERVIEW_GAPS.supervisor)));
}

/** 单位基本职能, line by line and numbered as the office's sheet has them. */
export function dutiesSection({ records, roomOf }: DraftContext): Section {
  const lines = ownLines(records.profile?.topics.duties).flatMap((line) => ownSentence(line) ?? []);
  const kept = fitted(asItems(lines), (statements) => statements.map((line) => paragraph(line)), roomOf("duties"));
  return section("duties", lines.length === 0 ? only(gap(OVERVIEW_GAPS.duties)) : kept);
}

const asItems = (statements: readonly Statement[]): readonly Item<Statement>[] => statements.map((value) => ({ value, rank: 2 }));

/** 其他需要说明问题: the office's own, then the differences it lets stand with its reasons; else 无. */
export function remarksSection({ records, accepted, roomOf }: DraftContext): Section {
  const lines = ownLines(records.profile?.topics.remarks).flatMap((line) => ownSentence(line) ?? []);
  const differences = acceptedDifferences(accepted);
  if (lines.length + differences.length === 0) return section("remarks", [paragraph(state(NO_REMARKS, {}))]);
  const items: readonly Item<{ readonly line: Statement; readonly isOwn: boolean }>[] = [
    ...lines.map((line) => ({ value: { line, isOwn: true }, rank: 2 as const })), ...differences.map((line) => ({ value: { line, isOwn: false }, rank: 2 as const })),
  ];
  const build = (kept: readonly { readonly line: Statement; readonly isOwn: boolean }[]): readonly Paragraph[] => {
    const told = kept.filter(({ isOwn }) => !isOwn);
    const points = told.map(({ line }, index) => paragraph(told.length > 1 ? asPoint(index + 1, line) : line));
    return [...kept.filter(({ isOwn }) => isOwn).map(({ line }) => paragraph(line)), ...points];
  };
  return section("remarks", fitted(items, build, roomOf("remarks")));
}
