import { fold } from "../../number";
import { SCORE_TABLE_HEADS } from "../../standards";

/** What tells of a cell what it is: the words that head its row, and the head above it. */
export type CellLeads = ReadonlyMap<number, string>;

const HEADS = SCORE_TABLE_HEADS.join("");
const BORDER = /[|\t]/;
const LINE = /[^\n\r]+/g;
const ENDED = /[。！？；]\s*$/;
const NUMBER = /^[\d.,]+$/;

/**
 * The leads of the numbers in our 评分明细表, by where their cells start. A row may lack cells that the rows above span, so heads are counted from the last.
 * Only the table with our own heads is known: what a cell of another is nobody has said.
 */
export function scoreCells(text: string): CellLeads {
  const leads = new Map<number, string>();
  let isInside = false;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (!BORDER.test(line)) {
      // Words of the last cell go on in lines of their own; a caption ends the table.
      if (!ENDED.test(line)) isInside = false;
    } else if (fold(line).replace(/[|\t]/g, "") === HEADS) isInside = true;
    else if (isInside) readRow(line, index, leads);
  }
  return leads;
}

function readRow(line: string, start: number, leads: Map<number, string>): void {
  const cells = line.split(BORDER);
  let [at, label] = [start, ""];
  for (const [index, cell] of cells.entries()) {
    const words = fold(cell);
    const head = SCORE_TABLE_HEADS.at(index - cells.length);
    if (!NUMBER.test(words)) label = words === "" ? label : words;
    else if (label !== "" && (head === "分值" || head === "得分")) leads.set(at, `${label}¦${head}`);
    at += cell.length + 1;
  }
}
