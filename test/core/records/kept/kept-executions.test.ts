import fc from "fast-check";
import type { ExecutionLine, Records } from "../../../../src/core/records";
import { reviewSnapshot } from "../../../../src/jobs/review-workbook";
import { drawWorkbook } from "../../../support/draw-workbook";
import { kindsIn, readRows, type Rows, yuan } from "./draw-table";

const lineOf = ({ name, repeats, initial, adjusted, executed }: ExecutionLine) => [name.value.trim(), ...(repeats === undefined ? [] : [repeats]), yuan(initial), yuan(adjusted), yuan(executed)];
const totalOf = ({ execution }: Records) => (execution?.total === undefined ? undefined : lineOf(execution.total));
const HEAD = ["项目", "年初预算数", "全年预算数", "全年执行数"];
const execution = (...rows: Rows) => readRows([["预算执行情况表"], ["单位：元"], HEAD, ...rows]);
const repeating = ({ execution: read }: Records) => read?.lines.map(({ name, repeats, within }) => [name.value, repeats, within]);

test("a list without 合计 that a 小计 closes has it as its total", () => {
  const records = readRows([
    ["附：预算执行", null, null, null, null, null, "单位：元"], ["序号", "项目名称", "年初预算", "调整后预算", "实际支出", "预算执行率（%）", "未执行完原因"],
    [1, "人员及公用", "3,000,000.00", "3,001,000.00", "3,001,000.00", 100, null], [2, "防汛", 1100000, 1100000, 1000000, 90.91, "招标结余"], [null, "小计", 4100000, 4101000, 4001000, 97.56, null],
  ]);
  expect(kindsIn(records)).toEqual(["execution sure"]);
  expect(totalOf(records)).toEqual(["小计", "subtotal", 4100000, 4101000, 4001000]);
  expect(records.execution?.lines.map(({ reason }) => reason?.value)).toEqual([undefined, "招标结余"]);
});

test("a 小计 of some of the lines, one of several, or one with lines below it is no total", () => {
  const [staff, flood, river] = [["人员", 60, 60, 60], ["防汛", 20, 40, 36], ["清淤", 5, 15, 15]];
  expect(totalOf(execution(staff, flood, river, ["小计", 25, 55, 51]))).toBeUndefined();
  expect(totalOf(execution(staff, ["小计", 60, 60, 60], flood, river, ["小计", 25, 55, 51]))).toBeUndefined();
  expect(totalOf(execution(staff, flood, ["小计", 80, 100, 96], river))).toBeUndefined();
});

test("a 小计 that closes the table with one wrong column is still its total", () => {
  expect(totalOf(execution(["人员", 60, 60, 60], ["防汛", 20, 40, 36], ["小计", 80, 110, 96]))).toEqual(["小计", "subtotal", 80, 110, 96]);
});

test("合计 in the column of the numbers in order is the total", () => {
  const records = readRows([
    ["单位指标执行情况查询"], ["查询时间：2025-01-08", null, null, null, null, null, null, null, "单位：元"],
    ["序号", "单位编码", "单位名称", "指标文号", "功能分类", "项目", "指标金额", "已支付金额", "可用余额", "支付进度(%)"],
    [1, "012001", "石桥镇", "财预〔2024〕1号", "2010301-行政运行", "人员经费", 300, 300, 0, 100], [2, "012001", "石桥镇", "财预〔2024〕2号", "2130314-防汛", "防汛", 100, 80, 20, 80], ["合计", null, null, null, null, null, 400, 380, 20, 95],
  ]);
  expect(kindsIn(records)).toEqual(["execution likely"]);
  expect(totalOf(records)).toEqual(["合计", undefined, 400, 380]);
  expect(records.execution?.lines.map(({ name }) => name.value)).toEqual(["人员经费", "防汛"]);
});

test("a row that names nothing is left out and said", () => {
  const { execution: read } = execution(["人员", 60, 60, 60], [null, 7, null, null], ["合计", 60, 60, 60]);
  expect(read?.table.leftOut.map(({ cells: [at], reason }) => [at?.row, reason])).toEqual([[5, "没有项目名称"]]);
  expect(read?.table.rows.map(({ row }) => row)).toEqual([4, 6]);
});

