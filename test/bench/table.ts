/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export interface Compared {
  readonly ours: readonly number[] | undefined;
  readonly theirs: readonly number[] | undefined;
  readonly theirName: string;
  /** The ratio that is promised. */
  readonly most?: number | undefined;
}

/** Lines of the bench, printed as they come; what is beyond a promise is said to be. */
export class Table {
  heading(text: string): void {
    this.note(`\n${text}`);
  }

  ratio(called: string, { ours = [], theirs = [], theirName, most }: Compared): void {
    const [mine, other] = [median(ours), median(theirs)];
    this.note(`  ${called}: ${round(mine)} ms : ${theirName} ${round(other)} ms = ${(mine / other).toFixed(2)}${judged(mine / other, most)}${mine < other ? ` (${(other / mine).toFixed(1)} times as fast)` : ""}, ${ours.length} and ${theirs.length} runs`);
  }

  time(called: string, milliseconds: number, most: number): void {
    this.note(`  ${called}: ${round(milliseconds)} ms${judged(milliseconds, most)}`);
  }

  memory(called: string, megabytes: number, most?: number): void {
    this.note(`  ${called}: ${round(megabytes)} MB${judged(megabytes, most)}`);
  }

  note(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}

const round = (number: number): string => number.toFixed(number < 10 ? 2 : 0);
const judged = (number: number, most: number | undefined): string => (most === undefined ? "" : number <= most ? ` (≤ ${round(most)})` : ` (BEYOND ${round(most)})`);
