import { ESLint, type Linter } from "eslint";

const projectRules = jest.requireActual<Linter.Config[]>("../../.config/eslint.config.cjs");
const { configs } = jest.requireActual<{ configs: { disableTypeChecked: Linter.Config } }>("typescript-eslint");

/** The project's own rules, without those that need types: planted files are in no project. */
const eslint = new ESLint({
  cwd: `${__dirname}/../..`,
  overrideConfigFile: true,
  overrideConfig: [...projectRules, configs.disableTypeChecked],
});

async function rulesBroken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map((message) => message.ruleId ?? `fatal: ${message.message}`);
}

const globalsTrespassed = [
  "new Date(2023, 0, 1)",
  "Date.now()",
  "console.log(1)",
  "process.env.HOME",
  'fetch("x")',
  "new XMLHttpRequest()",
  'new WebSocket("x")',
  "Office.context",
  "Excel.run",
  "Word.run",
  "window.name",
  "document.body",
  "globalThis.name",
  "self.name",
  'localStorage.getItem("x")',
  "setTimeout(() => 1, 1)",
  "setInterval(() => 1, 1)",
  "queueMicrotask(() => 1)",
  "crypto.randomUUID()",
  "performance.now()",
  'new Intl.NumberFormat("zh-CN")',
  'Buffer.from("x")',
  'require("fs")',
  "__dirname",
];

const membersTrespassed = [
  "Math.random()",
  "(12).toLocaleString()",
  '"A".toLocaleLowerCase()',
  '"a".localeCompare("b")',
];

const importsTrespassed = [
  'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;',
  'import { readFileSync } from "fs";\nexport const planted = readFileSync;',
  'import { readFile } from "fs/promises";\nexport const planted = readFile;',
  'export { readFileSync } from "node:fs";',
];

const otherTrespasses: [string, string][] = [
  ["no-restricted-syntax", 'export const planted = import("node:fs");'],
  ["no-restricted-syntax", "export const planted = import.meta.url;"],
  ["no-eval", 'export const planted: unknown = eval("1");'],
  ["no-new-func", 'export const planted: unknown = new Function("return 1");'],
  ["@typescript-eslint/no-explicit-any", "export const planted = (x: any): unknown => x;"],
  ["@typescript-eslint/no-non-null-assertion", "export const planted = (x: string[]): string => x[0]!;"],
];

const clean = `import type { CellAddress } from "../workbook";

/** The larger of two amounts. */
export function largest(amounts: readonly number[], at: CellAddress): number {
  const date = Number(at.sheet.length);
  return amounts.reduce((left, right) => Math.max(left, right), Math.round(date));
}
`;

describe.each(["src/core/planted/planted.ts", "src/render/planted.ts"])("%s", (file) => {
  test.each(globalsTrespassed)("may not touch %s", async (expression) => {
    expect(await rulesBroken(file, `export const planted: unknown = ${expression};\n`)).toContain("no-restricted-globals");
  });

  test.each(membersTrespassed)("may not call %s", async (expression) => {
    expect(await rulesBroken(file, `export const planted: unknown = ${expression};\n`)).toContain("no-restricted-properties");
  });

  test.each(importsTrespassed)("may not have %s", async (text) => {
    expect(await rulesBroken(file, text)).toContain("no-restricted-imports");
  });

  test.each(otherTrespasses)("breaks %s with %s", async (rule, text) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  test("passes code that uses only its arguments", async () => {
    expect(await rulesBroken(file, clean)).toEqual([]);
  });

  test("cannot switch a rule off in a comment", async () => {
    const text = "/* eslint-disable */\nexport const planted = Date.now(); // eslint-disable-line\n";
    expect(await rulesBroken(file, text)).toContain("no-restricted-globals");
  });
});

describe("other rooms of src", () => {
  const everywhere = ["src/hosts/xlsx/planted.ts", "src/cli/planted.ts", "src/taskpane/planted.tsx", "src/jobs/planted.ts"];

  test.each(everywhere)("%s opens no connection", async (file) => {
    expect(await rulesBroken(file, 'export const planted: unknown = fetch("x");\n')).toContain("no-restricted-globals");
    expect(await rulesBroken(file, 'export { get } from "node:https";\n')).toContain("no-restricted-imports");
  });

  test.each(everywhere)("%s does not speak to Excel", async (file) => {
    expect(await rulesBroken(file, "export const planted: unknown = Excel.run;\n")).toContain("no-restricted-globals");
  });

  test("hosts/excel speaks to Excel", async () => {
    expect(await rulesBroken("src/hosts/excel/planted.ts", "export const planted: unknown = Excel.run;\n")).toEqual([]);
  });

  test("jobs know no clock, and may hand the turn back to the screen", async () => {
    expect(await rulesBroken("src/jobs/planted.ts", "export const planted = Date.now();\n")).toContain("no-restricted-globals");
    expect(await rulesBroken("src/jobs/planted.ts", "export const planted: unknown = setTimeout;\n")).toEqual([]);
  });

  test("the pane makes no markup from text", async () => {
    const element = "export const planted = <p dangerouslySetInnerHTML={{ __html: String(1) }} />;\n";
    expect(await rulesBroken("src/taskpane/planted.tsx", element)).toContain("no-restricted-syntax");
    const assignment = "export const planted = (e: Element): void => { e.innerHTML = String(1); };\n";
    expect(await rulesBroken("src/taskpane/planted.tsx", assignment)).toContain("no-restricted-properties");
  });

  test("a sync in a loop is refused in hosts/excel", async () => {
    const loop = `export async function planted(context: { sync(): Promise<void> }): Promise<void> {
  for (const _ of [1, 2]) await context.sync();
}
`;
    expect(await rulesBroken("src/hosts/excel/planted.ts", loop)).toContain("office-addins/no-context-sync-in-loop");
  });

  test("a file of 251 lines and a function of 41 lines are refused", async () => {
    const long = "export const a = 1;\n".replace("a", "a0") + "\n".repeat(250);
    expect(await rulesBroken("src/cli/planted.ts", long)).toContain("max-lines");
    const body = "  void 0;\n".repeat(39);
    expect(await rulesBroken("src/cli/planted.ts", `export function f(): void {\n${body}}\n`)).toContain("max-lines-per-function");
  });
});
