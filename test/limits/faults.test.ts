import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildProgram, isPlain, ownFolder, type Circumstances, type Run, runProgram } from "./support/run-program";
import { largeZip } from "./support/large-zip";
import { officeParts } from "./files/office-package";

const folder = ownFolder("faults");
const input = path.join(folder, "某镇2023年度.xlsx");
const office = largeZip(officeParts());
const NAMES = ["评价.xlsx", "报告.docx", "报告.txt", "报告.html", "结果.json"].map((name) => `某镇2023年度.${name}`).sort();
/** What a run that nothing disturbs gives, byte for byte. */
const whole = new Map<string, Buffer>();
const table: string[] = [];

beforeAll(async () => {
  buildProgram();
  writeFileSync(input, office);
  const { status } = await evaluate("undisturbed");
  expect(status).not.toBe(2);
  for (const name of readdirSync(path.join(folder, "undisturbed"))) whole.set(name, readFileSync(path.join(folder, "undisturbed", name)));
  expect([...whole.keys()].sort()).toEqual(NAMES);
});

afterAll(() => void process.stdout.write(`\n${["faults: what went wrong → what was said, what is there", ...table].join("\n")}\n`));

const evaluate = (out: string, circumstances: Circumstances = {}): Promise<Run> => runProgram([input, "--out", path.join(folder, out)], folder, circumstances);

/** The results that are there; each must be whole, and the input as it was. */
function wholeResults(out: string): string[] {
  expect(readFileSync(input).equals(Buffer.from(office))).toBe(true);
  const place = path.join(folder, out);
  const names = existsSync(place) ? readdirSync(place) : [];
  for (const name of names.filter((one) => !one.endsWith(".tmp"))) expect([name, readFileSync(path.join(place, name)).equals(whole.get(name)!)]).toEqual([name, true]);
  return names;
}

function expectSaid({ status, complained, said }: Run, what: string, out: string, sentence: RegExp): void {
  const there = wholeResults(out);
  table.push(`  ${what.padEnd(44)} ${complained.trim()} [${there.length} of ${NAMES.length}]`);
  expect({ status, said, isPlain: isPlain(complained), complained }).toEqual({ status: 2, said: "", isPlain: true, complained: expect.stringMatching(sentence) });
  expect(there.filter((name) => name.endsWith(".tmp"))).toEqual([]);
}

describe("a call to the file system that goes wrong, one after another", () => {
  const breaking = path.join(__dirname, "support", "break-files.cjs");
  const faults = [
    ...[1, 2, 3, 4, 5].map((turn) => [`writeFile ${turn} ENOSPC`, /磁盘已满/] as const),
    ...[1, 3, 5].map((turn) => [`rename ${turn} EBUSY`, /正被占用/] as const),
    ["mkdir 1 EROFS", /只读/], ["mkdir 1 EACCES", /没有权限/], ["writeFile 1 EACCES", /没有权限/], ["rename 2 EPERM", /没有权限/], ["writeFile 2 EIO", /结果写不进/],
    ["readFile 1 EBUSY", /正被占用/], ["readFile 1 EACCES", /没有权限/], ["readFile 1 EIO", /读不了/],
  ] as const;
  test.each(faults)("%s", async (fault, sentence) => {
    const out = fault.replaceAll(" ", "-");
    expectSaid(await evaluate(out, { preload: [breaking], env: { BREAK: fault } }), fault, out, sentence);
  });
});

