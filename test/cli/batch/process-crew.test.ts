import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { processCrew } from "../../../src/cli/batch/process-crew";
import type { Unit } from "../../../src/cli/batch/evaluate-unit";

const place = mkdtempSync(path.join(tmpdir(), "crew-"));
const program = path.join(place, "program.cjs");
// Breaks off at 坏.xlsx in the way of a process that ran out of memory, tells how it was started at 设置.xlsx; else it tells who did the unit.
writeFileSync(program, `process.on("message", ({ file }) => file === "坏.xlsx" ? process.abort() : process.send({ file, status: "could-not-run", reason: String(file === "设置.xlsx" ? process.execArgv : process.pid) }));`);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const unit = (file: string): Unit => ({ folder: "县", file, wish: { kind: "evaluate", input: "县", out: "out", isJson: false, form: undefined, year: undefined, only: undefined, audit: undefined, shard: undefined } });

it("a process that breaks off takes only its own unit with it", async () => {
  const crew = processCrew(program, 3);
  const lines = await Promise.all(["一.xlsx", "坏.xlsx", "二.xlsx"].map((file) => crew.evaluate(unit(file))));
  const after = await crew.evaluate(unit("三.xlsx"));
  crew.end();
  expect(lines.map(({ file }) => file)).toEqual(["一.xlsx", "坏.xlsx", "二.xlsx"]);
  expect(lines[1]).toEqual({ file: "坏.xlsx", status: "could-not-run", reason: "处理这个工作簿时程序中断了，可能是内存不足。请单独运行这个工作簿；仍不行时，请删去与自评无关的工作表再试。" });
  expect(after).toMatchObject({ file: "三.xlsx", reason: expect.stringMatching(/^\d+$/) as unknown });
});

it("works in other processes, one after another in each", async () => {
  const crew = processCrew(program, 1);
  const first = await crew.evaluate(unit("一.xlsx"));
  const second = await crew.evaluate(unit("二.xlsx"));
  crew.end();
  expect(crew.size).toBe(1);
  expect(second).toEqual({ ...first, file: "二.xlsx" });
  expect(first).not.toMatchObject({ reason: String(process.pid) });
});

it("processes collect and compile beside their program only while there are cores to spare", async () => {
  const cores = availableParallelism();
  for (const units of [cores, cores + 1, 1]) {
    const crew = processCrew(program, units);
    const line = await crew.evaluate(unit("设置.xlsx"));
    crew.end();
    expect(line.status === "could-not-run" && line.reason.includes("--single-threaded")).toBe(crew.size === cores);
  }
});
