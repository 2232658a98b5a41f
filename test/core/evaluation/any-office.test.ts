import fc from "fast-check";
import { evaluateOffice } from "../../../src/core/evaluation";
import { cellsOf, evaluate, valueOf } from "../../../src/core/figure";
import { add, compare, isEqual, type Rational, ZERO } from "../../../src/core/number";
import { sayText } from "../../../src/render/words";
import { anyOffice } from "../../support/any-office";
import { readOffice } from "../../support/draw-office";

const exactly = (figure: Parameters<typeof valueOf>[0]): Rational => {
  const value = valueOf(figure);
  if (value === undefined) throw new Error("a score without a value");
  return value;
};

describe("the evaluation of any office", () => {
  it("gives no points below zero or above the weight, each with cells behind it and a deduction exactly where points are missing", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      for (const { score, weight, cells, deduction } of evaluateOffice(readOffice(office)).scores) {
        expect(compare(exactly(score), ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(exactly(score), exactly(weight))).toBeLessThanOrEqual(0);
        expect(cells.length).toBeGreaterThan(0);
        expect(cellsOf(score).length).toBeGreaterThan(0);
        expect(deduction !== undefined).toBe(compare(exactly(score), exactly(weight)) < 0);
      }
    }), { numRuns: 40 });
  });

  it("adds the scores up, in full or in part, never both", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const { scores, total, partial, rating } = evaluateOffice(readOffice(office));
      const sum = scores.reduce((so_far, { score }) => add(so_far, exactly(score)), ZERO);
      const stated = total ?? partial?.score;
      expect(stated !== undefined).toBe(scores.length > 0);
      if (stated !== undefined) expect(isEqual(exactly(stated), sum)).toBe(true);
      expect([total === undefined, partial === undefined, scores.length === 0].filter(Boolean)).toHaveLength(scores.length === 0 ? 3 : 1);
      expect(rating === undefined).toBe(total === undefined);
    }), { numRuns: 40 });
  });

  it("accounts for every indicator, scored or left out with a reason, and says so without a broken word", () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const records = readOffice(office);
      const { scores, unscored, executionRate } = evaluateOffice(records);
      const rows = [...scores, ...unscored].flatMap(({ row }) => row ?? []);
      expect(new Set(rows).size).toBe(rows.length);
      for (const { reason } of unscored) expect(reason).toMatch(/[^…]{5,}/);
      for (const { statement, deduction } of scores) {
        for (const said of [statement, ...(deduction === undefined ? [] : [deduction])].map(sayText)) expect(said).not.toMatch(/undefined|NaN|〔|：。|“”/);
      }
      if (executionRate !== undefined) expect(evaluate(executionRate).kind).toBe("value");
    }), { numRuns: 40 });
  });
});
