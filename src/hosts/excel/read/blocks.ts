import type { Progress } from "../../../jobs/ports";
import { Refusal, problems, isTooMuchAtOnce } from "../problems";
import type { SurveyedSheet } from "./survey";

/** A rectangle of one sheet; rows and columns count from 0. */
export interface Block {
  /** Which sheet of the survey. */
  readonly index: number;
  readonly sheet: SurveyedSheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a reading is followed and stopped. */
export interface Watch {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BlockReading extends Watch {
  /** Properties of the range to load. */
  readonly load: string;
  /** What else the first round trip asks for; called again where that round trip fails. */
  readonly alongside?: () => void;
  /** Takes what came for some rows of a block and gives its size in bytes, by which the next blocks are cut. */
  readonly take: (rows: BlockRows, range: Excel.Range) => number;
}

/** Rows of a block that are taken in one go, counted from its first. */
export interface BlockRows {
  readonly block: Block;
  readonly from: number;
  /** The first one that is not taken any more. */
  readonly to: number;
}

/** The web allows 5 MB for an answer; far below it, so that the page has time to breathe between blocks. */
const MOST_BYTES = 1_500_000;
/** Cells taken in one go; then the page may draw and react. */
const AT_ONCE = 4_000;
const FIRST_GUESS = 50;
const LEAST_GUESS = 20;
/** Beyond so many, reading takes minutes, and Excel hands nothing out for a single range. */
const MOST_CELLS = 5_000_000;

/** Reads the used cells of sheets. The number of round trips depends on how much there is, never on how many cells or sheets it is spread over. */
export async function readInBlocks(context: Excel.RequestContext, sheets: readonly SurveyedSheet[], reading: BlockReading): Promise<void> {
  const waiting = sheets.flatMap((sheet, index) => wholeOf(sheet, index));
  const whole = waiting.reduce((sum, block) => sum + cellsOf(block), 0);
  const widest = waiting.find((block) => cellsOf(block) > MOST_CELLS);
  if (widest !== undefined) throw new Refusal(problems.sheetTooLarge(widest.sheet.name));
  if (whole > MOST_CELLS) throw new Refusal(problems.workbookTooLarge());
  let done = 0;
  let room = MOST_BYTES / FIRST_GUESS;
  let alongside = reading.alongside;
  do {
    stopIfCancelled(reading);
    const blocks = cut(waiting, Math.floor(room));
    if (blocks[0] !== undefined) reading.progress?.(done, whole, `读取“${blocks[0].sheet.name}”`);
    alongside?.();
    const bytes = await readBlocks(context, blocks, reading);
    const cells = blocks.reduce((sum, block) => sum + cellsOf(block), 0);
    if (bytes === undefined) {
      waiting.unshift(...blocks);
      room = cells / 4;
      continue;
    }
    alongside = undefined;
    done += cells;
    if (cells > 0) room = MOST_BYTES / Math.max(LEAST_GUESS, bytes / cells);
  } while (waiting.length > 0);
  stopIfCancelled(reading);
  reading.progress?.(whole, whole, "读取完毕");
}

/** A reading that was called off gives nothing, however far it is. */
export function stopIfCancelled({ signal }: Watch): void {
  if (signal?.aborted === true) throw new Refusal(problems.cancelled());
}

function wholeOf(sheet: SurveyedSheet, index: number): Block[] {
  if (sheet.used === undefined) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = sheet.used;
  return [{ index, sheet, row, column, rows, columns }];
}

const cellsOf = ({ rows, columns }: Block): number => rows * columns;

/** Bytes of the answer; undefined where it was more than Excel hands out at once and there is something to cut. */
async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[], { load, take }: BlockReading): Promise<number | undefined> {
  const ranges = blocks.map((block) => block.sheet.sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).load(load));
  try {
    await context.sync();
  } catch (error) {
    if (isTooMuchAtOnce(error) && (blocks.length > 1 || blocks.some((block) => cellsOf(block) > 1))) return undefined;
    throw error;
  }
  let bytes = 0;
  let cells = AT_ONCE;
  for (const [index, block] of blocks.entries()) {
    const range = ranges[index];
    const step = Math.max(1, Math.floor(AT_ONCE / block.columns));
    for (let from = 0; range !== undefined && from < block.rows; from += step) {
      const to = Math.min(block.rows, from + step);
      if (cells >= AT_ONCE) {
        await breath();
        cells = 0;
      }
      bytes += take({ block, from, to }, range);
      cells += (to - from) * block.columns;
    }
  }
  return bytes;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Takes blocks of together at most so many cells from the front; what is too large is cut across, and a single row along. */
function cut(waiting: Block[], most: number): Block[] {
  const taken: Block[] = [];
  let room = Math.max(1, most);
  for (let next = waiting[0]; next !== undefined && room > 0; next = waiting[0]) {
    if (cellsOf(next) <= room) {
      taken.push(next);
      room -= cellsOf(next);
      waiting.shift();
      continue;
    }
    const piece = pieceOf(next, room, taken.length === 0);
    if (piece === undefined) break;
    const [first, rest] = piece;
    taken.push(first);
    waiting.splice(0, 1, ...rest);
    break;
  }
  return taken;
}

function pieceOf(block: Block, room: number, isFirst: boolean): readonly [Block, readonly Block[]] | undefined {
  const rows = Math.floor(room / block.columns);
  if (rows >= 1) return [{ ...block, rows }, [{ ...block, row: block.row + rows, rows: block.rows - rows }]];
  if (!isFirst) return undefined;
  const below = block.rows > 1 ? [{ ...block, row: block.row + 1, rows: block.rows - 1 }] : [];
  return [{ ...block, rows: 1, columns: room }, [{ ...block, rows: 1, column: block.column + room, columns: block.columns - room }, ...below]];
}
