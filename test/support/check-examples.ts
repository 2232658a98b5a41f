import path from "node:path";
import { type CheckCard, CATALOGUE } from "../../src/core/checks";
import type { CheckExample } from "../../src/render/check-examples";
import { sayPlaces } from "../../src/render/say-places";
import { sayText } from "../../src/render/words";
import { type Case, type CheckCases, sheetsOf } from "./check-cases";
import { lookAt } from "./look-at-case";

/** Where the cases of a check are. */
export const casesFile = ({ family, id }: Pick<CheckCard, "family" | "id">): string => path.join(__dirname, "..", "core", "checks", family, `${id}.cases.ts`);

/** The first failing case of every check, and what the check says about it. */
export function examplesOf(load: (file: string) => { readonly cases: CheckCases }): Readonly<Record<string, CheckExample>> {
  const entries = CATALOGUE.map((check): [string, CheckExample] => {
    const [name, one] = Object.entries(load(casesFile(check.card)).cases.fails)[0] ?? [];
    if (name === undefined || one === undefined) throw new Error(`${check.card.id} has no failing case`);
    const says = lookAt(check, one).findings.map(({ cells, statement }) => ({ cells: sayPlaces(cells), text: sayText(statement) }));
    return [check.card.id, { name, sheets: drawn(one), says }];
  });
  return Object.fromEntries(entries);
}

/** Text of `src/render/check-examples.ts`. */
export function examplesModule(examples: Readonly<Record<string, CheckExample>>): string {
  return [HEAD, ...Object.entries(examples).map(([id, example]) => `  ${JSON.stringify(id)}: ${JSON.stringify(example)},`), "};", ""].join("\n");
}

const HEAD = `/** A drawn workbook and what a check says about it. */
export interface CheckExample {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly string[] }[];
  readonly says: readonly { readonly cells: string; readonly text: string }[];
}

/** One example of every check, made by \`npm run docs\` from the cases in test/core/checks; do not edit. */
export const CHECK_EXAMPLES: Readonly<Record<string, CheckExample>> = {`;

/** The drawings as the case writes them, without what indents them. */
function drawn(one: Case): { name: string; rows: string[] }[] {
  const texts = one.table === undefined ? Object.values(one.sheets ?? {}) : [one.table];
  return sheetsOf(one).map(({ name }, index) => {
    const lines = (texts[index] ?? "").split("\n").filter((line) => line.trim() !== "");
    const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
    return { name, rows: lines.map((line) => line.slice(indent).trimEnd()) };
  });
}
