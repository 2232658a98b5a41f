import { FISCAL_COLUMN_NAMES, type FiscalAppropriation, type FiscalColumn, type FiscalLine, type Records } from "../../records";
import { type Sum, type Term, term, termOf } from "./compare-sum";

const COLUMNS = Object.keys(FISCAL_COLUMN_NAMES) as FiscalColumn[]; // the record's own keys

/** 本年收入合计 = Σ of the three budgets; 年初财政拨款结转和结余 likewise; 总计 = 本年收入合计 + 年初财政拨款结转和结余. */
export function fiscalIncomeSums({ fiscalAppropriation }: Records): Sum[] {
  return sumsOf(fiscalAppropriation, ({ income }) => [
    { what: "财政拨款本年收入合计", of: "各项财政拨款收入之和", total: lineOf(income, "year"), parts: linesOf(income, "item") },
    { what: "年初财政拨款结转和结余", of: "各项预算财政拨款结转之和", total: lineOf(income, "opening"), parts: linesOf(income, "part").filter(({ budget }) => budget !== undefined) },
    { what: "财政拨款收入总计", of: "本年收入合计加年初财政拨款结转和结余", total: lineOf(income, "total"), parts: linesOf(income, "year", "opening") },
  ], ["total"]);
}

/** 本年支出合计 = Σ各类; 总计 = 本年支出合计 + 年末财政拨款结转和结余, for every column; 合计 of every row = Σ of the three budgets. */
export function fiscalSpendingSums(records: Records): Sum[] {
  const { fiscalAppropriation } = records;
  const down = sumsOf(fiscalAppropriation, ({ spending }) => [
    { what: "财政拨款本年支出合计", of: "各类支出之和", total: lineOf(spending, "year"), parts: linesOf(spending, "item") },
    { what: "财政拨款支出总计", of: "本年支出合计加年末财政拨款结转和结余", total: lineOf(spending, "total"), parts: linesOf(spending, "year", "closing") },
  ], COLUMNS);
  return [...down, ...(fiscalAppropriation === undefined ? [] : rowSums(fiscalAppropriation))];
}

function rowSums({ table, spending }: FiscalAppropriation): Sum[] {
  return spending.map((line) => ({
    table, what: `财政拨款支出“${line.name.value.trim()}”`, of: "三项预算财政拨款之和", total: termOf(line, line.amounts.total), parts: partsOf(line),
  }));
}

const partsOf = ({ amounts }: FiscalLine): Term[] => COLUMNS.filter((column) => column !== "total").map((column) => term(FISCAL_COLUMN_NAMES[column], amounts[column]));

interface SideSum {
  readonly what: string;
  readonly of: string;
  readonly total: FiscalLine | undefined;
  readonly parts: readonly FiscalLine[];
}

function sumsOf(fiscal: FiscalAppropriation | undefined, sides: (fiscal: FiscalAppropriation) => readonly SideSum[], columns: readonly FiscalColumn[]): Sum[] {
  if (fiscal === undefined) return [];
  return sides(fiscal).flatMap(({ what, of, total, parts }) =>
    total === undefined ? [] : columns.map((column): Sum => ({
      table: fiscal.table, what, of, ...(columns.length > 1 ? { column: FISCAL_COLUMN_NAMES[column] } : {}),
      total: termOf(total, total.amounts[column]), parts: parts.map((line) => termOf(line, line.amounts[column])),
    })),
  );
}

/** The line of a role, of which a table has one. */
export const lineOf = (lines: readonly FiscalLine[], role: FiscalLine["role"]): FiscalLine | undefined => lines.find((line) => line.role === role);
const linesOf = (lines: readonly FiscalLine[], ...roles: readonly FiscalLine["role"][]): FiscalLine[] => lines.filter(({ role }) => roles.includes(role));
