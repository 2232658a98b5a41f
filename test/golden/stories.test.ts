import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/cli/run";
import { pretendWorld } from "../cli/pretend-world";
import { SECOND_FILE, secondOfficeSheets } from "../support/second-office/second-office-sheets";
import { createDrawn } from "../support/xlsx/create-drawn";

const SAMPLE = "杨嘉桥镇2023年度.xlsx";
const stories: readonly { readonly name: string; readonly file: string; readonly bytes: () => Uint8Array }[] = [
  { name: "township-with-three-mistakes", file: SAMPLE, bytes: () => new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", SAMPLE))) },
  { name: "county-office-in-yuan-with-nothing-wrong", file: SECOND_FILE, bytes: () => createDrawn(secondOfficeSheets) },
];

/** `npm run golden` rewrites the stories; read the difference before committing it. */
const isRewriting = process.env["GOLDEN"] === "write";

function compare(name: string, told: string): void {
  const file = path.join(__dirname, name);
  if (isRewriting) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, told);
  }
  expect(told).toBe(readFileSync(file, "utf8"));
}

describe.each(stories)("$name", ({ name, file, bytes }) => {
  it("is told the same on the terminal and in the report", async () => {
    const world = pretendWorld({ [file]: bytes() });
    await run([file], world);
    expect(world.complaints).toEqual([]);
    compare(`${name}/terminal.txt`, world.printed.join(""));
    compare(`${name}/report.txt`, String(world.written.get(`out/${file.replace(".xlsx", "")}.报告.txt`)));
  });
});

it("the report that lies beside the sample is audited and told the same", async () => {
  const report = "杨嘉桥镇2023年度.送审报告.txt";
  const bundled = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample", name)));
  const world = pretendWorld({ [SAMPLE]: bundled(SAMPLE), [report]: bundled(report) }, SAMPLE);
  await run(["--only", "audit", "--audit", report], world);
  compare("township-with-three-mistakes/audit.txt", world.printed.join(""));
});
