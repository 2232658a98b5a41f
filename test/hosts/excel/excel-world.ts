import type { FormFill, PlannedSheet } from "../../../src/core/forms";
import type { Workbook } from "../../../src/core/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { planOwnSheets } from "../../../src/jobs/plan-own-sheets";
import type { Result, WorkbookHost } from "../../../src/jobs/ports";
import type { Fault } from "../../excel-host/faults";
import { loadXlsx } from "../../excel-host/files/load-xlsx";
import type { ExcelHost } from "../../excel-host/open-excel-host";
import type { Book } from "../../excel-host/model/book";
import { drawBook } from "../../excel-host/opened-hosts";
import { plainSheet } from "../../support/xlsx/plain-sheet";

/** The value, or a failing test with the problem's words. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

export const problemOf = (result: Result<unknown>): string | undefined => (result.ok ? undefined : result.problem.code);

export const readNow = async (host: WorkbookHost = excelHost()): Promise<Workbook> => valueOf(await host.read());

/** An office's small workbook whose own formulas and names mention our sheets. */
export function officeBook(): Book {
  const book = drawBook({
    支出: { A1: "科目", B1: "金额", A2: "基本支出", B2: { value: 12.5, format: "0.00" }, B3: { value: 12.5, formula: "SUM(B2:B2)" } },
    "单位 '甲'": { A1: { value: "x", formula: "IF(支出!B2>0,\"支出!B2\",自评表!A1)" }, B2: "'001" },
    隐藏的: { A1: "存档" },
  });
  book.sheet("隐藏的").visibility = "VeryHidden";
  return book;
}

/** Our two sheets of one run; they mention each other and the office's. */
export function ourSheets(run: string): readonly PlannedSheet[] {
  return [
    plainSheet("自评表", [["自评表", run], ["=1+1", { formula: "支出!B2*2", cached: 25 }], ["2023年1月", { formula: "核对底稿!A1", cached: run }]], { merges: [{ top: 4, left: 1, bottom: 4, right: 2 }], frozenRows: 1 }),
    plainSheet("核对底稿", [[run, { formula: "自评表!B2", cached: 25 }]]),
  ];
}

/** Values of our formulas, which the emulated Excel does not calculate. */
export function calculating(book: Book, run: string): Book {
  book.evaluate = (formula) => (formula.startsWith("IF(") ? "x" : formula.includes("A1") ? run : 25);
  return book;
}

export async function fill(run: string, host: WorkbookHost = excelHost(), blankForms?: readonly FormFill[]): Promise<Result<void>> {
  const workbook = valueOf(await host.read());
  return host.write(planOwnSheets(workbook, ourSheets(run), blankForms));
}

/** The emulated Excel goes back to a saved workbook without being opened anew. */
export function reset({ model, faults, requests }: ExcelHost, saved: Uint8Array): void {
  const fresh = loadXlsx(saved, model.file);
  model.sheets.splice(0, Infinity, ...fresh.sheets);
  Object.assign(model, { names: fresh.names, xmlParts: fresh.xmlParts, active: fresh.active });
  faults.clear();
  requests.clear();
}

/** Lets work run into a fault at its `nth` request. Where no answer ever comes, it waits for ever: it is over as soon as that request has been made. */
export async function strike({ faults, requests }: ExcelHost, at: { readonly nth: number; readonly fault: Fault }, work: () => Promise<unknown>): Promise<void> {
  faults.at(at.nth, at.fault);
  const over = work().catch((refused: unknown) => refused);
  if (at.fault.kind === "answer-lost" || at.fault.kind === "request-lost") {
    while (requests.syncs.length < at.nth) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
  } else await over;
  faults.clear();
}

/** All that can happen to a request as a whole, or within its first and last action. */
export const FAULTS: readonly Fault[] = [
  { kind: "refused", code: 5012 }, { kind: "refused", code: 5004 }, { kind: "request-lost" }, { kind: "answer-lost" }, { kind: "done-but-refused", code: 5012 }, { kind: "stopped", action: 1 }, { kind: "stopped", action: -1 },
];

/** What is ours and shows, by name with the run it is of. */
export const shownOurs = (model: Book): readonly (readonly [string, unknown])[] =>
  model.sheets.filter(({ visibility, name }) => visibility === "Visible" && ["自评表", "核对底稿"].includes(name)).map((sheet) => [sheet.name, sheet.cell(sheet.name === "自评表" ? "B1" : "A1").value]);

/** Everything but our sheets. */
export function theirs({ model }: Pick<ExcelHost, "model">): unknown {
  const picture = model.picture(model.sheets.map(({ name }) => name).filter((name) => /^(?:自评表|核对底稿|~)/.test(name)));
  return JSON.parse(JSON.stringify(picture, (key, value: unknown) => (key === "isError" && value === false ? undefined : value)));
}
