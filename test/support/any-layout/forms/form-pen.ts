import fc from "fast-check";
import type { AmountUnit } from "../../../../src/core/number";
import type { TableKind } from "../../../../src/core/standards";
import type { DrawnCell } from "../../draw-workbook";
import type { Block } from "../draw-table";
import { anyNumbers, type NumberQuirks, writeAmount } from "../quirks/numbers";
import { amount, asIs, type Said } from "../tables/plain-table";

/** What is odd about a form: its amounts, its unit, where it begins and how its labels are spelt. */
export interface FormQuirks {
  readonly seed: number;
  readonly unit: AmountUnit;
  readonly emptyRows: number;
  readonly left: number;
  readonly isUnitInLabel: boolean;
  readonly hasYearInTitle: boolean;
  readonly spelling: "plain" | "wrapped" | "half-width";
  readonly numbers: NumberQuirks;
  readonly hasParts: boolean;
  readonly hasNote: boolean;
}

export const anyForm: fc.Arbitrary<FormQuirks> = fc.record({
  seed: fc.nat(9999), unit: fc.constantFrom<AmountUnit>("万元", "元"), emptyRows: fc.nat(2), left: fc.nat(1), isUnitInLabel: fc.boolean(), hasYearInTitle: fc.boolean(),
  spelling: fc.constantFrom("plain", "wrapped", "half-width"), numbers: anyNumbers, hasParts: fc.boolean(), hasNote: fc.boolean(),
});

/** A cell of a form: nothing, a label, or a thing the accounts say under a key. */
export type FormCell = DrawnCell | { readonly id: string; readonly said: Said };

export const fill = (id: string, fen: number): FormCell => ({ id, said: amount(fen) });
export const put = (id: string, value: DrawnCell): FormCell => ({ id, said: asIs(value) });

/** Draws a form row by row, and keeps where its numbers went. */
export class FormPen {
  readonly block: Block;

  constructor(
    kind: TableKind,
    private readonly quirks: FormQuirks,
    title: string,
  ) {
    this.block = { kind, unit: quirks.unit, codes: "text", hasTitle: true, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], placements: [], aside: [], headerBottom: 0, bottom: 0 };
    for (let row = 0; row < quirks.emptyRows; row += 1) this.block.rows.push([]);
    this.row("title", [title]);
    if (!quirks.isUnitInLabel) this.row("unit", [null, null, null, `单位：${quirks.unit}`]);
  }

  /** The unit behind a label that carries it. */
  get unitMark(): string {
    return this.quirks.isUnitInLabel ? `（${this.quirks.unit}）` : "";
  }

  row(key: string, cells: readonly FormCell[]): number {
    const { left, spelling } = this.quirks;
    const at = this.block.rows.length + 1;
    this.block.rows.push([...Array<null>(left).fill(null), ...cells.map((cell, index) => (isFilled(cell) ? this.write(key, cell, at, index + 1 + left) : spell(cell, spelling)))]);
    return at;
  }

  private write(key: string, { id, said }: { readonly id: string; readonly said: Said }, row: number, column: number): DrawnCell {
    const { unit, numbers, seed } = this.quirks;
    const written = said.sort === "amount" ? writeAmount(said.fen, { unit, decimals: 2 }, numbers, seed, row, column) : { cell: said.sort === "as-is" ? said.value : null };
    this.block.placements.push({ kind: this.block.kind, key, id, role: "line", depth: 0, row, column, said, ...written });
    return written.cell;
  }

  finish(): Block {
    return { ...this.block, bottom: this.block.rows.length };
  }
}

const isFilled = (cell: FormCell): cell is { readonly id: string; readonly said: Said } => typeof cell === "object" && cell !== null && "said" in cell;

function spell(cell: DrawnCell, spelling: FormQuirks["spelling"]): DrawnCell {
  if (typeof cell !== "string" || spelling === "plain") return cell;
  if (spelling === "half-width") return cell.replace(/（/g, "(").replace(/）/g, ")").replace(/：/g, ":");
  return cell.length > 4 && cell.length < 10 ? `${cell.slice(0, 2)}\n${cell.slice(2)}` : cell;
}
