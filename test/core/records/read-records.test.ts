import { type AmountField, type QuantityField, readRecords } from "../../../src/core/records";
import { toDecimal } from "../../../src/core/number";
import { formatAddress } from "../../../src/core/workbook";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

const fen = (field: AmountField | undefined): number | string => (field === undefined ? "absent" : field.kind === "amount" ? field.fen : field.kind);
const cell = (field: { at: Parameters<typeof formatAddress>[0] } | undefined): string => (field === undefined ? "absent" : formatAddress(field.at));
const number = (field: QuantityField | undefined): string => (field?.figure === undefined ? (field?.reading.kind ?? "absent") : toDecimal(field.figure.value, 8));

const expenditure: DrawnSheet = {
  name: "公开03",
  rows: [
    [],
    ["支出决算表"],
    ["编制单位：某镇人民政府", null, null, null, null, null, "金额单位：万元"],
    ["项目", null, "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出"],
    ["科目编码", "科目名称", null, null, null, null, null],
    ["栏次", null, 1, 2, 3, 4, 5],
    ["合计", null, 150.5, 100, 50.5, null, null],
    ["201", "一般公共服务支出", 120.5, 100, 20.5, null, null],
    ["20103", "政府办公厅（室）及相关机构事务", 120.5, 100, 20.5, null, null],
    ["2010301", "　　行政运行", "120.50", 100, 20.5, null, "—"],
    [213, "农林水支出", 30, null, 30, null, null],
    ["…", "…", null, null, null, null, null],
    [null, null, 7, null, null, null, null],
    ["注：本表反映部门本年度各项支出情况。"],
  ],
  merges: ["A2:G2", "A4:B4", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:G5", "A6:B6", "A7:B7"],
};

describe("支出决算表", () => {
  const records = readRecords(drawWorkbook([expenditure]));
  const { expenditure: read } = records;

  it("is recognised by title and header, with unit, area and office", () => {
    expect(records.tables.map(({ kind, sheet, amountUnit, isUnitStated, confidence }) => ({ kind, sheet, amountUnit, isUnitStated, confidence }))).toEqual([
      { kind: "expenditure", sheet: "公开03", amountUnit: "万元", isUnitStated: true, confidence: "sure" },
    ]);
    expect(read?.table.header).toMatchObject({ top: 4, bottom: 5, left: 1, right: 7 });
    expect(read?.table.office?.value).toBe("某镇人民政府");
    expect(read?.table.decimals).toBe(2);
  });

  it("reads the total, the lines and their levels with their cells", () => {
    expect(fen(read?.total?.amounts.total)).toBe(150_500_000);
    expect(cell(read?.total?.amounts.total)).toBe("公开03!C7");
    expect(read?.lines.map(({ code, level, name }) => [code?.value, level, name.value])).toEqual([
      ["201", "class", "一般公共服务支出"],
      ["20103", "group", "政府办公厅（室）及相关机构事务"],
      ["2010301", "item", "行政运行"],
      ["213", "class", "农林水支出"],
    ]);
  });

  it("reads a number typed as text, and a dash as blank, never as zero", () => {
    const line = read?.lines[2];
    expect(line?.amounts.total).toMatchObject({ kind: "amount", fen: 120_500_000, figure: { form: "text" } });
    expect(fen(line?.amounts.operating)).toBe("blank");
  });

  it("leaves every other row out with a reason", () => {
    expect(read?.table.leftOut.map(({ cells, reason }) => [cells[0]?.row, reason])).toEqual([
      [6, "栏次"],
      [12, "占位行"],
      [14, "注释"],
      [13, "没有科目编码和名称"],
    ]);
    expect((read?.table.rows.length ?? 0) + (read?.table.leftOut.length ?? 0)).toBe(9);
  });
});

it("puts 类 款 项 in columns of their own together, with lost leading zeros", () => {
  const records = readRecords(drawWorkbook([{
    name: "Sheet1",
    rows: [
      ["2023年度一般公共预算财政拨款支出决算表"],
      ["单位:元"],
      ["功能分类科目编码", null, null, "功能分类科目名称", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", null, null, null, null],
      [205, null, null, "教育支出", 1500, 1000, 500],
      [205, "02", null, "普通教育", 1500, 1000, 500],
      [205, 2, 1, "学前教育", 1500, 1000, 500],
      ["合计", null, null, null, 1500, 1000, 500],
    ],
    merges: ["A3:C3", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "A8:D8"],
  }]));
  expect(records.generalBudget?.lines.map(({ code }) => code?.value)).toEqual(["205", "20502", "2050201"]);
  expect(fen(records.generalBudget?.total?.amounts.total)).toBe(150_000);
  expect(records.year?.value).toBe(2023);
});

it("reads both sides of 收入支出决算总表", () => {
  const { budgetSummary } = readRecords(drawWorkbook([{
    name: "总表",
    rows: [
      ["收入支出决算总表"],
      [null, null, null, null, null, "单位：万元"],
      ["收入", null, null, "支出", null, null],
      ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"],
      ["栏次", null, 1, "栏次", null, 2],
      ["一、一般公共预算财政拨款收入", 1, 100.25, "一、一般公共服务支出", 31, 80],
      ["二、政府性基金预算财政拨款收入", 2, null, "二、外交支出", 32, null],
      ["本年收入合计", 27, 100.25, "本年支出合计", 57, 80],
      ["使用非财政拨款结余（含专用结余）", 28, null, "结余分配", 58, null],
      ["年初结转和结余", 29, 10, "年末结转和结余", 59, 30.25],
      ["总计", 30, 110.25, "总计", 60, 110.25],
    ],
    merges: ["A1:F1", "A3:C3", "D3:F3"],
  }]));
  expect(budgetSummary?.income.map(({ name, role, amount }) => [name.value, role, fen(amount)])).toEqual([
    ["一般公共预算财政拨款收入", "item", 100_250_000],
    ["政府性基金预算财政拨款收入", "item", "blank"],
    ["本年收入合计", "year", 100_250_000],
    ["使用非财政拨款结余（含专用结余）", "use", "blank"],
    ["年初结转和结余", "opening", 10_000_000],
    ["总计", "total", 110_250_000],
  ]);
  expect(budgetSummary?.spending.map(({ role }) => role)).toEqual(["item", "item", "year", "distribution", "closing", "total"]);
  expect(cell(budgetSummary?.spending.at(-1)?.amount)).toBe("总表!F11");
});

it("reads 基本支出决算表 in three lanes", () => {
  const { basicExpenditure } = readRecords(drawWorkbook([{
    name: "公开06",
    rows: [
      ["一般公共预算财政拨款基本支出决算表"],
      ["金额单位：万元"],
      ["人员经费", null, null, "公用经费", null, null, null, null, null],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 60, "302", "商品和服务支出", 30, "310", "资本性支出", 5],
      ["30101", "基本工资", 60, "30201", "办公费", 30, "31002", "办公设备购置", 5],
      ["人员经费合计", null, 60, "公用经费合计", null, null, null, null, 35],
    ],
    merges: ["A1:I1", "A3:C3", "D3:I3", "A7:B7", "D7:H7"],
  }]));
  expect(basicExpenditure?.lines.map(({ code, lane }) => [code?.value, lane])).toEqual([["301", 0], ["30101", 0], ["302", 1], ["30201", 1], ["310", 2], ["31002", 2]]);
  expect(fen(basicExpenditure?.staffTotal?.amounts.amount)).toBe(60_000_000);
  expect(basicExpenditure?.publicTotal?.name.value).toBe("公用经费合计");
  expect(fen(basicExpenditure?.publicTotal?.amounts.amount)).toBe(35_000_000);
});

it("reads “三公” as one row of twelve numbers and as one row an item", () => {
  const wide = readRecords(drawWorkbook([{
    name: "公开09",
    rows: [
      ["财政拨款“三公”经费支出决算表"],
      ["单位:万元"],
      ["预算数", null, null, null, null, null, "决算数", null, null, null, null, null],
      ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"],
      [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null, null, null, "小计", "公务用车购置费", "公务用车运行维护费", null],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [8, 0, 5, 0, 5, 3, 6.5, 0, 4, 0, 4, 2.5],
    ],
    merges: ["A3:F3", "G3:L3", "A4:A5", "B4:B5", "C4:E4", "F4:F5", "G4:G5", "H4:H5", "I4:K4", "L4:L5"],
  }])).threePublic;
  expect(fen(wide?.budget.total)).toBe(8_000_000);
  expect([fen(wide?.actual.vehicle), cell(wide?.actual.vehicle)]).toEqual([4_000_000, "公开09!I7"]);
  expect([fen(wide?.actual.running), fen(wide?.actual.reception)]).toEqual([4_000_000, 2_500_000]);

  const long = readRecords(drawWorkbook([{
    name: "三公",
    rows: [
      ["“三公”经费支出情况表（单位：元）"],
      ["项目", "上年决算数", "预算数", "决算数"],
      ["合计", 9, 8, 6.5],
      ["一、因公出国（境）费用", 0, 0, 0],
      ["二、公务用车购置及运行维护费", 5, 5, 4],
      ["其中：公务用车购置费", 0, 0, 0],
      ["公务用车运行维护费", 5, 5, 4],
      ["三、公务接待费", 4, 3, 2.5],
    ],
  }])).threePublic;
  expect([fen(long?.previous.total), fen(long?.budget.total), fen(long?.actual.reception), fen(long?.actual.purchase)]).toEqual([900, 800, 250, 0]);
});

describe("“三公” as one row of twelve numbers with nothing filled in", () => {
  const HEADS: DrawnSheet["rows"] = [
    ["财政拨款“三公”经费支出决算表"], ["单位:万元"], ["预算数", null, null, null, null, null, "决算数", null, null, null, null, null],
    ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"],
    [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null, null, null, "小计", "公务用车购置费", "公务用车运行维护费", null],
  ];
  const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const EXECUTION: DrawnSheet["rows"] = [["预算执行情况表"], ["项目", "年初预算数", "全年预算数", "全年执行数"], ["基本支出", 1, 2, 2], ["合计", 1, 2, 2]];

  it.each<[string, number, DrawnSheet["rows"]]>([
    ["below the heads", 6, []], ["below the column numbers", 7, [NUMBERS]], ["above a note", 6, [[], ["注：本部门没有“三公”经费，故本表为空表。"]]], ["above another table", 6, [[], [], ...EXECUTION]],
  ])("is read as blank %s", (_, row, below) => {
    const { threePublic, tables } = readRecords(drawWorkbook([{ name: "公开09", rows: [...HEADS, ...below] }]));
    expect(threePublic?.table.rows).toEqual([{ row, isHidden: false }]);
    expect(threePublic?.table.area.bottom).toBeGreaterThanOrEqual(row);
    expect([threePublic?.budget.total, threePublic?.actual.reception].map((field) => [field?.kind, cell(field)])).toEqual([["blank", `公开09!A${String(row)}`], ["blank", `公开09!L${String(row)}`]]);
    expect(tables.map(({ kind }) => kind)).toEqual(below.includes(EXECUTION[0]!) ? ["three-public", "execution"] : ["three-public"]);
  });

  it("is not read where a note or another table follows at once, nor where the numbers stand further down", () => {
    const rowsAbove = (...below: DrawnSheet["rows"]): readonly number[] => (readRecords(drawWorkbook([{ name: "公开09", rows: [...HEADS, ...below] }])).threePublic?.table.rows ?? []).map(({ row }) => row);
    expect(rowsAbove(["注：本部门没有“三公”经费，故本表为空表。"], [])).toEqual([]);
    expect(rowsAbove(...EXECUTION)).toEqual([]);
    expect(rowsAbove([], NUMBERS.map((number) => number * 1.5))).toEqual([7]);
  });
});

it("reads a 预算执行表 with its rate and its reasons", () => {
  const { execution } = readRecords(drawWorkbook([{
    name: "执行",
    rows: [
      ["2023年预算执行情况表", null, null, null, null, null, "单位：元"],
      ["项目名称", "年初预算数", "调整数", "全年预算数", "全年执行数", "执行率", "未完成原因"],
      ["基本支出", 100, 0, 100, 90, { v: 0.9, format: "0.00%" }, "结余"],
      ["合计", 100, 0, 100, 90, "90.00%", null],
    ],
  }]));
  expect(execution?.lines.map(({ name, reason }) => [name.value, reason?.value])).toEqual([["基本支出", "结余"]]);
  expect([fen(execution?.total?.adjusted), fen(execution?.total?.executed), number(execution?.total?.rate)]).toEqual([10_000, 9_000, "0.9"]);
  expect(execution?.lines[0]?.rate?.figure).toMatchObject({ worth: { n: 1n, d: 1n }, form: "number" });
});

it("takes a 合计 merged over from a 序号 column as the total", () => {
  const { execution } = readRecords(drawWorkbook([{
    name: "执行",
    rows: [
      ["预算执行情况表（单位：万元）"],
      ["序号", "项目（资金）名称", "全年预算数", "全年执行数"],
      [1, "基本支出", 100, 90],
      ["合计", null, 100, 90],
    ],
    merges: ["A4:B4"],
  }]));
  expect(execution?.lines.map(({ name }) => name.value)).toEqual(["基本支出"]);
  expect([fen(execution?.total?.adjusted), execution?.total?.name.at.column]).toEqual([100_000_000, 1]);
});

it("takes the precision of a table from what its cells show, also where they happen to be whole", () => {
  const shown = (v: number) => ({ v, format: "#,##0.00" });
  const table = readRecords(drawWorkbook([{ name: "执行", rows: [["预算执行情况表（单位：万元）"], ["项目", "全年预算数", "全年执行数"], ["基本支出", shown(100), shown(90)]] }])).execution?.table;
  expect(table?.decimals).toBe(2);
});

it("takes the precision of noughts from amounts that name the table's unit, where no other states anything", () => {
  const halves = (...amounts: readonly (string | number)[]): (string | undefined)[] => {
    const rows = amounts.map((amount, index): (string | number)[] => [`2023-03-${String(index + 10)}`, `记-${String(index + 1)}`, "支付", amount, 0]);
    const { ledger } = readRecords(drawWorkbook([{ name: "账", rows: [["支出明细账（单位：亿元）"], ["日期", "凭证号", "摘要", "借方金额", "贷方金额"], ...rows] }]));
    return (ledger?.entries.list() ?? []).map(({ credit }) => (credit?.kind === "amount" ? toDecimal(credit.figure.half) : undefined));
  };
  expect(halves("0.0036亿元", "0.0097亿元")).toEqual(["500000", "500000"]);
  expect(halves("0.003600亿元", 0.0097)).toEqual(["500000", "500000"]);
  expect(halves("3600.00元", "36.50万元")).toEqual(["5000000000", "5000000000"]);
});

it("keeps month totals of a ledger out of its entries", () => {
  const { ledger } = readRecords(drawWorkbook([{
    name: "明细账",
    rows: [
      ["支出明细账"],
      ["日期", "凭证号", "摘要", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "借方金额", "贷方金额", "余额"],
      ["2023-01-05", "记-1", "购办公用品", "2010301", "行政运行", 30201, "办公费", 1200.5, null, null],
      [null, null, "本月合计", null, null, null, null, 1200.5, null, null],
      ["2023-02-05", "记-2", "水费", "2010301 行政运行", null, "30205", "水费", "300.00", null, null],
      [null, null, "合计", null, null, null, null, 1500.5, null, null],
    ],
  }]));
  expect(ledger?.entries.list().map(({ functionCode, economicCode, amount }) => [functionCode?.value, economicCode?.value, fen(amount)])).toEqual([
    ["2010301", "30201", 120_050],
    ["2010301", "30205", 30_000],
  ]);
  expect(fen(ledger?.total?.amount)).toBe(150_050);
  expect(ledger?.areas).toMatchObject({ amounts: { top: 3, bottom: 5, left: 8 }, functionCodes: { left: 4 } });
  expect(ledger?.table.leftOut.map(({ reason }) => reason)).toEqual(["小计或结转行"]);
});

it("carries groups down the indicator sheet, whether merged or written once", () => {
  const { indicators } = readRecords(drawWorkbook([{
    name: "指标",
    rows: [
      ["2023年度部门整体支出绩效指标表"],
      ["工作板块", "工作内容", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "计量单位", "完成率", "分值", "偏差原因", "完成情况说明"],
      ["经济", "税收", "产出指标", "数量指标", "完成税收", "≥2300万元", "2350万元", null, "102.2%", 10, null, null],
      [null, null, null, "质量指标", "覆盖率", 95, 98, "%", null, 5, null, "说明文字"],
      ["民生", "就业", null, "时效指标", "完工时间", "9月前", "7月", null, null, 5, null, null],
      ["合计", null, null, null, null, null, null, null, null, 20, null, null],
    ],
    merges: ["C3:C5"],
  }]));
  expect(indicators?.lines.map(({ theme, topic, level1, level2, name }) => [theme?.value, topic?.value, level1?.value, level2?.value, name.value])).toEqual([
    ["经济", "税收", "产出指标", "数量指标", "完成税收"],
    ["经济", "税收", "产出指标", "质量指标", "覆盖率"],
    ["民生", "就业", "产出指标", "时效指标", "完工时间"],
  ]);
  expect(indicators?.lines.map(({ target, actual }) => [number(target), number(actual)])).toEqual([["23000000", "23500000"], ["0.95", "0.98"], ["moment", "moment"]]);
  expect(indicators?.lines[1]?.target?.figure?.worth).toEqual({ n: 1n, d: 100n });
  expect(number(indicators?.total?.weight)).toBe("20");
});

describe("the Hunan annexes as a township published them", () => {
  const records = readRecords(drawWorkbook([
    {
      name: "附件1",
      rows: [
        ["2023年度部门整体支出绩效评价基础数据表"],
        ["财政供养人员情况（人）", "编制数", "2023年实际在职人数", "控制率"],
        [null, 46, 50, "108.70%"],
        ["经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数"],
        ["三公经费：", 0, 0, 0],
        ["1、公务用车购置和维护经费", 0, 0, 0],
        ["项目支出：", 874.2, 308.17, 1025.2],
        ["……", null, null, null],
        ["公用经费", 118.31, 85.76, 193.42],
        ["其中：办公经费", 29.35, 27, 49.09],
        ["楼堂馆所控制情况（2023年完工项目）", "批复规模（㎡）", "实际规模（㎡）"],
        ["说明：项目支出需要填报基本支出以外的所有项目支出情况。"],
      ],
    },
    {
      name: "附件2",
      rows: [
        ["2023年度部门整体支出绩效自评表"],
        ["预算部门、单位名称", null, "衡山县贯塘乡人民政府"],
        ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"],
        [null, "年度资金总额", 861.1, 2030.12, 2030.12, 10, "100%", 10],
        [null, "按收入性质分:2030.12", null, null, "按支出性质分:1925.67"],
        [null, "其中: 一般公共预算:1325.68", null, null, "其中:基本支出:900.47"],
        [null, "政府性基金拨款:118.82", null, null, "项目支出:1025.20"],
        [null, "纳入专户管理的非税收入拨款:"],
        [null, "其他资金:585.62"],
        ["年度总体目标", "预期目标", null, null, "实际完成情况"],
        [null, "搞好各项工作", null, null, "完成各项工作"],
        ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        [null, "产出指标", "数量指标", "指标1：厕所改造", "≥2000", 3061, 10, 10, null],
        ["总分", null, null, null, null, null, 100, 97, null],
        ["填表人：", null, null, "填报日期："],
      ],
      merges: ["A3:A9", "A12:A13"],
    },
  ]));

  it("gives the staff and cost numbers of 基础数据表", () => {
    const base = records.baseData;
    expect([number(base?.staff?.quota), number(base?.staff?.actual), number(base?.staff?.rate)]).toEqual(["46", "50", "1.087"]);
    expect(base?.lines.map(({ name, previous, budget, actual }) => [name.value, fen(previous), fen(budget), fen(actual)])).toContainEqual(["公用经费", 118_310_000, 85_760_000, 193_420_000]);
    expect(base?.table.amountUnit).toBe("万元");
  });

  it("gives funds, natures, goals and indicators of 自评表", () => {
    const form = records.selfEvaluation;
    expect(form?.funds.map(({ name, role, executed, score }) => [name.value, role, fen(executed), number(score)])).toEqual([["年度资金总额", "total", 2_030_120_000, "10"]]);
    expect([fen(form?.byIncome?.total), fen(form?.byNature?.total)]).toEqual([2_030_120_000, 1_925_670_000]);
    expect(form?.byIncome?.parts.map(({ name, amount }) => [name.value, fen(amount)])).toEqual([
      ["一般公共预算", 1_325_680_000], ["政府性基金拨款", 118_820_000], ["其他资金", 585_620_000],
    ]);
    expect(form?.byNature?.parts.map(({ name, amount }) => [name.value, fen(amount), cell(amount)])).toEqual([["基本支出", 900_470_000, "附件2!E6"], ["项目支出", 1_025_200_000, "附件2!E7"]]);
    expect([form?.expectedGoal?.value, form?.actualGoal?.value]).toEqual(["搞好各项工作", "完成各项工作"]);
    expect(form?.lines.map(({ name, target, actual }) => [name.value, number(target), number(actual)])).toEqual([["厕所改造", "2000", "3061"]]);
    expect(number(form?.total?.score)).toBe("97");
  });
});

it("reads a 部门概况 sheet by its labels, each paragraph with its cell", () => {
  const { profile, office } = readRecords(drawWorkbook([{
    name: "概况",
    rows: [
      ["部门概况"],
      ["单位名称", "某镇人民政府"],
      ["年度预算金额", "58,265,428.00元"],
      ["主管部门", "某县人民政府"],
      ["单位基本职能", "1、执行决定。\n2、制定计划。"],
      [null, "3、管理资产。"],
      ["备注", "不相干"],
      ["存在的问题", "财力不足。"],
    ],
    merges: ["A1:B1", "A5:A6"],
  }]));
  expect(office?.value).toBe("某镇人民政府");
  expect(profile?.topics.duties?.map(({ value, at }) => [value, formatAddress(at)])).toEqual([["1、执行决定。", "概况!B5"], ["2、制定计划。", "概况!B5"], ["3、管理资产。", "概况!B6"]]);
  expect(fen(profile?.budget)).toBe(5_826_542_800);
  expect(profile?.topics.problems?.map(({ value }) => value)).toEqual(["财力不足。"]);
});

it("says what came near when a sheet is no table it knows", () => {
  const { unrecognised, tables } = readRecords(drawWorkbook([
    { name: "Sheet3", rows: [["支出明细账"], ["日期", "凭证号", "摘要", "备注"], ["1月1日", "1", "购物", ""]] },
    { name: "通讯录", rows: [["张三", "123"], ["李四", "456"]] },
  ]));
  expect(tables).toEqual([]);
  expect(unrecognised).toEqual([{ sheet: "Sheet3", nearest: "ledger", missing: ["金额"] }, { sheet: "通讯录", missing: [] }]);
});

it("uses the longest title, and keeps a second table of a kind as a rival", () => {
  const table = (name: string, title: string): DrawnSheet => ({
    name, rows: [[title], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 1, 1, 0], ["合计", null, 1, 1, 0]],
  });
  const records = readRecords(drawWorkbook([table("甲", "一般公共预算财政拨款支出决算表"), table("乙", "支出决算表"), table("丙", "部门支出决算表")]));
  expect(records.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([["甲", "general-budget"], ["乙", "expenditure"], ["丙", "expenditure"]]);
  expect(records.rivals.map(({ sheet }) => sheet)).toEqual(["丙"]);
});

it("lets the title decide, also when a band of rows that takes the title in would fit another kind", () => {
  const records = readRecords(drawWorkbook([{
    name: "05",
    rows: [["一般公共预算财政拨款支出决算表"], ["单位：元"], ["科目编码", "科目名称", "本年支出小计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2]],
    merges: ["A1:E1"],
  }]));
  expect(records.tables.map(({ kind }) => kind)).toEqual(["general-budget"]);
  expect(fen(records.generalBudget?.lines[0]?.amounts.total)).toBe(300);
});

it("does not take a table of the budget for a final account, whatever its columns", () => {
  const rows = (title: string): DrawnSheet["rows"] => [[title], ["单位：元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 3, 1, 2]];
  const read = (title: string): readonly string[] => readRecords(drawWorkbook([{ name: "表", rows: rows(title) }])).tables.map(({ kind }) => kind);
  expect(read("2026年部门支出预算总表")).toEqual([]);
  expect(read("2026年部门一般公共预算支出功能分类预算表")).toEqual([]);
  expect(read("2023年度一般公共预算财政拨款支出情况表")).toEqual(["expenditure"]);
  expect(read("2023年度一般公共预算财政拨款支出决算表")).toEqual(["general-budget"]);
});

it("takes the digits that columns of another unit state for theirs alone", () => {
  const { execution } = readRecords(drawWorkbook([{ name: "执行", rows: [["预算执行情况表"], ["单位：万元"], ["项目", "年初预算数（元）", "全年预算数", "全年执行数（元）"], ["A", 1000.5, 0.123456, 800], ["B", 2000, 0.2, 900]] }]));
  const halves = execution?.lines.map(({ initial, adjusted, executed }) => [initial, adjusted, executed].map((field) => (field?.kind === "amount" ? toDecimal(field.figure.half, 1) : "")));
  expect(halves).toEqual([["5", "0", "5"], ["5", "0", "5"]]);
});

describe("a 预算执行表 without a row called 合计", () => {
  const read = (...rows: readonly (readonly (string | number | null)[])[]) =>
    readRecords(drawWorkbook([{ name: "执行", rows: [["2024年预算执行情况表"], ["单位：元"], ["项目", "年初预算数", "全年预算数", "全年执行数", "执行率"], ...rows] }])).execution;

  it("has the row of all the money for its total, and 其中 rows are part of it", () => {
    const execution = read(["年度资金总额", 72, 75, 70, "93.33%"], ["其中：当年财政拨款", 60, 65, 60, "92.31%"], ["上年结转资金", 12, 10, 10, "100%"]);
    expect([execution?.total?.name.value, cell(execution?.total?.executed)]).toEqual(["年度资金总额", "执行!D4"]);
    expect(execution?.lines.map(({ name, repeats, within }) => [name.value, repeats, within])).toEqual([["其中：当年财政拨款", "of-which", 4], ["上年结转资金", "of-which", 4]]);
  });

  it.each(["资金总额", "一、部门整体支出", "总 额：", "年度资金总额（元）"])("knows it by the name %s", (name) => {
    expect(read(["基本支出", 72, 75, 70, null], [name, 72, 75, 70, null])?.total?.name.value).toBe(name);
  });

  it("has no total where two rows could be it", () => {
    expect(read(["年度资金总额", 72, 75, 70, null], ["资金总额", 72, 75, 70, null])?.total).toBeUndefined();
  });

  it("keeps the row called 合计 where there is one", () => {
    expect(read(["部门整体支出", 72, 75, 70, null], ["合计", 72, 75, 70, null])?.total?.name.value).toBe("合计");
  });
});
