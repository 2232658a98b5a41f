import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { filesUnder, root, topLevelNames } from "./files";

const allowedAtTop = [
  "src",
  "assets",
  "test",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "README.md",
  "LICENSE",
];
/** Made by installing and building, never tracked. */
const madeHere = ["node_modules", "dist", "out", "coverage"];
const namesThatSayNothing = ["utils", "util", "helpers", "helper", "common", "manager", "service", "info", "misc", "data"];

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const lineCount = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
const codeFiles = filesUnder("src").filter((file) => /\.(?:tsx?|[cm]?js)$/.test(file));

test("the top level holds the fixed names and dot files only", () => {
  const others = topLevelNames().filter(
    (name) => !name.startsWith(".") && !allowedAtTop.includes(name) && !madeHere.includes(name),
  );
  expect(others).toEqual([]);
});

test("no file of src is longer than 250 lines", () => {
  expect(codeFiles.filter((file) => lineCount(read(file)) > 250)).toEqual([]);
});

test("no folder of src holds more than 15 files", () => {
  const counts = new Map<string, number>();
  for (const file of filesUnder("src")) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
});

test("files and folders of src are named in kebab-case by what they hold", () => {
  const names = codeFiles.flatMap((file) => file.split("/").slice(1)).map((name) => name.replace(/\.[a-z.]+$/, ""));
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => namesThatSayNothing.includes(name))).toEqual([]);
});

test("every dependency is an exact version", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the lockfile names no host to download from, and checks every package", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
  const locked = Object.entries(packages).filter(([name]) => name !== "");
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  expect(locked.filter(([, { integrity, inBundle }]) => !integrity && !inBundle).map(([name]) => name)).toEqual([]);
});

test("the licence and the pages a newcomer needs are there", () => {
  expect(["LICENSE", "README.md", "src/README.md"].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}
