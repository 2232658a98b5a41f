import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { webpack, type WebpackPluginInstance } from "webpack";

type Make = new (others?: () => readonly string[]) => WebpackPluginInstance;
const { LicencesPlugin } = jest.requireActual<{ readonly LicencesPlugin: Make }>("../../.config/webpack/licences-plugin.cjs");

const modules = path.resolve(__dirname, "../../node_modules");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "licences-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** licences.txt of a program that is built with the plugin. */
async function licencesOf(program: string, others?: readonly string[]): Promise<string> {
  writeFileSync(path.join(folder, "program.js"), program);
  const plugins = [new LicencesPlugin(others === undefined ? undefined : () => others)];
  await new Promise<void>((resolve, reject) => {
    webpack({ mode: "production", optimization: { minimize: false }, entry: path.join(folder, "program.js"), output: { path: folder, filename: "out.js" }, resolve: { modules: [modules] }, plugins }, (error, stats) => {
      const trouble = error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : undefined);
      if (trouble) reject(trouble);
      else resolve();
    });
  });
  return readFileSync(path.join(folder, "licences.txt"), "utf8");
}

const versionOf = (name: string): string => (JSON.parse(readFileSync(path.join(modules, name, "package.json"), "utf8")) as { readonly version: string }).version;

test("every package in a build is named with its version and its licence, and none that is left out of it", async () => {
  const text = await licencesOf('import { strToU8 } from "fflate"; import { createElement } from "react"; import "valibot"; console.log(strToU8("a"), createElement("p"));');
  expect(text).toContain(`fflate ${versionOf("fflate")}\n\nMIT License`);
  expect(text).toContain(`react ${versionOf("react")}`);
  expect(text).toContain(readFileSync(path.join(modules, "fflate/LICENSE"), "utf8").trim());
  expect(text).not.toContain("valibot");
});

test("what comes by another way is named too; a licence that several packages share stands once", async () => {
  const text = await licencesOf('import { createElement } from "react"; console.log(createElement("p"));', [path.join(modules, "react-dom"), path.join(modules, "@fluentui/react-icons")]);
  expect(text).toContain(`react ${versionOf("react")}\nreact-dom ${versionOf("react-dom")}\n\nMIT License`);
  expect(text).toContain(`@fluentui/react-icons ${versionOf("@fluentui/react-icons")}\n\nLicense: MIT`);
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
});

test("a program of our own alone lists nothing", async () => {
  expect((await licencesOf("console.log(1);")).trim()).toBe("");
});
