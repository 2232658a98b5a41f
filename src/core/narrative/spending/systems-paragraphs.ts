import type { Records } from "../../records";
import { REPEALED_RULES, SPENDING_GAPS, SPENDING_WORDING } from "../../standards";
import { gap, state, type Statement, words } from "../../statement";
import type { Located } from "../../workbook";
import { listed, sentence } from "../compose";
import { ownLines, ownSentence, ownWords } from "../office-words";
import { paragraph } from "../overview-sections";
import type { Paragraph } from "../report";

/**
 * What the office says about the rules its spending follows: its own paragraphs, then its list of systems.
 * We name no law ourselves; a repealed one in the office's words is followed by the request to renew it.
 */
export function systemsParagraphs({ profile }: Records): readonly Paragraph[] {
  const management = ownLines(profile?.topics.management);
  const systems = ownLines(profile?.topics.systems);
  const paragraphs = management.flatMap((line) => toParagraph(ownSentence(line), [line]));
  const told = [...paragraphs, ...systemsParagraph(systems)];
  return told.length > 0 ? told : [paragraph(state(SPENDING_WORDING.noSystems, { gap: gap(SPENDING_GAPS.systems) }))];
}

function systemsParagraph(lines: readonly Located<string>[]): readonly Paragraph[] {
  const isProse = lines.some(({ value }) => /[。；，]/.test(value.slice(0, -1)));
  if (isProse) return lines.flatMap((line) => toParagraph(ownSentence(line), [line]));
  const names = lines.flatMap((line) => ownWords(line) ?? []).map((name): Statement => state("{name}", { name }));
  if (names.length === 0) return [];
  // Titles in 《》 stand side by side; other names are set apart by 、.
  const isQuoted = names.every(({ facts }) => facts.name?.kind === "words" && facts.name.text.endsWith("》"));
  return toParagraph(sentence([listed(SPENDING_WORDING.systems, names, isQuoted ? "" : "、")]), lines);
}

function toParagraph(statement: Statement | undefined, lines: readonly Located<string>[]): readonly Paragraph[] {
  if (statement === undefined) return [];
  const repealed = REPEALED_RULES.filter(({ name }) => lines.some(({ value }) => value.includes(`《${name}》`)));
  const requests = repealed.map(({ name, replacedBy }) => {
    const line = lines.find(({ value }) => value.includes(name));
    return state(SPENDING_WORDING.repealed, {
      rule: words(name, line === undefined ? [] : [line.at]), gap: gap(SPENDING_GAPS.repealed.replace("{replacedBy}", replacedBy)),
    });
  });
  return [paragraph(statement, ...requests)];
}
