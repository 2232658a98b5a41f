import { functionalName } from "../../../../src/core/standards";
import type { Accounts, BudgetLine } from "../accounts/accounts";
import { spent } from "../accounts/add-up";
import { economic } from "./coded-tables";
import { amount, asIs, code, column, optional, type PlainRow, type PlainTable, type Said, text } from "./plain-table";

/** part ÷ base as a percentage with two decimals, rounded half up: text, or the number a percent format shows. */
export function percent(part: number, base: number, isText: boolean): Said {
  if (base === 0) return text("—");
  const hundredths = Number((BigInt(part) * 20_000n + BigInt(base)) / (2n * BigInt(base)));
  return asIs(isText ? `${(hundredths / 100).toFixed(2)}%` : { v: hundredths / 10_000, format: "0.00%" });
}

export function execution(accounts: Accounts, isText: boolean): PlainTable {
  const row = (line: BudgetLine, key: string, role: PlainRow["role"], name = line.name): PlainRow => ({
    key, role, depth: role === "within" ? 1 : 0,
    said: {
      name: text(name), initial: amount(line.initial), adjustment: amount(line.adjusted - line.initial), adjusted: amount(line.adjusted), executed: amount(line.executed),
      balance: amount(line.adjusted - line.executed), rate: percent(line.executed, line.adjusted, isText), ...(line.executed * 10 < line.adjusted * 9 ? { reason: text(accounts.reason) } : {}),
    },
  });
  const sum = (of: keyof Omit<BudgetLine, "name" | "isWithin">): number => accounts.budget.reduce((total, line) => total + line[of], 0);
  const whole: BudgetLine = { name: "合计", initial: sum("initial"), adjusted: sum("adjusted"), executed: sum("executed") };
  const basic = accounts.budget.find(({ name }) => name === "基本支出");
  return {
    kind: "execution", titles: ["部门预算执行情况表", "预算执行情况表", "预算指标执行情况表"], isPlainList: true, note: "注：全年预算数为调整后的预算数。",
    columns: [
      column("name", "text", "项目名称", "预算项目", "支出项目"), column("initial", "amount", "年初预算数", "年初预算"), optional(column("adjustment", "amount", "调整数", "预算调整数")),
      column("adjusted", "amount", "全年预算数", "调整后预算数"), column("executed", "amount", "全年执行数", "累计执行数", "实际支出数"), optional(column("balance", "amount", "结余数", "指标结余")),
      column("rate", "as-is", "执行率", "预算执行率"), column("reason", "text", "偏差原因", "未完成原因"),
    ],
    rows: [...accounts.budget.flatMap((line, index) => [row(line, `line${String(index)}`, "line"), ...(line === basic ? withinBasic(accounts, line, row) : [])]), row(whole, "total", "total")],
  };
}

/** 其中 人员经费 and 公用经费 of 基本支出, divided by what was spent. */
function withinBasic(accounts: Accounts, line: BudgetLine, row: (line: BudgetLine, key: string, role: PlainRow["role"]) => PlainRow): PlainRow[] {
  const staff = spent(accounts, ({ nature, economic: digits }) => nature === "basic" && (digits.startsWith("301") || digits.startsWith("303")));
  const initial = Math.floor(line.initial / 2);
  return [
    row({ name: "其中：人员经费", initial, adjusted: staff + (line.adjusted - line.executed), executed: staff }, "within0", "within"),
    row({ name: "公用经费", initial: line.initial - initial, adjusted: line.executed - staff, executed: line.executed - staff }, "within1", "within"),
  ];
}

interface LedgerStyle {
  readonly hasMonths: boolean;
  /** Dates as 月 and 日 below their year, not in one column. */
  readonly hasSplitDates: boolean;
  /** Codes of 功能分类 before the names, in their column. */
  readonly isCodeInName: boolean;
}

export function ledger(accounts: Accounts, { hasMonths = false, hasSplitDates = false, isCodeInName = false }: Partial<LedgerStyle> = {}): PlainTable {
  const { entries, year } = accounts;
  const pad = (n: number): string => String(n).padStart(2, "0");
  const rows = entries.flatMap((entry, index): PlainRow[] => {
    const isLast = entries[index + 1]?.month !== entry.month;
    const upTo = entries.slice(0, index + 1);
    const mark = (name: string, fen: number): PlainRow => ({ key: name, role: "within", depth: 0, said: { summary: text(name), amount: amount(fen) } });
    return [
      {
        key: `entry${String(index)}`, role: "line", depth: 0,
        said: {
          ...(hasSplitDates ? { month: asIs(entries[index - 1]?.month === entry.month ? null : entry.month), day: asIs(entry.day) } : { date: text(`${String(year)}-${pad(entry.month)}-${pad(entry.day)}`) }), voucher: text(`记-${String(index + 1)}`), summary: text(`支付${economic(entry.economic)}`), functionCode: code(entry.item),
          functionName: text(`${isCodeInName ? `${entry.item} ` : ""}${functionalName(entry.item) ?? entry.item}`), economicCode: code(entry.economic), economicName: text(economic(entry.economic)), amount: amount(entry.fen), credit: amount(0),
        },
      },
      ...(hasMonths && isLast ? [mark("本月合计", spent({ entries: upTo }, ({ month }) => month === entry.month)), mark("本年累计", spent({ entries: upTo }))] : []),
    ];
  });
  return {
    kind: "ledger", titles: ["支出明细账", "经费支出明细账", "支出台账"], isPlainList: true, note: "制表人：王某某",
    columns: [
      ...(hasSplitDates ? [column("month", "text", [`${String(year)}年`, "月"]), column("day", "text", [`${String(year)}年`, "日"])] : [column("date", "text", "日期", "记账日期")]), column("voucher", "text", "凭证号", "凭证字号"), column("summary", "text", "摘要"),
      ...(isCodeInName ? [column("functionName", "text", "功能科目", "功能分类科目编码及名称", "支出功能分类（项）", "预算科目", "科目编码及名称")] : [
        column("functionCode", "code", "功能科目编码", "支出功能分类编码", "科目编码", "预算科目>编码"), optional(column("functionName", "text", "功能科目名称", "功能分类名称", "科目名称", "预算科目>名称")),
      ]),
      column("economicCode", "code", "经济科目编码", "部门经济分类编码"), optional(column("economicName", "text", "经济科目名称")),
      column("amount", "amount", "借方金额", "支出金额"), optional(column("credit", "amount", "贷方金额", "贷方")),
    ],
    rows: [...rows, { key: "total", role: "total", depth: 0, said: { summary: text("合计"), amount: amount(spent(accounts)) } }],
  };
}

