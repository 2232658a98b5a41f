import { readFileSync } from "node:fs";
import path from "node:path";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { chooseForms } from "../../../src/jobs/choose-forms";
import { draft } from "../../../src/jobs/draft-report";
import { planFill } from "../../../src/jobs/plan-fill";
import type { Result } from "../../../src/jobs/ports";
import { reviewWorkbook } from "../../../src/jobs/review-workbook";
import { SAMPLE_FILE } from "../../support/sample/sample-sheets";

/** Bytes of the sample workbook. */
export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/sample", SAMPLE_FILE)));

/** What a fill of the sample puts into a cell: the value itself or, for a formula, the value it shall have. */
export interface Expected {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly formula?: string;
}

/** Every cell a fill of the sample writes, worked out without Excel and without a browser. */
export async function expectedFill(): Promise<readonly Expected[]> {
  const review = valueOf(await reviewWorkbook(xlsxHost(sampleBytes(), SAMPLE_FILE)));
  const plan = planFill(review, draft(review), valueOf(chooseForms(review)));
  return plan.sheets.flatMap(({ name: sheet, cells }) => cells.flatMap(({ row, column, content }): Expected[] => {
    if (content.kind === "formula") return [{ sheet, row, column, value: content.cached, formula: content.formula }];
    if (content.kind === "empty") return [];
    return [{ sheet, row, column, value: content.kind === "text" ? content.text : content.value }];
  }));
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
}
