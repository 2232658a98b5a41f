import type { AmountField, Ledger, LedgerEntry, QuantityField, Records } from "../records";
import type { Table } from "../tables";
import { columnTables } from "./sums/coded-tables";

/** Every amount and every quantity of one table. */
export interface TableFields {
  readonly table: Table;
  readonly amounts: readonly AmountField[];
  /** The amounts without those that are known to be number cells of whole 分 stated as their column is: a ledger has a hundred thousand of these. */
  readonly unlike: readonly AmountField[];
  /** How many such there are. */
  readonly alike: number;
  readonly quantities: readonly QuantityField[];
}

type Line = Readonly<Record<string, unknown>>;

/** Several checks ask for the fields of the same records. */
const KEPT = new WeakMap<Records, readonly TableFields[]>();

/** All cells of the workbook's tables that were read as amounts or quantities, table by table. */
export function fieldsOf(records: Records): readonly TableFields[] {
  const fields = KEPT.get(records) ?? readFields(records);
  KEPT.set(records, fields);
  return fields;
}

function readFields(records: Records): readonly TableFields[] {
  const { budgetSummary, fiscalAppropriation, basicExpenditure, threePublic, execution, ledger, indicators, selfEvaluation, baseData, profile, projects = [] } = records;
  const coded = columnTables(records).map(({ coded: { table, lines, total } }) => fields(table, [...lines, total].map((line) => line?.amounts)));
  return [
    ...(budgetSummary === undefined ? [] : [fields(budgetSummary.table, [...budgetSummary.income, ...budgetSummary.spending])]),
    ...coded,
    ...(fiscalAppropriation === undefined ? [] : [fields(fiscalAppropriation.table, [...fiscalAppropriation.income, ...fiscalAppropriation.spending].map(({ amounts }) => amounts))]),
    ...(basicExpenditure === undefined ? [] : [basicFields(basicExpenditure)]),
    ...(threePublic === undefined ? [] : [fields(threePublic.table, [threePublic.budget, threePublic.actual, threePublic.previous])]),
    ...(execution === undefined ? [] : [fields(execution.table, [...execution.lines, execution.total])]),
    ...(ledger === undefined ? [] : [ledgerFields(ledger)]),
    ...(indicators === undefined ? [] : [fields(indicators.table, [...indicators.lines, indicators.total])]),
    ...(selfEvaluation === undefined ? [] : [selfEvaluationFields(selfEvaluation)]),
    ...projects.map(selfEvaluationFields),
    ...(baseData === undefined ? [] : [fields(baseData.table, [baseData.staff, ...baseData.lines])]),
    ...(profile === undefined ? [] : [fields(profile.table, [{ budget: profile.budget }])]),
  ];
}

function basicFields({ table, lines, staffTotal, publicTotal, total }: NonNullable<Records["basicExpenditure"]>): TableFields {
  return fields(table, [...lines, staffTotal, publicTotal, total].map((line) => line?.amounts));
}

function selfEvaluationFields({ table, funds, lines, total, byIncome, byNature }: NonNullable<Records["selfEvaluation"]>): TableFields {
  const natures = [byIncome, byNature].flatMap((block) => (block === undefined ? [] : [{ total: block.total }, ...block.parts]));
  return fields(table, [...funds, ...lines, total, ...natures]);
}

/** Entries have no other amounts than these. */
const amountsOf = (lines: Iterable<LedgerEntry>): AmountField[] => Array.from(lines, ({ amount, credit, balance }) => [amount, credit, balance]).flat().filter((field) => field !== undefined);

function ledgerFields({ table, entries, marks = [], total }: Ledger): TableFields {
  const others = amountsOf([...marks, ...(total === undefined ? [] : [total])]);
  const hasMore = table.columns.some(({ meaning }) => meaning === "credit" || meaning === "balance");
  const odd = entries.oddAmounts();
  let all: readonly AmountField[] | undefined;
  const amounts = (): readonly AmountField[] => (all ??= [...amountsOf(entries), ...others]);
  return {
    table, quantities: [], alike: hasMore ? 0 : entries.length - odd.length,
    get amounts() { return amounts(); },
    get unlike() { return hasMore ? amounts() : [...odd, ...others]; },
  };
}

/** The fields among the properties of lines; a line's other properties are names and rows. */
function fields(table: Table, lines: readonly (object | undefined)[]): TableFields {
  const values = lines.flatMap((line) => (line === undefined ? [] : Object.values(line as Line)));
  const amounts = values.filter(isAmountField);
  return { table, amounts, unlike: amounts, alike: 0, quantities: values.filter(isQuantityField) };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isAmountField = (value: unknown): value is AmountField => isObject(value) && "kind" in value && "at" in value;
const isQuantityField = (value: unknown): value is QuantityField => isObject(value) && "reading" in value && "at" in value;
