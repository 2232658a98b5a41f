import { TABLE_VOCABULARY, type TableKind } from "../standards";
import type { Sheet, Workbook } from "../workbook";
import { fitOf, readTableAs } from "./read-tables";
import type { RowsOfTable } from "./sections";
import type { Table, TableChoice, TableSubject, Unrecognised } from "./table";
import { meaningOf } from "./table-subject";

export interface TablesRead {
  readonly tables: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
}

/** The tables as the user says they are. What a choice asks for and the sheet does not give is unrecognised, with the columns that are missing; nothing else is tried then. */
export function obeyChoices(workbook: Workbook, read: TablesRead, choices: readonly TableChoice[]): TablesRead {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const blocks = numberBlocks(blocksOf(read, sheets));
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const block of blocks) {
    const obeyed = obey(block, choices);
    if (isTable(obeyed)) tables.push(obeyed);
    else unrecognised.push(obeyed);
  }
  return { tables, unrecognised };
}

/** A table or an unrecognised sheet, the rows it takes, and what it is known by. */
interface Block {
  readonly sheet: Sheet;
  readonly from: number;
  readonly to: number;
  readonly read: Table | Unrecognised;
  readonly subject: TableSubject;
}

const isTable = (read: Table | Unrecognised): read is Table => "columns" in read;

/** In the order of the sheets, as they were read. */
function blocksOf({ tables, unrecognised }: TablesRead, sheets: ReadonlyMap<string, Sheet>): readonly Block[] {
  return [...tables, ...unrecognised].flatMap((read) => {
    const sheet = sheets.get(read.sheet);
    if (sheet === undefined) return [];
    const top = isTable(read) ? read.header.top : (read.area?.top ?? 1);
    const above = tables.filter((table) => table.sheet === read.sheet && table !== read && table.area.bottom < top).map(({ area }) => area.bottom);
    const from = Math.max(0, ...above) + 1;
    const to = isTable(read) ? read.area.bottom : sheet.lastRow;
    // A form has its words anywhere.
    const headerTo = isTable(read) && read.columns.length > 0 ? read.header.bottom : to;
    return [{ sheet, from, to, read, subject: { meaning: meaningOf(sheet, from, headerTo) } }];
  });
}

/** Tables that say the same are told apart by number: the latest year first, then by office, then in the order of the sheets. */
function numberBlocks(blocks: readonly Block[]): readonly Block[] {
  const same = new Map<string, Block[]>();
  for (const block of blocks) same.set(block.subject.meaning, [...(same.get(block.subject.meaning) ?? []), block]);
  return blocks.map((block) => {
    const { meaning } = block.subject;
    const group = same.get(meaning) ?? [];
    return group.length < 2 ? block : { ...block, subject: { meaning, nth: [...group].sort(byYear).indexOf(block) + 1 } };
  });
}

function byYear(a: Block, b: Block): number {
  const year = ({ read }: Block): number => (isTable(read) ? (read.year?.value ?? 0) : 0);
  const office = ({ read }: Block): string => (isTable(read) ? (read.office?.value ?? "") : "");
  return year(b) - year(a) || (office(a) < office(b) ? -1 : office(a) > office(b) ? 1 : 0);
}

/** The choice made last for a table; one made when there was no other table that says the same holds for all of them. */
function choiceFor({ meaning, nth = 1 }: TableSubject, choices: readonly TableChoice[]): number {
  const fits = (choice: TableChoice): boolean => choice.meaning === meaning && (choice.nth === undefined || choice.nth === nth);
  return meaning === "" ? -1 : choices.map(fits).lastIndexOf(true);
}

function obey({ sheet, from, to, read, subject }: Block, choices: readonly TableChoice[]): Table | Unrecognised {
  const chosen = choiceFor(subject, choices);
  const kind = choices[chosen]?.kind;
  if (kind === undefined) return { ...read, subject };
  const area = isTable(read) ? { area: read.area } : {};
  if (kind === "none") return { sheet: sheet.name, missing: [], subject, saidToBe: kind, ...area };
  if (isTable(read) && read.kind === kind && read.basis === undefined) return { ...read, confidence: "sure", subject, chosen };
  const { table, missing } = readTableAs(sheet, kind, { from, to });
  if (table === undefined) return { sheet: sheet.name, nearest: kind, missing, subject, saidToBe: kind, ...area };
  return { ...table, confidence: "sure", subject, chosen };
}

/** The kinds a table could be said to be, nearest first: those whose columns are all there, the one its title names before the others, then those that lack the fewest. */
export function nearKinds(sheet: Sheet, rows: RowsOfTable): readonly TableKind[] {
  const near = TABLE_VOCABULARY.flatMap(({ kind }) => {
    const { isForm, found, missing } = fitOf(sheet, kind, rows);
    // A kind known by name only is none to choose.
    return isForm || found !== undefined || missing.length > 0 ? [{ kind, missing: missing.length, isTitled: found?.isTitled === true, columns: found?.columns.length ?? 0 }] : [];
  });
  return near.sort((a, b) => a.missing - b.missing || Number(b.isTitled) - Number(a.isTitled) || b.columns - a.columns).map(({ kind }) => kind);
}
