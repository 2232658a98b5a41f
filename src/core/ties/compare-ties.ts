import type { Records } from "../records";
import { TABLE_NAMES } from "../standards";
import { state, words } from "../statement";
import type { Workbook } from "../workbook";
import { compareFigures } from "./compare-figures";
import { baseDataExpenditure, baseDataThreePublic, profileExecution } from "./definitions/base-data";
import type { Side, TieDefinition, TiePair } from "./definitions/definition";
import { budgetSummaryExecution, expenditureBudgetSummary, expenditureExecution, generalBudgetBasicExpenditure } from "./definitions/expenditure";
import { fiscalGeneralBudget, fiscalGovernmentFund, fiscalStateCapital } from "./definitions/fiscal";
import { budgetSummaryFiscal, budgetSummaryIncome, incomeBudgetSummary, incomeFiscal } from "./definitions/income";
import { ledgerExecution, ledgerExpenditure } from "./definitions/ledger";
import { selfEvaluationExecution, selfEvaluationExpenditure } from "./definitions/self-evaluation";
import { explainPair } from "./explain/explain-pair";
import { weigh } from "./explain/weigh";
import { factsOf } from "./explain/facts-of";
import type { Stop } from "./explain/steps";
import type { Row } from "./row";
import type { Explanation, Tie } from "./tie";

/** Every 勾稽关系 the program knows, in the order they are shown. */
export const TIE_DEFINITIONS: readonly TieDefinition[] = [
  expenditureExecution, expenditureBudgetSummary, budgetSummaryExecution, generalBudgetBasicExpenditure,
  budgetSummaryIncome, budgetSummaryFiscal, incomeFiscal, incomeBudgetSummary, fiscalGeneralBudget, fiscalGovernmentFund, fiscalStateCapital,
  ledgerExpenditure, ledgerExecution, selfEvaluationExpenditure, selfEvaluationExecution,
  baseDataThreePublic, baseDataExpenditure, profileExecution,
];

/** Every pair of figures of the records that must agree, compared; differences with their likely causes. With the workbook, formulas of totals are looked at too. Once stopped, differences are left unexplained. */
export function compareTies(records: Records, workbook?: Workbook, stop?: Stop): readonly Tie[] {
  return TIE_DEFINITIONS.flatMap(({ id, pairs }) => pairs(records, workbook).map((pair) => compareTie(id, pair, { workbook, stop })));
}

interface Beside {
  readonly workbook: Workbook | undefined;
  readonly stop: Stop | undefined;
}

function compareTie(definition: string, { suffix, left, right }: TiePair, beside: Beside): Tie {
  const id = suffix === undefined ? definition : `${definition}/${suffix}`;
  const tie = { id, title: `${titleOf(left)} = ${titleOf(right)}`, left: tieSide(left), right: tieSide(right) };
  if (left.figure === undefined || right.figure === undefined) {
    const reason = [left, right].flatMap(({ figure, missing }) => (figure === undefined ? [missing] : [])).join("；");
    return { ...tie, status: "unverified", reason, explanations: explainMissing(left, right, suffix) };
  }
  const compared = compareFigures(left.figure, right.figure);
  if (compared.status === "unverified" || compared.status === "agrees") return { ...tie, ...compared, explanations: [] };
  const question = { left: totalRow(left, left.figure), right: totalRow(right, right.figure), leftRows: left.rows, rightRows: right.rows, ...beside };
  return { ...tie, ...compared, explanations: explainPair(question) };
}

const titleOf = ({ table, what }: Side): string => TABLE_NAMES[table] + what;
const tieSide = ({ table, what, figure }: Side): Tie["left"] => ({ label: `${TABLE_NAMES[table]} ${what}`, ...(figure === undefined ? {} : { figure }) });
const totalRow = (side: Side, figure: Row["figure"]): Row => ({ key: "", name: titleOf(side), figure, isHidden: false });

/** A 科目 that only one of the tables has: the other may miss its row. Totals are not rows. */
function explainMissing(left: Side, right: Side, suffix: string | undefined): readonly Explanation[] {
  const [has, lacks] = left.figure === undefined ? [right, left] : [left, right];
  if (suffix === undefined || has.figure === undefined || lacks.figure !== undefined) return [];
  const item = weigh({ key: suffix, name: has.what, figure: has.figure, isHidden: false });
  if (item === undefined || item.fen === 0) return [];
  const facts = { ...factsOf([item]), table: words(TABLE_NAMES[lacks.table]) };
  return [{ kind: "missing-row", cells: item.cells, isUnique: true, keys: [suffix], statement: state("{table}可能漏列一行：{name} {amount}，见{place}", facts) }];
}
