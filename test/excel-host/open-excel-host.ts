import type { DOMWindow } from "jsdom";
import type { Faults } from "./faults";
import { MessageHost } from "./messages/message-host";
import { Book } from "./model/book";
import { loadXlsx } from "./files/load-xlsx";
import { saveXlsx } from "./files/save-xlsx";
import { openOfficeWindow } from "./office-window";
import type { RequestLog } from "./messages/request-log";
import { REQUIREMENTS } from "./messages/wire-messages";

export interface ExcelHostOptions {
  /** Bytes of an `.xlsx` file, or a workbook already made; without one, a workbook with one empty sheet. */
  readonly workbook?: Uint8Array | Book;
  readonly file?: string;
  readonly locale?: string;
  readonly requirements?: Readonly<Record<string, number>>;
}

/** A running Excel with an add-in page in it. */
export interface ExcelHost {
  readonly office: typeof Office;
  readonly excel: typeof Excel;
  readonly window: DOMWindow;
  readonly host: MessageHost;
  readonly model: Book;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** The workbook as Excel would save it. */
  save(): Uint8Array;
  /** Makes this one the `Excel` and `Office` of the program under test, when several are open. */
  use(): void;
  close(): void;
}

const ORIGIN = "https://localhost";
type OfficeGlobals = Partial<Record<"Excel" | "Office" | "OfficeExtension", unknown>>;

/** Opens a workbook in the emulated Excel and starts the real office.js in it. `Excel` and `Office` become globals until `close()`. */
export async function openExcelHost({ workbook, file = "测试.xlsx", locale = "zh-CN", requirements = REQUIREMENTS }: ExcelHostOptions = {}): Promise<ExcelHost> {
  const model = workbook instanceof Book ? workbook : workbook === undefined ? emptyBook(file) : loadXlsx(workbook, file);
  const waiting: unknown[] = [];
  const ears = { hear: (message: unknown): void => void waiting.push(message) };
  const page = await openOfficeWindow(ORIGIN, locale, (message) => ears.hear(message));
  const host = new MessageHost(model, { origin: ORIGIN, locale, requirements }, page.post);
  ears.hear = (message) => host.receive(message);
  for (const message of waiting) host.receive(message);
  const office = page.window["Office"] as typeof Office;
  await office.onReady();
  const own: OfficeGlobals = { Excel: page.window["Excel"], Office: office, OfficeExtension: page.window["OfficeExtension"] };
  const use = (): void => {
    // By getter: jest takes apart every object that was ever stored in a global, and this one belongs to the page.
    for (const [name, value] of Object.entries(own)) Object.defineProperty(globalThis, name, { configurable: true, get: () => value });
  };
  use();
  return {
    office, excel: own.Excel as typeof Excel, window: page.window, host, model, requests: host.requests, faults: host.faults,
    save: () => saveXlsx(model),
    use,
    close: () => {
      const globals = globalThis as OfficeGlobals;
      for (const name of ["Excel", "Office", "OfficeExtension"] as const) if (globals[name] === own[name]) Reflect.deleteProperty(globals, name);
      page.window.close();
    },
  };
}

function emptyBook(file: string): Book {
  const book = new Book(file);
  book.add("Sheet1");
  return book;
}
