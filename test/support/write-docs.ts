import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { checkPage } from "../../src/render/check-page";
import type { CheckCases } from "./check-cases";
import { examplesModule, examplesOf } from "./check-examples";

/* Writes the generated pages: `npm run docs`. */
const load = createRequire(__filename);
const source = path.join(__dirname, "..", "..", "src");
const examples = examplesOf((file) => load(file) as { cases: CheckCases });
writeFileSync(path.join(source, "render", "check-examples.ts"), examplesModule(examples));
writeFileSync(path.join(source, "core", "checks", "README.md"), checkPage(examples));
