import fc from "fast-check";
import { constant, difference, type Figure, product, ratio, sum } from "../../src/core/figure";
import { type AmountUnit, rational } from "../../src/core/number";
import { amount, type Fact, gap, pieces, places, rate, state, type Statement, words } from "../../src/core/statement";
import { isOpen, say, sayText } from "../../src/render/words";
import { cell, moneyCell, numberCell, unreadableCell } from "../support/figures";

const said = (fact: Fact): string => sayText({ template: "{fact}", facts: { fact } });
const total = moneyCell("支出决算表!C8", "4130.69", "万元");
const budget = moneyCell("预算执行表!D5", "58265428.00", "元");
const executed = moneyCell("预算执行表!E5", "41306923.50", "元");

describe("an amount in words", () => {
  it("is said in the unit its cell states", () => {
    expect(said(amount(total))).toBe("4130.69万元");
    expect(said(amount(moneyCell("表!A1", "50", "万元")))).toBe("50.00万元");
    expect(said(amount(moneyCell("表!A1", "0", "万元")))).toBe("0万元");
  });
  it("is converted exactly into the unit asked for", () => {
    expect(said({ kind: "amount", figure: budget, unit: "元", decimals: 2, grouped: true })).toBe("58,265,428.00元");
    expect(said(amount(budget, "万元"))).toBe("5826.5428万元");
    expect(said(amount(executed, "万元"))).toBe("4130.69235万元");
    expect(said(amount(executed, "万元", 2))).toBe("4130.69万元");
    expect(said(amount(total, "亿元", 2))).toBe("0.41亿元");
  });
  it("keeps the decimals the cells of a sum state", () => {
    const parts = [moneyCell("表!A1", "1.250", "万元"), moneyCell("表!A2", "2.950", "万元")] as const;
    expect(said(amount(sum(parts)))).toBe("4.200万元");
  });
  it("is said to the 分 where a share has endless decimals", () => {
    const third = ratio(numberCell("表!B1", "1"), numberCell("表!B2", "3"));
    expect(said(amount(product(moneyCell("表!A1", "100", "元"), third)))).toBe("33.33元");
    expect(said(amount(product(moneyCell("表!A1", "1", "万元"), third)))).toBe("0.333333万元");
  });
  it("leaves out the sign where only its size is asked", () => {
    const change = difference(moneyCell("表!A1", "1.00", "万元"), moneyCell("表!A2", "4.20", "万元"));
    expect(said(amount(change))).toBe("-3.20万元");
    expect(said({ kind: "amount", figure: change, magnitude: true })).toBe("3.20万元");
  });
});

describe("a rate in words", () => {
  it("is rounded half up from the exact ratio", () => {
    expect(said(rate(ratio(total, budget)))).toBe("70.89%");
    expect(said(rate(ratio(numberCell("表!A1", "615"), numberCell("表!A2", "606")), 1))).toBe("101.5%");
    expect(said(rate(constant(rational(5n, 1000n), "半", "规则"), 0))).toBe("1%");
    expect(said(rate(constant(1, "全部", "规则"), 2))).toBe("100.00%");
  });
  it("carries a minus sign, unless its size is asked", () => {
    const fall = constant(rational(-1513n, 10000n), "降幅", "规则");
    expect(said(rate(fall))).toBe("-15.13%");
    expect(said({ kind: "rate", figure: fall, decimals: 1, magnitude: true })).toBe("15.1%");
  });
  it("is not worked out on a zero base", () => {
    expect(said(rate(ratio(total, moneyCell("预算执行表!D5", "0", "元"))))).toBe("〔基数为0，不计算比率〕");
  });
});

describe("a number in words", () => {
  const number = (figure: Figure, unit: string, more: { scale?: number; hedge?: string; decimals?: number } = {}): string =>
    said({ kind: "number", figure, unit, ...more });
  it("names what it counts", () => {
    expect(number(numberCell("表!A1", "326"), "人")).toBe("326人");
    expect(number(numberCell("表!A1", "2023"), "年")).toBe("2023年");
    expect(number(numberCell("表!A1", "2430000000"), "元", { scale: 100_000_000 })).toBe("24.3亿元");
    expect(number(numberCell("表!A1", "95.5%"), "%")).toBe("95.5%");
    expect(number(ratio(numberCell("表!A1", "1"), numberCell("表!A2", "3")), "")).toBe("0.33");
  });
  it("puts its hedge where the language puts it", () => {
    expect(number(numberCell("表!A1", "19000"), "亩", { scale: 10_000, hedge: "余" })).toBe("1.9万余亩");
    expect(number(numberCell("表!A1", "500"), "人", { hedge: "余" })).toBe("500余人");
    expect(number(numberCell("表!A1", "30%"), "%", { hedge: "近" })).toBe("近30%");
    expect(number(numberCell("表!A1", "50%"), "%", { hedge: "超过" })).toBe("超过50%");
    expect(number(numberCell("表!A1", "80%"), "%", { hedge: "以上" })).toBe("80%以上");
  });
});