describe("a place that takes no results", () => {
  test("the folder for results is a file", async () => {
    writeFileSync(path.join(folder, "file"), "x");
    const run = await runProgram([input, "--out", path.join(folder, "file")], folder);
    table.push(`  ${"--out is a file".padEnd(44)} ${run.complained.trim()}`);
    expect([run.status, isPlain(run.complained)]).toEqual([2, true]);
    expect(readFileSync(path.join(folder, "file"), "utf8")).toBe("x");
  });

  test("the folder lies inside a file", async () => {
    const run = await runProgram([input, "--out", path.join(folder, "file", "deeper")], folder);
    expect([run.status, isPlain(run.complained)]).toEqual([2, true]);
  });

  test("a folder stands where a result should", async () => {
    mkdirSync(path.join(folder, "taken", NAMES[0]!), { recursive: true });
    const run = await evaluate("taken");
    table.push(`  ${"a folder has the name of a result".padEnd(44)} ${run.complained.trim()}`);
    expect([run.status, isPlain(run.complained)]).toEqual([2, true]);
    expect(readdirSync(path.join(folder, "taken")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("nobody may write there", async () => {
    // The superuser may write anywhere but there; the machinery of Node that makes folders never ends there.
    const place = process.getuid?.() === 0 ? "/proc" : path.join(folder, "closed");
    if (place !== "/proc") {
      mkdirSync(place);
      chmodSync(place, 0o555);
    }
    const run = await runProgram([input, "--out", path.join(place, "results")], folder);
    table.push(`  ${"a folder nobody may write to".padEnd(44)} ${run.complained.trim()}`);
    expect([run.status, isPlain(run.complained)]).toEqual([2, true]);
    expect(existsSync(path.join(place, "results"))).toBe(false);
  });

  test("really no room: the system cuts a file off in the middle", async () => {
    // Blocks of 512 bytes; results larger than that are begun and not ended.
    expectSaid(await evaluate("cut", { before: "ulimit -f 20" }), "the system allows files of 10 kB", "cut", /结果写不进/);
  });

  test("results of before stay as they are where new ones cannot be written", async () => {
    await evaluate("kept");
    const run = await evaluate("kept", { before: "ulimit -f 4" });
    expect(run.status).toBe(2);
    expect(wholeResults("kept").sort()).toEqual(NAMES);
  });
});

describe("a process that is killed", () => {
  const KILLS = 20;
  const breaking = path.join(__dirname, "support", "break-files.cjs");

  test.each([1, 2, 3, 4, 5].flatMap((turn) => [`writeFile ${turn}`, `rename ${turn}`]))("at %s: what is there is whole, and the next run ends with everything and nothing else", async (moment) => {
    const out = `killed-at-${moment.replace(" ", "-")}`;
    const run = await evaluate(out, { preload: [breaking], env: { BREAK: `${moment} SIGKILL` } });
    expect(run.status).toBeNull();
    const there = wholeResults(out);
    expect([there.filter((name) => !name.endsWith(".tmp")).length, there.filter((name) => name.endsWith(".tmp")).length]).toEqual([Number(moment.slice(-1)) - 1, 1]);
    await evaluate(out);
    expect(wholeResults(out).sort()).toEqual(NAMES);
  });

  test(`at ${KILLS} other moments of its run: every result is whole or absent, and the next run takes away what was left`, async () => {
    let length = Infinity;
    // The first run may be slow, and moments beyond the end of the others kill nothing.
    for (let turn = 0; turn < 3; turn++) {
      const before = performance.now();
      await evaluate("timed");
      length = Math.min(length, performance.now() - before);
    }
    let [left, killed] = [0, 0];
    const counts = new Map<number, number>();
    for (let turn = 0; turn < KILLS; turn++) {
      // Most of the time goes into starting and reading: two thirds of the moments lie in the last third, where results are written.
      const moment = turn % 3 === 0 ? (turn / KILLS) * length : length * (0.66 + (0.4 * turn) / KILLS);
      const run = await evaluate("killed", { patience: moment });
      if (run.status === null) killed++;
      const there = wholeResults("killed");
      const results = there.filter((name) => !name.endsWith(".tmp")).length;
      left += there.length - results;
      counts.set(results, (counts.get(results) ?? 0) + 1);
      if (turn % 2 === 0 && there.every((name) => !name.endsWith(".tmp"))) rmSync(path.join(folder, "killed"), { recursive: true, force: true });
    }
    expect(killed).toBeGreaterThanOrEqual(KILLS / 3);
    const { status } = await evaluate("killed");
    expect(status).not.toBe(2);
    expect(wholeResults("killed").sort()).toEqual(NAMES);
    table.push(`  killed ${killed} of ${KILLS} times (${left} unfinished files seen); whole results found: ${[...counts].sort((a, b) => a[0] - b[0]).map(([results, times]) => `${results} of 5 ${times} ×`).join(", ")}`);
  });

  test("what a killed process of this machine left goes with the next run; what others are writing stays", async () => {
    const place = path.join(folder, "left");
    await evaluate("left");
    const { unfinishedIn } = await import("../../src/cli/left-overs");
    const [, machine = ""] = /^\.([A-Za-z0-9-]+)\./.exec(path.basename(unfinishedIn("."))) ?? [];
    const mine = path.basename(unfinishedIn("."));
    const others = [`.elsewhere.1.1.tmp`, "office.tmp", ".x.tmp"];
    const dead = `.${machine}.4194301.7.tmp`; // no process has this number
    for (const name of [dead, mine, ...others]) writeFileSync(path.join(place, name), "half");
    await evaluate("left");
    expect(readdirSync(place).filter((name) => name.endsWith(".tmp")).sort()).toEqual([...others, mine].sort());
  });
});
