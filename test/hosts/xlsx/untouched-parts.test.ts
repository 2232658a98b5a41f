import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import fc from "fast-check";
import type { CellFill, WritePlan } from "../../../src/core/forms/plan";
import { openXlsx, writeXlsx } from "../../../src/hosts/xlsx";
import { readZip } from "../../../src/hosts/xlsx/zip/zip-reader";
import { ladenParts } from "../../support/xlsx/laden-package";
import { oneSheetParts, opened } from "../../support/xlsx/make-package";
import { plainSheet } from "../../support/xlsx/plain-sheet";
import { streamedZip } from "../../support/xlsx/rich-package";

const remembering = (text: string): string => `<memory xmlns="urn:jixiao-zhuli:memory:1">${text}</memory>`;
const FORM = plainSheet("自评表", [["标题", 1], ["合计", { formula: "表!B1*2", cached: 4 }]]);
const FILL: CellFill = { sheet: "表", row: 2, column: 1, expected: { kind: "empty" }, content: { kind: "number", value: 7 } };

/** The package as programs of different habits zip it: streamed with sizes after the data, or with extra fields, comments and stored parts. */
const LADEN: readonly (readonly [string, Uint8Array])[] = [
  ["streamed", streamedZip(ladenParts())],
  ["with extra fields and stored parts", zipSync(Object.fromEntries(Object.entries(ladenParts()).map(([name, part], index) => [
    name, [typeof part === "string" ? strToU8(part) : part, { level: index % 3 === 0 ? 0 : 9, mtime: new Date(2021, 3, 4), extra: { 0x5455: Uint8Array.of(1, index, 2, 3, 4) }, comment: `第${index}个` }] as const,
  ])))],
];

/** Header, data and descriptor of every entry, and its record but for the place it names. */
function entriesOf(bytes: Uint8Array): Map<string, string> {
  return new Map(readZip(bytes).map(({ name, start, end, record, startField }) => {
    const placeless = record.slice();
    placeless.fill(0, startField.at, startField.at + (startField.wide ? 8 : 4));
    return [name, Buffer.concat([bytes.subarray(start, end), placeless]).toString("latin1")];
  }));
}

function written(bytes: Uint8Array, plan: Partial<WritePlan>): Uint8Array {
  const result = writeXlsx(bytes, { fingerprint: opened(bytes).fingerprint, removes: [], sheets: [], memory: "", ...plan });
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

/** Names of the parts that are other than they were, and of those that are gone. */
function touched(before: Uint8Array, after: Uint8Array): { readonly changed: string[]; readonly gone: string[] } {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const kept = [...old.keys()].filter((name) => now.has(name));
  return { changed: kept.filter((name) => now.get(name) !== old.get(name)).sort(), gone: [...old.keys()].filter((name) => !now.has(name)) };
}

const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];

describe.each(LADEN)("a workbook with all that offices put into theirs, %s", (_, bytes) => {
  test("keeps every part it had, byte for byte, when sheets and memory are added: only the lists that name them grow", () => {
    const after = written(bytes, { sheets: [FORM], memory: remembering("记") });
    expect(touched(bytes, after)).toEqual({ changed: [...LISTS, "xl/styles.xml", "xl/workbook.xml"].sort(), gone: [] });
    expect(Object.entries(unzipSync(after)).filter(([name, part]) => name in ladenParts() && !Buffer.from(part).equals(Buffer.from(unzipSync(bytes)[name]!))).map(([name]) => name).sort())
      .toEqual([...LISTS, "xl/styles.xml", "xl/workbook.xml"].sort());
  });

  test("is as it was, byte for byte, once the sheets and the memory are taken back", () => {
    const filled = written(bytes, { sheets: [FORM], memory: remembering("记") });
    const { changed, gone } = touched(bytes, written(filled, { removes: [FORM.name], memory: "" }));
    // The lists are written anew with the same text; the styles stay; the calculation chain goes with a sheet, because it lists cells by sheet.
    expect([changed, gone]).toEqual([[...LISTS, "xl/styles.xml", "xl/workbook.xml"].sort(), ["xl/calcChain.xml"]]);
  });

  test("changes one sheet, and nothing around it, when one of its cells is filled", () => {
    const after = written(bytes, { fills: [FILL] });
    expect(touched(bytes, after)).toEqual({ changed: ["xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"], gone: ["xl/calcChain.xml"] });
    const [was, is] = [bytes, after].map((file) => new TextDecoder().decode(unzipSync(file)["xl/worksheets/sheet1.xml"]));
    expect(is).toBe(was!.replace(`<c r="A2" s="1"/>`, `<c r="A2" s="1"><v>7</v></c>`));
  });

  test("remembers in a part of its own, and changes nothing but the lists", () => {
    expect(touched(bytes, written(bytes, { memory: remembering("记") }))).toEqual({ changed: LISTS, gone: [] });
  });
});

test("whatever parts a package holds, those a plan does not name are kept byte for byte, in their order", () => {
  const part = fc.record({ name: fc.stringMatching(/^[a-z一-十]{1,8}\/[a-z0-9]{1,8}\.(?:bin|xml|dat)$/), content: fc.uint8Array({ maxLength: 300 }), level: fc.constantFrom(0, 6) });
  const parts = fc.uniqueArray(part, { selector: ({ name }) => name, maxLength: 8 });
  const plan = fc.record({ sheets: fc.constantFrom([], [FORM]), memory: fc.constantFrom("", remembering("一")), fills: fc.constantFrom([], [{ ...FILL, expected: { kind: "empty" } as const }]) });
  fc.assert(fc.property(parts, plan, (added, wish) => {
    const own = Object.entries(oneSheetParts("<sheetData/>")).map(([name, text]) => [name, [strToU8(String(text)), { level: 6 as const }]] as const);
    const strange = added.map(({ name, content, level }) => [`x-${name}`, [content, { level: level }]] as const);
    const bytes = zipSync(Object.fromEntries([...own, ...strange]) as Zippable, { mtime: new Date(1999, 1, 2) });
    const after = written(bytes, wish);
    expect(touched(bytes, after).changed.filter((name) => name.startsWith("x-"))).toEqual([]);
    expect(readZip(after).map(({ name }) => name).slice(0, own.length + strange.length)).toEqual(readZip(bytes).map(({ name }) => name));
    expect(openXlsx(after, "x.xlsx").ok).toBe(true);
  }), { numRuns: 80 });
});
