import { foldLabel } from "../../number";
import { type CodedTable, FISCAL_COLUMN_NAMES, type FiscalAppropriation, type FiscalColumn, type FundTable, type GeneralBudgetColumn, topLines } from "../../records";
import { classByName, type TableKind } from "../../standards";
import { type Row, rowsOf } from "../row";
import { sideOf, statedPair, type TieDefinition, type TiePair } from "./definition";

/** 公开04 一般公共预算列本年支出合计 = 公开05 合计, and every 类 both list (CK24). */
export const fiscalGeneralBudget: TieDefinition = {
  id: "fiscal-appropriation=general-budget",
  pairs: ({ fiscalAppropriation: fiscal, generalBudget }) =>
    fiscal === undefined || generalBudget === undefined ? [] : [...yearPair(fiscal, generalBudget, "general"), ...classPairs(fiscal, generalBudget)],
};

/** 公开04 政府性基金列 = 公开07: 本年支出, 本年收入, 年初 and 年末结转和结余 (CK26). */
export const fiscalGovernmentFund: TieDefinition = {
  id: "fiscal-appropriation=government-fund",
  pairs: ({ fiscalAppropriation: fiscal, governmentFund }) => (fiscal === undefined || governmentFund === undefined ? [] : fundPairs(fiscal, governmentFund, "fund")),
};

/** 公开04 国有资本经营列 = 公开08, column by column (CK27). */
export const fiscalStateCapital: TieDefinition = {
  id: "fiscal-appropriation=state-capital",
  pairs: ({ fiscalAppropriation: fiscal, stateCapital }) => (fiscal === undefined || stateCapital === undefined ? [] : fundPairs(fiscal, stateCapital, "capital")),
};

type Budget = Exclude<FiscalColumn, "total">;

const TABLES: Readonly<Record<Budget, TableKind>> = { general: "general-budget", fund: "government-fund", capital: "state-capital" };

/** 本年支出合计 of one budget, with the 类 each side is made of. */
function yearPair({ spending }: FiscalAppropriation, other: CodedTable<GeneralBudgetColumn>, budget: Budget): readonly TiePair[] {
  const items = spending.filter(({ role }) => role === "item");
  const year = spending.find(({ role }) => role === "year");
  return statedPair(
    sideOf("fiscal-appropriation", `本年支出合计${FISCAL_COLUMN_NAMES[budget]}`, year?.amounts[budget], byClass(rowsOf(items, ({ amounts }) => amounts[budget]))),
    sideOf(TABLES[budget], "合计行本年支出", other.total?.amounts.total, byClass(rowsOf(topLines(other.lines), ({ amounts }) => amounts.total))),
  );
}

function classPairs({ spending }: FiscalAppropriation, { lines }: CodedTable<GeneralBudgetColumn>): readonly TiePair[] {
  const classes = new Map(topLines(lines).map((line) => [keyOf(line.name.value), line]));
  return spending.filter(({ role }) => role === "item").flatMap(({ name, amounts }) => {
    const key = keyOf(name.value);
    const line = classes.get(key);
    if (line === undefined) return [];
    return statedPair(
      sideOf("fiscal-appropriation", `${name.value.trim()}${FISCAL_COLUMN_NAMES.general}`, amounts.general),
      sideOf("general-budget", `${line.name.value.trim()}小计`, line.amounts.total),
      key,
    );
  });
}

function fundPairs(fiscal: FiscalAppropriation, fund: FundTable, budget: Exclude<Budget, "general">): readonly TiePair[] {
  const { income, spending } = fiscal;
  const total = fund.total?.amounts;
  const name = FISCAL_COLUMN_NAMES[budget];
  const received = income.find((line) => line.role === "item" && line.budget === budget);
  const carried = income.find((line) => line.role === "part" && line.budget === budget);
  const left = spending.find(({ role }) => role === "closing");
  const table = TABLES[budget];
  return [
    ...yearPair(fiscal, fund, budget),
    ...statedPair(sideOf("fiscal-appropriation", `本年${name}收入`, received?.amounts.total), sideOf(table, "合计行本年收入", total?.income), "income"),
    ...statedPair(sideOf("fiscal-appropriation", `年初${name}结转和结余`, carried?.amounts.total), sideOf(table, "合计行年初结转和结余", total?.opening), "opening"),
    ...statedPair(sideOf("fiscal-appropriation", `年末${name}结转和结余`, left?.amounts[budget]), sideOf(table, "合计行年末结转和结余", total?.closing), "closing"),
  ];
}

/** A 类 by its code, so that old and new names are the same. */
const keyOf = (name: string): string => classByName(name)?.code ?? foldLabel(name);
const byClass = (rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, key: keyOf(row.name) }));
