import { reviewSnapshot } from "../../../../src/jobs/review-workbook";
import { drawWorkbook } from "../../../support/draw-workbook";
import { kindsIn, readRows, type Rows, yuan } from "./draw-table";

const ledgerOf = (rows: Rows) => {
  const { ledger } = readRows(rows);
  return { entries: ledger?.entries.list().map(({ row }) => row), marks: ledger?.marks?.map(({ row, role }) => [row, role]), total: ledger?.total === undefined ? undefined : [ledger.total.row, yuan(ledger.total.amount)] };
};

test("合计 under a head nobody knows is the total of a ledger, and no entry", () => {
  expect(ledgerOf([
    ["国库集中支付明细表"], ["序号", "支付凭证号", "支付日期", "收款人全称", "用途", "支出功能分类科目", "部门支出经济分类科目", "支付金额"],
    [1, "2024000012", "2024-01-15", "某电力公司", "电费", "2010301 行政运行", "30206 电费", "12,000.00"], [2, "2024000013", "2024-02-15", "某文具店", "办公费", "2010301 行政运行", "30201 办公费", "3,000.00"], ["合计", null, null, null, null, null, null, "15,000.00"],
  ])).toEqual({ entries: [3, 4], marks: [], total: [5, 15000] });
});

test("codes written before the names are the codes of a ledger", () => {
  const { ledger } = readRows([["支付明细表"], ["支付日期", "用途", "功能分类", "部门经济分类", "支付金额"], ["2024-01-15", "电费", "2010301-行政运行", "[30206]电费", 12], ["2024-01-16", "水费", "行政运行", "水费", 3]]);
  expect(ledger?.entries.list().map(({ functionCode, functionName, economicCode, economicName }) => [functionCode?.value, functionName?.value, economicCode?.value, economicName?.value])).toEqual([
    ["2010301", "行政运行", "30206", "电费"], [undefined, "行政运行", undefined, "水费"],
  ]);
  expect(ledger?.areas.functionCodes).toMatchObject({ left: 3, top: 3, bottom: 4 });
});

test("小计 of the months are no entries, whatever they are called", () => {
  expect(ledgerOf([
    ["支出台账"], ["时间", "凭证", "支出内容", "支出金额"], ["1.5", "1号", "购办公用品", 1200], ["1.8", "2号", "电费", 800], ["1月小计", null, null, 2000], ["2.3", "1号", "水费", 300], ["二月份合计", null, null, 300], ["总计", null, null, 2300],
  ])).toEqual({ entries: [3, 4, 6], marks: [[5, "month"], [7, "month"]], total: [8, 2300] });
});

test("of several rows called 合计 the last is the total, unless it sums up no more than its own month", () => {
  const months: Rows = [["支出流水账"], ["日期", "凭证号", "摘要", "支出金额"], ["2024-01-05", 1, "办公", 100], [null, null, "合计", 100], ["2024-02-05", 1, "办公", 200]];
  expect(ledgerOf([...months, [null, null, "合计", 200], [null, null, "总计", 300]])).toEqual({ entries: [3, 5], marks: [[4, "subtotal"], [6, "subtotal"]], total: [7, 300] });
  expect(ledgerOf([...months, [null, null, "合计", 200]])).toEqual({ entries: [3, 5], marks: [[4, "subtotal"], [6, "subtotal"]], total: undefined });
});

test("the export of an accounting program is read with its opening, months and totals to date", () => {
  expect(ledgerOf([
    ["明细分类账"], ["期间：2024年第1期—2024年第12期", null, null, null, null, null, "币别：人民币"], ["日期", "期间", "凭证字号", "科目代码", "科目名称", "摘要", "借方金额", "贷方金额", "方向", "余额"], ["", "", "", "", "", "年初余额", null, null, "平", 0],
    ["2024-01-05", "2024.1", "付-1", "50010101.30201", "商品和服务支出_办公费", "购打印纸", "1,250.00", "", "借", "1,250.00"], ["2024-01-31", "2024.1", "", "", "", "本期合计", "1,250.00", "", "借", "1,250.00"], ["2024-01-31", "2024.1", "", "", "", "本年累计", "1,250.00", "", "借", "1,250.00"],
  ])).toEqual({ entries: [5], marks: [[4, "opening"], [6, "month"], [7, "to-date"]], total: [7, 1250] });
});

