import { EMPTY_MEMORY, type Memory, readMemory, writeMemory } from "../../../src/core/memory";
import { wornXml } from "../making/mutate";
import { anyProse, worn } from "../making/words";
import type { Random } from "../random";
import { must, type Target } from "../target";

/** The record kept in the workbook's custom XML part: what we wrote comes back whole, and what others made of it never stops anything. */
export const memoryTarget: Target = {
  name: "memory",
  run(random) {
    const memory = anyMemory(random);
    const text = writeMemory(memory);
    if (random.once(2)) {
      const read = readMemory(text);
      must(read.reason === undefined && writeMemory(read.memory) === text && same(read.memory, memory), "what was written is read", () => [memory, read]);
      return "ours";
    }
    const foreign = random.once(2) ? wornXml(random, text) : worn(random, text);
    const { memory: read, reason } = readMemory(foreign);
    if (reason !== undefined) must(same(read, EMPTY_MEMORY) && /。$/.test(reason), "what is damaged says so and counts as none", () => foreign);
    else must(same(readMemory(writeMemory(read)).memory, read), "what was read is written and read again", () => [foreign, read]);
    must(!("polluted" in {}) && Object.keys(Object.prototype).length === 0, "nothing reaches the prototype", () => foreign);
    return reason === undefined ? "read" : "damaged";
  },
  pump: {
    make: (random, length) => {
      const unit = random.pick(["<a>", "<a/>", "<a b='c'>", "<", "&amp;", "&", " ", "<answer section=\"a\" needs=\"b\">c</answer>", "<a ", "a=\"b\" ", "\ue0000041", "</a>", "<ownSheet>x</ownSheet>", "<choice meaning=\"m\">k</choice>"]);
      const inside = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return random.once(3) ? inside : `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">${inside}${random.once(2) ? "</memory>" : ""}`;
    },
    read: (text) => void readMemory(text),
  },
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Objects with their members in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]);
}

function anyMemory(random: Random): Memory {
  const text = (): string => (random.once(4) ? random.pick(["", "__proto__", "</memory>", "&amp;", "\ue000", "\ud800", "\u0000\r\n\t", "<x>", "]]>", "\"'"]) : anyProse(random, random.between(1, 4)));
  const list = <T>(make: () => T): readonly T[] => random.many(random.between(1, 3), make);
  const some = <Part extends object>(part: () => Part): Partial<Part> => (random.once(3) ? part() : {});
  const names = random.many(random.below(3), text);
  return {
    version: 1,
    ownSheets: [...new Set(names)],
    backups: random.many(random.below(2), () => ({ sheet: text(), name: text(), visibility: random.pick(["visible", "hidden", "very-hidden"] as const) })),
    ...some(() => ({ former: random.once(2) ? text() : writeMemory({ ...EMPTY_MEMORY, ownSheets: [text()] }) })),
    ...some(() => ({ choices: list(() => ({ meaning: text(), kind: text(), ...some(() => ({ nth: random.between(1, 99) })) })) })),
    ...some(() => ({ acceptances: list(() => ({ check: text(), about: text(), numbers: text(), said: text(), reason: text() })) })),
    ...some(() => ({ answers: list(() => ({ section: text(), needs: text(), text: text(), ...some(() => ({ year: random.between(1000, 9999) })) })) })),
    ...some(() => ({ edits: list(() => ({ section: text(), drafted: text(), text: text() })) })),
    ...some(() => ({ settings: list(() => ({ name: text(), value: text() })) })),
    ...some(() => ({ fills: list(() => ({ sheet: text(), row: random.between(1, 1_048_576), column: random.between(1, 16_384), content: anyContent(random, text) })) })),
    ...some(() => ({ isUnfinished: true as const })),
    unknown: random.many(random.below(2), () => "<newer a=\"b\"><x/></newer>"),
  };
}

function anyContent(random: Random, text: () => string) {
  const number = (): number => random.between(-9_999_999, 9_999_999) / 100;
  switch (random.below(3)) {
    case 0: return { kind: "text" as const, text: text() };
    case 1: return { kind: "number" as const, value: number() };
    default: return { kind: "formula" as const, formula: text(), cached: random.once(2) ? number() : text() };
  }
}
