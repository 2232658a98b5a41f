import fc from "fast-check";
import { type Memory, MOST_ANSWERS, readMemory, writeMemory } from "../../../src/core/memory";

const EMPTY = { version: 1, ownSheets: [], backups: [], unknown: [] } as const;
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(`'"&<>]]>`, "</answer><edit>", "\u0000\ue000", "\ud800", " 前后\r\n空格\t", "=1+1"));
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 4 });

test("what the office typed comes back as it was written, whatever it holds", () => {
  const answer = fc.record({ section: anyText, needs: anyText, year: fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined }), text: anyText })
    .map(({ year, ...rest }) => (year === undefined ? rest : { ...rest, year }));
  const edit = fc.record({ section: anyText, drafted: anyText, text: anyText });
  fc.assert(fc.property(some(answer), some(edit), some(fc.record({ name: anyText, value: anyText })), (answers, edits, settings) => {
    const memory: Memory = { ...EMPTY, answers, edits, settings };
    expect(readMemory(writeMemory(memory))).toEqual({ memory });
  }));
});

test("is written as one element each, with what was typed as its text", () => {
  const memory = { ...EMPTY, answers: [{ section: "spending", needs: "原因", year: 2023, text: "未结算<1>" }], edits: [{ section: "remarks", drafted: "无", text: "有" }], settings: [{ name: "length:spending", value: "200" }] };
  expect(writeMemory(memory)).toBe('<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><answer section="spending" needs="原因" year="2023">未结算&lt;1&gt;</answer><edit section="remarks" drafted="无">有</edit><setting name="length:spending">200</setting></memory>');
});

test("one that is damaged has no effect, stays as it was, and costs nobody the rest", () => {
  const damaged = ['<answer section="a">无要求</answer>', '<answer section="a" needs="b" year="去年">x</answer>', "<edit><b/></edit>", '<setting value="1">x</setting>'];
  const { memory, reason } = readMemory(`<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">${damaged.join("")}<answer section="a" needs="b">好</answer></memory>`);
  expect([reason, memory.answers, memory.edits, memory.settings, memory.unknown]).toEqual([undefined, [{ section: "a", needs: "b", text: "好" }], undefined, undefined, damaged]);
  expect(readMemory(writeMemory(memory)).memory).toEqual(memory);
});

test("keeps the latest where there are too many", () => {
  const answers = Array.from({ length: MOST_ANSWERS + 3 }, (_, index) => ({ section: "spending", needs: String(index), text: "x" }));
  expect(readMemory(writeMemory({ ...EMPTY, answers })).memory.answers?.map(({ needs }) => needs)).toEqual(answers.slice(3).map(({ needs }) => needs));
});