test("a list of bills with other heads is no ledger", () => {
  expect(kindsIn(readRows([["发票号", "事由", "报销金额"], ["001", "购物", 12]]))).toEqual([]);
  expect(kindsIn(readRows([["春节慰问支出明细"], ["时间", "事由", "金额"], ["1.20", "慰问", 500]]))).toEqual([]);
  expect(kindsIn(readRows([["支出明细"], ["时间", "事由", "金额"], ["1.20", "慰问", 500]]))).toEqual(["ledger sure"]);
});

const SPLIT = [[1, 5, "记1", "买纸", 100], [null, 9, "记2", "买笔", 50], [null, null, "记3", "买墨", 1], ["2月", "3日", "记4", "出差", 300], [null, null, null, "本年合计", 451]];
const datesOf = (rows: Rows, merges: readonly string[] = []) => readRows(rows, merges).ledger?.entries.list().map(({ date }) => [date?.value, date?.at.column]);

test("dates in columns of 月 and 日 below their year are read; what a row leaves out is as above", () => {
  const rows = [["经费支出明细账"], ["2024年", null, "凭证号", "摘要", "借方金额"], ["月", "日"], ...SPLIT];
  expect(datesOf(rows, ["A2:B2", "C2:C3", "D2:D3", "E2:E3"])).toEqual([["2024-01-05", 2], ["2024-01-09", 2], ["2024-01-09", 1], ["2024-02-03", 2]]);
  expect(readRows(rows).ledger?.total).toMatchObject({ row: 8, amount: { fen: 45100 } });
});

test("the year of 月 and 日 is that of the title, or stands in a column of its own, or is not known", () => {
  const heads = ["月", "日", "凭证号", "摘要", "借方金额"];
  expect(datesOf([["2024年支出明细账"], heads, ...SPLIT])?.[0]).toEqual(["2024-01-05", 2]);
  expect(datesOf([["支出明细账"], ["年", ...heads], [2024, ...(SPLIT[0] ?? [])], [2025, ...(SPLIT[3] ?? [])]])).toEqual([["2024-01-05", 1], ["2025-02-03", 1]]);
  expect(datesOf([["支出明细账"], heads, ...SPLIT])?.[0]).toEqual(["1月5日", 2]);
});

test("a date put together from 月 and 日 is judged by its year, not as the number in one of its cells", () => {
  const execution = { name: "执行", rows: [["2024年预算执行情况表"], ["项目", "全年预算数", "全年执行数"], ["基本支出", 451, 451], ["合计", 451, 451]] };
  const outside = (year: number) => reviewSnapshot(drawWorkbook([execution, { name: "账", rows: [["支出明细账"], ["年", "月", "日", "凭证号", "摘要", "借方金额"], ...SPLIT.map((row, index) => [index === 0 ? year : null, ...row])] }]))
    .findings.filter(({ check }) => check === "entries-fall-in-the-year").map(({ cells }) => cells.length);
  expect([outside(2024), outside(2023)]).toEqual([[], [4]]);
});

test("a ledger of several accounts below each other has a balance for each, and the rows that name them are no entries", () => {
  const heads = ["日期", "凭证号", "摘要", "借方金额", "贷方金额", "余额"];
  const rows = (last: number) => [["经费支出明细账"], ["科目：30201 办公费"], heads, ["2024-01-05", "记1", "买纸", 100, null, 100], ["2024-02-05", "记2", "买笔", 50, null, 150], [null, null, "本年合计", 150, null, 150], ["科目：30211 差旅费"], heads, ["2024-03-05", "记3", "出差", 300, null, last], ["2024-04-05", "记4", "出差", 10, null, last + 10], ["2024-05-05", "记5", "出差", 20, null, last + 30]];
  const review = (last: number) => reviewSnapshot(drawWorkbook([{ name: "账", rows: rows(last) }]));
  expect(review(300).records.ledger?.entries.list().map(({ row }) => row)).toEqual([4, 5, 9, 10, 11]);
  expect([300, 350, 450].map((last) => review(last).findings.filter(({ check, verdict }) => check === "balance-runs-on" && verdict === "failed").length)).toEqual([0, 1, 0]);
});

