import fc from "fast-check";
import { type Acceptance, MOST_ACCEPTANCES, readMemory, writeMemory } from "../../../src/core/memory";

const EMPTY = { version: 1, ownSheets: [], backups: [], unknown: [] } as const;
const acceptance = (reason: string, about = "[]"): Acceptance => ({ check: "one-year", about, numbers: '[["stated","1/2"]]', said: "一<二>&三", reason });
const text = (inside: string): string => `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">${inside}</memory>`;

test("acceptances come back as they were written, whatever a reason holds", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(`'"&<>]]>`, "</acceptance><ownSheet>支出</ownSheet>", "&amp;", "\u0000\ue000", "\ud800", " 前后\r\n空格\t", "=1+1"));
  fc.assert(fc.property(fc.array(fc.record({ check: anyText, about: anyText, numbers: anyText, said: anyText, reason: anyText }), { minLength: 1, maxLength: 5 }), (acceptances) => {
    expect(readMemory(writeMemory({ ...EMPTY, acceptances }))).toEqual({ memory: { ...EMPTY, acceptances } });
  }));
});

test("is written as one element with its reason as text", () => {
  expect(writeMemory({ ...EMPTY, acceptances: [acceptance("口径<不同>")] })).toBe(text(
    `<acceptance check="one-year" about="[]" numbers="[[&quot;stated&quot;,&quot;1/2&quot;]]" said="一&lt;二&gt;&amp;三">口径&lt;不同&gt;</acceptance>`,
  ));
});

test("one that is damaged has no effect, stays as it was, and costs nobody the rest", () => {
  const damaged = [`<acceptance check="a" about="b">没有数</acceptance>`, `<acceptance check="a" about="b" numbers="" said=""><b/></acceptance>`, `<acceptance check="a" about="b" numbers="&xxe;" said="">x</acceptance>`];
  const { memory, reason } = readMemory(text(`<ownSheet>核对底稿</ownSheet>${damaged.join("")}${writeMemory({ ...EMPTY, acceptances: [acceptance("好")] }).replace(/^<memory[^>]*>|<\/memory>$/g, "")}`));
  expect([reason, memory.ownSheets, memory.acceptances, memory.unknown]).toEqual([undefined, ["核对底稿"], [acceptance("好")], damaged]);
  expect(readMemory(writeMemory(memory)).memory).toEqual(memory);
});

test("keeps the latest where there are too many", () => {
  const acceptances = Array.from({ length: MOST_ACCEPTANCES + 5 }, (_, index) => acceptance(`理由${String(index)}`));
  const kept = readMemory(writeMemory({ ...EMPTY, acceptances })).memory.acceptances;
  expect([kept?.length, kept?.[0]?.reason, kept?.at(-1)?.reason]).toEqual([MOST_ACCEPTANCES, "理由5", `理由${String(MOST_ACCEPTANCES + 4)}`]);
});