describe("rows without indents below a row they are part of", () => {
  const [basic, project] = [["基本支出", 60, 60, 60], ["项目支出", 20, 40, 36]];
  const [flood, river] = [["防汛", 15, 25, 21], ["清淤", 5, 15, 15]];
  const PARTS = ["of-which", 5];

  test("are told by their sum, with 其中 or without", () => {
    expect(repeating(execution(basic, project, flood, river, ["合计", 80, 100, 96]))).toEqual([["基本支出", undefined, undefined], ["项目支出", undefined, undefined], ["防汛", ...PARTS], ["清淤", ...PARTS]]);
    expect(repeating(execution(basic, project, ["其中：防汛", 15, 25, 21], river, ["合计", 80, 100, 96]))?.slice(2)).toEqual([["其中：防汛", ...PARTS], ["清淤", ...PARTS]]);
    expect(repeating(execution(basic, project, flood, river))?.slice(2)).toEqual([["防汛", ...PARTS], ["清淤", ...PARTS]]);
  });

  test("are told by the total where they are not all there is, or where one of the amounts is wrong", () => {
    const total = ["合计", 80, 100, 96];
    expect(repeating(execution(basic, project, ["其中：防汛", 10, 20, 18], ["清淤", 4, 14, 14], total))?.slice(2)).toEqual([["其中：防汛", ...PARTS], ["清淤", ...PARTS]]);
    expect(repeating(execution(basic, project, flood, ["清淤", 5, 15, 51], total))?.slice(2)).toEqual([["防汛", ...PARTS], ["清淤", ...PARTS]]);
    expect(repeating(execution(basic, ["项目支出", 20, 40, 63], flood, river, total))?.slice(2)).toEqual([["防汛", ...PARTS], ["清淤", ...PARTS]]);
  });

  test("count as lines where the total says so, though they happen to make up one above", () => {
    expect(repeating(execution(project, flood, river, ["合计", 40, 80, 72]))).toEqual([["项目支出", undefined, undefined], ["防汛", undefined, undefined], ["清淤", undefined, undefined]]);
  });

  test("stay lines where the total may as well have missed them or counted one twice", () => {
    const plain = (records: Records): number | undefined => records.execution?.lines.filter(({ repeats }) => repeats === undefined).length;
    const staff = [["其中：人员经费", 40, 40, 40], ["公用经费", 20, 20, 20]];
    expect(plain(execution(basic, ...staff, flood, river, river, ["合计", 80, 100, 96]))).toBe(4);
    expect(plain(execution(basic, ...staff, flood, river, ["合计", 65, 75, 75]))).toBe(3);
    expect(plain(execution(basic, flood, ["其中：上级资金", 5, 5, 5], river, ["合计", 75, 85, 81]))).toBe(3);
  });

  test("are not guessed where neither their sum nor the total tells", () => {
    expect(repeating(execution(basic, project, ["防汛", 11, 22, 13], ["合计", 99, 98, 97]))?.[2]).toEqual(["防汛", undefined, undefined]);
  });
});

test("调整预算 beside the sum of the budget is no budget of the year", () => {
  const records = readRows(
    [["部门预算执行情况表"], ["单位：元"], [null, "预算安排情况", null, null, "预算执行情况", null], ["项目名称", "年初预算", "调整预算", "小计", "执行数", "执行率"], ["基本支出", 100, 10, 110, 110, "100%"], ["合计", 100, 10, 110, 110, "100%"]],
    ["B3:D3", "E3:F3"],
  );
  expect(totalOf(records)).toEqual(["合计", 100, 110, 110]);
});