test("支出金额 merged over 基本支出 and 项目支出 is read from the 合计 beside it", () => {
  const { ledger } = readRows(
    [["2024年度经费支出明细账"], ["日期", "凭证号", "摘要", "支出金额", null, "合计"], [null, null, null, "基本支出", "项目支出"], ["2024-01-05", "1", "买纸", 100, null, 100], ["2024-02-05", "2", "修路", null, 900, 900], ["合计", null, null, 100, 900, 1000]], ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
  );
  expect([ledger?.entries.list().map(({ amount }) => yuan(amount)), yuan(ledger?.total?.amount)]).toEqual([[100, 900], 1000]);
});

test("收入, 支出 and 结余 of a ledger of one project: what comes in runs the balance up, what is spent down", () => {
  const review = (last: number) => reviewSnapshot(drawWorkbook([{ name: "账", rows: [
    ["2024年度项目支出明细账"], ["月", "日", "凭证号", "摘要", "收入", "支出", "结余"], [1, 3, "记1", "拨入", 500, null, 500], [2, 5, "记2", "付工程款", null, 300, 200], [3, 5, "记3", "拨入", 100, null, 300], [4, 5, "记4", "付工程款", null, 50, last], [5, 5, "记5", "付监理费", null, 20, last - 20],
  ] }]));
  expect(review(250).records.ledger?.entries.list().map(({ amount, credit }) => [yuan(amount), yuan(credit)])).toEqual([["blank", 500], [300, "blank"], ["blank", 100], [50, "blank"], [20, "blank"]]);
  expect([250, 260].map((last) => review(last).findings.filter(({ check, verdict }) => check === "balance-runs-on" && verdict === "failed").length)).toEqual([0, 1]);
});

test("the year over 月 and 日 is found where the ledger stands below another table and has no title", () => {
  const rows = [["预算执行情况表"], ["支出项目", "年初预算数", "全年预算数", "实际支出数"], ["基本支出", 5, 5, 5], ["合计", 5, 5, 5], [], ["2021年", null, null, null, "本年情况"], ["月", "日", "凭证号", "摘要", "借方金额", "贷方金额"], ...SPLIT];
  expect(datesOf(rows, ["A6:B6", "E6:F6"])?.[0]).toEqual(["2021-01-05", 2]);
});

const classifiedIn = (heads: readonly string[], ...lines: Rows) => {
  const { ledger } = readRows([["支出明细账"], ["日期", "凭证号", "摘要", ...heads, "金额"], ...lines.map((line, index) => [`2024-01-${String(index + 10)}`, index + 1, "办公", ...line, 12])]);
  return ledger?.entries.list().map(({ functionCode, functionName, economicCode, economicName }) => [functionCode?.value, functionName?.value, economicCode?.value, economicName?.value]);
};

test("columns headed 科目 are of the classification whose codes stand in them", () => {
  expect(classifiedIn(["科目编码", "科目名称"], [2010301, "行政运行"], ["2080505", "机关事业单位基本养老保险缴费支出"])).toEqual([["2010301", "行政运行", undefined, undefined], ["2080505", "机关事业单位基本养老保险缴费支出", undefined, undefined]]);
  expect(classifiedIn(["预算科目"], ["[2010301]行政运行"], [null])).toEqual([["2010301", "行政运行", undefined, undefined], [undefined, undefined, undefined, undefined]]);
  expect(classifiedIn(["科目代码及名称"], ["30201 办公费"])).toEqual([[undefined, undefined, "30201", "办公费"]]);
  expect(classifiedIn(["科目编码", "功能科目名称"], ["201.03.01", "行政运行"])).toEqual([["2010301", "行政运行", undefined, undefined]]);
});

test("columns headed 科目 are of no classification where accounts or names alone stand in them", () => {
  expect(classifiedIn(["科目代码", "科目名称"], ["50010101.30201", "办公费"], ["7201", "行政支出"])).toEqual([[undefined, undefined, undefined, undefined], [undefined, undefined, undefined, undefined]]);
  expect(classifiedIn(["科目"], ["行政运行"])).toEqual([[undefined, undefined, undefined, undefined]]);
});

test("a classification's own columns come before those headed 科目, and codes may stand where names are said to", () => {
  expect(classifiedIn(["科目编码", "功能科目", "经济科目"], ["2010302", "2010301", 30201])).toEqual([["2010301", undefined, "30201", undefined]]);
  expect(classifiedIn(["科目编码", "功能科目编码", "经济分类科目（款）"], ["2010302", "2010301", "30201办公费"])).toEqual([["2010301", undefined, "30201", "办公费"]]);
});
