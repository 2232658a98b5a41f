import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");
const program = `process.stdin.on("data", (text) => {
  process.stdout.write(JSON.stringify({ given: process.argv.slice(2), read: String(text) }));
  process.stderr.write("said");
  process.exitCode = 1;
});
`;
// Each test builds once or twice.
jest.setTimeout(60_000);

let place: string;
const file = (name: string): string => path.join(place, name);

/** A checkout of its own with a small program in place of ours: what is under test is the launcher. */
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), "launch-"));
  mkdirSync(file("src/cli"), { recursive: true });
  for (const name of ["src/cli/launch.cjs", "webpack.config.js", ".config/webpack", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(path.join(root, name), file(name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), file("node_modules"));
  writeFileSync(file("src/cli/main.ts"), program);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const launch = (...given: string[]) =>
  spawnSync(process.execPath, [file("src/cli/launch.cjs"), ...given], { input: "字", encoding: "utf8" });
const builtAt = (): number => statSync(file("dist/cli.js")).mtimeMs;

test("the first run builds silently and passes on arguments, input, output and exit status", () => {
  const { stdout, stderr, status } = launch("file.xlsx", "--json");
  expect(JSON.parse(stdout)).toEqual({ given: ["file.xlsx", "--json"], read: "字" });
  expect([stderr, status]).toEqual(["said", 1]);
});

test("a second run does not build again; a changed source does", () => {
  const before = builtAt();
  expect(launch().status).toBe(1);
  expect(builtAt()).toBe(before);
  appendFileSync(file("src/cli/main.ts"), "// changed\n");
  expect(launch().status).toBe(1);
  expect(builtAt()).toBeGreaterThan(before);
});

test("a program that somebody else put there is replaced", () => {
  writeFileSync(file("dist/cli.js"), "console.log('not ours');\n");
  expect(JSON.parse(launch("x").stdout)).toEqual({ given: ["x"], read: "字" });
});

test("two runs at once both build and both run", async () => {
  appendFileSync(file("src/cli/main.ts"), "// changed again\n");
  const outputs = await Promise.all(["one", "two"].map((word) => launchBeside(word)));
  expect(outputs.map((output) => JSON.parse(output).given)).toEqual([["one"], ["two"]]);
  expect(readdirSync(file("dist")).sort()).toEqual([".cli-stamp", "cli.js"]);
});

test("a build that fails says why, exits 2 and leaves the last program alone", () => {
  const before = readFileSync(file("dist/cli.js"));
  appendFileSync(file("src/cli/main.ts"), 'import "./missing";\n');
  const { stdout, stderr, status } = launch();
  expect([stdout, status]).toEqual(["", 2]);
  expect(stderr).toContain("程序没有构建成功");
  expect(stderr).toContain("./missing");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(file("dist/cli.js"))).toEqual(before);
  expect(readdirSync(file("dist")).sort()).toEqual([".cli-stamp", "cli.js"]);
});

function launchBeside(word: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file("src/cli/launch.cjs"), word], { stdio: ["pipe", "pipe", "ignore"] });
    let output = "";
    child.stdout.on("data", (text) => (output += String(text)));
    child.on("close", () => resolve(output));
    child.stdin.end("字");
  });
}
