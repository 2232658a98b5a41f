import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

export interface RibbonButton {
  readonly label: string;
  /** Address of the task pane it opens. */
  readonly url: string;
}

const manifest = (): Document => new JSDOM(readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8"), { contentType: "text/xml" }).window.document;

/** The buttons of the ribbon, as Excel reads them from the manifest. */
export function ribbonButtons(): readonly RibbonButton[] {
  const document = manifest();
  return [...document.getElementsByTagName("Control")].map((control) => ({
    label: resource(document, control.getElementsByTagName("Label")[0]),
    url: resource(document, control.getElementsByTagName("Action")[0]?.getElementsByTagName("SourceLocation")[0]),
  }));
}

/** Address of the page for buttons that run a function. */
export function ribbonFunctionFile(): string {
  const document = manifest();
  return resource(document, document.getElementsByTagName("FunctionFile")[0]);
}

function resource(document: Document, element: Element | undefined): string {
  const id = element?.getAttribute("resid") ?? "";
  const found = [...document.getElementsByTagName("bt:String"), ...document.getElementsByTagName("bt:Url")].find((entry) => entry.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? stop(`the manifest has no resource ${id}`);
}

function stop(message: string): never {
  throw new Error(message);
}
