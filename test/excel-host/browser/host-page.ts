import { loadXlsx } from "../files/load-xlsx";
import { saveXlsx } from "../files/save-xlsx";
import { MessageHost } from "../messages/message-host";
import { Book } from "../model/book";
import { frameName, hostFragment, hostQuery, REQUIREMENTS } from "../messages/wire-messages";

export interface HostPageOptions {
  /** Address of the add-in's page, https; query and fragment are added. */
  readonly addIn: string;
  /** Bytes of an `.xlsx` file as base64; without it, one empty sheet. */
  readonly workbook?: string;
  readonly file?: string;
  readonly locale?: string;
  readonly requirements?: Readonly<Record<string, number>>;
}

/** What a test finds as `window.excelHost` in the page. */
export interface HostPage {
  /** Opens the workbook and shows the add-in beside it. */
  start(options: HostPageOptions): void;
  /** Takes the add-in's frame away and shows it anew, as closing and opening the pane does; the workbook stays. */
  reopen(): void;
  readonly host: MessageHost;
  readonly model: Book;
  save(): string;
}

declare global {
  interface Window {
    excelHost: HostPage;
  }
}

let running: { readonly host: MessageHost; readonly options: HostPageOptions } | undefined;
let frame: HTMLIFrameElement | undefined;

const now = (): { readonly host: MessageHost; readonly options: HostPageOptions } => running ?? stop("excelHost.start has not been called");

window.excelHost = {
  start: (options) => {
    const { workbook, file = "测试.xlsx", locale = "zh-CN", requirements = REQUIREMENTS } = options;
    const book = workbook === undefined ? emptyBook(file) : loadXlsx(Uint8Array.from(atob(workbook), (letter) => letter.charCodeAt(0)), file);
    const origin = new URL(options.addIn).origin;
    const host = new MessageHost(book, { origin: location.origin, locale, requirements }, (message) => frame?.contentWindow?.postMessage(message, origin));
    window.addEventListener("message", ({ data, source, origin: from }) => {
      if (from === origin && source === frame?.contentWindow) host.receive(data);
    });
    running = { host, options };
    showFrame();
  },
  reopen: () => showFrame(),
  get host() {
    return now().host;
  },
  get model() {
    return now().host.book;
  },
  save: () => btoa(Array.from(saveXlsx(now().host.book), (byte) => String.fromCharCode(byte)).join("")),
};

function showFrame(): void {
  const { addIn, locale = "zh-CN" } = now().options;
  frame?.remove();
  frame = document.createElement("iframe");
  frame.name = frameName(location.origin);
  // As Excel on the web frames a task pane: no top navigation, no clipboard unless the test says otherwise.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals");
  frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0";
  const address = new URL(addIn);
  const query = address.search === "" ? `?${hostQuery(locale)}` : `${address.search}&${hostQuery(locale)}`;
  frame.src = `${address.origin}${address.pathname}${query}${hostFragment(location.origin)}`;
  document.body.append(frame);
}

function emptyBook(file: string): Book {
  const book = new Book(file);
  book.add("Sheet1");
  return book;
}

function stop(message: string): never {
  throw new Error(message);
}
