import { readFileSync } from "node:fs";
import path from "node:path";
import { filesUnder, root } from "./files";
import { rooms } from "./rooms";
import { trespasses } from "./trespasses";

const sources = filesUnder("src")
  .filter((file) => /\.(?:tsx?|[cm]?js)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));

const planted = (file: string, text: string): string[] => trespasses([{ file, text }]);

test("no file of src imports what its room may not", () => {
  expect(sources.length).toBeGreaterThan(5);
  expect(trespasses(sources)).toEqual([]);
});

test("the table has no circle: data flows one way", () => {
  const reached = (name: string, seen: readonly string[]): string[] =>
    (rooms[name]?.imports ?? []).flatMap((next) => (seen.includes(next) ? [next] : reached(next, [...seen, next])));
  const circles = Object.keys(rooms).filter((name) => reached(name, [name]).includes(name));
  expect(circles).toEqual([]);
});

describe("a planted trespass is caught", () => {
  test.each([
    ["src/core/number/a.ts", 'import { x } from "../workbook";', "core/number may import no other room, not core/workbook"],
    ["src/core/number/a.ts", 'import type { X } from "../workbook/address";', "not core/workbook"],
    ["src/core/workbook/a.ts", 'export * from "../figure";', "core/workbook may import core/number, not core/figure"],
    ["src/core/figure/a.ts", 'type X = import("../tables").X;', "not core/tables"],
    ["src/core/standards/a.ts", 'import x from "../workbook";', "not core/workbook"],
    ["src/core/records/a.ts", 'const x = await import("../checks");', "not core/checks"],
    ["src/core/ties/a.ts", "const x = await import(`../evaluation`);", "not core/evaluation"],
    ["src/core/checks/sums/a.ts", 'import { x } from "../../forms/plan";', "not core/forms"],
    ["src/core/memory/a.ts", 'import { x } from "../figure";', "not core/figure"],
    ["src/core/forms/a.ts", 'import { x } from "../../render/words";', "not render"],
    ["src/core/forms/a.ts", 'import x = require("../narrative");', "not core/narrative"],
    ["src/render/a.ts", 'import { x } from "../jobs/ports";', "not jobs"],
    ["src/jobs/a.ts", 'import { x } from "../hosts/xlsx";', "not hosts/xlsx"],
    ["src/hosts/xlsx/a.ts", 'import { x } from "../../jobs/review";', "not jobs"],
    ["src/hosts/xlsx/a.ts", 'import { x } from "../browser/open";', "not hosts/browser"],
    ["src/hosts/excel/a.ts", 'import { x } from "../xlsx";', "not hosts/xlsx"],
    ["src/hosts/browser/a.ts", 'import { x } from "../../taskpane/app";', "only hosts/browser/main.tsx may import taskpane"],
    ["src/taskpane/app.tsx", 'import { x } from "../hosts/excel";', "only taskpane/main.tsx may import hosts/excel"],
    ["src/taskpane/app.tsx", 'import type { X } from "../core/figure";', "not core/figure"],
    ["src/cli/run.ts", 'import { x } from "../hosts/xlsx/read";', "only cli/main.ts may import hosts/xlsx"],
    ["src/cli/main.ts", 'import { x } from "../hosts/excel";', "not hosts/excel"],
    ["src/cli/launch.cjs", 'require("../hosts/xlsx");', "only cli/main.ts may import hosts/xlsx"],
    ["src/commands/a.ts", 'import { x } from "../taskpane/main";', "nobody imports the entry file of taskpane"],
    ["src/jobs/a.ts", '/// <reference path="../hosts/excel/a.ts" />', "not hosts/excel"],
    ["src/core/number/a.ts", 'import * as v from "valibot";', "core/number may use no package"],
    ["src/core/memory/a.ts", 'import * as v from "docx";', "core/memory may use only the packages valibot"],
    ["src/hosts/xlsx/a.ts", 'import fs from "node:fs";', "hosts/xlsx may use only the packages fflate, valibot"],
    ["src/hosts/xlsx/a.ts", 'import fs from "fs";', "hosts/xlsx may use only the packages fflate, valibot"],
    ["src/cli/a.ts", 'import x from "../../package.json";', "src imports nothing outside src"],
    ["src/jobs/a.ts", "const x = await import(name);", "an import names its file in plain text"],
    ["src/jobs/a.ts", 'import { x } from "../tools/x";', "its target is in no room"],
  ])("%s with %s", (file, text, rule) => {
    const found = planted(file, `${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${file.replace(/[./]/g, "\\$&")}: imports `));
    expect(found[0]).toContain(rule);
  });

  test.each(["src/tools/x.ts", "src/core/x.ts", "src/core/helpers/x.ts", "src/x.ts", "src/hosts/x.ts", "src/hosts/wps/x.ts"])(
    "%s is in no room",
    (file) => {
      expect(planted(file, "")).toEqual([`${file}: is in no room: add its folder to the table of rooms or move it`]);
    },
  );
});

describe("what the design allows passes", () => {
  test.each([
    ["src/core/checks/sums/a.ts", 'import { x } from "../../ties"; import { y } from "../defining"; import { z } from "../../evaluation/score";'],
    ["src/core/narrative/a.ts", 'import { x } from "../forms/plan"; import type { F } from "../figure";'],
    ["src/core/memory/a.ts", 'import * as v from "valibot"; import type { W } from "../workbook";'],
    ["src/hosts/xlsx/a.ts", 'import { x } from "../../jobs/ports"; import type { P } from "../../core/forms/plan"; import { y } from "fflate";'],
    ["src/hosts/browser/main.tsx", 'import { x } from "../../taskpane/app"; import { y } from "../xlsx"; import { z } from "react-dom/client";'],
    ["src/taskpane/main.tsx", 'import { x } from "../hosts/excel"; import { y } from "./app"; import { z } from "../jobs/review";'],
    ["src/cli/main.ts", 'import { x } from "../hosts/xlsx"; import { y } from "node:fs"; import { z } from "./run";'],
    ["src/render/a.ts", 'import { x } from "../core/narrative"; import { Document } from "docx";'],
  ])("%s with %s", (file, text) => {
    expect(planted(file, `${text}\n`)).toEqual([]);
  });
});
