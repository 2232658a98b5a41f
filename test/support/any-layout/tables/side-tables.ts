import { functionalName } from "../../../../src/core/standards";
import type { Accounts, Entry, Purse } from "../accounts/accounts";
import { codesOf, economicCodesOf, income, isFiscal, isGeneralBasic, ofPurse, onSide, spent } from "../accounts/add-up";
import { economic } from "./coded-tables";
import { amount, asIs, code, column, optional, type PlainColumn, type PlainRow, type PlainTable, type Said, text } from "./plain-table";

type Side = readonly { readonly key: string; readonly name: string; readonly said: Readonly<Record<string, Said>>; readonly role?: PlainRow["role"] }[];
const FISCAL: readonly Exclude<Purse, "own">[] = ["general", "fund", "capital"];
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
const BUDGETS = { general: "一般公共预算财政拨款", fund: "政府性基金预算财政拨款", capital: "国有资本经营预算财政拨款" } as const;

/** The rows of two sides put beside each other: every side keeps its last `tail` rows at the bottom. */
function beside(left: Side, right: Side, tails: readonly [number, number]): PlainRow[] {
  const [tail, rightTail] = tails;
  const height = Math.max(left.length - tail, right.length - rightTail) + Math.max(tail, rightTail);
  const at = (side: Side, own: number, row: number): Side[number] | undefined => (row < side.length - own ? side[row] : row >= height - own ? side[side.length - (height - row)] : undefined);
  return Array.from({ length: height }, (_, row) => {
    const pair = [at(left, tail, row), at(right, rightTail, row)];
    const said = pair.flatMap((one, lane) => (one === undefined ? [] : [[`${String(lane)}.name`, text(one.name)] as const, ...Object.entries(one.said).map(([id, what]) => [`${String(lane)}.${id}`, what] as const)]));
    return { key: pair.map((one) => one?.key ?? "").join("|"), role: "line", depth: 0, said: Object.fromEntries([...said, ["0.line", asIs(row + 1)], ["1.line", asIs(height + row + 1)]]) };
  });
}

const one = (key: string, name: string, fen: number): Side[number] => ({ key, name, said: { amount: amount(fen) } });
const numbered = (name: string, index: number): string => `${NUMERALS[index] ?? ""}、${name}`;
const classes = (accounts: Accounts, test?: (entry: Entry) => boolean): readonly string[] => codesOf(accounts, test).filter((digits) => digits.length === 3);
const ofClass = (digits: string) => (entry: Entry): boolean => entry.item.startsWith(digits);

export function budgetSummary(accounts: Accounts): PlainTable {
  const { ownIncome, opening, closing, used, distributed } = accounts;
  const sources: readonly (readonly [string, number])[] = [
    ...FISCAL.map((purse) => [`${BUDGETS[purse]}收入`, income(accounts, purse)] as const),
    ["上级补助收入", ownIncome.superior], ["事业收入", ownIncome.business], ["经营收入", ownIncome.operating], ["附属单位上缴收入", ownIncome.affiliated], ["其他收入", ownIncome.other],
  ];
  const yearIncome = sources.reduce((sum, [, fen]) => sum + fen, 0);
  const sum = (of: Accounts["opening"]): number => of.general + of.fund + of.capital + of.own;
  const left: Side = [
    ...sources.map(([name, fen], index) => one(name, numbered(name, index), fen)), one("year", "本年收入合计", yearIncome),
    one("use", "使用非财政拨款结余（含专用结余）", used), one("opening", "年初结转和结余", sum(opening)), one("total", "总计", yearIncome + used + sum(opening)),
  ];
  const right: Side = [
    ...classes(accounts).map((digits, index) => one(digits, numbered(functionalName(digits) ?? digits, index), spent(accounts, ofClass(digits)))), one("year", "本年支出合计", spent(accounts)),
    one("distribution", "结余分配", distributed), one("closing", "年末结转和结余", sum(closing)), one("total", "总计", spent(accounts) + distributed + sum(closing)),
  ];
  return {
    kind: "budget-summary", titles: ["收入支出决算总表", "收支决算总表", "部门收支决算总表"], isPlainList: false, note: "注：本表反映部门本年度的总收支和年初、年末结转结余情况。",
    columns: [
      column("0.name", "text", "收入>项目", "收入>收入项目"), optional(column("0.line", "as-is", "收入>行次")), column("0.amount", "amount", "收入>金额", "收入>决算数"),
      column("1.name", "text", "支出>项目（按功能分类）", "支出>项目", "支出>支出功能分类"), optional(column("1.line", "as-is", "支出>行次")), column("1.amount", "amount", "支出>金额", "支出>决算数"),
    ],
    rows: beside(left, right, [4, 4]),
  };
}

