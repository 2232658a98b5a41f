import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BOMBS } from "./files/bombs";
import { CONTENTS } from "./files/contents";
import { NOT_WORKBOOKS } from "./files/not-workbooks";
import type { ExtremeFile } from "./files/office-package";
import { SHAPES } from "./files/shapes";
import { buildProgram, isPlain, ownFolder, type Run, runProgram } from "./support/run-program";

/** Bounds of the issue: seconds on a machine that is not busy with other things, and memory anywhere. */
const MILLISECONDS = 5_000;
const MEGABYTES = 300;

const folder = ownFolder("limits");
const table: string[] = [];

beforeAll(buildProgram);

afterAll(() => {
  process.stdout.write(`\n${["    ms     MB  ended    packed  file", ...table].join("\n")}\n`);
});

async function evaluate({ name, make }: ExtremeFile): Promise<Run> {
  const bytes = make();
  const file = path.join(folder, "表.xlsx");
  writeFileSync(file, bytes);
  const run = await runProgram([file, "--out", path.join(folder, "out")], folder);
  const late = run.cpu > MILLISECONDS ? " SLOW" : "";
  table.push(`${String(run.cpu).padStart(6)} ${String(run.megabytes).padStart(6)}  ${run.status === 2 ? "sentence" : `result ${String(run.status)}`} ${String(Math.round(bytes.length / 1024)).padStart(6)} kB  ${name}${late}`);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  return run;
}

describe.each([["no workbook", NOT_WORKBOOKS], ["a bomb", BOMBS], ["an odd shape", SHAPES], ["odd contents", CONTENTS]] as const)("%s", (_, files) => {
  test.each(files.map((file) => [file.name, file] as const))("%s", async (__, file) => {
    const { status, said, complained, megabytes } = await evaluate(file);
    if (file.ends === "result") expect({ complained, isResult: status === 0 || status === 1 }).toEqual({ complained: "", isResult: true });
    else {
      expect({ status, said, isPlain: isPlain(complained), complained }).toEqual({ status: 2, said: "", isPlain: true, complained: expect.stringMatching(file.ends) });
    }
    expect(megabytes).toBeLessThanOrEqual(MEGABYTES);
    if (existsSync(path.join(folder, "out"))) expect(readdirSync(path.join(folder, "out")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
