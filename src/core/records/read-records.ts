import { obeyChoices, readTables, type Table, type TableChoice } from "../tables";
import type { TableKind } from "../standards";
import type { Located, Sheet, Workbook } from "../workbook";
import { readBaseData } from "./forms/read-base-data";
import { readBasicExpenditure } from "./accounts/read-basic-expenditure";
import { readBudgetSummary } from "./accounts/read-budget-summary";
import { readCodedTable } from "./accounts/read-coded-table";
import { readExecution } from "./read-execution";
import { readIndicators } from "./read-indicators";
import { readLedger } from "./ledger/read-ledger";
import { readProfile } from "./forms/read-profile";
import type { FundColumn, IncomeColumn } from "./account-records";
import { readProject } from "./forms/read-project";
import { readFiscalAppropriation } from "./accounts/read-fiscal-appropriation";
import { saysNothing } from "./forms/says-nothing";
import type { ExpenditureColumn, GeneralBudgetColumn, Records } from "./records";
import { readSelfEvaluation } from "./forms/read-self-evaluation";
import { readThreePublic } from "./accounts/read-three-public";

export interface ReadingSettings {
  /** Our own sheets of a former run: not the office's data. */
  readonly except?: ReadonlySet<string>;
  /** What the user said about tables, the latest last. Without it no table says what it is known again by. */
  readonly choices?: readonly TableChoice[];
}

const EXPENDITURE_COLUMNS: readonly ExpenditureColumn[] = ["total", "basic", "project", "upward", "operating", "subsidy"];
const INCOME_COLUMNS: readonly IncomeColumn[] = ["total", "fiscal", "superior", "business", "operating", "affiliated", "other"];
const FUND_COLUMNS: readonly FundColumn[] = ["opening", "income", "total", "basic", "project", "closing"];
const GENERAL_COLUMNS: readonly GeneralBudgetColumn[] = ["total", "basic", "project"];

type Parts = { -readonly [Key in keyof Records]: Records[Key] };

/** Everything the tables of a workbook say, typed and located. Of several tables of one kind the surest is used; the others are rivals. */
export function readRecords(workbook: Workbook, settings: ReadingSettings = {}): Records {
  const found = readTables(workbook, settings.except);
  const { tables: all, unrecognised } = settings.choices === undefined ? found : obeyChoices(workbook, found, settings.choices);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = all.filter(({ basis }) => basis === undefined);
  const budgetTables = all.filter(({ basis }) => basis !== undefined);
  const chosen = chooseTables(tables, (table) => {
    const sheet = sheets.get(table.sheet);
    return sheet !== undefined && saysNothing(sheet, table);
  });
  const parts: Parts = { tables: [], unrecognised, rivals: tables.filter((table) => !isUsed(table, chosen)) };
  const read: Table[] = [];
  const stated = mostStated(tables.flatMap((table) => table.year ?? []))?.value;
  for (const table of tables) {
    const sheet = sheets.get(table.sheet);
    read.push(sheet !== undefined && isUsed(table, chosen) ? readInto(parts, sheet, { table, date1904: workbook.date1904, ...(stated === undefined ? {} : { year: stated }) }) : table);
  }
  parts.tables = read;
  const year = mostStated(read.flatMap((table) => (table.year === undefined ? [] : [table.year])));
  const office = parts.profile?.topics.office?.[0] ?? mostStated(read.flatMap((table) => (table.office === undefined ? [] : [table.office])));
  return { ...parts, ...(budgetTables.length === 0 ? {} : { budgetTables }), ...(year === undefined ? {} : { year }), ...(office === undefined ? {} : { office }) };
}

const RANK = { sure: 0, likely: 1, doubtful: 2 } as const;

function chooseTables(tables: readonly Table[], isBlank: (table: Table) => boolean): ReadonlyMap<TableKind, Table> {
  const chosen = new Map<TableKind, Table>();
  for (const table of tables) {
    const before = chosen.get(table.kind);
    if (before === undefined || isBetter(table, before, isBlank)) chosen.set(table.kind, table);
  }
  return chosen;
}

/** An office has one table of a kind, but a 自评表 for every project. */
const isUsed = (table: Table, chosen: ReadonlyMap<TableKind, Table>): boolean => table.kind === "project" || chosen.get(table.kind) === table;

/** The user's word goes before all recognition, the later word before the earlier; then a form that is filled in before a blank one. */
function isBetter(table: Table, before: Table, isBlank: (table: Table) => boolean): boolean {
  const said = (table.chosen ?? -1) - (before.chosen ?? -1);
  if (said !== 0) return said > 0;
  const [blank, blankBefore] = [isBlank(table), isBlank(before)];
  return blank === blankBefore ? RANK[table.confidence] < RANK[before.confidence] : blankBefore;
}

/** Reads one table into its place and returns it with what its reading left out. */
function readInto(parts: Parts, sheet: Sheet, { table, date1904, year }: { readonly table: Table; readonly date1904: boolean; readonly year?: number }): Table {
  switch (table.kind) {
    case "budget-summary":
      return (parts.budgetSummary = readBudgetSummary(sheet, table)).table;
    case "expenditure":
      return (parts.expenditure = readCodedTable(sheet, table, EXPENDITURE_COLUMNS)).table;
    case "general-budget":
      return (parts.generalBudget = readCodedTable(sheet, table, GENERAL_COLUMNS)).table;
    case "basic-expenditure":
      return (parts.basicExpenditure = readBasicExpenditure(sheet, table)).table;
    case "three-public":
      return (parts.threePublic = readThreePublic(sheet, table, year)).table;
    case "execution":
      return (parts.execution = readExecution(sheet, table)).table;
    case "ledger":
      return (parts.ledger = readLedger(sheet, table)).table;
    case "indicators":
      return (parts.indicators = readIndicators(sheet, table, date1904)).table;
    case "self-evaluation":
      return (parts.selfEvaluation = readSelfEvaluation(sheet, table, date1904)).table;
    case "base-data":
      return (parts.baseData = readBaseData(sheet, table)).table;
    case "profile":
      return (parts.profile = readProfile(sheet, table)).table;
    case "income":
      return (parts.income = readCodedTable(sheet, table, INCOME_COLUMNS)).table;
    case "fiscal-appropriation":
      return (parts.fiscalAppropriation = readFiscalAppropriation(sheet, table)).table;
    case "government-fund":
      return (parts.governmentFund = readCodedTable(sheet, table, FUND_COLUMNS)).table;
    case "state-capital":
      return (parts.stateCapital = readCodedTable(sheet, table, FUND_COLUMNS)).table;
    case "project": {
      const project = readProject(sheet, table, date1904);
      parts.projects = [...(parts.projects ?? []), project];
      return project.table;
    }
  }
}

/** What most tables state, the first of equals. */
function mostStated<T>(stated: readonly Located<T>[]): Located<T> | undefined {
  const counts = new Map<T, number>();
  for (const { value } of stated) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Located<T> | undefined;
  for (const one of stated) if (best === undefined || (counts.get(one.value) ?? 0) > (counts.get(best.value) ?? 0)) best = one;
  return best;
}
