import fc from "fast-check";
import { evaluateOffice } from "../../../src/core/evaluation";
import { valueOf } from "../../../src/core/figure";
import { draftReport, type Report } from "../../../src/core/narrative";
import { compare, ZERO } from "../../../src/core/number";
import { cellsOfFact, pieces, type Statement } from "../../../src/core/statement";
import { isOpen, say, sayAll, type Spoken } from "../../../src/render/words";
import { anyOffice } from "../../support/any-office";
import { type DrawnOffice, readOffice } from "../../support/draw-office";

function draftDrawn(office: DrawnOffice): Report {
  const records = readOffice(office);
  return draftReport(records, evaluateOffice(records));
}

const statementsOf = ({ title, sections }: Report): readonly Statement[] => [title, ...sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))];
const paragraphsOf = ({ sections }: Report): readonly Spoken[] => sections.flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sayAll(sentences)));

/** What the program itself says: the text without its facts. */
function ownText({ text, facts }: Spoken): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of facts) {
    rest += `${text.slice(from, start)}□`;
    from = end;
  }
  return rest + text.slice(from);
}

describe("the report drafted for any office", () => {
  it("has no broken sentence: nothing undefined, no doubled punctuation, no unreadable cell, no percentage of a zero base", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      for (const { text } of paragraphsOf(draftDrawn(office))) {
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|单元格无法读取|基数为0/);
        expect(text).not.toMatch(/[。，；、：,;]\s*[。，；、：,;]|[！？][。，；]/);
        expect(text).not.toMatch(/^[。，；、：]|[，；、]$|（）|“”|是。|为。|[：，]〕/);
      }
    }), { numRuns: 80 });
  });

  it("has a cell behind every number that is not an ordinal, and lists every gap", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const report = draftDrawn(office);
      for (const statement of statementsOf(report)) {
        const spoken = say(statement);
        expect(ownText(spoken).replace(/^\d+[.、]/, "")).not.toMatch(/\d/);
        for (const { fact, text } of spoken.facts) if (/\d/.test(text) && fact.kind !== "gap") expect([text, cellsOfFact(fact).length > 0]).toEqual([text, true]);
      }
      const open = report.sections.flatMap(({ heading, paragraphs }) => paragraphs.flatMap(({ sentences }) => sayAll(sentences).facts)
        .flatMap(({ fact }) => (fact.kind === "gap" ? `${heading} ${fact.needs}` : isOpen(fact) ? "open figure" : [])));
      expect([...new Set(open)]).toEqual(report.blanks.map(({ section, needs }) => `${section} ${needs}`));
    }), { numRuns: 50 });
  });

  it("says 增长 of what is more than its base and 下降 of what is less, never of nothing", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      for (const { template, facts } of statementsOf(draftDrawn(office))) {
        for (const [, word, name = ""] of template.matchAll(/(增长|下降)\{(\w+)\}/g)) {
          const fact = facts[name];
          if (fact?.kind !== "rate" || fact.figure.op !== "ratio" || fact.figure.part.op !== "difference") throw new Error("a growth that is no change of a base");
          const { part, base } = fact.figure;
          expect(base).toBe(word === "增长" ? part.less : part.from);
          expect(compare(valueOf(part) ?? ZERO, ZERO)).toBeGreaterThan(0);
        }
      }
    }), { numRuns: 60 });
  });

  it("says 增加, 追加 or 多 of what is more than the base it names and 减少, 调减 or 少 of what is less, by more than nothing", () => {
    const isMore: Readonly<Record<string, boolean>> = { 多: true, 追加: true, 增加: true, 超出预算: true, 少: false, 调减: false, 减少: false, 尚有: false };
    fc.assert(fc.property(anyOffice, (office) => {
      for (const { template, facts } of statementsOf(draftDrawn(office))) {
        for (const [, word = "", name = ""] of template.matchAll(/(多|追加|增加|超出预算|少|调减|减少|尚有)\{(\w+)\}/g)) {
          const fact = facts[name];
          if (fact === undefined || !("figure" in fact) || fact.figure.op !== "difference") throw new Error(`${word} of no difference`);
          expect(compare(valueOf(fact.figure) ?? ZERO, ZERO)).toBeGreaterThan(0);
          const base = ["budget", "initial", "previous"].map((one) => facts[name.replace(/[a-z]+$/, one)]).find((one) => one !== undefined);
          if (base !== undefined && "figure" in base) expect(base.figure).toBe(isMore[word] === true ? fact.figure.less : fact.figure.from);
        }
      }
    }), { numRuns: 60 });
  });

  it("never opens three sentences in a row with the same words of its own", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      for (const { paragraphs } of draftDrawn(office).sections) {
        for (const { sentences } of paragraphs) {
          const openings = sentences.map(({ template }) => pieces(template)[0]).map((first) => (first?.kind === "text" ? first.text : ""));
          openings.forEach((opening, i) => expect(opening !== "" && opening === openings[i + 1] && opening === openings[i + 2]).toBe(false));
        }
      }
    }), { numRuns: 40 });
  });

  it("is the same for the same sheets", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const said = (): string => paragraphsOf(draftDrawn(office)).map(({ text }) => text).join("\n");
      expect(said()).toBe(said());
    }), { numRuns: 20 });
  });
});
