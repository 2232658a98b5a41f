import fc from "fast-check";
import { BACKUP_PREFIX, backupsOf, leftoversOf, type Memory, OWN_SHEET_MARK, ownSheetsOf, readMemory, sheetsNotTheirs, TEMPORARY_PREFIX, waitingName, writeMemory } from "../../../src/core/memory";
import type { Visibility, Workbook } from "../../../src/core/workbook";
import { drawWorkbook } from "../../support/draw-workbook";

const REMEMBERED: Memory = { version: 1, ownSheets: ["自评表"], backups: [{ sheet: "~还原 自评表", name: "自评表", visibility: "hidden" }], former: "", unknown: [] };

function workbookOf(sheets: Readonly<Record<string, { readonly visibility?: Visibility; readonly isMarked?: boolean; readonly isEmpty?: boolean }>>, memory: Memory = REMEMBERED): Workbook {
  const drawn = drawWorkbook(Object.entries(sheets).map(([name, { visibility = "visible", isEmpty }]) => ({ name, visibility, rows: isEmpty === true ? [] : [["x"]] })));
  const names = Object.entries(sheets).flatMap(([sheet, { isMarked }]) => (isMarked === true ? [{ name: OWN_SHEET_MARK, sheet, refersTo: "TRUE" }] : []));
  return { ...drawn, names, memory: writeMemory(memory) };
}

test("backups and the memory before are read again as they were written, whatever they hold", () => {
  const anyName = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(`'"&<>`, "<former>", "\u0000", "\ud800", "~还原 😀"));
  const anyBackup = fc.record({ sheet: anyName, name: anyName, visibility: fc.constantFrom("visible" as const, "hidden" as const, "very-hidden" as const) });
  fc.assert(fc.property(fc.array(anyBackup), fc.option(anyName, { nil: undefined }), (backups, former) => {
    const memory: Memory = { version: 1, ownSheets: [], backups, unknown: [], ...(former === undefined ? {} : { former }) };
    expect(readMemory(writeMemory(memory))).toEqual({ memory });
  }));
});

test("a memory within a memory comes back word for word", () => {
  const inner = writeMemory(REMEMBERED);
  const text = writeMemory({ ...REMEMBERED, former: writeMemory({ ...REMEMBERED, former: inner }) });
  expect(readMemory(readMemory(text).memory.former).memory.former).toBe(inner);
});

test("a backup with an unknown visibility, or two memories before, count as damage", () => {
  const text = (inside: string): string => `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1">${inside}</memory>`;
  for (const inside of [`<backup name="a" visibility="odd">b</backup>`, `<backup visibility="visible">b</backup>`, "<former></former><former></former>"]) expect(readMemory(text(inside)).reason).toContain("已损坏");
});

test("our sheets, backups, left-overs and the office's own copies are told apart", () => {
  const workbook = workbookOf({
    支出: {}, 自评表: { isMarked: true }, "~还原 自评表": { visibility: "very-hidden", isMarked: true }, "自评表 (2)": { isMarked: true },
    [`${TEMPORARY_PREFIX}甲`]: { isMarked: true }, [`${TEMPORARY_PREFIX}乙`]: { isEmpty: true }, [`${TEMPORARY_PREFIX}单位的`]: {}, 旧备份: { visibility: "very-hidden", isMarked: true }, 存档: { visibility: "very-hidden" },
  });
  expect([ownSheetsOf(workbook), backupsOf(workbook), leftoversOf(workbook)]).toEqual([["自评表"], REMEMBERED.backups, ["~暂存 甲", "~暂存 乙", "旧备份"]]);
  expect(sheetsNotTheirs(workbook)).toEqual(["自评表", "~还原 自评表", "~暂存 甲", "~暂存 乙", "旧备份"]);
});

test("a remembered sheet that lost its mark is the office's", () => {
  const workbook = workbookOf({ 自评表: {}, "~还原 自评表": { visibility: "very-hidden" } });
  expect(sheetsNotTheirs(workbook)).toEqual([]);
});

test("names of waiting sheets are free, short enough and possible whatever is taken", () => {
  const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 31 });
  fc.assert(fc.property(anyName, fc.integer({ min: 0, max: 12 }), (name, times) => {
    const taken: string[] = [];
    for (let time = 0; time <= times; time++) taken.push(waitingName(BACKUP_PREFIX, name, taken));
    expect(new Set(taken.map((one) => one.toLowerCase())).size).toBe(times + 1);
    const waiting = waitingName(BACKUP_PREFIX, name, taken);
    expect(waiting.length).toBeLessThanOrEqual(31);
    expect(() => encodeURIComponent(waiting)).not.toThrow();
  }));
});