export function indicatorTable({ indicators }: Accounts): PlainTable {
  return {
    kind: "indicators", titles: ["部门整体支出绩效指标完成情况表", "绩效指标表", "绩效目标完成情况表"], isPlainList: false, note: "注：分值合计90分，预算执行率另计10分。",
    columns: [
      column("level1", "text", "一级指标", "绩效指标>一级指标"), column("level2", "text", "二级指标", "绩效指标>二级指标"), column("name", "text", "三级指标", "绩效指标>三级指标", "指标名称"), column("target", "as-is", "年度指标值", "指标值", "目标值"),
      column("actual", "as-is", "实际完成值", "完成值"), column("unit", "text", "计量单位", "度量单位"), column("weight", "as-is", "分值", "权重"), column("reason", "text", "偏差原因分析及改进措施"),
    ],
    rows: [
      ...indicators.map(({ level1, level2, name, target, actual, unit, weight }): PlainRow => ({
        key: name, role: "line", depth: 0,
        said: { level1: text(level1), level2: text(level2), name: text(name), target: asIs(target), actual: asIs(actual), unit: text(unit), weight: asIs(weight) },
      })),
      { key: "total", role: "total", depth: 0, said: { level1: text("合计"), weight: asIs(indicators.reduce((sum, { weight }) => sum + weight, 0)) } },
    ],
  };
}

const ITEM_NAMES = { abroad: "因公出国（境）费", vehicle: "公务用车购置及运行维护费", purchase: "公务用车购置费", running: "公务用车运行维护费", reception: "公务接待费" } as const;

function threeOf({ threePublic }: Accounts, side: "previous" | "budget" | "actual"): Readonly<Record<string, number>> {
  const { abroad, purchase, running, reception } = threePublic;
  const vehicle = purchase[side] + running[side];
  return { total: abroad[side] + vehicle + reception[side], abroad: abroad[side], vehicle, purchase: purchase[side], running: running[side], reception: reception[side] };
}

/** Twelve numbers in one row, or one row an item. */
export function threePublic(accounts: Accounts, isWide: boolean): PlainTable {
  const shared = { kind: "three-public", titles: ["财政拨款“三公”经费支出决算表", "“三公”经费支出决算表", "一般公共预算财政拨款\"三公\"经费支出决算表"], note: "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。" } as const;
  if (isWide) {
    const side = (id: "budget" | "actual", above: string) => ["total", "abroad", "vehicle", "purchase", "running", "reception"].map((item) => {
      const car = item === "vehicle" || item === "purchase" || item === "running";
      const below = item === "total" ? "合计" : item === "vehicle" ? "小计" : ITEM_NAMES[item as keyof typeof ITEM_NAMES];
      return column(`${id}.${item}`, "amount", [above, ...(car ? [ITEM_NAMES.vehicle] : []), below]);
    });
    const said = (["budget", "actual"] as const).flatMap((id) => Object.entries(threeOf(accounts, id)).map(([item, fen]) => [`${id}.${item}`, amount(fen)] as const));
    return { ...shared, isPlainList: false, columns: [...side("budget", "预算数"), ...side("actual", "决算数")], rows: [{ key: "wide", role: "line", depth: 0, said: Object.fromEntries(said) }] };
  }
  const row = (item: string, name: string, role: PlainRow["role"] = "line"): PlainRow => ({
    key: item, role, depth: 0,
    said: { name: text(name), ...Object.fromEntries((["previous", "budget", "actual"] as const).map((side) => [side, amount(threeOf(accounts, side)[item] ?? 0)])) },
  });
  return {
    ...shared, isPlainList: false,
    columns: [column("name", "text", "项目", "费用项目"), column("previous", "amount", "上年决算数"), column("budget", "amount", "预算数", "全年预算数"), column("actual", "amount", "决算数", "本年决算数")],
    rows: [
      row("total", "合计", "total"), row("abroad", "1.因公出国(境)费用"), row("vehicle", "2.公务用车购置及运行维护费"), row("purchase", "其中：公务用车购置费", "within"),
      row("running", "公务用车运行维护费", "within"), row("reception", "3.公务接待费"),
    ],
  };
}
