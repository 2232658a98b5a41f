import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/core/checks";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { sheetsOf } from "../support/check-cases";
import { drawWorkbook } from "../support/draw-workbook";
import { OFFICE_REPORTS } from "./corpus/office-reports";
import { PROJECT_REPORTS } from "./corpus/project-reports";

/** Published reports with what a recomputation finds in them stand beside the repository; these tests read them only where they are. */
const CORPUS = join(__dirname, "../../../shared/corpus");
const REPORTS = [...OFFICE_REPORTS, ...PROJECT_REPORTS];

interface Published {
  readonly id: string;
  readonly inconsistencies: readonly { readonly desc: string }[];
  readonly checks_passed: readonly string[];
  readonly rounding_only: readonly (string | { readonly desc: string })[];
}

const published: readonly Published[] = !existsSync(CORPUS)
  ? []
  : readdirSync(CORPUS).filter((name) => name.endsWith(".json")).sort().map((name) => JSON.parse(readFileSync(join(CORPUS, name), "utf8")) as Published);

const found = (sheets: (typeof REPORTS)[number]["sheets"]): readonly Finding[] => reviewSnapshot(drawWorkbook(sheetsOf({ sheets }))).findings.filter(({ verdict }) => verdict === "failed");

describe.each(REPORTS.map((report) => [report.report, report] as const))("report %s laid out as sheets", (_, { sheets, finds }) => {
  const findings = found(sheets);

  test.each(Object.entries(finds))("%s is found by %s", (__, checks) => {
    expect(findings.map(({ check }) => check)).toEqual(expect.arrayContaining([checks].flat()));
  });

  test("has no error but those", () => {
    const errors = findings.filter(({ severity }) => severity === "error").map(({ check }) => check);
    expect(errors.filter((check) => !Object.values(finds).flat().includes(check))).toEqual([]);
  });
});

if (published.length > 0) {
  const said = (entry: string | { readonly desc: string }): string => (typeof entry === "string" ? entry : entry.desc);
  const laidOut = (id: string): (typeof REPORTS)[number] | undefined => REPORTS.find(({ report }) => report === id);

  test("every entry laid out is one of the corpus", () => {
    for (const { report, finds, passes } of REPORTS) {
      const entry = published.find(({ id }) => id === report);
      const [wrong, right] = [entry?.inconsistencies.map(said) ?? [], [...(entry?.checks_passed ?? []), ...(entry?.rounding_only ?? [])].map(said)];
      for (const beginning of Object.keys(finds)) expect([report, beginning, wrong.some((text) => text.includes(beginning))]).toEqual([report, beginning, true]);
      for (const beginning of passes) expect([report, beginning, right.some((text) => text.startsWith(beginning))]).toEqual([report, beginning, true]);
    }
  });

  test("what of the corpus can stand in a table does", () => {
    const all = published.flatMap(({ id, inconsistencies }) => inconsistencies.map((entry) => ({ id, text: said(entry) })));
    const right = published.flatMap(({ id, checks_passed, rounding_only }) => [...checks_passed, ...rounding_only].map((entry) => ({ id, text: said(entry) })));
    const isLaid = ({ id, text }: { id: string; text: string }): boolean => Object.keys(laidOut(id)?.finds ?? {}).some((beginning) => text.includes(beginning));
    const isPassed = ({ id, text }: { id: string; text: string }): boolean => (laidOut(id)?.passes ?? []).some((beginning) => text.startsWith(beginning));
    const rest = [...all.filter((entry) => !isLaid(entry)), ...right.filter((entry) => !isPassed(entry))];
    process.stdout.write(`corpus: ${String(all.filter(isLaid).length)} of ${String(all.length)} inconsistencies laid out and found, ${String(right.filter(isPassed).length)} of ${String(right.length)} passed entries laid out and no error\n`);
    for (const { id, text } of rest) process.stdout.write(`  words only: ${id} ${text.slice(0, 40)}\n`);
    expect(rest).toHaveLength(WORDS_ONLY);
  });
}

/** Entries about sentences: names listed, things counted in prose, contradictions in wording. */
const WORDS_ONLY = 13;
