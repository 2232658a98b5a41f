import type { FormFill } from "../../../src/core/forms";
import { leftoversOf } from "../../../src/core/memory";
import { excelHost } from "../../../src/hosts/excel";
import { planOwnSheets } from "../../../src/jobs/plan-own-sheets";
import { restoreWorkbook } from "../../../src/jobs/restore";
import type { Fault } from "../../excel-host/faults";
import { type ExcelHost, openExcelHost } from "../../excel-host/open-excel-host";
import { calculating, FAULTS, fill, officeBook, ourSheets, problemOf, readNow, reset, shownOurs, strike, theirs, valueOf } from "./excel-world";

const FORM = "空白表";
const HELD = ["A1", "D1"] as const;
const CELLS = ["B1", "B2", "B3", "C1", "C2"] as const;
const cell = (row: number, column: number, content: FormFill["cells"][number]["content"]): FormFill["cells"][number] => ({ row, column, label: `格${String(row)}`, content });

/** Of the second run one cell is another, one stays, one is given back, two are new. */
const FORMS: Readonly<Record<"一" | "二", readonly FormFill[]>> = {
  一: [{ sheet: FORM, form: "self-evaluation", unplaced: [], cells: [cell(1, 2, { kind: "text", text: "一" }), cell(2, 2, { kind: "formula", formula: "支出!B2*2", cached: 25 }), cell(3, 2, { kind: "number", value: 3 })] }],
  二: [{ sheet: FORM, form: "self-evaluation", unplaced: [], cells: [cell(1, 2, { kind: "text", text: "二" }), cell(2, 2, { kind: "formula", formula: "支出!B2*2", cached: 25 }), cell(1, 3, { kind: "number", value: 4 }), cell(2, 3, { kind: "text", text: "=1+1" })] }],
};
const HOLDING = {
  none: { form: ["", "", "", "", ""], ours: [] },
  old: { form: ["一", "=支出!B2*2", 3, "", ""], ours: [["自评表", "一"], ["核对底稿", "一"]] },
  new: { form: ["二", "=支出!B2*2", "", 4, "=1+1"], ours: [["自评表", "二"], ["核对底稿", "二"]] },
};

let opened: ExcelHost;
let filledOnce: Uint8Array;

beforeAll(async () => {
  const book = officeBook();
  book.add(FORM).put(1, 1, { value: "项目" });
  book.sheet(FORM).put(1, 4, { value: "手工填写" });
  opened = await openExcelHost({ workbook: book });
  calculating(opened.model, "一");
  valueOf(await fill("一", excelHost(), FORMS.一));
  filledOnce = opened.save();
});
afterAll(() => opened.close());

function again(): void {
  reset(opened, filledOnce);
  calculating(opened.model, "二");
}

const second = (): ReturnType<typeof fill> => fill("二", excelHost(), FORMS.二);
const held = (address: string): unknown => {
  const { value, formula } = opened.model.sheet(FORM).cell(address);
  return formula === undefined ? value : `=${formula}`;
};
const state = (): string => {
  const now = JSON.stringify({ form: CELLS.map(held), ours: shownOurs(opened.model) });
  return Object.entries(HOLDING).find(([, holding]) => JSON.stringify(holding) === now)?.[0] ?? `between: ${now}`;
};
/** What is the office's: its other sheets, and what it has typed into the form. */
const office = (): unknown => {
  const sheets = theirs(opened) as { readonly sheets: readonly { readonly name: string }[] };
  return { ...sheets, sheets: sheets.sheets.filter(({ name }) => name !== FORM), form: HELD.map(held) };
};

async function struck(nth: number, fault: Fault): Promise<unknown> {
  again();
  const before = office();
  await strike(opened, { nth, fault }, second);
  return before;
}

/** Filling again gives the new state, and restoring after it the old. Restoring at once gives the old, or, where the fill had not begun, takes the first fill back. */
async function mends(before: unknown, how: "restore" | "fill"): Promise<void> {
  const was = state();
  calculating(opened.model, "二");
  if (how === "fill") {
    valueOf(await second());
    expect([state(), office()]).toEqual(["new", before]);
  }
  valueOf(await restoreWorkbook(excelHost()));
  if (how === "fill" || was !== "old") expect(state()).toBe("old");
  else expect(["old", "none"]).toContain(state());
  if (state() === "old") expect(office()).toEqual(before);
  expect([held("A1"), held("D1"), leftoversOf(await readNow())]).toEqual(["项目", "手工填写", []]);
}

