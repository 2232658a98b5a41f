import type { Figure } from "../../figure";
import { type AmountUnit, toFixed, parseDecimal } from "../../number";
import { anchorOf, type CellContent, type Sheet } from "../../workbook";
import type { FormId } from "../form-input";
import { liveNumber, type NumberContent, whyMissing } from "../live/live-number";

/** A cell of a blank form and what goes in. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  /** What it is, for the preview: 年度资金总额 全年预算数. */
  readonly label: string;
  readonly content: Exclude<CellContent, { kind: "empty" }>;
}

/** A blank form of the office's: what is filled in, and what could not be placed, in whole Chinese phrases. */
export interface FormFill {
  readonly sheet: string;
  readonly form: FormId;
  readonly cells: readonly PlacedCell[];
  readonly unplaced: readonly string[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel shows no longer text; a formula's text is kept as one cell. */
const LONGEST_TEXT = 32_767;

/** Collects what goes into a blank form. A cell that holds anything is the office's and stays as it is. */
export class FillDraft {
  private readonly cells = new Map<string, PlacedCell>();
  private readonly unplaced: string[] = [];

  constructor(
    readonly sheet: Sheet,
    /** The unit the form's amounts are in. */
    readonly unit: AmountUnit,
  ) {}

  isEmpty(at: Place): boolean {
    const { row, column } = anchorOf(this.sheet, at);
    return this.sheet.value(row, column) === null && this.sheet.formula(row, column) === undefined && !this.cells.has(`${row}:${column}`);
  }

  /** Puts a content into an empty cell. A cell formatted as text takes what would be shown, since Excel would take a formula for words there. */
  put(at: Place, label: string, content: CellContent): void {
    if (content.kind === "empty" || !this.isEmpty(at)) return;
    const { row, column } = anchorOf(this.sheet, at);
    if (content.kind === "text" && content.text.length > LONGEST_TEXT) {
      this.lack(`${label}：文字过长，一个单元格放不下`);
      return;
    }
    const isText = this.sheet.format(row, column) === "@";
    this.cells.set(`${row}:${column}`, { row, column, label, content: isText ? asText(content) : content });
  }

  words(at: Place, label: string, text: string | undefined): void {
    if (!this.isEmpty(at)) return;
    if (text === undefined || text.trim() === "") this.lack(`${label}：工作簿中没有`);
    else this.put(at, label, { kind: "text", text });
  }

  /** 万元 with two decimals, as the form's unit asks. */
  amount(at: Place, label: string, figure: Figure | undefined): void {
    this.number(at, label, figure, { decimals: 2, unit: this.unit });
  }

  score(at: Place, label: string, figure: Figure | undefined): void {
    this.number(at, label, figure, { decimals: 2 });
  }

  /** A rate: as a number where the cell is formatted as a percentage, else in words that follow the sheets. */
  rate(at: Place, label: string, figure: Figure | undefined): void {
    if (!this.isEmpty(at)) return;
    const content = this.found(label, figure, { decimals: 4 });
    if (content === undefined) return;
    const { row, column } = anchorOf(this.sheet, at);
    this.put(at, label, this.sheet.format(row, column).includes("%") ? content : percentWords(content));
  }

  lack(what: string): void {
    if (!this.unplaced.includes(what)) this.unplaced.push(what);
  }

  finish(form: FormId): FormFill {
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { sheet: this.sheet.name, form, cells, unplaced: this.unplaced };
  }

  private number(at: Place, label: string, figure: Figure | undefined, shown: Parameters<typeof liveNumber>[1]): void {
    if (!this.isEmpty(at)) return;
    const content = this.found(label, figure, shown);
    if (content !== undefined) this.put(at, label, content);
  }

  private found(label: string, figure: Figure | undefined, shown: Parameters<typeof liveNumber>[1]): NumberContent | undefined {
    const content = figure === undefined ? undefined : liveNumber(figure, shown);
    if (content === undefined) this.lack(figure === undefined ? `${label}：工作簿中没有` : (whyMissing(figure, label) ?? `${label}：不能计算`));
    return content;
  }
}

const numberOf = (content: NumberContent): number => (content.kind === "number" ? content.value : Number(content.cached));

/** `70.89%` as words; a formula keeps them live. */
function percentWords(content: NumberContent): CellContent {
  const words = `${fixed(numberOf(content) * 100)}%`;
  return content.kind === "formula" ? { kind: "formula", formula: `TEXT(${content.formula},"0.00%")`, cached: words } : { kind: "text", text: words };
}

function asText(content: Exclude<CellContent, { kind: "empty" }>): Exclude<CellContent, { kind: "empty" }> {
  switch (content.kind) {
    case "text":
      return content;
    case "number":
      return { kind: "text", text: fixed(content.value) };
    case "formula":
      return { kind: "text", text: typeof content.cached === "number" ? fixed(content.cached) : content.cached };
  }
}

/** Two decimals, rounded from the digits JavaScript shows, which are those that were meant. */
function fixed(value: number): string {
  const exact = parseDecimal(String(Math.round(value * 1e8) / 1e8));
  return exact === undefined ? String(value) : toFixed(exact, 2);
}
