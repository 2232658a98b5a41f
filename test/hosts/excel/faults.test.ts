import { excelHost } from "../../../src/hosts/excel";
import { restoreWorkbook } from "../../../src/jobs/restore";
import { leftoversOf } from "../../../src/core/memory";
import type { Fault } from "../../excel-host/faults";
import { type ExcelHost, openExcelHost } from "../../excel-host/open-excel-host";
import { calculating, FAULTS, fill, officeBook, readNow, reset, shownOurs, strike, theirs, valueOf } from "./excel-world";

const OLD = [["自评表", "一"], ["核对底稿", "一"]];
const NEW = [["自评表", "二"], ["核对底稿", "二"]];

let opened: ExcelHost;
let filledOnce: Uint8Array;

beforeAll(async () => {
  opened = await openExcelHost({ workbook: officeBook() });
  calculating(opened.model, "一");
  valueOf(await fill("一"));
  filledOnce = opened.save();
});
afterAll(() => opened.close());

/** A fill of the workbook that was filled once, with a fault at its `nth` request; gives the office's own sheets as they were. */
async function struck(nth: number, fault: Fault): Promise<unknown> {
  again();
  const office = theirs(opened);
  await strike(opened, { nth, fault }, () => fill("二"));
  return office;
}

/** Back to the workbook that was filled once. */
function again(): void {
  reset(opened, filledOnce);
  calculating(opened.model, "二");
}

const state = (): "old" | "new" | "between" => {
  const shown = JSON.stringify(shownOurs(opened.model));
  return shown === JSON.stringify(OLD) ? "old" : shown === JSON.stringify(NEW) ? "new" : "between";
};

/**
 * Filling again gives the new sheets, and restoring after it the old ones. Restoring at once gives the old ones as well, or, where the
 * fill had not begun to change anything, takes the first fill back: then none of ours is left.
 */
async function mends(office: unknown, how: "restore" | "fill"): Promise<void> {
  const before = state();
  calculating(opened.model, "二");
  if (how === "fill") {
    valueOf(await fill("二"));
    expect([state(), theirs(opened)]).toEqual(["new", office]);
  }
  valueOf(await restoreWorkbook(excelHost()));
  const isFirstTakenBack = how === "restore" && before === "old" && shownOurs(opened.model).length === 0;
  if (!isFirstTakenBack) expect([state(), theirs(opened)]).toEqual(["old", office]);
  expect(leftoversOf(await readNow())).toEqual([]);
  expect(opened.model.sheets.map(({ name }) => name).filter((name) => name.startsWith("~"))).toEqual([]);
}

test("whatever happens to whichever request of a fill, the old sheets or the new ones are there, and both ways lead on", async () => {
  again();
  valueOf(await fill("二"));
  const requests = opened.requests.syncs.length;
  const seen: string[] = [];
  for (let nth = 1; nth <= requests; nth++) {
    for (const fault of FAULTS) {
      for (const how of ["restore", "fill"] as const) {
        const office = await struck(nth, fault);
        seen.push(state());
        expect([nth, fault, state()]).not.toContain("between");
        expect(theirs(opened)).toEqual(office);
        await mends(office, how);
      }
    }
  }
  expect(seen.filter((one) => one === "old").length).toBeGreaterThan(0);
  expect(seen.filter((one) => one === "new").length).toBeGreaterThan(0);
});

test("wherever Excel stops within the requests that write and swap, restoring and filling again both lead on", async () => {
  again();
  valueOf(await fill("二"));
  const writing = opened.requests.syncs.flatMap(({ members, actions }, index) => (members.includes("SetXml") || members.includes("Merge") ? [{ nth: index + 1, actions, step: members.includes("SetXml") ? 1 : 9 }] : []));
  expect(writing).toHaveLength(2);
  for (const { nth, actions, step } of writing) {
    for (let action = 0; action < actions; action += step) {
      for (const how of ["restore", "fill"] as const) {
        const office = await struck(nth, { kind: "stopped", action });
        await mends(office, how).catch((error: unknown) => { throw new Error(`request ${String(nth)}, action ${String(action)}, ${how}`, { cause: error }); });
      }
    }
  }
});