test("whatever happens to whichever request of a fill in place, the form and our sheets are the old ones or the new ones together, and both ways lead on", async () => {
  again();
  valueOf(await second());
  const requests = opened.requests.syncs.length;
  const seen = new Set<string>();
  for (let nth = 1; nth <= requests; nth++) {
    for (const [index, fault] of FAULTS.entries()) {
      const before = await struck(nth, fault);
      seen.add(state());
      expect([nth, fault, state()]).toEqual([nth, fault, expect.stringMatching(/^(?:old|new)$/)]);
      expect(office()).toEqual(before);
      await mends(before, (nth + index) % 2 === 0 ? "restore" : "fill");
    }
  }
  expect([...seen].sort()).toEqual(["new", "old"]);
});

test("wherever Excel stops within the request that fills and swaps, restoring and filling again both lead on", async () => {
  again();
  valueOf(await second());
  const swap = opened.requests.syncs.findIndex(({ members }) => members.includes("SetXml"));
  const { actions } = opened.requests.syncs[swap]!;
  for (let action = 0; action < actions; action++) {
    for (const how of ["restore", "fill"] as const) {
      const before = await struck(swap + 1, { kind: "stopped", action });
      await mends(before, how).catch((error: unknown) => { throw new Error(`action ${String(action)}, ${how}`, { cause: error }); });
    }
  }
});

test("whatever happens to whichever request of a 还原, the form and our sheets are the old ones or the new ones together, and 还原 again leads on", async () => {
  again();
  valueOf(await second());
  const filledTwice = opened.save();
  const back = (): void => {
    reset(opened, filledTwice);
    calculating(opened.model, "一");
  };
  back();
  valueOf(await restoreWorkbook(excelHost()));
  const requests = opened.requests.syncs.length;
  for (let nth = 1; nth <= requests; nth++) {
    for (const fault of FAULTS) {
      back();
      await strike(opened, { nth, fault }, () => restoreWorkbook(excelHost()));
      const struckState = state();
      expect([nth, fault, struckState]).toEqual([nth, fault, expect.stringMatching(/^(?:old|new)$/)]);
      calculating(opened.model, "一");
      if (struckState === "new") valueOf(await restoreWorkbook(excelHost()));
      expect([state(), held("A1"), held("D1")]).toEqual(["old", "项目", "手工填写"]);
    }
  }
});

test("wherever the first fill stops, filling again and 还原 leave the form as the office had it", async () => {
  again();
  valueOf(await restoreWorkbook(excelHost()));
  const untouched = opened.save();
  const first = (): ReturnType<typeof fill> => fill("二", excelHost(), FORMS.二);
  const fresh = (): void => {
    reset(opened, untouched);
    calculating(opened.model, "二");
  };
  fresh();
  valueOf(await first());
  const swap = opened.requests.syncs.findIndex(({ members }) => members.includes("SetXml"));
  const { actions } = opened.requests.syncs[swap]!;
  expect(actions).toBeGreaterThan(5);
  for (let action = 0; action < actions; action++) {
    fresh();
    await strike(opened, { nth: swap + 1, fault: { kind: "stopped", action } }, first);
    valueOf(await first());
    expect([action, state()]).toEqual([action, "new"]);
    valueOf(await restoreWorkbook(excelHost()));
    expect([action, state()]).toEqual([action, "none"]);
  }
});

test("a form that is protected by the time of writing is named, and neither it nor our sheets change", async () => {
  again();
  const plan = planOwnSheets(await readNow(), ourSheets("二"), FORMS.二);
  opened.model.sheet(FORM).isProtected = true;
  const refused = await excelHost().write(plan);
  expect([problemOf(refused), state()]).toEqual(["sheet-protected", "old"]);
  // Looked at again, it is left out and all else is written; what we wrote into it before stays and is still known as ours.
  valueOf(await fill("二", excelHost(), [{ sheet: FORM, form: "self-evaluation", unplaced: ["有保护"], cells: [] }]));
  expect([CELLS.map(held), shownOurs(opened.model)]).toEqual([HOLDING.old.form, HOLDING.new.ours]);
  opened.model.sheet(FORM).isProtected = false;
  valueOf(await second());
  expect(state()).toBe("new");
});
