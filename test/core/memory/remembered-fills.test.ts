import fc from "fast-check";
import { EMPTY_MEMORY, ownFillsOf, readMemory, type RememberedFill, withoutFills, writeMemory } from "../../../src/core/memory";
import { drawWorkbook } from "../../support/draw-workbook";

const text = fc.string({ unit: "binary", maxLength: 20 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const content: fc.Arbitrary<RememberedFill["content"]> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text }),
  fc.record({ kind: fc.constant("number" as const), value: number }),
  fc.record({ kind: fc.constant("formula" as const), formula: text, cached: fc.oneof(text, number) }),
);
const fills = fc.array(fc.record({ sheet: text, row: fc.integer({ min: 1, max: 1_048_576 }), column: fc.integer({ min: 1, max: 16_384 }), content }), { minLength: 1, maxLength: 5 });

test("whatever was filled in, and where, is remembered as it was", () => {
  fc.assert(fc.property(fills, (given) => {
    expect(readMemory(writeMemory({ ...EMPTY_MEMORY, fills: given })).memory.fills).toEqual(given);
  }));
});

const filled = (value: string | number): ReturnType<typeof drawWorkbook> => {
  const fill: RememberedFill = { sheet: "空表", row: 1, column: 2, content: { kind: "formula", formula: "ROUND(支出!A1,2)", cached: 5 } };
  const workbook = drawWorkbook([{ name: "空表", rows: [["合计", typeof value === "number" ? { f: "ROUND(支出!A1,2)", v: value } : value]] }]);
  return { ...workbook, memory: writeMemory({ ...EMPTY_MEMORY, fills: [fill] }) };
};

test("a cell is ours as long as it holds our formula, whatever that gives now; what we filled in is not seen", () => {
  expect(ownFillsOf(filled(7)).map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
  const [sheet] = withoutFills(filled(7)).sheets;
  expect([sheet?.value(1, 1), sheet?.value(1, 2), sheet?.formula(1, 2)]).toEqual(["合计", null, undefined]);
});

test("a cell the office has typed over is the office's", () => {
  expect(ownFillsOf(filled("手填"))).toEqual([]);
  expect(withoutFills(filled("手填")).sheets[0]?.value(1, 2)).toBe("手填");
});

test("a damaged element stays as it is and has no effect", () => {
  const damaged = writeMemory({ ...EMPTY_MEMORY, ownSheets: ["表"] }).replace("</memory>", `<fill sheet="空表" cell="B0" kind="text">x</fill></memory>`);
  expect(readMemory(damaged).memory).toMatchObject({ ownSheets: ["表"], unknown: [`<fill sheet="空表" cell="B0" kind="text">x</fill>`] });
});
