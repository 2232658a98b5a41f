import { strFromU8, unzipSync } from "fflate";
import { planBatchSheet } from "../../src/render/batch/batch-sheet";
import { renderDocx } from "../../src/render/docx";
import { renderHtml, renderHtmlBlock } from "../../src/render/html";
import { viewReport } from "../../src/render/report-view";
import { renderText } from "../../src/render/text";
import { viewFindings } from "../../src/render/pane/finding-views";
import { findingsText } from "../../src/render/pane/findings-text";
import { renderSummary } from "../../src/render/terminal/summary";
import { xlsxHost } from "../../src/hosts/xlsx";
import { XmlOutline } from "../../src/hosts/xlsx/xml/xml-outline";
import { decodeEscapes } from "../../src/hosts/xlsx/xml/xml-text";
import { draft } from "../../src/jobs/draft-report";
import { planFill } from "../../src/jobs/plan-fill";
import type { Result } from "../../src/jobs/ports";
import { reviewWorkbook } from "../../src/jobs/review-workbook";
import { createDrawn } from "../support/xlsx/create-drawn";
import { createXlsx } from "../support/xlsx/create-xlsx";
import { hostileOffice } from "./hostile-office";
import { BEGINS_FORMULA, FORMULA_PAYLOADS, MARKUP_PAYLOADS } from "./payloads";

interface Outputs {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly text: string;
  readonly html: string;
  readonly block: string;
  readonly docx: Uint8Array;
  readonly terminal: string;
  readonly findings: string;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}

async function outputsOf(text: string): Promise<Outputs> {
  const before = createDrawn(hostileOffice(text));
  const host = xlsxHost(before, "甲.xlsx");
  const review = valueOf(await reviewWorkbook(host));
  const report = draft(review);
  valueOf(await host.write(planFill(review, report, ["xiangtan-overview", "self-evaluation", "base-data"], { isInPlace: true })));
  const view = viewReport(report, review.evaluation);
  const { workbook, ...parts } = review;
  return { before, after: host.bytes(), text: renderText(view), html: renderHtml(view), block: renderHtmlBlock(view), docx: await renderDocx(view), terminal: renderSummary({ ...parts, file: workbook.file, blanks: report.blanks, written: [] }), findings: findingsText(text, viewFindings(review.findings)) };
}

interface WrittenCell {
  readonly type: string | undefined;
  readonly formula: string | undefined;
  readonly text: string;
}

/** The cells of all sheets as the XML has them, read by no reader of ours but the scanner of tags. */
function cellsOf(bytes: Uint8Array): WrittenCell[] {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return sheets.flatMap(([, part]) => {
    const xml = new XmlOutline(strFromU8(part));
    return xml.children("row", xml.child("sheetData")).flatMap((row) => xml.children("c", row)).map((cell) => {
      const [f, v, is] = ["f", "v", "is"].map((name) => xml.child(name, cell));
      const t = is && xml.child("t", is);
      return { type: xml.attribute(cell, "t"), formula: f && xml.text(f), text: decodeEscapes(t === undefined ? (v === undefined ? "" : xml.text(v)) : xml.text(t)) };
    });
  });
}

