import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { type DOMWindow, JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { buildConfig, copiesOf, pagesOf, policyOf } from "./build-configs";

const dist = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const PAGES = ["taskpane.html", "commands.html"];
const HOSTED = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const scriptsOf = (page: string): string[] => [...page.matchAll(/<script src="([^"]*)">/g)].map((match) => match[1]!);
const addressesOf = (page: string): string[] => [...new Set([...page.matchAll(/https?:\/\/[^\s"';<]*/g)].map((match) => match[0]))];

/** The files of office.js that the pane ships, by the name office.js knows them under. */
async function shipped(): Promise<string[]> {
  return copiesOf(await buildConfig("pane")).flatMap(({ to }) => (to.startsWith("office/") ? [to.slice("office/".length)] : []));
}

describe("office.js from the package", () => {
  test("is what both pages load, and no other machine is named", async () => {
    const pages = pagesOf(await buildConfig("pane"));
    expect(pages.map(([name]) => name)).toEqual(PAGES);
    for (const [, page] of pages) {
      expect(scriptsOf(page)).toEqual(["office/office.js"]);
      expect(addressesOf(page)).toEqual([]);
      expect(policyOf(page)).toMatchObject({ "default-src": "'none'", "script-src": "'self'", "frame-src": "'self'", "connect-src": "'none'" });
    }
  });

  test("is a small part of the package, as the README says", async () => {
    const [files, errorPage] = [await shipped(), path.join(dist, "agaveerrorux")];
    const sizes = [...files.map((file) => path.join(dist, file)), ...filesUnder(errorPage)].map((file) => statSync(file).size);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(files).toContain("office.js");
    expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
    expect(readFileSync(path.resolve(__dirname, "../../README.md"), "utf8")).toContain(`the default ships ${(total / 1e6).toFixed(1)} MB`);
  });

  test.each([
    ["Windows", "Excel$Win32$16.01$zh-CN", ["excel-win32-16.01.js", "zh-cn/office_strings.js"]],
    ["a later Windows", "Excel$Win32$16.02$zh-CN", ["excel-win32-16.01.js", "zh-cn/office_strings.js"]],
    ["Mac", "Excel$Mac$16.00$en-US", ["excel-mac-16.00.js", "en-us/office_strings.js"]],
    ["the web", "Excel$Web$16.00$zh-CN", ["excel-web-16.00.js", "zh-cn/office_strings.js"]],
    ["no Excel", "", ["o15apptofilemappingtable.js"]],
  ])("on %s it asks for files that are shipped", async (_, host, asked) => {
    const requests = await requestsOf(host);
    expect(requests).toEqual(expect.arrayContaining(["office.js", ...asked]));
    const files = await shipped();
    expect(requests.filter((file) => !files.includes(file))).toEqual([]);
  });

  test("in another language it goes on to the English strings", async () => {
    const requests = await requestsOf("Excel$Web$16.00$zh-TW");
    expect(requests.filter((file) => file.endsWith("office_strings.js"))).toEqual(["zh-tw/office_strings.js", "en-us/office_strings.js"]);
  });

  test("the older file for Windows, which is not shipped, lacks objects we speak to", async () => {
    expect(await customXmlIn("Excel$Win32$16.00$zh-CN")).toBe("undefined");
    expect(await customXmlIn("Excel$Win32$16.01$zh-CN")).toBe("function");
  });
});

describe.each(["cdn", "21vianet"] as const)("office.js from Microsoft, --env officejs=%s", (name) => {
  test("comes from that host alone, its error page too, and nothing is copied", async () => {
    const config = await buildConfig("pane", { officejs: name });
    const { origin } = new URL(HOSTED[name]);
    for (const [, page] of pagesOf(config)) {
      expect(scriptsOf(page)).toEqual([HOSTED[name]]);
      expect(addressesOf(page).sort()).toEqual([origin, HOSTED[name]].sort());
      expect(policyOf(page)).toMatchObject({ "script-src": `'self' ${origin}`, "frame-src": origin, "connect-src": "'none'" });
    }
    expect(pagesOf(config).map(([file]) => file)).toEqual(PAGES);
    expect(copiesOf(config).map(({ from }) => from)).toEqual(["assets/icons/**/*.png", "manifest.xml"]);
  });

  test("leaves the browser edition as it is", async () => {
    const pages = pagesOf(await buildConfig("browser", { officejs: name }));
    expect(pages).toEqual(pagesOf(await buildConfig("browser")));
    expect(policyOf(pages[0]![1])).toMatchObject({ "script-src": "'self'", "frame-src": "'none'", "connect-src": "'none'" });
  });
});

test("a source nobody knows is refused with those that are", async () => {
  await expect(buildConfig("pane", { officejs: "cnd" })).rejects.toThrow("--env officejs=cnd is not known; it is one of package, cdn, 21vianet.");
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));

/** What office.js asks for in a page that `host` has opened. */
async function requestsOf(host: string): Promise<string[]> {
  const files = await shipped();
  const { window, requests } = await officePage(host, (file) => files.includes(file));
  window.close();
  return requests;
}

/** What `Excel.CustomXmlPart` (ExcelApi 1.5, where the workbook's memory lives) is in a page that `host` has opened. */
async function customXmlIn(host: string): Promise<unknown> {
  const { window } = await officePage(host, () => true);
  const type: unknown = window.eval("typeof Excel.CustomXmlPart");
  window.close();
  return type;
}

/** A page with office.js, of whose files those are there that `isThere` says; read once nothing more is asked for. */
async function officePage(host: string, isThere: (file: string) => boolean): Promise<{ window: DOMWindow; requests: string[] }> {
  const requests: string[] = [];
  const fetch = (url: string): ReturnType<ResourceLoader["fetch"]> => {
    const file = new URL(url).pathname.slice("/office/".length);
    requests.push(file);
    const reading = isThere(file) ? readFile(path.join(dist, file)) : Promise.reject(new Error(`not shipped: ${file}`));
    return Object.assign(reading, { abort: () => undefined });
  };
  const { window } = new JSDOM('<!doctype html><script src="office/office.js"></script>', {
    url: `https://localhost/taskpane.html${host === "" ? "" : `?_host_Info=${host}`}`,
    runScripts: "dangerously",
    resources: Object.assign(new ResourceLoader(), { fetch }),
    virtualConsole: new VirtualConsole(),
  });
  for (let asked = -1; asked < requests.length; ) {
    asked = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  return { window, requests };
}
