import { economicName, functionalName } from "../../../../src/core/standards";
import type { Accounts, Entry, Nature, Purse } from "../accounts/accounts";
import { bearsCarry, codesOf, income, incomeOfItem, isFiscal, NATURES, ofPurse, spent } from "../accounts/add-up";
import { amount, code, column, optional, type PlainColumn, type PlainRow, type PlainTable, type Said, text } from "./plain-table";

type Test = (entry: Entry) => boolean;
type Amounts = (code: string) => Readonly<Record<string, Said>>;

export const CODE_COLUMN = column("code", "code", "科目编码", "功能分类科目编码", "支出功能分类科目编码", "科目代码", "项目>科目编码", "项目>功能分类科目编码");
const NAME_COLUMN = column("name", "text", "科目名称", "功能分类科目名称", "项目>科目名称", "支出功能分类科目名称");

const TOTALS = column("total", "amount", "本年支出合计", "合计", "本年支出>小计", "支出合计");
const PARTS: Readonly<Record<Nature, PlainColumn>> = {
  basic: column("basic", "amount", "基本支出", "本年支出>基本支出", "基本支出>小计"),
  project: column("project", "amount", "项目支出", "本年支出>项目支出"),
  upward: optional(column("upward", "amount", "上缴上级支出", "上缴上级")),
  operating: optional(column("operating", "amount", "经营支出")),
  subsidy: optional(column("subsidy", "amount", "对附属单位补助支出", "对附属单位补助")),
};

export const rowsOf = (codes: readonly string[], amounts: Amounts, nameOf: (code: string) => string | undefined = functionalName): PlainRow[] => [
  ...codes.map((digits): PlainRow => ({
    key: digits, role: "line", depth: (digits.length - 3) / 2, said: { code: code(digits), name: text(nameOf(digits) ?? digits), ...amounts(digits) },
  })),
  { key: "total", role: "total", depth: 0, said: { name: text("合计"), ...amounts("") } },
];

const spending = (accounts: Accounts, test: Test): Amounts => (digits) => {
  const of = (more: Test): Said => amount(spent(accounts, (entry) => test(entry) && entry.item.startsWith(digits) && more(entry)));
  return { total: of(() => true), ...Object.fromEntries(NATURES.map((nature) => [nature, of((entry) => entry.nature === nature)])) };
};

export function expenditure(accounts: Accounts): PlainTable {
  return {
    kind: "expenditure", titles: ["支出决算表", "部门支出决算表", "支出决算总表"], isPlainList: true, note: "注：本表反映部门本年度各项支出情况。",
    columns: [CODE_COLUMN, NAME_COLUMN, column("total", "amount", "本年支出合计", "合计", "支出合计", "支出决算数"), PARTS.basic, PARTS.project, PARTS.upward, PARTS.operating, PARTS.subsidy],
    rows: rowsOf(codesOf(accounts), spending(accounts, () => true)),
  };
}

export function generalBudget(accounts: Accounts): PlainTable {
  return {
    kind: "general-budget", titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表"], isPlainList: true, note: "注：本表反映部门本年度一般公共预算财政拨款支出情况。",
    columns: [CODE_COLUMN, NAME_COLUMN, TOTALS, PARTS.basic, PARTS.project],
    rows: rowsOf(codesOf(accounts, ofPurse("general")), spending(accounts, ofPurse("general"))),
  };
}

export function stateCapital(accounts: Accounts): PlainTable {
  return {
    kind: "state-capital", titles: ["国有资本经营预算财政拨款支出决算表", "国有资本经营预算支出决算表"], isPlainList: true, note: "注：本表反映部门本年度国有资本经营预算财政拨款支出情况。",
    columns: [CODE_COLUMN, NAME_COLUMN, TOTALS, PARTS.basic, PARTS.project],
    rows: rowsOf(codesOf(accounts, ofPurse("capital")), spending(accounts, ofPurse("capital"))),
  };
}

export function governmentFund(accounts: Accounts): PlainTable {
  const carried = (of: Accounts["opening"], digits: string): Said => amount(bearsCarry(accounts, "fund", digits) ? of.fund : 0);
  return {
    kind: "government-fund", titles: ["政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款支出决算表"], isPlainList: true, note: "注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转结余情况。",
    columns: [
      CODE_COLUMN, NAME_COLUMN, column("opening", "amount", "年初结转和结余"), column("income", "amount", "本年收入"), column("total", "amount", "本年支出>小计", "本年支出合计"),
      PARTS.basic, PARTS.project, column("closing", "amount", "年末结转和结余"),
    ],
    rows: rowsOf(codesOf(accounts, ofPurse("fund")), (digits) => ({
      ...spending(accounts, ofPurse("fund"))(digits), income: amount(incomeOfItem(accounts, "fund", digits)), opening: carried(accounts.opening, digits), closing: carried(accounts.closing, digits),
    })),
  };
}

const FISCAL: readonly Purse[] = ["general", "fund", "capital"];

export function incomeTable(accounts: Accounts): PlainTable {
  const { superior, business, operating, affiliated, other } = accounts.ownIncome;
  const own = { superior, business, operating, affiliated, other };
  const total = Object.values(own).reduce((sum, fen) => sum + fen, 0);
  const holder = accounts.entries.find(ofPurse("own"))?.item;
  const amounts: Amounts = (digits) => {
    const fiscal = FISCAL.reduce((sum, purse) => sum + (digits === "" ? income(accounts, purse) : incomeOfItem(accounts, purse, digits)), 0);
    const bears = holder?.startsWith(digits) === true;
    return { total: amount(fiscal + (bears ? total : 0)), fiscal: amount(fiscal), ...Object.fromEntries(Object.entries(own).map(([source, fen]) => [source, amount(bears ? fen : 0)])) };
  };
  return {
    kind: "income", titles: ["收入决算表", "部门收入决算表"], isPlainList: true, note: "注：本表反映部门本年度取得的各项收入情况。",
    columns: [
      CODE_COLUMN, NAME_COLUMN, column("total", "amount", "本年收入合计", "合计"), column("fiscal", "amount", "财政拨款收入"), column("superior", "amount", "上级补助收入"),
      column("business", "amount", "事业收入"), column("operating", "amount", "经营收入"), column("affiliated", "amount", "附属单位上缴收入"), column("other", "amount", "其他收入"),
    ],
    rows: rowsOf(codesOf(accounts, (entry) => isFiscal(entry) || entry.item === holder), amounts),
  };
}

/** The name of an 经济分类, as the lists have it. */
export const economic = (digits: string): string => economicName(digits) ?? digits;
