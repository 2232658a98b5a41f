import type { Audit } from "../../core/audit";
import type { Finding } from "../../core/checks";
import type { Evaluation } from "../../core/evaluation";
import { evaluate, type Evaluation as Worked, type Figure } from "../../core/figure";
import type { CellFill, PlannedSheet } from "../../core/forms";
import type { Report } from "../../core/narrative";
import { divide, type Rational, round, subtract, toDecimal, toFixed, toNumber, whole } from "../../core/number";
import type { Fact } from "../../core/statement";
import type { Table } from "../../core/tables";
import type { Explanation, Tie, TieSide } from "../../core/ties";
import { areaName, formatAddresses } from "../../core/workbook";
import { auditJson } from "../audit/audit-json";
import { cellList } from "./cell-list";
import type { ReviewParts } from "../review-parts";
import { sayAll, sayText, type SpokenFact } from "../words";

/** What `CONTRACT.md` promises as JSON, `schema` 1. */
export interface ResultInput extends ReviewParts {
  readonly file: string;
  readonly sheets: readonly PlannedSheet[];
  /** Cells of the office's blank forms that were filled in place. */
  readonly fills?: readonly CellFill[];
  readonly report?: Report | undefined;
  /** Of a report that was there already. */
  readonly audit?: Audit | undefined;
}

/** The result of a run as the object that `--json` prints: amounts in whole 分, rates as decimal strings, cells as `表!A1`. */
export function resultJson(input: ResultInput): object {
  const { file, records, findings, checks, ties, evaluation, sheets, fills = [], report, audit } = input;
  return {
    schema: 1,
    workbook: {
      file,
      unit: records.office?.value ?? null,
      year: records.year?.value ?? null,
      tables: [...records.tables, ...(records.budgetTables ?? [])].map(tableJson),
      unrecognised: records.unrecognised.map(({ sheet, nearest, missing }) => ({ sheet, nearest: nearest ?? null, missing })),
    },
    findings: findings.map(findingJson),
    checks: checks.map(({ id, verdict, looked }) => ({ id, verdict, looked })),
    ties: ties.map(tieJson),
    evaluation: evaluationJson(evaluation),
    writes: [...sheets.map(({ name, cells }) => writeJson(name, cells)), ...[...new Set(fills.map(({ sheet }) => sheet))].map((sheet) => writeJson(sheet, fills.filter((fill) => fill.sheet === sheet)))],
    ...(report === undefined ? {} : { narrative: narrativeJson(report) }),
    ...(audit === undefined ? {} : { audit: auditJson(audit) }),
  };
}

const writeJson = (sheet: string, cells: readonly Pick<CellFill, "content">[]): object => ({ sheet, cells: cells.length, formulas: cells.filter(({ content }) => content.kind === "formula").length });


/** A table of the budget has the kind whose shape it has, and says that it is of the budget. */
const tableJson = ({ sheet, kind, basis, area, header, amountUnit, rows, leftOut, confidence }: Table): object => ({
  sheet, kind, ...(basis === undefined ? {} : { basis }), range: areaName(area), header: areaName(header), amountUnit, rows: rows.length,
  leftOut: leftOut.map(({ cells, reason }) => ({ cells: formatAddresses(cells), reason })), confidence,
});

/** What a finding brought about is listed inside it, each whole. */
const findingJson = ({ check, verdict, severity, statement, cells, explanations, acceptance, consequences = [] }: Finding): object => ({
  check, verdict, severity, message: sayText(statement), cells: formatAddresses(cells),
  facts: Object.fromEntries(Object.entries(statement.facts).map(([name, fact]) => [name, factJson(fact)])),
  explanations: explanations.map(explanationJson),
  ...(acceptance?.kind === "accepted" ? { accepted: { reason: acceptance.reason } } : {}),
  ...(consequences.length === 0 ? {} : { consequences: consequences.map(findingJson) }),
});

const explanationJson = ({ kind, cells, isUnique, statement }: Explanation): object => ({
  kind, cells: formatAddresses(cells), unique: isUnique, message: sayText(statement),
});

