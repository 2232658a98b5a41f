import type { PlannedSheet, WritePlan } from "../../src/core/forms";
import { MEMORY_NAMESPACE } from "../../src/core/memory";
import { areaName, type Sheet, type Workbook } from "../../src/core/workbook";
import type { Result, WorkbookHost } from "../../src/jobs/ports";
import type { CreateOptions } from "../support/xlsx/create-xlsx";
import { plainSheet } from "../support/xlsx/plain-sheet";

/** A host under test over a drawn workbook. `change` is what a colleague does meanwhile: 5 into A1 of the first sheet. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  change(): void;
  close(): void;
}

export type OpenHost = (sheets: readonly PlannedSheet[], options?: CreateOptions) => Promise<HostUnderTest>;

const SPENDING = plainSheet("支出 '1'表", [["=科目", "金额（万元）", "001"], ["基本支出", { value: 0.125, format: "0.00%" }, -1e-7], [" 合计\n(元) ", { formula: "SUM(B2:B2)", cached: 0.125 }, { formula: '"甲"&"乙"', cached: "甲乙" }], [1, "#N/A"]], {
  merges: [{ top: 5, left: 1, bottom: 6, right: 3 }, { top: 1, left: 4, bottom: 1, right: 5 }],
});
const LATE = plainSheet("靠后", [[], [], [null, null, "只有一格"]]);
const OPTIONS: CreateOptions = { sheets: { "支出 '1'表": { hiddenRows: [2], hiddenColumns: [3] }, 靠后: { visibility: "hidden", isProtected: true }, 深藏: { visibility: "very-hidden" } }, names: [{ name: "率", refersTo: "'支出 ''1''表'!$B$2" }, { name: "本表", sheet: "靠后", refersTo: "靠后!$C$3" }] };
const DRAWN = [SPENDING, LATE, plainSheet("深藏", [[7]]), plainSheet("空表", [])];

const TEXTS = ["=1+1", "+86 731", "-无", "@张三", "'引", "001", "50%", "2023-5-6", "1,234", "TRUE", "＝1", " 前后 ", "第一\n第二", "3-1", "１２３", "#N/A", "(5)", "支出"];
const remembering = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}" version="1">${text}</memory>`;
const FORM = plainSheet("自评表", [...TEXTS.map((text) => [text]), [{ value: 0.9, format: "0.00%" }, { formula: "'支出 ''1''表'!B2*2", cached: 0.25 }]], { merges: [{ top: 20, left: 1, bottom: 20, right: 2 }], frozenRows: 1, widths: [20, 12] });
const PAPER = plainSheet("底稿", [["依据", { formula: "自评表!A19", cached: 0.9 }]]);
/** A plan lists the sheet that looks into another one before it. */
const FORMS = [PAPER, FORM];

