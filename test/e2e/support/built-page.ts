import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(__dirname, "../../..");

/** Address of the browser edition on disk: the one in `dist` where it is newer than everything it is made of, else one built for the test. */
export function builtPage(): string {
  const made = path.join(root, "dist/browser");
  const folder = isFresh(path.join(made, "app.js")) ? made : buildPage();
  return pathToFileURL(path.join(folder, "index.html")).href;
}

function isFresh(file: string): boolean {
  if (!existsSync(file)) return false;
  const sources = [path.join(root, "webpack.config.js"), path.join(root, "package-lock.json"), ...["src", "assets"].flatMap((folder) => filesUnder(path.join(root, folder)))];
  const made = statSync(file).mtimeMs;
  return sources.every((source) => statSync(source).mtimeMs < made);
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });

function buildPage(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "browser-edition-"));
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--config-name", "browser", "--output-path", folder], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the browser edition could not be built:\n${stdout}${stderr}`);
  return folder;
}
