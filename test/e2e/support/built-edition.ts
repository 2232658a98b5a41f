import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleHostPage, hostPageHtml } from "../../excel-host/browser/bundle-host-page";
import { keyOf, madeOnce } from "./made-once";

const root = path.resolve(__dirname, "../../..");
const SOURCES = ["src", "assets", "manifest.xml", "package-lock.json", "webpack.config.js", ".config/webpack"];

/** Folder of an edition as `npm run build` makes it from the sources as they are now. */
export function builtEdition(name: "pane" | "browser" | "single"): Promise<string> {
  return madeOnce(name, keyOf(SOURCES), (folder) => build(name, folder));
}

/** Address of the browser edition on disk. */
export async function browserEditionAddress(): Promise<string> {
  return pathToFileURL(path.join(await builtEdition("browser"), "index.html")).href;
}

/** The page that plays Excel on the web. */
export async function excelPageHtml(): Promise<string> {
  const folder = await madeOnce("excel", keyOf(["src", "test/excel-host", "package-lock.json"]), async (place) => {
    writeFileSync(path.join(place, "index.html"), hostPageHtml(await bundleHostPage()));
  });
  return readFileSync(path.join(folder, "index.html"), "utf8");
}

function build(name: string, folder: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const running = spawn(process.execPath, [webpack, "--config-name", name, "--output-path", folder], { cwd: root });
  const said: string[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`the ${name} edition could not be built:\n${said.join("")}`))));
  });
}