/** Amounts as 分, rates and other numbers as decimal strings, the rest as words. What cannot be worked out is null. */
function factJson(fact: Fact): unknown {
  switch (fact.kind) {
    case "amount":
      return fenOf(fact.figure);
    case "rate":
    case "number": {
      const worked = evaluate(fact.figure);
      return worked.kind === "value" ? toDecimal(worked.value, 6) : null;
    }
    case "words":
      return fact.text;
    case "places":
      return formatAddresses(fact.cells);
    case "gap":
      return null;
  }
}

const isValue = (worked: Worked): worked is Extract<Worked, { kind: "value" }> => worked.kind === "value";
const wholeFen = (value: Rational): number => toNumber(round(value, 0));

function fenOf(figure: Figure): number | null {
  const worked = evaluate(figure);
  return isValue(worked) ? wholeFen(worked.value) : null;
}

function tieJson({ id, status, left, right, difference, tolerance, explanations, reason }: Tie): object {
  return {
    id, status, left: sideJson(left), right: sideJson(right),
    difference: difference === undefined ? null : wholeFen(difference), tolerance: tolerance === undefined ? null : wholeFen(tolerance),
    explanations: explanations.map(explanationJson), ...(reason === undefined ? {} : { reason }),
  };
}

function sideJson({ label, figure }: TieSide): object {
  if (figure === undefined) return { label, fen: null, halfUnit: null, cells: [] };
  const worked = evaluate(figure);
  const half = isValue(worked) ? toNumber(divide(subtract(worked.interval.high, worked.interval.low), whole(2))) : null;
  return { label, fen: isValue(worked) ? wholeFen(worked.value) : null, halfUnit: half, cells: cellList(figure) };
}

/** A rate or score as a decimal string with fixed places; null where there is none. */
function fixed(figure: Figure | undefined, decimals: number): string | null {
  const worked = figure === undefined ? undefined : evaluate(figure);
  return worked !== undefined && isValue(worked) ? toFixed(worked.value, decimals) : null;
}

function shortest(figure: Figure): string | null {
  const worked = evaluate(figure);
  return isValue(worked) ? toDecimal(worked.value, 6) : null;
}

function evaluationJson({ scheme, executionRate, scores, unscored, total, partial, rating }: Evaluation): object {
  return {
    scheme, executionRate: fixed(executionRate, 6), total: fixed(total, 2), rating: rating ?? null,
    ...(partial === undefined ? {} : { partial: { score: fixed(partial.score, 2), weight: shortest(partial.weight) } }),
    scores: scores.map(({ indicator, weight, score, rule, cells, deduction, question, typed, difference }) => ({
      indicator, weight: shortest(weight), score: fixed(score, 2), rule, cells: formatAddresses(cells),
      ...(deduction === undefined ? {} : { deduction: sayText(deduction) }),
      ...(question === undefined ? {} : { question: sayText(question) }),
      ...(typed?.figure === undefined ? {} : { typed: shortest(typed.figure) }),
      ...(difference === undefined ? {} : { difference: sayText(difference) }),
    })),
    unscored: unscored.map(({ indicator, reason, cells }) => ({ indicator, reason, cells: formatAddresses(cells) })),
  };
}

function narrativeJson({ sections, blanks }: Report): object {
  return {
    sections: sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(({ sentences }) => {
        const { text, facts } = sayAll(sentences);
        return { text, facts: facts.flatMap((fact) => figureFactJson(fact)) };
      }),
    })),
    blanks: blanks.map(({ section, needs }) => ({ section, needs })),
  };
}

/** Facts that rest on a figure; words and gaps are in the text alone. */
function figureFactJson({ start, end, text, fact }: SpokenFact): object[] {
  if (fact.kind !== "amount" && fact.kind !== "rate" && fact.kind !== "number") return [];
  const value = fact.kind === "amount" ? { fen: factJson(fact) } : { value: factJson(fact) };
  return [{ start, end, text, ...value, cells: cellList(fact.figure) }];
}