test.each<[string, readonly string[]]>([
  ["by 功能科目", ["科目编码", "功能科目名称", "年初预算", "追加（减）预算", "调整后预算", "全年支出", "结余", "执行进度"]],
  ["in the words of a platform", ["项目编码", "预算项目", "年初指标", "调整金额", "可用预算", "累计支付数", "剩余预算", "支付率"]],
  ["in few words", ["编码", "项目", "年初安排", "追加减", "预算", "支出", "剩余资金", "完成率"]],
])("a table %s is read", (_, heads) => {
  const records = readRows([["单位：元"], heads, ["2010301", "行政运行", 100, 10, 110, 99, 11, "90%"], ["合计", null, 100, 10, 110, 99, 11, "90%"]]);
  expect(kindsIn(records)).toEqual(["execution likely"]);
  expect(records.execution?.table.columns.map(({ meaning }) => meaning)).toEqual(["code", "name", "initial", "adjustment", "adjusted", "executed", "balance", "rate"]);
});

test("预算 and 支出 alone tell a table of execution only below a title that says so", () => {
  const rows: Rows = [["项目", "预算", "支出", "备注"], ["桌椅", 3, 2, null], ["合计", 3, 2, null]];
  expect(kindsIn(readRows(rows))).toEqual([]);
  expect(kindsIn(readRows([["2024年预算执行情况"], ...rows]))).toEqual(["execution sure"]);
});

