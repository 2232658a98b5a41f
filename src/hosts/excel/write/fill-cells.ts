import type { CellFill } from "../../../core/forms";
import { type CellContent, holdsContent, SheetGrid } from "../../../core/workbook";
import { problems, Refusal } from "../problems";
import { cellValue, formulaOf } from "../read/cell-value";

/** Neighbouring cells of a row that are filled together, so that a form is a few dozen requests. */
interface Run {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly fills: readonly CellFill[];
}

/** Cells of the office's own sheets, ready to be filled in the request that carries out the rest of the plan. */
export interface PreparedFills {
  /** Queues the writing. */
  queue(): void;
  /** Reads back; where anything is not as it should be, all these cells get back what stood in them, and the write is refused. */
  verify(): Promise<void>;
}

/** Looks the cells up and learns which are formatted as text: an apostrophe would stay in them. */
export async function prepareFills(context: Excel.RequestContext, fills: readonly CellFill[]): Promise<PreparedFills> {
  const runs = runsOf(fills).map((run): Run => {
    const [first] = run;
    const { sheet, row, column } = first;
    return { sheet, fills: run, range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column - 1, 1, run.length).load("numberFormat") };
  });
  if (runs.length > 0) await context.sync();
  const formats = new Map(runs.map((run) => [run, (run.range.numberFormat[0] as readonly unknown[] | undefined) ?? []]));
  const put = (run: Run, of: (fill: CellFill) => CellContent): void => {
    run.range.formulas = [run.fills.map((fill, index) => handedOver(of(fill), formats.get(run)?.[index] === "@"))];
  };
  return {
    queue: () => runs.forEach((run) => put(run, ({ content }) => content)),
    verify: async () => {
      if (runs.length === 0) return;
      for (const { range } of runs) range.load("values,formulas,valueTypes");
      await context.sync();
      const wrong = runs.find((run) => !isAsFilled(run));
      if (wrong === undefined) return;
      runs.forEach((run) => put(run, ({ expected }) => expected));
      await context.sync();
      throw new Refusal(problems.formNotAsFilled(wrong.sheet));
    },
  };
}

function runsOf(fills: readonly CellFill[]): readonly (readonly [CellFill, ...CellFill[]])[] {
  const sorted = [...fills].sort((a, b) => (a.sheet === b.sheet ? a.row - b.row || a.column - b.column : a.sheet < b.sheet ? -1 : 1));
  const runs: [CellFill, ...CellFill[]][] = [];
  for (const fill of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.sheet === fill.sheet && last.row === fill.row && last.column + 1 === fill.column) run.push(fill);
    else runs.push([fill]);
  }
  return runs;
}

function handedOver(content: CellContent, isText: boolean): string | number {
  switch (content.kind) {
    case "text":
      return isText ? content.text : `'${content.text}`;
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`;
    case "empty":
      return "";
  }
}

function isAsFilled({ sheet, range, fills }: Run): boolean {
  const grid = new SheetGrid(sheet);
  fills.forEach(({ row, column }, index) => {
    const raw: unknown = range.values[0]?.[index];
    grid.put(row, column, { value: cellValue(raw, range.valueTypes[0]?.[index]), formula: formulaOf(range.formulas[0]?.[index], raw) });
  });
  return fills.every((fill) => holdsContent(grid, fill, fill.content, { withCalculated: false }));
}
