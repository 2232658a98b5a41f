import fc from "fast-check";
import { evaluateOffice } from "../../../src/core/evaluation";
import { cellsOf, valueOf } from "../../../src/core/figure";
import { draftReport } from "../../../src/core/narrative";
import { readRecords } from "../../../src/core/records";
import { TEXT_SHELLS } from "../../../src/core/standards";
import { cellsOfFact } from "../../../src/core/statement";
import type { Workbook } from "../../../src/core/workbook";
import { type ReportView, viewReport } from "../../../src/render/report-view";
import type { Spoken, SpokenFact } from "../../../src/render/words";
import { sayText } from "../../../src/render/words";
import { anyOffice } from "../../support/any-office";
import { drawOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { sampleSheets } from "../../support/sample/sample-sheets";

/** A number as it stands in a text: found by looking at its characters alone. */
interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /[0-9０-９]/.test(character);

/** Every number of a text, with separators and decimals; nothing is known here of how the text was made. */
function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text[at])) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (isDigit(text[end]) || (/[.,．，]/.test(text[end] ?? "") && isDigit(text[end + 1]))) end += 1;
    found.push({ start: at, end, text: text.slice(at, end) });
    at = end;
  }
  return found;
}

/** The number of a point at the head of its paragraph counts nothing. */
const isOrdinal = ({ start, end }: FoundNumber, text: string): boolean => start === 0 && /[.、]/.test(text[end] ?? "");

function walk(view: ReportView, workbook: Workbook): { readonly numbers: number; readonly withoutCell: readonly string[] } {
  const withoutCell: string[] = [];
  let numbers = 0;
  for (const spoken of [view.title, ...view.outline.flatMap(({ paragraphs }) => paragraphs)]) {
    for (const number of numbersIn(spoken.text)) {
      if (isOrdinal(number, spoken.text)) continue;
      numbers += 1;
      const trouble = troubleWith(number, spoken, workbook);
      if (trouble !== undefined) withoutCell.push(`${trouble}: ${number.text} in ${spoken.text.slice(Math.max(0, number.start - 20), number.end + 10)}`);
    }
  }
  return { numbers, withoutCell };
}

function troubleWith(number: FoundNumber, { facts }: Spoken, workbook: Workbook): string | undefined {
  const holder = facts.find(({ start, end }) => start <= number.start && end >= number.end);
  if (holder === undefined) return "no fact";
  const { fact } = holder;
  if (fact.kind === "gap") return undefined;
  const cells = cellsOfFact(fact);
  if (cells.length === 0) return "no cell";
  for (const { sheet, row, column } of cells) {
    const there = workbook.sheets.find(({ name }) => name === sheet)?.value(row, column);
    if (there === undefined || there === null || there === "") return "an empty cell";
  }
  return fact.kind === "words" || fact.kind === "places" ? undefined : disagreement(number, holder);
}

const UNITS: readonly (readonly [RegExp, number])[] = [[/^亿元/, 1e10], [/^百万元/, 1e8], [/^万元/, 1e6], [/^千元/, 1e5], [/^元/, 100]];

/** Read back from its characters, the number is what the figure is worth, to the last digit it states. */
function disagreement(number: FoundNumber, holder: SpokenFact): string | undefined {
  const { fact } = holder;
  if (fact.kind !== "amount" && fact.kind !== "rate") return undefined;
  const bare = number.text.replace(/[,，]/g, "");
  const decimals = (bare.split(".")[1] ?? "").length;
  const rest = holder.text.slice(holder.text.indexOf(number.text) + number.text.length);
  const factor = fact.kind === "rate" ? 0.01 : (UNITS.find(([unit]) => unit.test(rest))?.[1] ?? Number.NaN);
  const value = valueOf(fact.figure);
  const worth = value === undefined ? Number.NaN : Number((value.n * 10n ** 12n) / value.d) / 1e12;
  const said = Number(bare) * factor;
  const slack = 0.5 * factor * 10 ** -decimals + 1e-6 * Math.abs(worth) + 1e-9;
  if (!(Math.abs(Math.abs(said) - Math.abs(worth)) <= slack)) return `says ${String(said)}, is worth ${String(worth)}`;
  return cellsOf(fact.figure).length === 0 ? "a figure without a cell" : undefined;
}

function walkThrough(workbook: Workbook, shell?: (typeof TEXT_SHELLS)[number]): ReturnType<typeof walk> {
  const records = readRecords(workbook);
  const report = draftReport(records, evaluateOffice(records), { say: sayText, ...(shell === undefined ? {} : { shell }) });
  return walk(viewReport(report), workbook);
}

test("the walk itself finds numbers, their separators and decimals, and nothing else", () => {
  expect(numbersIn("支出58,265,428.00元，增长1.5%。12345热线３件，1.").map(({ text }) => text)).toEqual(["58,265,428.00", "1.5", "12345", "３", "1"]);
});

test("every number of the sample's report has a cell that holds something, and is what the cell is worth", () => {
  const workbook = drawWorkbook(sampleSheets);
  for (const shell of [undefined, ...TEXT_SHELLS]) {
    const { numbers, withoutCell } = walkThrough(workbook, shell);
    expect(withoutCell).toEqual([]);
    expect(numbers).toBeGreaterThan(80);
  }
});

test("every number of any office's report has a cell that holds something, and is what the cell is worth", () => {
  fc.assert(fc.property(anyOffice, fc.constantFrom(undefined, ...TEXT_SHELLS), (office, shell) => {
    expect(walkThrough(drawWorkbook(drawOffice(office)), shell).withoutCell).toEqual([]);
  }), { numRuns: 80 });
});