/** What a formula does: its functions, with all texts and sheet names taken out of it. */
function bareFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (token) => (token.startsWith('"') ? '""' : "表!"));
}
const functionsIn = (formula: string): string[] => [...bareFormula(formula).matchAll(/[A-Z_.]+(?=\()/g)].map(([name]) => name);

const partNames = (bytes: Uint8Array): string[] => Object.keys(unzipSync(bytes)).sort();
const allText = (bytes: Uint8Array): string => Object.values(unzipSync(bytes)).map((part) => strFromU8(part, true)).join("\n");
const unescaped = (text: string): string => text.replace(/&(lt|gt|quot|#39|apos|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'", amp: "&" })[name] ?? "");

const tally = { payloads: 0, sheets: 0, cells: 0, textCells: 0, formulas: 0, negatives: 0, lines: 0 };
/** A text is put on its own line or in a paragraph of its own by each of these. */
const paragraphsOf = (html: string): string[] => [...html.matchAll(/<(?:p|h\d)\b[^>]*>(.*?)<\/(?:p|h\d)>/gs)].map(([, inside]) => unescaped(inside!.replace(/<[^>]*>/g, "")));
const IS_NUMBER = /^[-\u2212]\d[\d.,]*(?:%|\p{Script=Han}{0,8})$/u;
const beginsFormula = (lines: readonly string[]): string[] => lines.filter((line) => BEGINS_FORMULA.test(line) && !IS_NUMBER.test(line));

let harmless: Outputs;
let allowed: ReadonlySet<string>;

beforeAll(async () => {
  harmless = await outputsOf("普通文字");
  allowed = new Set([...cellsOf(harmless.after), ...cellsOf(batchOf("普通文字"))].flatMap(({ formula }) => (formula === undefined ? [] : functionsIn(formula))));
  expect(allowed.size).toBeGreaterThan(3);
});

afterAll(() => {
  process.stdout.write(`\ninjection: ${tally.payloads} payloads (of them ${MARKUP_PAYLOADS.length} of markup), typed wherever a text may stand\n` +
    `  xlsx  ${tally.cells} cells written, ${tally.textCells} of them hold a payload as text, ${tally.formulas} formulas with no function but ${[...allowed].sort().join(" ")}\n` +
    `  xlsx  ${tally.negatives} negative numbers stayed numbers; no part, link or relation more than in a harmless workbook\n` +
    `  text, html, docx, terminal  ${tally.lines} lines, none begins a formula, none is markup, none steers a terminal\n`);
});

function batchOf(text: string): Uint8Array {
  const counts = { error: 0, warning: 0, note: 0, cannotTell: 0, accepted: 0 };
  return createXlsx([planBatchSheet([
    { file: text, status: "could-not-run", reason: text },
    { file: text, status: "done", unit: text, year: 2023, budget: -500, spending: -5, executionRate: "-0.5", total: "-1", rating: text, counts },
  ])]);
}

const PAYLOADS = [...FORMULA_PAYLOADS, ...MARKUP_PAYLOADS];

test("there are more than sixty, all different", () => {
  expect(FORMULA_PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

describe.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload] as const))("%s", (_, payload) => {
  let outputs: Outputs;
  beforeAll(async () => {
    outputs = await outputsOf(payload);
    tally.payloads++;
  });
  /** As it may be found again whatever was done to its spaces. */
  const core = payload.replace(/[\p{Cc}\s\ufeff]+/gu, " ").trim();

  test("stays text in every cell we write", () => {
    const cells = cellsOf(outputs.after);
    tally.cells += cells.length;
    for (const { type, formula, text } of cells) {
      if (formula !== undefined) {
        tally.formulas++;
        expect(functionsIn(formula).filter((name) => !allowed.has(name))).toEqual([]);
        expect(bareFormula(formula)).toMatch(/^[A-Z表a-z0-9_.$:!,()+\-*/&=<>"%\s\p{Script=Han}（）]*$/u);
        continue;
      }
      if (text.replace(/[\p{Cc}\s\ufeff]+/gu, " ").includes(core)) {
        tally.textCells++;
        expect([type, text]).toEqual(["inlineStr", text]);
      }
    }
    expect(cells.filter(({ text }) => text.includes(payload.trim().slice(-6))).length).toBeGreaterThan(5);
    expect(partNames(outputs.after)).toEqual(partNames(harmless.after));
    expect(allText(outputs.after)).not.toMatch(/ddeLink|externalLink|<hyperlink|TargetMode="External"|<oleObject/);
  });

  test("leaves negative numbers the numbers they are", () => {
    const negatives = (bytes: Uint8Array): number => cellsOf(bytes).filter(({ type, formula, text }) => type === undefined && formula === undefined && Number(text) < 0).length;
    expect(negatives(outputs.before)).toBeGreaterThanOrEqual(4);
    expect(negatives(outputs.after)).toBeGreaterThanOrEqual(negatives(outputs.before));
    tally.negatives += negatives(outputs.after);
  });

  test("begins no line of a text, is no markup and steers no terminal", () => {
    const lines = [outputs.text, outputs.terminal, outputs.findings].flatMap((output) => output.split("\n"));
    tally.lines += lines.length + paragraphsOf(outputs.html).length;
    expect(paragraphsOf(outputs.html).length).toBeGreaterThan(20);
    expect(beginsFormula([...lines, ...paragraphsOf(outputs.html), ...paragraphsOf(outputs.block)])).toEqual([]);
    for (const output of [outputs.text, outputs.terminal, outputs.findings]) expect([...output].filter((letter) => letter < " " && letter !== "\n")).toEqual([]);
    for (const html of [outputs.html, outputs.block]) {
      const tags = [...html.matchAll(/<(!?\/?[^\s>]*)([^>]*)>/g)];
      expect(tags.map(([, tag]) => tag!.replace("/", "").toLowerCase()).filter((tag) => !/^(!doctype|html|head|meta|title|style|body|h[1-4]|p|span|table|colgroup|col|tr|td|th|tbody|thead|br|div)$/.test(tag))).toEqual([]);
      expect(tags.filter(([, , attributes]) => /\s(?:on\w+|href|src)\s*=/i.test(attributes!))).toEqual([]);
    }
  });

  test("is words and nothing else in the Word document", () => {
    const parts = unzipSync(outputs.docx);
    expect(Object.keys(parts).sort()).toEqual(partNames(harmless.docx));
    const body = strFromU8(parts["word/document.xml"]!);
    const fields = (xml: string): string[] => [...xml.matchAll(/<w:(?:instrText|fldSimple|hyperlink|altChunk|object|control)\b/g)].map(([tag]) => tag).sort();
    expect(fields(body)).toEqual(fields(strFromU8(unzipSync(harmless.docx)["word/document.xml"]!)));
    expect(allText(outputs.docx)).not.toMatch(/TargetMode="External"/);
    expect(unescaped(body.replace(/<[^>]*>/g, "").replace(/\p{Cc}/gu, ""))).toContain(payload.replace(/[\p{Cc}\ufeff]/gu, "").trim().slice(-5));
  });

  test("stays text in 汇总", () => {
    const cells = cellsOf(batchOf(payload));
    const holding = cells.filter(({ text }) => text.includes(payload));
    expect(holding.length).toBeGreaterThanOrEqual(4);
    for (const { type, formula } of holding) expect([type, formula]).toEqual(["inlineStr", undefined]);
    expect(cells.filter(({ formula }) => formula !== undefined).flatMap(({ formula }) => functionsIn(formula!)).filter((name) => !allowed.has(name))).toEqual([]);
    expect(cells.filter(({ type, text }) => type === undefined && Number(text) < 0).length).toBeGreaterThanOrEqual(2);
  });
});
