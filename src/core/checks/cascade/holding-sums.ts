import { type CellFigure, difference, type Figure, sumOf } from "../../figure";
import { type Rational, subtract } from "../../number";
import type { AmountField, Records } from "../../records";
import { compareFigures } from "../../ties";
import { addressKey, type CellAddress } from "../../workbook";
import { allSums } from "../sums/all-sums";
import { compareSum, type Term } from "../sums/compare-sum";
import { subtotalSums } from "../sums/execution-sums";
import type { Entering } from "./discrepancy";

/**
 * The sums of a workbook that hold: a total that equals its parts carries whatever is wrong with one of them, whether by formula or because
 * the slip was there before it was added up.
 */
export class HoldingSums {
  private readonly parts = new Map<string, readonly Entering[]>();
  private readonly sums = new Map<string, readonly Held[]>();
  private readonly wholes = new Map<string, CellAddress[]>();
  private isRead = false;

  constructor(private readonly records: Records) {}

  /** Most searches for a cause ask for none: then nothing is added up. */
  private read(): void {
    if (this.isRead) return;
    this.isRead = true;
    const { records } = this;
    for (const sum of [...allSums(records), ...subtotalSums(records)]) {
      const total = sum.total.field;
      const { kind } = compareSum(sum);
      if (total === undefined || sum.against !== undefined || (kind !== "equal" && kind !== "rounding")) continue;
      const entering = [...placesOf(sum.parts, 1), ...placesOf(sum.less ?? [], -1)];
      const key = addressKey(total.at);
      if (entering.length > 0) {
        this.parts.set(key, [...(this.parts.get(key) ?? []), ...entering]);
        if (total.kind === "amount") this.sums.set(key, [...(this.sums.get(key) ?? []), { total: total.figure, entering }]);
      }
      for (const { figure, way } of entering) {
        const part = addressKey(figure.at);
        const wholes = way === 1 ? this.wholes.get(part) : [];
        if (wholes === undefined) this.wholes.set(part, [total.at]);
        else wholes.push(total.at);
      }
    }
  }

  /** The cells, and all that they are added up from. */
  below(cells: ReadonlyMap<string, Entering>): ReadonlyMap<string, Entering> {
    this.read();
    const added = [...cells].filter(([key]) => this.parts.has(key));
    if (added.length === 0) return cells;
    const found = new Map(cells);
    const waiting = added.map(([, entering]) => entering);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const { figure, way } of this.parts.get(addressKey(next.figure.at)) ?? []) {
        const key = addressKey(figure.at);
        if (found.has(key)) continue;
        const entering: Entering = { figure, way: way === next.way ? 1 : -1 };
        found.set(key, entering);
        waiting.push(entering);
      }
    }
    return found;
  }

  /** Whether a cell is what others add up to, so exactly that it would not be without the excess: it alone is not the wrong one. */
  isWhole(at: CellAddress, excess: Rational): boolean {
    this.read();
    return (this.sums.get(addressKey(at)) ?? []).some((sum) => !holdsWithout(sum, excess));
  }

  /** The totals that hold with a cell as it is, and so are as wrong as the cell. */
  above(at: CellAddress): readonly CellAddress[] {
    this.read();
    const found = new Map<string, CellAddress>();
    const waiting = [...(this.wholes.get(addressKey(at)) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(addressKey(next))) continue;
      found.set(addressKey(next), next);
      waiting.push(...(this.wholes.get(addressKey(next)) ?? []));
    }
    return [...found.values()];
  }
}

interface Held {
  readonly total: CellFigure;
  readonly entering: readonly Entering[];
}

/** Whether the sum would hold as well, as far as stated precision lets one tell, if so much were taken off the total. */
function holdsWithout({ total, entering }: Held, excess: Rational): boolean {
  const ofWay = (way: 1 | -1): Figure | undefined => sumOf(entering.flatMap((one) => (one.way === way ? one.figure : [])));
  const [parts, less] = [ofWay(1), ofWay(-1)];
  if (parts === undefined) return false;
  return compareFigures({ ...total, value: subtract(total.value, excess) }, less === undefined ? parts : difference(parts, less)).status !== "differs";
}

const isAmount = (field: AmountField | undefined): field is Extract<AmountField, { kind: "amount" }> => field?.kind === "amount";
const placesOf = (terms: readonly Term[], way: 1 | -1): readonly Entering[] => terms.flatMap(({ field }) => (isAmount(field) ? [{ figure: field.figure, way }] : []));
