import "./text-codecs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, normalize, sep } from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { frameName, hostFragment, hostQuery } from "./messages/wire-messages";

const DIST = join(dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")), "dist");
const FOLDER = "/officejs/";

/** Gives office.js and the files it asks for from the installed package, and nothing else. */
function fetchFromPackage(url: string): ReturnType<ResourceLoader["fetch"]> {
  const path = normalize(join(DIST, new URL(url).pathname.slice(FOLDER.length)));
  const reading = path.startsWith(DIST + sep) ? readFile(path) : Promise.reject(new Error(`not in the package: ${url}`));
  return Object.assign(reading, { abort: () => undefined });
}

export interface OfficeWindow {
  readonly window: DOMWindow;
  /** Hands a message of the host to office.js. */
  post(message: string): void;
}

/** An empty page in which office.js is loaded as in Excel on the web; its messages go to `receive`. */
export async function openOfficeWindow(origin: string, locale: string, receive: (message: unknown) => void): Promise<OfficeWindow> {
  const resources = Object.assign(new ResourceLoader(), { fetch: fetchFromPackage });
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `${origin}/taskpane.html?${hostQuery(locale)}${hostFragment(origin)}`,
    runScripts: "dangerously",
    resources,
    virtualConsole: new VirtualConsole(),
  });
  // jsdom has no document.domain, and its postMessage tells neither origin nor source, which office.js checks.
  window.name = frameName(origin);
  Object.defineProperty(window.document, "domain", { value: window.location.hostname });
  Object.defineProperty(window, "postMessage", { value: receive });
  await loadScript(window, `${origin}${FOLDER}office.js`);
  const post = (message: string): void => {
    window.setTimeout(() => window.dispatchEvent(new window.MessageEvent("message", { data: message, origin, source: window as unknown as Window })), 0);
  };
  return { window, post };
}

function loadScript(window: DOMWindow, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`cannot load ${url}`));
    window.document.head.append(script);
  });
}