export function fiscalAppropriation(accounts: Accounts): PlainTable {
  const { opening, closing } = accounts;
  const of = (amounts: readonly number[]): Readonly<Record<string, Said>> => {
    const [general = 0, fund = 0, capital = 0] = amounts;
    return { total: amount(general + fund + capital), general: amount(general), fund: amount(fund), capital: amount(capital) };
  };
  const line = (key: string, name: string, fen: number): Side[number] => ({ key, name, said: { total: amount(fen) } });
  const sum = (of: Accounts["opening"]): number => FISCAL.reduce((total, purse) => total + of[purse], 0);
  const yearIncome = FISCAL.reduce((total, purse) => total + income(accounts, purse), 0);
  const left: Side = [
    ...FISCAL.map((purse, index) => line(`item.${purse}`, numbered(BUDGETS[purse], index), income(accounts, purse))), line("year", "本年收入合计", yearIncome),
    line("opening", "年初财政拨款结转和结余", sum(opening)), ...FISCAL.map((purse) => line(`part.${purse}`, `  ${BUDGETS[purse]}`, opening[purse])), line("total", "总计", yearIncome + sum(opening)),
  ];
  const year = FISCAL.map((purse) => spent(accounts, ofPurse(purse)));
  const left_over = FISCAL.map((purse) => closing[purse]);
  const right: Side = [
    ...classes(accounts, isFiscal).map((digits, index) => ({
      key: digits, name: numbered(functionalName(digits) ?? digits, index), said: of(FISCAL.map((purse) => spent(accounts, (entry) => entry.purse === purse && ofClass(digits)(entry)))),
    })),
    { key: "year", name: "本年支出合计", said: of(year) }, { key: "closing", name: "年末财政拨款结转和结余", said: of(left_over) },
    { key: "total", name: "总计", said: of(year.map((fen, index) => fen + (left_over[index] ?? 0))) },
  ];
  return {
    kind: "fiscal-appropriation", titles: ["财政拨款收入支出决算总表", "财政拨款收支决算总表"], isPlainList: false, note: "注：本表反映部门本年度财政拨款的总收支和年初、年末结转结余情况。",
    columns: [
      column("0.name", "text", "收入>项目"), optional(column("0.line", "as-is", "收入>行次")), column("0.total", "amount", "收入>金额", "收入>决算数"),
      column("1.name", "text", "支出>项目", "支出>项目（按功能分类）"), optional(column("1.line", "as-is", "支出>行次")), column("1.total", "amount", "支出>合计", "支出>金额>合计"),
      column("1.general", "amount", "支出>一般公共预算财政拨款", "支出>金额>一般公共预算财政拨款"), column("1.fund", "amount", "支出>政府性基金预算财政拨款", "支出>金额>政府性基金预算财政拨款"),
      column("1.capital", "amount", "支出>国有资本经营预算财政拨款", "支出>金额>国有资本经营预算财政拨款"),
    ],
    rows: beside(left, right, [6, 3]),
  };
}

/** Three lanes of code, name and amount, or one; the totals of 人员 and 公用经费 below them. */
export function basicExpenditure(accounts: Accounts, lanes: 1 | 3): PlainTable {
  const of = (digits: string): number => spent(accounts, (entry) => isGeneralBasic(entry) && entry.economic.startsWith(digits));
  const [staff, daily] = [economicCodesOf(accounts, onSide("staff")), economicCodesOf(accounts, onSide("public"))];
  const half = Math.ceil(daily.length / 2);
  const columns = lanes === 1 ? [staff.concat(daily).sort()] : [staff, daily.slice(0, half), daily.slice(half)];
  const cells = (lane: number, digits: string | undefined): (readonly [string, Said])[] =>
    digits === undefined ? [] : [[`${String(lane)}.code`, code(digits)], [`${String(lane)}.name`, text(economic(digits))], [`${String(lane)}.amount`, amount(of(digits))]];
  const height = Math.max(...columns.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row): PlainRow => ({
    key: columns.map((list) => list[row] ?? "").join("|"), role: "line", depth: (columns[0]?.[row]?.length ?? 3) > 3 ? 1 : 0, said: Object.fromEntries(columns.flatMap((list, lane) => cells(lane, list[row]))),
  }));
  const total = (lane: number, key: string, name: string, fen: number): PlainRow => ({ key, role: "total", depth: 0, said: { [`${String(lane)}.name`]: text(name), [`${String(lane)}.amount`]: amount(fen) } });
  const [staffFen, dailyFen] = [spent(accounts, onSide("staff")), spent(accounts, onSide("public"))];
  const totals = lanes === 1
    ? [total(0, "staffTotal", "人员经费合计", staffFen), total(0, "publicTotal", "公用经费合计", dailyFen), total(0, "total", "合计", staffFen + dailyFen)]
    : [{ key: "staffTotal|publicTotal", role: "total", depth: 0, said: { ...total(0, "", "人员经费合计", staffFen).said, ...total(1, "", "公用经费合计", dailyFen).said } } satisfies PlainRow];
  const heads = (lane: number): PlainColumn[] => {
    const above = lanes === 1 ? "" : lane === 0 ? "人员经费>" : "公用经费>";
    return [column(`${String(lane)}.code`, "code", `${above}科目编码`, `${above}经济分类科目编码`), column(`${String(lane)}.name`, "text", `${above}科目名称`), column(`${String(lane)}.amount`, "amount", `${above}决算数`, `${above}金额`)];
  };
  return {
    kind: "basic-expenditure", titles: ["一般公共预算财政拨款基本支出决算表", "一般公共预算财政拨款基本支出决算明细表", "一般公共预算基本支出决算表"], isPlainList: false,
    note: "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。", columns: columns.flatMap((_, lane) => heads(lane)), rows: [...rows, ...totals],
  };
}
