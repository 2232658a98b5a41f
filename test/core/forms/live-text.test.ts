import fc from "fast-check";
import { difference, ratio, sum } from "../../../src/core/figure";
import { liveText, unchangedFormula } from "../../../src/core/forms/live/live-text";
import { amount, rate, state, type Statement, words } from "../../../src/core/statement";
import { sayText } from "../../../src/render/words";
import { moneyCell, numberCell, unreadableCell } from "../../support/figures";
import { literalsOf } from "./sheet-rules";

const total = moneyCell("支出决算表!C5", "4130.69", "万元", "合计");
const budget = moneyCell("预算执行表!D5", "58265428.00", "元", "全年预算数");
const live = (...sentences: Statement[]) => liveText(sentences, sayText);
const formulaOf = (...sentences: Statement[]): string | undefined => live(...sentences)?.formula;

describe("a sentence as a formula", () => {
  test("says amounts in their unit and rates in percent", () => {
    expect(formulaOf(state("支出{total}，执行率{rate}。", { total: amount(total), rate: rate(ratio(total, budget)) })))
      .toBe(`"支出"&TEXT(ROUND(支出决算表!C5,2),"0.00")&"万元"&"，执行率"&TEXT(ROUND(支出决算表!C5/(预算执行表!D5/10000),4),"0.00%")&"。"`);
  });

  test("keeps the thousands separators of 元", () => {
    expect(live(state("{budget}", { budget: { kind: "amount", figure: budget, unit: "元", decimals: 2, grouped: true } })))
      .toEqual({ kind: "formula", formula: `TEXT(ROUND(预算执行表!D5,2),"#,##0.00")&"元"`, cached: "58,265,428.00元" });
  });

  test("a number that is whole today can grow decimals tomorrow", () => {
    const none = moneyCell("三公!G5", "0", "万元");
    expect(live(state("三公经费{none}", { none: amount(none) }))).toEqual({ kind: "formula", formula: `"三公经费"&ROUND(三公!G5,2)&"万元"`, cached: "三公经费0万元" });
    expect(formulaOf(state("{jobs}", { jobs: { kind: "number", figure: numberCell("指标!E3", "326"), unit: "人" } }))).toBe(`ROUND(指标!E3,2)&"人"`);
  });

  test("a word chosen by the sign of a number does not follow it, so the sentence stays text", () => {
    expect(live(state("比上年减少{less}", { less: { kind: "amount", figure: total, magnitude: true } }))).toBeUndefined();
  });

  test("a difference that changes its sign says so instead of contradicting the word before it", () => {
    const left = difference(budget, total);
    expect(live(state("尚有{left}未支出。", { left: amount(left, "万元", 2) }))).toEqual({
      kind: "formula", cached: "尚有1695.85万元未支出。",
      formula: `"尚有"&TEXT(ROUND(预算执行表!D5/10000-支出决算表!C5,2),"0.00;""〔方向已变，请重新起草〕""")&"万元"&"未支出。"`,
    });
    const none = difference(total, total);
    expect(formulaOf(state("减少{none}", { none: amount(none) }))).toBe(`"减少"&IF(ROUND(支出决算表!C5-支出决算表!C5,2)<0,"〔方向已变，请重新起草〕",ROUND(支出决算表!C5-支出决算表!C5,2))&"万元"`);
  });

  test("words that say two numbers are equal stand only while they are", () => {
    const same = { ...words("持平"), none: difference(total, budget) };
    expect(formulaOf(state("支出{total}，与预算数{same}。", { total: amount(total), same })))
      .toBe(`"支出"&TEXT(ROUND(支出决算表!C5,2),"0.00")&"万元"&"，与预算数"&IF(ROUND(支出决算表!C5*10000-预算执行表!D5,2)=0,"持平","〔方向已变，请重新起草〕")&"。"`);
  });

  test("a sentence with nothing that follows the sheets stays text", () => {
    expect(live(state("{word}", { word: words("无") }))).toBeUndefined();
    expect(live(state("{gone}", { gone: amount(unreadableCell("A!B2", "约3万")) }))).toBeUndefined();
  });

  test("what Excel could not hold in a formula stays text", () => {
    const many = Array.from({ length: 400 }, (_, index) => state("{part}；", { part: amount(moneyCell(`支出决算表!C${index + 5}`, "1.00", "万元")) }));
    expect(live(...many)).toBeUndefined();
    expect(live(state("a\u0001{total}", { total: amount(total) }))).toBeUndefined();
  });

  test("whatever words stand around it, the formula's texts are those words, none too long for Excel", () => {
    const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 600 }), fc.stringMatching(/^["&=+@'\n]{0,300}$/)).filter((text) => !/[^\P{Cc}\n]|\p{Cs}/u.test(text));
    fc.assert(fc.property(anyText, anyText, (before, after) => {
      const content = live(state("{before}{total}{after}", { before: words(before), total: amount(total), after: words(after) }));
      const literals = literalsOf(content!.formula).filter((text) => text !== "0.00");
      expect(content!.cached).toBe(`${before}4130.69万元${after}`);
      expect(Math.max(...literals.map((text) => text.length))).toBeLessThanOrEqual(255);
      expect(literals.join("")).toBe(`${before}万元${after}`.replaceAll("\n", ""));
      expect(content!.formula.split("CHAR(10)").length - 1).toBe((before + after).split("\n").length - 1);
    }));
  });
});

test("a typed text is compared with what its figures were, negative ones too", () => {
  const minus = moneyCell("A!B2", "-12.5", "元");
  expect(unchangedFormula([sum([total]), minus])).toBe(`IF(AND(ABS(SUM(支出决算表!C5)*10000-41306900.00)<0.01,ABS(A!B2-(-12.50))<0.01),"一致","原表已改动，请重新起草")`);
  expect(unchangedFormula([unreadableCell("A!B2", "?")])).toBeUndefined();
});