test.each(["附：预算执行", "附表2：预算执行情况表", "（二）预算执行情况表", "二、2024年度部门预算执行情况统计表", "附件1-2 预算执行明细", "2024年支出预算执行进度表"])("%s is a title, also beside a unit and below another table", (title) => {
  const records = readRows([
    ["支出决算表"], ["科目编码", "科目名称", "支出合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2], ["合计", null, 3, 1, 2], [], [title, null, null, null, "金额：万元"], HEAD, ["基本支出", 1, 1, 1], ["合计", 1, 1, 1],
  ]);
  expect(records.tables.map(({ kind, confidence, amountUnit }) => [kind, confidence, amountUnit])).toEqual([["expenditure", "sure", "元"], ["execution", "sure", "万元"]]);
});

test("a heading above words gives way to the table below them", () => {
  const records = readRows([["一、部门概况"], ["石桥镇位于县城西部，下辖12个村。"], [], [null, null, null, "单位：万元"], HEAD, ["基本支出", 1, 1, 1], ["合计", 1, 1, 1]]);
  expect(kindsIn(records)).toEqual(["execution likely"]);
  expect(records.unrecognised).toEqual([]);
});

test("two tables with one header are two where a caption stands between them", () => {
  const records = readRows([["一、基本支出预算执行情况", null, null, "单位：元"], HEAD, ["人员", 60, 60, 60], ["合计", 60, 60, 60], [], ["二、项目支出预算执行情况", null, null, "单位：元"], HEAD, ["防汛", 20, 40, 36], ["合计", 20, 40, 36]]);
  expect(records.tables.map(({ kind, rows }) => [kind, rows.map(({ row }) => row)])).toEqual([["execution", [3, 4]], ["execution", [8, 9]]]);
});

/** Projects with what was planned, what it was changed by and what was not spent: none so small that rounding could hide it. */
const anyProjects = fc.array(fc.record({ initial: fc.integer({ min: 1_000, max: 9_999_999 }), change: fc.nat(999_999), left: fc.nat(9) }), { minLength: 1, maxLength: 12 });

test("whatever the projects below 项目支出, with 其中 or without, and wherever the total stands, they are part of it and nothing is told", () => {
  fc.assert(fc.property(anyProjects, fc.boolean(), fc.boolean(), fc.boolean(), (projects, isTotalFirst, isSaid, isSubtotal) => {
    const rows = projects.map(({ initial, change, left }, index) => [`${isSaid && index === 0 ? "其中：" : ""}工程${String(index + 1)}`, initial, initial + change, initial + change - Math.min(left, initial)] as const);
    const sum = (column: 1 | 2 | 3): number => rows.reduce((total, row) => total + row[column], 0);
    const [basicRow, projectRow] = [["基本支出", 600, 600, 600], ["项目支出", sum(1), sum(2), sum(3)]];
    const total = [isSubtotal && !isTotalFirst ? "小计" : "合计", 600 + sum(1), 600 + sum(2), 600 + sum(3)];
    const sheet = [["预算执行情况表"], ["单位：元"], HEAD, ...(isTotalFirst ? [total] : []), basicRow, projectRow, ...rows.map((row) => [...row]), ...(isTotalFirst ? [] : [total])];
    const { records, findings } = reviewSnapshot(drawWorkbook([{ name: "执行", rows: sheet }]));
    const at = isTotalFirst ? 6 : 5;
    expect(records.execution?.lines.map(({ within }) => within)).toEqual([undefined, undefined, ...rows.map(() => at)]);
    expect(yuan(records.execution?.total?.executed)).toBe(600 + sum(3));
    expect(findings.filter(({ severity, verdict }) => severity === "error" && verdict === "failed").map(({ check }) => check)).toEqual([]);
  }), { numRuns: 40 });
});

test("金额 below 支出执行 is what was spent, and a sealed office is named", () => {
  const { execution, office } = readRows([
    ["2024年度部门预算执行情况统计表"], ["填报单位（盖章）：清河区农业农村局", null, null, null, null, null, "（单位：元）"],
    ["支出类别", "预算安排", null, null, "支出执行", null, "备注"], [null, "年初批复", "年中追加（减）", "合计", "金额", "占预算%", null],
    ["基本支出", 8_800_000, 202_500, 9_002_500, 9_002_500, 1, null], ["项目支出", 6_000_000, 900_000, 6_900_000, 6_203_000, 0.899, "跨年实施"], ["合计", 14_800_000, 1_102_500, 15_902_500, 15_205_500, 0.9562, null],
  ], ["B3:D3", "E3:F3"]);
  expect([yuan(execution?.total?.initial), yuan(execution?.total?.adjusted), yuan(execution?.total?.executed), office?.value]).toEqual([14_800_000, 15_902_500, 15_205_500, "清河区农业农村局"]);
});

test.each(["编制单位：", "填报单位（公章）：", "部门（单位）名称：", "单位名称（盖章）:", "预算部门、单位名称："])("the office stands behind %s", (label) => {
  const { office } = readRows([["预算执行情况表"], [`${label}清河县石桥镇人民政府`, null, null, "单位：元"], ["项目", "年初预算数", "全年预算数", "全年执行数"], ["基本支出", 1, 2, 2], ["合计", 1, 2, 2]]);
  expect(office?.value).toBe("清河县石桥镇人民政府");
});

test("预算金额 merged over 年初 and 追加后 heads both: the first is not taken for the budget of the year", () => {
  const rows = (last: string) => [["2024年度项目支出情况表"], ["序号", "项目名称", "预算金额", null, "实际支出", "支出进度"], [null, null, "年初", last], [1, "道路养护", 50, 80, 75, "93.75%"], ["合计", null, 50, 80, 75, "93.75%"]];
  const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"];
  const { execution } = readRows(rows("追加后"), merges);
  expect([execution?.total?.initial, execution?.total?.adjusted, execution?.total?.executed].map(yuan)).toEqual([50, 80, 75]);
  // What nobody can tell is not guessed.
  expect(readRows(rows("其他口径"), merges).execution?.total?.adjusted).toBeUndefined();
});

test.each(["全年支出合计", "累计"])("spending by month with %s beside it is read from that", (head) => {
  const { execution } = readRows([["2024年预算执行情况表"], ["项目名称", "预算数", "1月", "2月", head, "结余"], ["办公费", 12, 4, 5, 9, 3], ["合计", 12, 4, 5, 9, 3]]);
  expect([execution?.total?.adjusted, execution?.total?.executed, execution?.total?.balance].map(yuan)).toEqual([12, 9, 3]);
});

test("budget and spending of 科目 with the spending in % of the budget", () => {
  const { execution } = readRows([["2024年支出预决算对比表"], ["科目编码", "科目名称", "年初预算数", "调整预算数", "决算数", "决算为预算的%"], ["201", "一般公共服务支出", 7, 8, 8, 100], ["2010301", "行政运行", 7, 8, 8, 100], ["合计", null, 7, 8, 8, 100]]);
  expect([execution?.total?.initial, execution?.total?.adjusted, execution?.total?.executed].map(yuan)).toEqual([7, 8, 8]);
  expect(execution?.lines.map(({ code }) => code?.value)).toEqual(["201", "2010301"]);
});

test.each([
  ["单位:[125001]某镇人民政府 年度:2024 期间:01-12", "某镇人民政府", 2024], ["核算单位：某镇人民政府 2024.01-2024.12", "某镇人民政府", undefined],
])("what a program writes above its list (%s) names office and year, and nothing more", (above, office, year) => {
  const { table } = readRows([["预算指标执行情况表"], [above], ["项目名称", "指标总额", "已支付", "指标余额"], ["办公费", 12, 9, 3], ["合计", 12, 9, 3]]).execution ?? {};
  expect([table?.office?.value, table?.year?.value]).toEqual([office, year]);
});

test.each([
  ["its head sums it up", [["二、支出合计", 10, 12, 11], ["基本支出", 8, 8, 8], ["项目支出", 2, 4, 3]], [4, 5, 6]],
  ["a total below it does", [["二、支出", null, null, null], ["基本支出", 8, 8, 8], ["项目支出", 2, 4, 3], ["支出合计", 10, 12, 11]], [4, 5, 6, 7]],
  ["what is left stands below it", [["二、支出合计", 10, 12, 11], ["基本支出", 8, 8, 8], ["项目支出", 2, 4, 3], ["三、年末结余", null, null, 1]], [4, 5, 6, 10]],
])("of a table of income and spending the spending is read: %s", (_, spending, leftOut) => {
  const { execution } = readRows([["2024年预算收支执行情况表"], ["单位：元"], ["项目", "年初预算", "调整后预算", "实际执行"], ["一、收入合计", 10, 12, 12], ["财政拨款", 9, 11, 11], ["其他收入", 1, 1, 1], ...spending]);
  expect(execution?.lines.map(({ name }) => name.value)).toEqual(["基本支出", "项目支出"]);
  expect([execution?.total?.initial, execution?.total?.adjusted, execution?.total?.executed].map(yuan)).toEqual([10, 12, 11]);
  expect(execution?.table.leftOut.map(({ cells }) => cells[0]?.row).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(leftOut);
});

test.each([
  ["beside their names", [["类", "款", "项", "科目名称"], ["201", null, null, "一般公共服务支出"], ["201", "03", "01", "行政运行"], ["合计"]]],
  ["with their names", [["类", "款", "项", null], ["201 一般公共服务支出", null, null, null], [null, null, "2010301 行政运行", null], ["合计"]]],
])("类, 款 and 项 of a 预算执行表 are read %s", (_, codes) => {
  const amounts = [["全年预算数", "全年执行数"], [8, 7], [8, 7], [8, 7]];
  const width = codes[0]?.at(-1) === null ? 3 : 4;
  const { execution } = readRows([["2024年预算执行情况表"], ...codes.map((row, index) => [...Array.from({ length: width }, (__, column) => row[column] ?? null), ...(amounts[index] ?? [])])]);
  expect(execution?.lines.map(({ code, name }) => [code?.value, name.value])).toEqual([["201", "一般公共服务支出"], ["2010301", "行政运行"]]);
  expect(yuan(execution?.total?.executed)).toBe(7);
});

test.each([["merged", ["A3:A4", "B3:D3", "E3:G3", "H3:H4"]], ["not merged", []]])("where heads stand over where the money comes from, their 小计 are the amounts: %s", (_, merges) => {
  const records = readRows([
    ["部门整体支出预算执行表"], ["单位：元"], ["支出类型", "全年预算数", null, null, "实际执行", null, null, "执行率"], [null, "财政拨款", "其他资金", "小计", "财政拨款", "其他资金", "小计", null],
    ["基本支出", 300, 20, 320, 300, 15, 315, "98.44%"], ["项目支出", 100, 0, 100, 90, 0, 90, "90.00%"], ["合计", 400, 20, 420, 390, 15, 405, "96.43%"],
  ], merges);
  expect(kindsIn(records)).toEqual(["execution sure"]);
  expect([...(records.execution?.lines ?? []).map(lineOf), totalOf(records)]).toEqual([["基本支出", undefined, 320, 315], ["项目支出", undefined, 100, 90], ["合计", undefined, 420, 405]]);
});
