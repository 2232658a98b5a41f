import { strFromU8, strToU8, unzipSync } from "fflate";
import type { SheetRename, WritePlan } from "../../../src/core/forms/plan";
import { writeXlsx } from "../../../src/hosts/xlsx";
import { createXlsx } from "../../support/xlsx/create-xlsx";
import { opened, zipParts } from "../../support/xlsx/make-package";
import { plainSheet } from "../../support/xlsx/plain-sheet";

const print = { area: { top: 1, left: 1, bottom: 2, right: 2 }, landscape: false, titleRows: { first: 1, last: 1 }, margins: { top: 1, right: 1, bottom: 1, left: 1 } };
const FORM = plainSheet("自评表", [["a", { formula: `'底 稿'!A1&"自评表!A1"`, cached: "x" }], ["b", { formula: "单位!A1", cached: 1 }]], { print });
const PAPER = plainSheet("底 稿", [["x", { formula: "自评表!B1", cached: "x" }]]);
const BYTES = createXlsx([plainSheet("单位", [[1, { formula: "自评表!A1", cached: "a" }]]), FORM, PAPER], { names: [{ name: "总", refersTo: "自评表!$A$1" }] });

const hide = (from: string): SheetRename => ({ from, to: `~还原 ${from}`, visibility: "very-hidden" });
const back = ({ from, to }: SheetRename): SheetRename => ({ from: to, to: from, visibility: "visible" });
const BOTH = [hide("自评表"), hide("底 稿")];

function renamed(bytes: Uint8Array, renames: readonly SheetRename[], more: Partial<WritePlan> = {}): Uint8Array {
  const result = writeXlsx(bytes, { fingerprint: opened(bytes).fingerprint, removes: [], renames, sheets: [], memory: "", ...more });
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

const refused = (renames: readonly SheetRename[], more: Partial<WritePlan> = {}): string | undefined => {
  const result = writeXlsx(BYTES, { fingerprint: opened(BYTES).fingerprint, removes: [], renames, sheets: [], memory: "", ...more });
  return result.ok ? undefined : result.problem.code;
};

test("a renamed sheet keeps its place and gets its visibility; its formulas and names follow, those of the office's do not", () => {
  const { sheets, names } = opened(renamed(BYTES, BOTH));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["单位", "visible"], ["~还原 自评表", "very-hidden"], ["~还原 底 稿", "very-hidden"]]);
  expect([sheets[0]!.formula(1, 2), sheets[1]!.formula(1, 2), sheets[1]!.formula(2, 2), sheets[2]!.formula(1, 2)]).toEqual(["自评表!A1", `'~还原 底 稿'!A1&"自评表!A1"`, "单位!A1", "'~还原 自评表'!B1"]);
  expect(names.filter(({ sheet }) => sheet === "~还原 自评表").map(({ refersTo }) => refersTo)).toEqual(["'~还原 自评表'!$A$1:$B$2", "'~还原 自评表'!$1:$1"]);
  expect(names.find(({ name }) => name === "总")?.refersTo).toBe("自评表!$A$1");
});

test("renaming there and back gives the same bytes; all parts but the workbook and the renamed sheets stay byte for byte", () => {
  const there = renamed(BYTES, BOTH);
  const [before, after] = [unzipSync(BYTES), unzipSync(there)];
  expect(Object.keys(after).filter((name) => strFromU8(after[name]!) !== strFromU8(before[name]!))).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]);
  const again = unzipSync(renamed(there, BOTH.map(back)));
  expect(Object.keys(again).filter((name) => strFromU8(again[name]!) !== strFromU8(before[name]!))).toEqual([]);
});

test("names are exchanged all at once, and a new sheet may take a name given up", () => {
  const swapped = opened(renamed(BYTES, [{ from: "自评表", to: "底 稿", visibility: "visible" }, { from: "底 稿", to: "自评表", visibility: "hidden" }]));
  expect(swapped.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["单位", "visible"], ["底 稿", "visible"], ["自评表", "hidden"]]);
  expect([swapped.sheets[1]!.formula(1, 2), swapped.sheets[2]!.formula(1, 2)]).toEqual([`自评表!A1&"自评表!A1"`, "'底 稿'!B1"]);
  const replaced = opened(renamed(BYTES, [hide("自评表")], { sheets: [plainSheet("自评表", [["新"]])] }));
  expect(replaced.sheets.map(({ name }) => name)).toEqual(["单位", "~还原 自评表", "底 稿", "自评表"]);
});

test("the workbook opens on the new sheet of the name it was open on, and a hidden sheet is not selected", () => {
  const parts = unzipSync(BYTES);
  const edit = (part: string, from: string, to: string): void => { parts[part] = strToU8(strFromU8(parts[part]!).replace(from, to)); };
  edit("xl/workbook.xml", "<workbookView/>", `<workbookView activeTab="1"/>`);
  edit("xl/worksheets/sheet2.xml", "<sheetView ", `<sheetView tabSelected="1" `);
  const after = unzipSync(renamed(zipParts(parts), [hide("自评表")], { sheets: [plainSheet("自评表", [["新"]])] }));
  expect(strFromU8(after["xl/workbook.xml"]!)).toContain(`activeTab="3"`);
  expect(strFromU8(after["xl/worksheets/sheet2.xml"]!)).toContain(`tabSelected="0"`);
});

test("a sheet that is not there, a taken or impossible name, or no sheet left in sight is refused", () => {
  expect(refused([hide("没有")])).toBe("cannot-write");
  expect(refused([{ from: "自评表", to: "单位", visibility: "visible" }])).toBe("cannot-write");
  expect(refused([{ from: "自评表", to: "a/b", visibility: "visible" }])).toBe("cannot-write");
  expect(refused([hide("自评表"), hide("底 稿"), hide("单位")])).toBe("cannot-write");
  expect(refused([hide("自评表")], { sheets: [plainSheet("~还原 自评表", [[1]])] })).toBe("cannot-write");
});

test("no memory at all takes the part away with its properties", () => {
  const memory = `<memory xmlns="urn:jixiao-zhuli:memory:1" version="1"></memory>`;
  const remembering = renamed(BYTES, [], { memory });
  expect(opened(remembering).memory).toBe(memory);
  const forgotten = renamed(remembering, []);
  expect([opened(forgotten).memory, Object.keys(unzipSync(forgotten)).filter((name) => name.startsWith("customXml"))]).toEqual([undefined, []]);
});

test("removing the only sheets that had names leaves a workbook that opens", () => {
  const bytes = createXlsx([plainSheet("单位", [[1]]), FORM]);
  const parts = unzipSync(bytes);
  const bare = zipParts({ ...parts, "xl/workbook.xml": strToU8(strFromU8(parts["xl/workbook.xml"]!).replace(/<definedName name="_xlnm.Print_Area" localSheetId="0">[^<]*<\/definedName>/, "")) });
  const after = opened(renamed(bare, [], { removes: ["自评表"] }));
  expect([after.names, after.sheets.map(({ name }) => name)]).toEqual([[], ["单位"]]);
});
