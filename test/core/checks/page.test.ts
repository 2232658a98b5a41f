import { readFileSync } from "node:fs";
import path from "node:path";
import { checkPage } from "../../../src/render/check-page";
import type { CheckCases } from "../../support/check-cases";
import { examplesModule, examplesOf } from "../../support/check-examples";

const source = path.join(__dirname, "..", "..", "..", "src");
const textOf = (...parts: string[]): string => readFileSync(path.join(source, ...parts), "utf8");

// If one of these fails, run `npm run docs` and read what changed.
test("the examples of the checks are those their cases give", () => {
  expect(textOf("render", "check-examples.ts")).toBe(examplesModule(examplesOf((file) => jest.requireActual<{ cases: CheckCases }>(file))));
});

test("the page of the checks is fresh", () => {
  expect(textOf("core", "checks", "README.md")).toBe(checkPage());
});
