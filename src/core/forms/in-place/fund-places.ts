import type { Figure } from "../../figure";
import { FUND_COLUMNS } from "../../standards";
import { headerRowsOf, matchHeader } from "../../tables";
import type { Sheet } from "../../workbook";
import type { FillDraft } from "./fill-draft";
import { type FormLabel, placeBeside } from "./form-labels";

export type FundMeaning = "initial" | "adjusted" | "executed" | "weight" | "rate" | "score";
export type FundFigures = Readonly<Partial<Record<FundMeaning, Figure>>>;

/** A block of a form whose columns have heads. */
export interface HeadedBlock {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The head row of the fund block: 年初预算数 | 全年预算数 | 全年执行数 … */
export const fundHead = (sheet: Sheet, labels: readonly FormLabel[]): HeadedBlock | undefined => headOf(sheet, labels, FUND_COLUMNS);

/** The first row whose cells head the columns of a variant. */
export function headOf(sheet: Sheet, labels: readonly FormLabel[], variant: Parameters<typeof matchHeader>[1], from = 1): HeadedBlock | undefined {
  const rows = headerRowsOf(sheet);
  for (const row of new Set(labels.map((label) => label.row))) {
    if (row < from) continue;
    const { columns, missing } = matchHeader(rows.paths(row, row), variant);
    if (missing.length === 0) return { row, columns: new Map(columns.map(({ meaning, column }) => [meaning, column])) };
  }
  return undefined;
}

const NAMES: Readonly<Record<FundMeaning, string>> = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数", weight: "分值", rate: "执行率", score: "得分" };

/** A row of the fund block by its label: amounts, rate and score below their heads. */
export function fillFundRow(draft: FillDraft, head: HeadedBlock, row: number, name: string, figures: FundFigures): void {
  for (const [meaning, column] of head.columns) {
    if (!isFundMeaning(meaning)) continue;
    const at = { row, column };
    const label = `${name} ${NAMES[meaning]}`;
    if (meaning === "rate") draft.rate(at, label, figures.rate);
    else if (meaning === "weight" || meaning === "score") draft.score(at, label, figures[meaning]);
    else draft.amount(at, label, figures[meaning]);
  }
}

const isFundMeaning = (meaning: string): meaning is FundMeaning => Object.hasOwn(NAMES, meaning);

/** Whether no amount of the block is filled in yet. */
export function isFundBlank(draft: FillDraft, { columns }: HeadedBlock, rows: readonly number[]): boolean {
  const amounts = (["initial", "adjusted", "executed"] as const).flatMap((meaning) => columns.get(meaning) ?? []);
  return rows.every((row) => amounts.every((column) => draft.isEmpty({ row, column })));
}

/** An amount to the right of its label, as 按收入性质分 has them; what has no room is told with its number. */
export function fillBeside(draft: FillDraft, label: FormLabel | undefined, name: string, figure: Figure | undefined): void {
  if (label === undefined) return;
  const at = placeBeside(draft.sheet, label, "right");
  if (at === undefined || (!draft.isEmpty(at) && figure !== undefined && isLabelAt(draft.sheet, at))) draft.lack(`${name}：标签右边没有空格可填`);
  else draft.amount(at, name, figure);
}

const isLabelAt = (sheet: Sheet, { row, column }: { row: number; column: number }): boolean => typeof sheet.value(row, column) === "string";