describe("what cannot be said", () => {
  it("is named in brackets, with the cell", () => {
    const lost = unreadableCell("支出决算表!C8", "#REF!");
    expect(said(amount(lost))).toBe("〔单元格无法读取：支出决算表!C8〕");
    expect(said(rate(ratio(lost, budget)))).toBe("〔单元格无法读取：支出决算表!C8〕");
    expect(said(gap("预算执行率偏低的原因"))).toBe("〔待填：预算执行率偏低的原因〕");
    expect([amount(lost), gap("原因"), amount(total), words("无")].map(isOpen)).toEqual([true, true, false, false]);
  });
  it("is our mistake when the template names a fact that is not there", () => {
    expect(() => sayText({ template: "{constructor}", facts: {} })).toThrow("constructor");
  });
});

describe("places in words", () => {
  it("name each sheet once and fold runs of three", () => {
    const cells = ["C8", "C11", "C9", "C12", "C13"].map((name) => cell(`支出决算表!${name}`));
    expect(said(places(cells))).toBe("支出决算表!C8、C9、C11:C13");
    expect(said(places([cell("乙!A1"), cell("甲 表!B2"), cell("乙!A3")]))).toBe("乙!A1、A3、'甲 表'!B2");
    expect(said(places(["A1", "A2", "A3", "B1", "B2", "B3", "D5", "E5", "F5"].map((name) => cell(`表!${name}`))))).toBe("表!A1:B3、D5:F5");
  });
  it("are counted where there are too many to list", () => {
    const cells = Array.from({ length: 60 }, (_, index) => ({ sheet: "支出明细账", row: 1 + 2 * index, column: 6 }));
    expect(said(places(cells))).toMatch(/^支出明细账!F1、F3、.*F39等60个单元格$/);
    expect(said(places([]))).toBe("〔无单元格〕");
  });
});

const aUnit = fc.constantFrom<AmountUnit>("元", "千元", "万元", "百万元", "亿元");
const anAmountCell = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom<AmountUnit>("元", "万元"), fc.integer({ min: 1, max: 99 }))
  .map(([digits, decimals, unit, row]) => moneyCell(`支出决算表!C${row}`, String(digits / 10 ** decimals), unit));
const { figure: aFigure } = fc.letrec<{ figure: Figure }>((tie) => ({
  figure: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    anAmountCell,
    fc.constant(unreadableCell("表!A1", "#N/A")),
    fc.tuple(tie("figure"), tie("figure")).map(([a, b]) => sum([a, b])),
    fc.tuple(tie("figure"), tie("figure")).map(([a, b]) => difference(a, b)),
    fc.tuple(tie("figure"), tie("figure")).map(([a, b]) => ratio(a, b)),
  ),
}));
const aFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(aFigure, fc.option(aUnit, { nil: undefined }), fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined })).map(([figure, unit, decimals]) => amount(figure, unit, decimals)),
  fc.tuple(aFigure, fc.integer({ min: 0, max: 4 })).map(([figure, decimals]) => rate(figure, decimals)),
  fc.tuple(aFigure, fc.constantFrom("人", "%", "亩"), fc.constantFrom(1, 10_000), fc.constantFrom("余", "近", "以上")).map(([figure, unit, scale, hedge]) => ({ kind: "number" as const, figure, unit, scale, hedge })),
  fc.string().map((text) => words(text)),
  fc.string().map((needs) => gap(needs)),
);
const aStatement: fc.Arbitrary<Statement> = fc
  .array(fc.tuple(fc.string().map((text) => text.replace(/[{}]/g, "")), aFact), { maxLength: 6 })
  .map((parts) => ({
    template: parts.map(([text], index) => `${text}{fact${index}}`).join(""),
    facts: Object.fromEntries(parts.map(([, fact], index) => [`fact${index}`, fact])),
  }));

describe("any statement", () => {
  it("is its template with the facts in their places, every fact with its span", () => {
    fc.assert(
      fc.property(aStatement, (statement) => {
        const spoken = say(statement);
        const parts = pieces(statement.template);
        expect(spoken.facts.map(({ name }) => name)).toEqual(parts.flatMap((piece) => (piece.kind === "fact" ? [piece.name] : [])));
        let end = 0;
        for (const fact of spoken.facts) {
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(spoken.text.slice(fact.start, fact.end)).toBe(fact.text);
          end = fact.end;
        }
        expect(end).toBeLessThanOrEqual(spoken.text.length);
        const next = spoken.facts[Symbol.iterator]();
        expect(parts.map((piece) => (piece.kind === "text" ? piece.text : next.next().value?.text)).join("")).toBe(spoken.text);
      }),
    );
  });
  it("never says undefined, NaN or an empty figure", () => {
    fc.assert(
      fc.property(aFact.filter(({ kind }) => kind !== "words" && kind !== "gap"), (fact) => {
        expect(said(fact)).toMatch(/^(〔.+〕|近?-?[\d,]+(\.\d+)?万?余?(%|元|千元|万元|百万元|亿元|人|亩)(以上)?)$/);
      }),
    );
  });
  it("keeps the facts of a template apart from braces inside them", () => {
    expect(sayText(state("甲{a}乙{b}", { a: words("{b}"), b: words("丙") }))).toBe("甲{b}乙丙");
  });
});
