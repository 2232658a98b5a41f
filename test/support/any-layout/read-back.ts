import type { AmountField, CodedTable, ProjectEvaluation, QuantityField, Records, SelfEvaluation } from "../../../src/core/records";
import type { Located } from "../../../src/core/workbook";
import type { Laid } from "./lay-out";

/** What the records have where something was laid: a field with its cell, or a text with its cell. */
export type Found = AmountField | QuantityField | Located<string> | undefined;

type Line = Readonly<Record<string, unknown>>;
const field = (line: object | undefined, id: string): Found => (line as Line | undefined)?.[id] as Found;
const inRow = <L extends { readonly row: number }>(lines: readonly L[] | undefined, { row }: Laid): L | undefined => lines?.find((line) => line.row === row);

/** The field that stands for a placement by its meaning: table, line and column. */
export function readBack(records: Records, laid: Laid): Found {
  switch (laid.kind) {
    case "expenditure":
      return inCoded(records.expenditure, laid);
    case "general-budget":
      return inCoded(records.generalBudget, laid);
    case "income":
      return inCoded(records.income, laid);
    case "government-fund":
      return inCoded(records.governmentFund, laid);
    case "state-capital":
      return inCoded(records.stateCapital, laid);
    case "budget-summary":
      return inRow(laneOf(laid) === 0 ? records.budgetSummary?.income : records.budgetSummary?.spending, laid)?.[idOf(laid) as "amount"];
    case "fiscal-appropriation": {
      const line = inRow(laneOf(laid) === 0 ? records.fiscalAppropriation?.income : records.fiscalAppropriation?.spending, laid);
      return idOf(laid) === "name" ? line?.name : line?.amounts[idOf(laid) as "total"];
    }
    case "basic-expenditure":
      return inBasic(records, laid);
    case "three-public":
      return inThreePublic(records, laid);
    case "execution":
      return field(laid.role === "total" ? records.execution?.total : inRow(records.execution?.lines, laid), laid.id);
    case "ledger":
      if (laid.id === "month" || laid.id === "day") return dateOf(records, laid);
      return field(laid.role === "total" ? records.ledger?.total : (inRow(records.ledger?.entries.list(), laid) ?? inRow(records.ledger?.marks, laid)), laid.id);
    case "indicators":
      return field(laid.role === "total" ? records.indicators?.total : inRow(records.indicators?.lines, laid), laid.id);
    case "self-evaluation":
      return inEvaluation(records.selfEvaluation, laid);
    case "project":
      return inEvaluation(records.projects?.find(({ table }) => table.sheet === laid.sheet && table.area.top <= laid.row && laid.row <= table.area.bottom), laid);
    case "base-data":
      return field(laid.key === "staff" ? records.baseData?.staff : inRow(records.baseData?.lines, laid), laid.id);
    case "profile":
      return laid.id === "budget" ? records.profile?.budget : records.profile?.topics.office?.[0];
  }
}

/** The date of an entry, where it says the month or day that its cell does; an empty cell stands for the one above. */
function dateOf({ ledger }: Records, laid: Laid): Found {
  const date = inRow(ledger?.entries.list(), laid)?.date;
  const [month, day] = /^20\d{2}-(\d{2})-(\d{2})$/.exec(date?.value ?? "")?.slice(1) ?? [];
  const said = laid.id === "month" ? month : day;
  return said !== undefined && (laid.cell === null || Number(said) === laid.cell) ? date : undefined;
}

const laneOf = ({ id }: Laid): number => Number(id.split(".")[0]);
const idOf = ({ id }: Laid): string => id.split(".")[1] ?? id;

function inCoded<Column extends string>(table: CodedTable<Column> | undefined, laid: Laid): Found {
  const line = laid.role === "total" ? table?.total : inRow(table?.lines, laid);
  if (laid.id === "class" || laid.id === "group" || laid.id === "item") return line?.code;
  return laid.id === "code" || laid.id === "name" ? line?.[laid.id] : line?.amounts[laid.id as Column];
}

function inBasic({ basicExpenditure }: Records, laid: Laid): Found {
  const totals = [basicExpenditure?.staffTotal, basicExpenditure?.publicTotal, basicExpenditure?.total].filter((line) => line?.row === laid.row);
  const keys = laid.key.split("|");
  const line = laid.role === "total"
    ? totals.find((one) => one === { staffTotal: basicExpenditure?.staffTotal, publicTotal: basicExpenditure?.publicTotal, total: basicExpenditure?.total }[keys[laneOf(laid)] ?? ""])
    : basicExpenditure?.lines.find(({ row, lane }) => row === laid.row && lane === laneOf(laid));
  const id = idOf(laid);
  return id === "code" || id === "name" ? line?.[id] : line?.amounts.amount;
}

function inThreePublic({ threePublic }: Records, laid: Laid): Found {
  if (laid.id === "name") return undefined;
  const [side, item] = laid.key === "wide" ? laid.id.split(".") : [laid.id, laid.key];
  return threePublic?.[side as "budget"][item as "total"];
}

function inEvaluation(form: SelfEvaluation | ProjectEvaluation | undefined, laid: Laid): Found {
  if (laid.key === "sum") return field(form?.total, laid.id);
  if (laid.key === "goal" || laid.key === "project" || laid.key === "offices") return field(form, laid.id);
  if (laid.id === "nature") {
    return [form?.byIncome, form?.byNature].flatMap((block) => (block === undefined ? [] : [block.total, ...block.parts.map(({ amount }) => amount)])).find((one) => one?.at.row === laid.row && one.at.column === laid.column);
  }
  return field(laid.key.startsWith("fund.") ? inRow(form?.funds, laid) : inRow(form?.lines, laid), laid.id);
}
