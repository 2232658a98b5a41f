import { MAX_COLUMN, MAX_ROW, columnName, columnNumber, endOfLiteral, wordAt } from "../../../core/workbook";

/** A piece of a formula that moves with its cell. */
interface MovingPart {
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A shared formula taken apart once, so that each follower costs only its joining. */
export class SharedFormula {
  private readonly pieces: readonly (string | MovingPart)[];

  constructor(
    readonly formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = takeApart(formula);
  }

  /** The formula as the cell at this place has it: relative references moved along, all else as it was. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : move(piece, down, right))).join("");
  }
}

function move(part: MovingPart, down: number, right: number): string {
  const column = part.column === 0 || part.isColumnFixed ? part.column : part.column + right;
  const row = part.row === 0 || part.isRowFixed ? part.row : part.row + down;
  const isOutside = column > MAX_COLUMN || row > MAX_ROW || (part.column > 0 && column < 1) || (part.row > 0 && row < 1);
  if (isOutside) return "#REF!";
  const letters = part.column === 0 ? "" : (part.isColumnFixed ? "$" : "") + columnName(column);
  return letters + (part.row === 0 ? "" : (part.isRowFixed ? "$" : "") + String(row));
}

function takeApart(formula: string): (string | MovingPart)[] {
  const pieces: (string | MovingPart)[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < formula.length) {
    const skipped = endOfLiteral(formula, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const word = wordAt(formula, at);
    if (word === "") {
      at++;
      continue;
    }
    const found = readReference(formula, at, word);
    if (found !== undefined) {
      pieces.push(formula.slice(plainFrom, at), ...found.parts);
      plainFrom = found.end;
    }
    at = found?.end ?? at + word.length;
  }
  pieces.push(formula.slice(plainFrom));
  return pieces;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** The cell, or the pair of whole columns or rows, that begins with this word; a function, a sheet or a name is none. */
function readReference(formula: string, at: number, word: string): { parts: (string | MovingPart)[]; end: number } | undefined {
  const end = at + word.length;
  const cell = readCell(word);
  if (cell !== undefined) return isCalledOrSheet(formula, end) ? undefined : { parts: [cell], end };
  if (formula.charAt(end) !== ":") return undefined;
  const second = wordAt(formula, end + 1);
  const secondEnd = end + 1 + second.length;
  const first = readColumn(word) ?? readRow(word);
  const last = first?.row === 0 ? readColumn(second) : readRow(second);
  if (first === undefined || last === undefined || isCalledOrSheet(formula, secondEnd)) return undefined;
  return { parts: [first, ":", last], end: secondEnd };
}

const isCalledOrSheet = (formula: string, end: number): boolean => /[(![]/.test(formula.charAt(end));

function readCell(word: string): MovingPart | undefined {
  const [, columnSign, letters = "", rowSign, digits] = CELL.exec(word) ?? [];
  const column = columnNumber(letters);
  if (column === undefined || Number(digits) > MAX_ROW) return undefined;
  return { column, row: Number(digits), isColumnFixed: columnSign === "$", isRowFixed: rowSign === "$" };
}

function readColumn(word: string): MovingPart | undefined {
  const [, sign, letters = ""] = COLUMN.exec(word) ?? [];
  const column = columnNumber(letters);
  return column === undefined ? undefined : { column, row: 0, isColumnFixed: sign === "$", isRowFixed: true };
}

function readRow(word: string): MovingPart | undefined {
  const [, sign, digits] = ROW.exec(word) ?? [];
  const row = Number(digits);
  return row <= MAX_ROW ? { column: 0, row, isColumnFixed: true, isRowFixed: sign === "$" } : undefined;
}
