import fc from "fast-check";
import { EMPTY_MEMORY, type Memory, readMemory, unfinishedMemory, writeMemory } from "../../../src/core/memory";

const remember = (...ownSheets: string[]): Memory => ({ version: 1, ownSheets, backups: [], unknown: [] });

test("what was written is read again, whatever the sheets are called", () => {
  const anyName = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom(`'"&<>]]>`, "<ownSheet>", "&amp;lt;", "😀核对", "\u0000\u0008\ue000", "\ud800", "\ue0000041", " 前后空格 ", "a\r\nb\tc"));
  fc.assert(fc.property(fc.uniqueArray(anyName), (names) => {
    expect(readMemory(writeMemory(remember(...names)))).toEqual({ memory: remember(...names) });
  }));
});

test("is XML of our namespace with nothing in it that XML forbids", () => {
  const text = writeMemory(remember(`"核对&<底稿>'`, "\u0001"));
  expect(text).toBe(`<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><ownSheet>&quot;核对&amp;&lt;底稿&gt;&apos;</ownSheet><ownSheet>\ue0000001</ownSheet></memory>`);
});

test("elements of a newer edition are kept as they were", () => {
  const waiver = `<waiver check="a/b" note="x &lt; y"><reason>已核实<b/></reason></waiver>`;
  const text = `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">\n  <ownSheet>核对底稿</ownSheet>${waiver}\n<empty/></memory>`;
  const { memory, reason } = readMemory(text);
  expect(reason).toBeUndefined();
  expect(memory).toEqual({ version: 1, ownSheets: ["核对底稿"], backups: [], unknown: [waiver, "<empty/>"] });
  expect(readMemory(writeMemory(memory)).memory).toEqual(memory);
});

test("no text is no memory and no complaint", () => {
  expect(readMemory(undefined)).toEqual({ memory: EMPTY_MEMORY });
  expect(readMemory("  ")).toEqual({ memory: EMPTY_MEMORY });
});

test.each([
  ["cut off", `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><ownSheet>核对`],
  ["of another program", `<memory xmlns="urn:someone-else" version="1"></memory>`],
  ["of a later edition", `<memory xmlns="urn:jixiao-zhuli:memory:1" version="2"></memory>`],
  ["with an entity we never write", `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><ownSheet>&xxe;</ownSheet></memory>`],
  ["with a document type", `<!DOCTYPE a [<!ENTITY x "y">]><memory xmlns="urn:jixiao-zhuli:memory:1" version="1"/>`],
  ["with crossed tags", `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"><a><b></a></b></memory>`],
  ["with loose words", `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">abc</memory>`],
  ["that is no XML", "{\"ownSheets\":[]}"],
])("a text %s counts as empty, with the reason", (_, text) => {
  const { memory, reason } = readMemory(text);
  expect(memory).toEqual(EMPTY_MEMORY);
  expect(reason).toMatch(/^工作簿里.*按没有记录处理。$/);
});

test("never throws and never hangs, whatever the text", () => {
  const pieces = fc.constantFrom("<", ">", "/", "memory", "ownSheet", ` xmlns="urn:jixiao-zhuli:memory:1"`, ` version="1"`, "&", "&amp;", "\"", "字", " ", "<a>", "</a>", "<a/>");
  fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
    expect(readMemory(parts.join("")).memory.version).toBe(1);
  }));
  expect(readMemory(`<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">${"<a>".repeat(50_000)}</memory>`).memory).toEqual(EMPTY_MEMORY);
  expect(readMemory(`<memory ${" ".repeat(100_000)}<`).memory).toEqual(EMPTY_MEMORY);
});

test("a memory that is being written says so until it is written", () => {
  const memory = { ...EMPTY_MEMORY, ownSheets: ["核对底稿"], former: "" };
  const text = unfinishedMemory(writeMemory(memory));
  expect(readMemory(text).memory).toEqual({ ...memory, isUnfinished: true });
  expect(writeMemory(readMemory(text).memory)).toBe(text);
});
