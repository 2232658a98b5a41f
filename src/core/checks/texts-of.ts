import type { Records } from "../records";
import type { Table } from "../tables";
import { formatAddress, type Located } from "../workbook";

/** A text that was read from a table: a name, a reason, a paragraph of the 部门概况. */
export interface TableText {
  readonly table: Table;
  readonly text: Located<string>;
}

/** Every text the records hold, each once, with the table it stands in. */
export function textsOf(records: Records): readonly TableText[] {
  const found: TableText[] = [];
  const seen = new Set<string>();
  const walk = (value: unknown, table: Table): void => {
    if (Array.isArray(value)) for (const one of value as readonly unknown[]) walk(one, table);
    else if (isLocatedText(value)) {
      const key = `${formatAddress(value.at)} ${value.value}`;
      if (!seen.has(key)) found.push({ table, text: value });
      seen.add(key);
    } else if (isObject(value) && !("op" in value) && !("columns" in value)) for (const one of Object.values(value)) walk(one, table);
  };
  for (const part of partsOf(records)) {
    for (const text of [part.table.title, part.table.office]) if (text !== undefined) walk(text, part.table);
    walk(part, part.table);
  }
  return found;
}

/** The tables that were read, as records. */
function partsOf(records: Records): readonly { readonly table: Table }[] {
  const { budgetSummary, income, expenditure, fiscalAppropriation, generalBudget, basicExpenditure, governmentFund, stateCapital, threePublic, execution, indicators, selfEvaluation, baseData, profile, projects = [] } = records;
  return [
    budgetSummary, income, expenditure, fiscalAppropriation, generalBudget, basicExpenditure, governmentFund, stateCapital, threePublic, execution, indicators, selfEvaluation, baseData, profile, ...projects,
  ].filter((part) => part !== undefined);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isLocatedText = (value: unknown): value is Located<string> => isObject(value) && "value" in value && typeof value.value === "string" && "at" in value && !("figure" in value);
