import { foldLabel } from "../../number";
import type { CodedTable, FiscalAppropriation, FiscalColumn, FundTable, GeneralBudgetColumn, Records } from "../../records";
import { classByName } from "../../standards";
import { rowsOf } from "../../ties";
import type { Sum } from "../sums/compare-sum";
import { topLines } from "../sums/coded-sums";
import { FISCAL_COLUMNS, lineOf } from "../sums/fiscal-sums";
import { sameSum } from "./same-sum";

/** 公开04 一般公共预算列本年支出合计 = 公开05 合计, and every 类 both list. */
export function generalBudgetPairs({ fiscalAppropriation, generalBudget }: Records): Sum[] {
  if (fiscalAppropriation === undefined || generalBudget === undefined) return [];
  return [...yearPair(fiscalAppropriation, generalBudget, "general"), ...classPairs(fiscalAppropriation, generalBudget)];
}

function classPairs({ table, spending }: FiscalAppropriation, general: CodedTable<GeneralBudgetColumn>): readonly Sum[] {
  const classes = new Map(topLines(general.lines).map((line) => [keyOf(line.name.value), line]));
  return spending.filter(({ role }) => role === "item").flatMap(({ name, amounts }) => {
    const line = classes.get(keyOf(name.value));
    if (line === undefined) return [];
    return sameSum({ table, what: `${name.value.trim()}一般公共预算财政拨款`, field: amounts.general }, { table: general.table, what: `${line.name.value.trim()}小计`, field: line.amounts.total });
  });
}

/** A 类 by its code, so that old and new names are the same. */
const keyOf = (name: string): string => classByName(name)?.code ?? foldLabel(name);

/** 公开04 政府性基金列 = 公开07: 本年支出, 本年收入, 年初 and 年末结转和结余. */
export const governmentFundPairs = ({ fiscalAppropriation, governmentFund }: Records): Sum[] =>
  fiscalAppropriation === undefined || governmentFund === undefined ? [] : fundPairs(fiscalAppropriation, governmentFund, "fund");

/** 公开04 国有资本经营列 = 公开08, column by column. */
export const stateCapitalPairs = ({ fiscalAppropriation, stateCapital }: Records): Sum[] =>
  fiscalAppropriation === undefined || stateCapital === undefined ? [] : fundPairs(fiscalAppropriation, stateCapital, "capital");

function fundPairs(fiscal: FiscalAppropriation, fund: FundTable, budget: Exclude<FiscalColumn, "total">): Sum[] {
  const { table, income, spending } = fiscal;
  const total = fund.total?.amounts;
  const received = income.find((line) => line.role === "item" && line.budget === budget);
  const carried = income.find((line) => line.role === "part" && line.budget === budget);
  return [
    ...yearPair(fiscal, fund, budget),
    ...sameSum({ table, what: `本年${FISCAL_COLUMNS[budget]}收入`, field: received?.amounts.total }, { table: fund.table, what: "合计行本年收入", field: total?.income }),
    ...sameSum({ table, what: `年初${FISCAL_COLUMNS[budget]}结转和结余`, field: carried?.amounts.total }, { table: fund.table, what: "合计行年初结转和结余", field: total?.opening }),
    ...sameSum({ table, what: `年末${FISCAL_COLUMNS[budget]}结转和结余`, field: lineOf(spending, "closing")?.amounts[budget] }, { table: fund.table, what: "合计行年末结转和结余", field: total?.closing }),
  ];
}

/** 本年支出合计 of one budget, with the 类 each side is made of. */
function yearPair({ table, spending }: FiscalAppropriation, other: CodedTable<GeneralBudgetColumn>, budget: Exclude<FiscalColumn, "total">): readonly Sum[] {
  const items = spending.filter(({ role }) => role === "item");
  return sameSum(
    { table, what: `本年支出合计${FISCAL_COLUMNS[budget]}`, field: lineOf(spending, "year")?.amounts[budget], rows: rowsOf(items, ({ amounts }) => amounts[budget]).map((row) => ({ ...row, key: keyOf(row.name) })) },
    { table: other.table, what: "合计行本年支出", field: other.total?.amounts.total, rows: rowsOf(topLines(other.lines), ({ amounts }) => amounts.total).map((row) => ({ ...row, key: keyOf(row.name) })) },
  );
}
