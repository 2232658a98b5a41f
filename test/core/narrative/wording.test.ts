import fc from "fast-check";
import type { Report } from "../../../src/core/narrative";
import { TEXT_SHELLS } from "../../../src/core/standards";
import { pieces } from "../../../src/core/statement";
import { anyOffice } from "../../support/any-office";
import { draftOffice, sectionText } from "../../support/draft-text";
import type { DrawnIndicator } from "../../support/draw-office";

/** The program's own words of a sentence: without its facts, cut at punctuation; two characters are no phrase. */
const phrases = (template: string): readonly string[] =>
  pieces(template).flatMap((piece) => (piece.kind === "text" ? piece.text.split(/[，。；：、（）“”]/) : [])).filter((text) => text.length > 2);

function thrice({ sections }: Report): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ template }, index) => {
    const next = [sentences[index + 1]?.template ?? "", sentences[index + 2]?.template ?? ""].map(phrases);
    return phrases(template).filter((phrase) => next.every((other) => other.includes(phrase)));
  })));
}

test("no phrase stands in three sentences that follow each other, whatever the office holds", () => {
  fc.assert(fc.property(anyOffice, fc.constantFrom(undefined, ...TEXT_SHELLS), (office, shell) => {
    expect(thrice(draftOffice(office, shell === undefined ? {} : { shell }))).toEqual([]);
  }), { numRuns: 80 });
});

const indicators = (count: number, one: (index: number) => Omit<DrawnIndicator, "name">): DrawnIndicator[] =>
  Array.from({ length: count }, (_, index) => ({ name: `巡查${"甲乙丙丁戊己庚辛壬癸".charAt(index % 10)}`, ...one(index) }));

test.each<[string, (index: number) => Omit<DrawnIndicator, "name">]>([
  ["reached", () => ({ target: "5次", actual: "5次" })],
  ["far exceeded without a reason", () => ({ target: "5次", actual: "50次" })],
  ["missed with a reason", () => ({ target: "5次", actual: "3次", reason: "人手不足" })],
  ["without a result", () => ({ target: "5次" })],
  ["kept below a limit", () => ({ target: "≤5次", actual: "3次" })],
  ["told by the office", () => ({ target: "5次", actual: "4次", remark: "完成4次" })],
  ["done in time", () => ({ target: "9月底前", actual: "8月" })],
  ["grown", () => ({ target: "5次", actual: "6次", previous: "4次" })],
])("nor where twelve indicators in a row are %s", (_, one) => {
  const report = draftOffice({ indicators: indicators(12, one) });
  expect(thrice(report)).toEqual([]);
  expect(sectionText(report, "targets")).not.toBe("");
});

test("wordings vary by place alone: the same sheets give the same words", () => {
  fc.assert(fc.property(anyOffice, (office) => expect(draftOffice(office)).toEqual(draftOffice(office))), { numRuns: 10 });
});

test("a name that says 完成 itself is not said to be done once more", () => {
  const report = draftOffice({ indicators: [["任务完成数量", "3次", "3次"], ["完成培训", "2期", "2期"], ["年内完成整改户数", "5户", "5户"]].map(([name, target, actual]) => ({ level1: "产出指标", name: name!, target: target!, actual: actual!, weight: 5 })) });
  expect(sectionText(report, "targets")).toContain("任务完成数量为3次");
  expect(sectionText(report, "targets")).not.toMatch(/完成[^，。]*完成[^率]/);
});