/** What every host of a workbook must do; a new host begins by running it. */
export function workbookContract(name: string, open: OpenHost): void {
  let tested: HostUnderTest | undefined;
  const opened = async (...drawn: Parameters<OpenHost>): Promise<HostUnderTest> => (tested = await open(...drawn));
  afterEach(() => tested?.close());

  describe(`${name} as a host of a workbook`, () => {
    test("gives the sheets as they were drawn: values, formulas, formats, merges, what is hidden or protected", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const { sheets } = await snapshot(host);
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([["支出 '1'表", "visible"], ["靠后", "hidden"], ["深藏", "very-hidden"], ["空表", "visible"]]);
      expect(sheets.map((sheet) => sheet.isProtected)).toEqual([false, true, false, false]);
      expect(contents(sheets[0]!)).toEqual([
        ["=科目", "金额（万元）", "001"], ["基本支出", 0.125, -1e-7], [" 合计\n(元) ", ["SUM(B2:B2)", 0.125], ['"甲"&"乙"', "甲乙"]], [1, "#N/A", null],
      ]);
      expect(contents(sheets[1]!)).toEqual([[null, null, null], [null, null, null], [null, null, "只有一格"]]);
      expect([sheets[0]!.format(2, 2), sheets[0]!.format(1, 1), sheets[0]!.merges.map(areaName).sort(), sheets[0]!.merges[0]!.sheet]).toEqual(["0.00%", "General", ["A5:C6", "D1:E1"], "支出 '1'表"]);
      expect([[...sheets[0]!.hiddenRows], [...sheets[0]!.hiddenColumns], sheets[3]!.lastRow, sheets[3]!.lastColumn]).toEqual([[2], [3], 0, 0]);
    });

    test("gives the names of the workbook and of its sheets", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const { names } = await snapshot(host);
      const own = names.filter(({ name: called }) => !called.startsWith("_xlnm."));
      expect(own).toEqual(expect.arrayContaining([{ name: "率", refersTo: "'支出 ''1''表'!$B$2" }, { name: "本表", sheet: "靠后", refersTo: "靠后!$C$3" }]));
      expect(own).toHaveLength(2);
    });

    test.each([[true, 35_064], [false, 36_526]])("says whether days are counted from 1904 (%s), and gives dates as numbers of that count", async (date1904, first) => {
      const { host } = await opened([plainSheet("明细", [["日期"], [{ value: first, format: "yyyy-mm-dd" }]])], { date1904 });
      const workbook = await snapshot(host);
      expect([workbook.date1904, workbook.sheets[0]!.value(2, 1), workbook.sheets[0]!.format(2, 1)]).toEqual([date1904, first, "yyyy-mm-dd"]);
    });

    test("two readings of an unchanged workbook have one fingerprint, and a changed cell has another", async () => {
      const { host, change } = await opened(DRAWN);
      const [first, second] = [await snapshot(host), await snapshot(host)];
      change();
      expect([second.fingerprint === first.fingerprint, (await snapshot(host)).fingerprint === first.fingerprint]).toEqual([true, false]);
    });

    test("adds the planned sheets at the end, and texts that look like something else stay texts", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const before = await snapshot(host);
      expect(await host.write(planFor(before, { sheets: FORMS }))).toEqual({ ok: true, value: undefined });
      const after = await snapshot(host);
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([...before.sheets.map((sheet) => sheet.name), "底稿", "自评表"]);
      const form = after.sheets.at(-1)!;
      expect(TEXTS.map((_text, row) => form.value(row + 1, 1))).toEqual(TEXTS);
      expect(TEXTS.map((_text, row) => form.formula(row + 1, 1))).toEqual(TEXTS.map(() => undefined));
      expect([form.value(19, 1), form.format(19, 1), form.formula(19, 2), form.merges.map(areaName)]).toEqual([0.9, "0.00%", "'支出 ''1''表'!B2*2", ["A20:B20"]]);
      expect(after.sheets.at(-2)!.formula(1, 2)).toBe("自评表!A19");
    });

    test("leaves the office's own sheets exactly as they were", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const before = await snapshot(host);
      await host.write(planFor(before, { sheets: FORMS }));
      const after = await snapshot(host);
      const seen = ({ sheets }: Workbook): unknown => sheets.slice(0, DRAWN.length).map((sheet) => [sheet.name, sheet.visibility, contents(sheet), sheet.merges, [...sheet.hiddenRows], [...sheet.hiddenColumns]]);
      expect(seen(after)).toEqual(seen(before));
    });

    test("refuses a plan made for a workbook that has changed since, and writes nothing", async () => {
      const { host, change } = await opened(DRAWN);
      const plan = planFor(await snapshot(host), { sheets: FORMS });
      change();
      expect(problemOf(await host.write(plan))).toBe("changed-meanwhile");
      expect((await snapshot(host)).sheets).toHaveLength(DRAWN.length);
    });

    test("remembers what it is told, and the next plan takes its place", async () => {
      const { host } = await opened(DRAWN);
      expect((await snapshot(host)).memory).toBeUndefined();
      for (const text of ["<ownSheet>一&amp;二</ownSheet>", "<ownSheet>三</ownSheet>"]) {
        expect((await host.write(planFor(await snapshot(host), { memory: remembering(text) }))).ok).toBe(true);
        expect((await snapshot(host)).memory).toBe(remembering(text));
      }
    });

    test("a plan that only remembers changes no sheet and no name, and is refused where the workbook has changed since", async () => {
      const { host, change } = await opened(DRAWN, OPTIONS);
      const before = await snapshot(host);
      expect(await host.write(planFor(before, { memory: remembering("记着") }))).toEqual({ ok: true, value: undefined });
      const after = await snapshot(host);
      const seen = ({ sheets, names }: Workbook): unknown => [names, sheets.map((sheet) => [sheet.name, sheet.visibility, contents(sheet), sheet.merges])];
      expect(seen(after)).toEqual(seen(before));
      const next = planFor(after, { memory: remembering("另记") });
      change();
      expect([problemOf(await host.write(next)), (await snapshot(host)).memory]).toEqual(["changed-meanwhile", remembering("记着")]);
    });

    test("fills cells of an office's own sheet in place and gives them back, and no other cell changes", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const before = await snapshot(host);
      const seen = ({ sheets }: Workbook): unknown => sheets.map((sheet) => [sheet.name, sheet.visibility, contents(sheet), sheet.merges, [...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.format(2, 2)]);
      const empty = { kind: "empty" } as const;
      const sheet = "支出 '1'表";
      const fills = [
        { sheet, row: 4, column: 3, expected: empty, content: { kind: "formula", formula: "ROUND(B2*2,2)", cached: 0.25 } },
        { sheet, row: 8, column: 2, expected: empty, content: { kind: "text", text: "=1+1" } },
        { sheet, row: 8, column: 3, expected: empty, content: { kind: "number", value: 7.5 } },
        { sheet: "空表", row: 2, column: 2, expected: empty, content: { kind: "text", text: "001\n<&>" } },
      ] as const;
      expect(await host.write(planFor(before, { fills, memory: remembering("填") }))).toEqual({ ok: true, value: undefined });
      const filled = await snapshot(host);
      const [spending, blank] = [filled.sheets[0]!, filled.sheets[3]!];
      expect([spending.formula(4, 3), spending.value(8, 2), spending.formula(8, 2), spending.value(8, 3), blank.value(2, 2)]).toEqual(["ROUND(B2*2,2)", "=1+1", undefined, 7.5, "001\n<&>"]);
      expect([spending.value(2, 2), spending.format(2, 2), spending.value(3, 1)]).toEqual([0.125, "0.00%", " 合计\n(元) "]);
      const back = fills.map((fill) => ({ ...fill, expected: fill.content, content: empty }));
      expect(await host.write(planFor(filled, { fills: back }))).toEqual({ ok: true, value: undefined });
      expect(seen(await snapshot(host))).toEqual(seen(before));
    });

    test("marks the sheets it adds, and takes them away again with their marks", async () => {
      const { host } = await opened(DRAWN, OPTIONS);
      const before = await snapshot(host);
      await host.write(planFor(before, { sheets: FORMS, mark: "own_mark" }));
      const filled = await snapshot(host);
      expect(filled.names.filter(({ name: called }) => called === "own_mark").map(({ sheet, refersTo }) => [sheet, refersTo])).toEqual([["底稿", "TRUE"], ["自评表", "TRUE"]]);
      expect((await host.write(planFor(filled, { removes: ["底稿", "自评表"] }))).ok).toBe(true);
      const after = await snapshot(host);
      expect(after.sheets.map((sheet) => [sheet.name, contents(sheet)])).toEqual(before.sheets.map((sheet) => [sheet.name, contents(sheet)]));
      expect(after.names.some(({ name: called }) => called === "own_mark")).toBe(false);
    });

    test("replaces the sheets of a former run by new ones of the same names", async () => {
      const { host } = await opened(DRAWN);
      await host.write(planFor(await snapshot(host), { sheets: FORMS }));
      const again = [plainSheet("底稿", [["新", { formula: "自评表!A1", cached: "新" }]]), plainSheet("自评表", [["新"]])];
      expect((await host.write(planFor(await snapshot(host), { removes: ["底稿", "自评表"], sheets: again }))).ok).toBe(true);
      const { sheets } = await snapshot(host);
      expect(sheets.slice(DRAWN.length).map((sheet) => [sheet.name, sheet.value(1, 1), sheet.formula(1, 2), sheet.lastRow])).toEqual([["底稿", "新", "自评表!A1", 1], ["自评表", "新", undefined, 1]]);
    });

    test("calls its own sheets otherwise and hides them, at once and in place, and their formulas follow", async () => {
      const { host } = await opened(DRAWN);
      await host.write(planFor(await snapshot(host), { sheets: FORMS, mark: "own_mark" }));
      const renames = [{ from: "自评表", to: "~还原 自评表", visibility: "very-hidden" }, { from: "底稿", to: "自评表", visibility: "visible" }] as const;
      expect(await host.write(planFor(await snapshot(host), { renames }))).toEqual({ ok: true, value: undefined });
      const { sheets, names } = await snapshot(host);
      expect(sheets.slice(DRAWN.length).map((sheet) => [sheet.name, sheet.visibility])).toEqual([["自评表", "visible"], ["~还原 自评表", "very-hidden"]]);
      expect(sheets.at(-2)!.formula(1, 2)).toBe("'~还原 自评表'!A19");
      expect(names.filter(({ name: called }) => called === "own_mark").map(({ sheet }) => sheet)).toEqual(["自评表", "~还原 自评表"]);
      expect((await host.write(planFor(await snapshot(host), { removes: ["自评表", "~还原 自评表"] }))).ok).toBe(true);
      expect((await snapshot(host)).sheets).toHaveLength(DRAWN.length);
    });

    test("forgets what it is told to forget", async () => {
      const { host } = await opened(DRAWN);
      await host.write(planFor(await snapshot(host), { memory: remembering("一") }));
      expect((await host.write(planFor(await snapshot(host), { memory: "" }))).ok).toBe(true);
      expect((await snapshot(host)).memory).toBeUndefined();
    });

    test("a sheet name that is taken, or that no workbook can hold, is a problem and changes nothing", async () => {
      const { host } = await opened(DRAWN);
      const before = await snapshot(host);
      for (const called of ["空表", "收入/支出", "长".repeat(32)]) {
        expect((await host.write(planFor(before, { sheets: [FORM, plainSheet(called, [["x"]])] }))).ok).toBe(false);
      }
      const after = await snapshot(host);
      expect([after.fingerprint, after.sheets.length]).toEqual([before.fingerprint, before.sheets.length]);
    });

    test("a reading that is called off gives no workbook", async () => {
      const { host } = await opened(DRAWN);
      const stopped = new AbortController();
      stopped.abort();
      expect(problemOf(await host.read(undefined, stopped.signal))).toBe("cancelled");
    });

    test("shows cells without changing anything", async () => {
      const { host } = await opened(DRAWN);
      const before = await snapshot(host);
      expect(await host.show([{ sheet: "空表", row: 3, column: 2 }, { sheet: "空表", row: 4, column: 2 }])).toEqual({ ok: true, value: undefined });
      expect(await host.show([])).toEqual({ ok: true, value: undefined });
      expect((await snapshot(host)).fingerprint).toBe(before.fingerprint);
    });
  });
}

async function snapshot(host: WorkbookHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.what}`);
  return read.value;
}

const planFor = ({ fingerprint }: Workbook, plan: Partial<WritePlan>): WritePlan => ({ fingerprint, removes: [], sheets: [], memory: remembering(""), ...plan });
const problemOf = (result: Result<unknown>): string | undefined => (result.ok ? undefined : result.problem.code);

/** Values of a sheet's cells; where there is a formula, formula and value. */
function contents(sheet: Sheet): unknown[][] {
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    Array.from({ length: sheet.lastColumn }, (_column, column) => {
      const formula = sheet.formula(row + 1, column + 1);
      const value = sheet.value(row + 1, column + 1);
      return formula === undefined ? value : [formula, value];
    }),
  );
}
