import { execFile } from "node:child_process";
import { accessSync, constants, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { devDependencies } from "../../../package.json";
import { madeOnce } from "./made-once";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

interface Program {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The browser of the tests: the one `CHROME_PATH` names; on Linux x64 the one that came with `npm ci`; else an installed one. Says so where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await browserProgram();
  // In a container tests run as root, where Chromium has no sandbox to offer; the one of the registry brings none along.
  const args = process.platform === "linux" ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args, ...(env === undefined ? {} : { env: { ...ownEnvironment(), ...env } }) });
}

async function browserProgram(): Promise<Program> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return { executablePath: named };
  if (process.platform === "linux" && process.arch === "x64") return registryBrowser();
  const executablePath = installedBrowser();
  if (executablePath === undefined) throw new Error("No Chrome, Edge or Chromium was found, so the end-to-end tests cannot run. Install one, or name it in CHROME_PATH.");
  return { executablePath };
}

/** Chromium of `@sparticuz/chromium`, with the libraries it carries: a machine that has Node needs nothing else. */
async function registryBrowser(): Promise<Program> {
  const folder = await madeOnce("chromium", devDependencies["@sparticuz/chromium"], inflate);
  const libraries = [path.join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"] ?? ""].filter((place) => place !== "");
  return { executablePath: path.join(folder, "chromium"), env: { LD_LIBRARY_PATH: libraries.join(":"), ...fontsWhereNone(folder) } };
}

/** The package unpacks into the temporary folder it is told of, and its libraries only where it takes itself to be in its own cloud: a process of its own is told both. */
async function inflate(folder: string): Promise<void> {
  const program = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  await promisify(execFile)(process.execPath, ["-e", program], { cwd: __dirname, env: { ...ownEnvironment(), TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" } });
  writeFileSync(path.join(folder, "fonts/fonts.conf"), FONTS);
}

const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir></fontconfig>`;

/** A system with fonts is looked at with its own, Chinese ones among them; without any, Chromium would not draw. */
function fontsWhereNone(folder: string): Readonly<Record<string, string>> {
  return isReadable("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: path.join(folder, "fonts") };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function installedBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...USUAL_PLACES].find((file) => isReadable(file, constants.X_OK));
}

function isReadable(file: string, mode = constants.R_OK): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}
