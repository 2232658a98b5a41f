import fc from "fast-check";
import { amount, cellsOfFact, cellsOfStatement, gap, pieces, places, rate, state, words } from "../../../src/core/statement";
import { formatAddress } from "../../../src/core/workbook";
import { cell, moneyCell } from "../../support/figures";

describe("a template", () => {
  test("is cut at its braces and nothing is lost", () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("{stated}", "{a1}", "{", "}", "{}", "{1a}", "万元")), { maxLength: 12 }), (parts) => {
      const template = parts.join("");
      const cut = pieces(template);
      expect(cut.map((piece) => (piece.kind === "fact" ? `{${piece.name}}` : piece.text)).join("")).toBe(template);
      expect(cut.some((piece, i) => piece.kind === "text" && (piece.text === "" || cut[i + 1]?.kind === "text"))).toBe(false);
    }));
  });

  test("names facts by letters and digits only", () => {
    expect(pieces("合计{stated}，应为{ 2 }{x1}")).toEqual([
      { kind: "text", text: "合计" }, { kind: "fact", name: "stated" }, { kind: "text", text: "，应为{ 2 }" }, { kind: "fact", name: "x1" },
    ]);
    expect(pieces("")).toEqual([]);
  });
});

describe("a statement", () => {
  const stated = amount(moneyCell("支出决算表!C8", "118.58", "万元"));

  test("rests on the cells of its facts, in the order it names them and each once", () => {
    const said = state("{where}的{stated}与{name}不符，见{where}", { where: places([cell("支出决算表!C9"), cell("支出决算表!C8")]), stated, name: words("执行数", [cell("执行表!D5")]) });
    expect(cellsOfStatement(said).map(formatAddress)).toEqual(["支出决算表!C9", "支出决算表!C8", "执行表!D5"]);
  });

  test("leaves out cells of facts it does not name", () => {
    expect(cellsOfStatement({ template: "无", facts: { stated } })).toEqual([]);
  });

  test("has facts that know their cells, and gaps that have none", () => {
    expect([stated, rate(stated.figure), words("甲"), gap("人数"), places([cell("表!A1")])].map((fact) => cellsOfFact(fact).length)).toEqual([1, 1, 0, 0, 1]);
  });

  test("is refused by the compiler when a fact is missing or nothing names it", () => {
    // @ts-expect-error {computed} has no fact
    expect(state("{stated}应为{computed}", { stated }).template).toContain("computed");
    // @ts-expect-error nothing names `other`
    expect(state("{stated}", { stated, other: words("多余") }).template).toBe("{stated}");
    expect(state("没有事实", {}).facts).toEqual({});
  });
});
