import fc from "fast-check";
import { type Audit, auditReport, type AuditedNumber, type AuditSources } from "../../../src/core/audit";
import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport } from "../../../src/core/narrative";
import { readRecords } from "../../../src/core/records";
import { viewReport } from "../../../src/render/report-view";
import { renderText } from "../../../src/render/text";
import { sayText } from "../../../src/render/words";
import type { Workbook } from "../../../src/core/workbook";
import { type DrawnIndicator, drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { dateMutationsOf, type Mutation, mutationsOf } from "../../support/mutate-report";
import { sampleSheets } from "../../support/sample/sample-sheets";
import { soundOffice } from "../../support/sound-office";

/** A workbook's own draft, and what an audit of any edition of it rests on. */
interface Drafted {
  readonly text: string;
  readonly sources: AuditSources;
  readonly withLedger: AuditSources;
}

function draftOf(workbook: Workbook): Drafted {
  const records = readRecords(workbook);
  const evaluation = evaluateOffice(records);
  const report = draftReport(records, evaluation, { say: sayText });
  const sources = { records, evaluation };
  return { text: renderText(viewReport(report, evaluation)).split("附件　评分明细表")[0]!, sources, withLedger: { ...sources, draft: { report, say: sayText } } };
}

const SEED = 20231122;
const drafts = fc.sample(soundOffice, { numRuns: 55, seed: SEED }).map((office) => draftOf(drawWorkbook(drawOffice(office))));
/** Said to be wrong, or cut off where it should be rounded: the right value is told. */
const isCaught = (number: AuditedNumber): boolean => isAlarm(number) || (number.verdict === "rounding" && number.expected !== undefined);
const isAlarm = ({ verdict }: AuditedNumber): boolean => verdict === "differs" || verdict === "inconsistent";
const alarms = ({ numbers }: Audit): readonly AuditedNumber[] => numbers.filter(isAlarm);

/** Tally of what became of mutations. */
interface Tally {
  caught: number;
  all: number;
  /** Mutated numbers said to be right. */
  readonly wronglyRight: string[];
  readonly missed: string[];
}

function tally(drafted: readonly Drafted[], sourcesOf: (draft: Drafted) => AuditSources, most: number): Tally {
  const total: Tally = { caught: 0, all: 0, wronglyRight: [], missed: [] };
  drafted.forEach((draft, index) => {
    const sources = sourcesOf(draft);
    const before = new Set(alarms(auditReport(draft.text, sources)).map(({ number }) => number.start));
    for (const mutation of mutationsOf(draft.text, SEED + index, most)) judge(mutation, auditReport(mutation.text, sources), before, total);
  });
  return total;
}

function judge({ text, places, what }: Mutation, { numbers }: Audit, before: ReadonlySet<number>, total: Tally): void {
  total.all += 1;
  const touched = numbers.filter(({ number }) => places.some(({ start, end }) => number.start < end && start < number.end));
  const told = `${what}: ${places.map(({ start, end }) => text.slice(Math.max(0, start - 30), end + 8)).join(" … ")}`.replaceAll("\n", "⏎");
  if (numbers.some((number) => isCaught(number) && (touched.includes(number) || !before.has(number.number.start)))) total.caught += 1;
  else total.missed.push(told);
  if (what !== "direction" && touched.some((number) => number.verdict === "agrees" || (number.verdict === "rounding" && !isCaught(number)))) total.wronglyRight.push(told);
}

const percent = ({ caught, all }: Tally): number => (100 * caught) / all;
const told = (name: string, result: Tally): string => `${name}: ${result.caught} of ${result.all} caught (${percent(result).toFixed(2)} %), ${result.wronglyRight.length} wrongly right\n  ${result.missed.slice(0, Number(process.env["SHOW"] ?? 0)).join("\n  ")}\n  ${result.wronglyRight.slice(0, Number(process.env["SHOW"] ?? 0)).join("\n  ")}`;

test("our own drafts are believed: at most one false alarm in a hundred numbers", () => {
  for (const sourcesOf of [({ sources }: Drafted) => sources, ({ withLedger }: Drafted) => withLedger]) {
    const audits = drafts.map((draft) => ({ draft, audit: auditReport(draft.text, sourcesOf(draft)) }));
    const all = audits.reduce((sum, { audit }) => sum + audit.numbers.length, 0);
    const found = audits.flatMap(({ draft, audit }) => alarms(audit).map(({ number, verdict, rule, statement }) => `${verdict} ${rule ?? ""} ${draft.text.slice(Math.max(0, number.start - 40), number.end)} ${sayText(statement)}`));
    process.stdout.write(`${found.length} false alarms in ${all} numbers\n${found.slice(0, Number(process.env["SHOW"] ?? 0)).join("\n")}\n`);
    expect(all).toBeGreaterThan(500);
    expect(found.length).toBeLessThanOrEqual(all / 100);
  }
});

test("a digit, a unit, a sign, a word of direction or two numbers changed in a draft are seen with its ledger's help, and never called right", () => {
  const result = tally(drafts, ({ withLedger }) => withLedger, 6);
  process.stdout.write(`${told("with the ledger", result)}\n`);
  expect(result.all).toBeGreaterThan(300);
  expect(result.wronglyRight).toEqual([]);
  expect(percent(result)).toBeGreaterThanOrEqual(99.5);
});

test("a year, a month or a day changed in a draft is seen with its ledger's help, and said with the right date", () => {
  const square: DrawnIndicator = { level1: "产出指标", name: "文化广场建设", unit: "", target: "2023年9月底前", actual: "2023年8月20日", weight: 5, remark: "于8月完成验收，10月1日投入使用。" };
  const dated = fc.sample(soundOffice, { numRuns: 50, seed: SEED }).map((office) => draftOf(drawWorkbook(drawOffice({ ...office, indicators: [...(office.indicators ?? []), square] }))));
  const result: Tally = { caught: 0, all: 0, wronglyRight: [], missed: [] };
  for (const draft of [...dated, draftOf(drawWorkbook(sampleSheets))]) {
    const untouched = auditReport(draft.text, draft.withLedger);
    expect(untouched.numbers.filter(({ number }) => number.kind === "date")).toEqual([]);
    const before = new Set(alarms(untouched).map(({ number }) => number.start));
    for (const mutation of dateMutationsOf(draft.text)) {
      const audit = auditReport(mutation.text, draft.withLedger);
      judge(mutation, audit, before, result);
      for (const { number, expected } of alarms(audit)) if (number.kind === "date") expect(draft.text.slice(number.start)).toMatch(new RegExp(`^${expected ?? "nothing"}`));
    }
  }
  process.stdout.write(`${told("dates", result)}\n`);
  expect(result.all).toBeGreaterThan(250);
  expect(percent(result)).toBeGreaterThanOrEqual(99.5);
});

test("without the ledger no changed number is called right", () => {
  const result = tally(drafts, ({ sources }) => sources, 6);
  process.stdout.write(`${told("without the ledger", result)}\n`);
  expect(result.wronglyRight).toEqual([]);
  expect(percent(result)).toBeGreaterThan(75);
});

test("the sample's report, changed against its own workbook", () => {
  const sample = draftOf(drawWorkbook(sampleSheets));
  const [ledger, alone] = [tally([sample], ({ withLedger }) => withLedger, 40), tally([sample], ({ sources }) => sources, 40)];
  process.stdout.write(`${told("the sample with its ledger", ledger)}\n${told("the sample without", alone)}\n`);
  expect(alarms(auditReport(sample.text, sample.sources))).toEqual([]);
  expect([ledger.wronglyRight, alone.wronglyRight]).toEqual([[], []]);
  expect(percent(ledger)).toBeGreaterThanOrEqual(99.5);
});
