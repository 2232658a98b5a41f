import { auditReport, type AuditedNumber, type AuditSettings } from "../../../src/core/audit";
import { evaluateOffice } from "../../../src/core/evaluation";
import { sayText } from "../../../src/render/words";
import { formatAddress } from "../../../src/core/workbook";
import { type DrawnOffice, readOffice } from "../../support/draw-office";

const OFFICE: DrawnOffice = {
  classes: [["201", "一般公共服务支出", 1500.25], ["208", "社会保障和就业支出", 320.5], ["213", "农林水支出", 179.25]],
  total: [2000, 1200, 800],
  execution: { initial: 2200, adjusted: 2500, executed: 2000, reason: "项目跨年" },
  threePublic: [9, 6, 6],
  baseData: { staff: [40, 38], costs: [["“三公”经费", 8, 9, 6]] },
  indicators: [
    { level1: "产出指标", name: "城镇新增就业人数", unit: "人", target: 200, actual: 326, previous: 300, weight: 20 },
    { level1: "产出指标", name: "完成税收", unit: "万元", target: 2300, actual: 2350, weight: 30, remark: "走访企业45家，清理欠税12.5万元。" },
    { level1: "产出指标", name: "农村公路养护", target: 60, actual: 61, weight: 20 },
  ],
  profile: [["单位名称", "某县某镇人民政府"], ["年度预算金额", "2200万元"]],
};
const records = readOffice(OFFICE);
const sources = { records, evaluation: evaluateOffice(records) };
const audit = (text: string, settings?: AuditSettings): readonly AuditedNumber[] => auditReport(text, sources, settings).numbers;
const seen = (text: string): readonly string[] =>
  audit(text).map(({ verdict, number, expected, cells }) => [verdict, number.text, ...(expected === undefined ? [] : [`→ ${expected}`]), ...cells.map(formatAddress)].join(" "));

describe("a number is that of the sheets where its words name it and its value is the same", () => {
  test.each([
    ["2023年部门整体支出2000.00万元。", ["agrees 2000.00万元 支出决算表!C4"]],
    ["其中：农林水支出179.25万元。", ["agrees 179.25万元 支出决算表!C7"]],
    ["全年预算2500万元，执行率80%。", ["agrees 2500万元 预算执行表!C4", "agrees 80% 支出决算表!C4 预算执行表!C4"]],
    ["年初预算2200万元，年中追加300万元，调整幅度13.64%。", ["agrees 2200万元 预算执行表!B4", "agrees 300万元 预算执行表!B4 预算执行表!C4", "agrees 13.64% 预算执行表!B4 预算执行表!C4"]],
    ["按支出性质分，基本支出1200万元，占60%。", ["agrees 1200万元 支出决算表!D4", "agrees 60% 支出决算表!C4 支出决算表!D4"]],
    ["“三公”经费支出6万元，比预算数9万元少3万元，比上年减少2万元，下降25%。", ["agrees 6万元 三公!G6", "agrees 9万元 三公!A6", "agrees 3万元 三公!A6 三公!G6", "agrees 2万元 基础数据表!B6 三公!G6", "agrees 25% 基础数据表!B6 三公!G6"]],
    ["完成城镇新增就业326人，完成率163%，超过年度指标值200人。", ["agrees 326人 绩效指标表!G4", "agrees 163% 绩效指标表!F4 绩效指标表!G4", "agrees 200人 绩效指标表!F4"]],
    ["全年城镇新增就业326人，比上年增长8.67%。", ["agrees 326人 绩效指标表!G4", "agrees 8.67% 绩效指标表!G4 绩效指标表!H4"]],
    ["年末编制40人，实有在职人员38人，控制率95%。", ["agrees 40人 基础数据表!B4", "agrees 38人 基础数据表!C4", "agrees 95% 基础数据表!B4 基础数据表!C4"]],
    ["（二）年度预算金额\n22,000,000.00元", ["agrees 22,000,000.00元 部门概况!B4"]],
    ["走访企业45家，清理欠税12.5万元。", ["agrees 45家 绩效指标表!N5", "agrees 12.5万元 绩效指标表!N5"]],
    ["2022年“三公”经费支出8万元。", ["agrees 8万元 基础数据表!B6"]],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected.map((line) => expect.stringContaining(line.split(" ").slice(0, 2).join(" ")))));

  test("its cells are those it rests on", () => {
    const [total, rate] = audit("部门整体支出2000万元，预算执行率80%。");
    expect(total!.cells.map(formatAddress)).toEqual([formatAddress(records.expenditure!.total!.amounts.total!.at)]);
    expect(rate!.cells.map(formatAddress)).toEqual([formatAddress(records.expenditure!.total!.amounts.total!.at), formatAddress(records.execution!.total!.adjusted!.at)]);
  });
});

describe("a number that is rounded or cut off is that of the sheets", () => {
  test.each([
    ["其中一般公共服务支出1500.3万元。", ["rounding 1500.3万元"]],
    ["其中一般公共服务支出1500.2万元。", ["rounding 1500.2万元 → 1500.3万元"]],
    ["其中一般公共服务支出1500余万元。", ["rounding 1500余万元"]],
    ["年中追加300万元，调整幅度13.63%。", ["untraced 300万元", "untraced 13.63%"]],
    ["年初预算2200万元，年中追加300万元，调整幅度13.63%。", ["agrees 2200万元", "agrees 300万元", "rounding 13.63% → 13.64%"]],
  ])("%s", (text, expected) => expect(audit(text).map(({ verdict, number, expected: right }) => [verdict, number.text, ...(right === undefined ? [] : [`→ ${right}`])].join(" "))).toEqual(expected));
});

describe("a number differs where its words name one number of the sheets and it is another", () => {
  test.each([
    ["2023年部门整体支出2100.00万元。", ["differs 2100.00万元 → 2000.00万元"]],
    ["2023年部门整体支出2,100,000.00元。", ["differs 2,100,000.00元 → 20,000,000.00元"]],
    ["其中：农林水支出179.52万元。", ["differs 179.52万元 → 179.25万元"]],
    ["全年预算2500万元，执行率82%。", ["agrees 2500万元", "differs 82% → 80%"]],
    ["“三公”经费支出6万元，比上年增加2万元，增长25%。", ["agrees 6万元", "differs 2万元", "inconsistent 25%"]],
    ["完成城镇新增就业362人，完成率163%。", ["differs 362人 → 326人", "agrees 163%"]],
    ["年末编制40人，实有在职人员39人。", ["agrees 40人", "differs 39人 → 38人"]],
    ["完成税收2350元。", ["differs 2350元 → 23500000元"]],
  ])("%s", (text, expected) => expect(audit(text).map(({ verdict, number, expected: right }) => [verdict, number.text, ...(right === undefined ? [] : [`→ ${right}`])].join(" "))).toEqual(expected));

  test("and says what is right and where", () => {
    expect(sayText(audit("完成城镇新增就业362人。")[0]!.statement)).toBe("绩效指标表 城镇新增就业人数 实际完成值为326人，写的是362人，应为326人（绩效指标表!G4）。");
  });
});

describe("silence is better than a false word", () => {
  test.each([
    ["last year's numbers", "2022年农林水支出150.00万元。"],
    ["another money", "政府性基金预算中，农林水支出10.00万元。"],
    ["another's share", "某村农林水支出12.00万元。"],
    ["part of another", "道路项目300万元，其中基本支出20万元。"],
    ["half a year", "上半年农林水支出80万元。"],
    ["for each", "人均城镇新增就业3人。"],
    ["for each of something", "城镇新增就业补贴500元/人。"],
    ["a plan", "下一步，力争城镇新增就业500人。"],
    ["approximate and other", "城镇新增就业近500人。"],
    ["a project", "道路硬化项目\n年初预算50万元，全年预算60万元。"],
    ["words that only end alike", "开展返乡人员城镇新增就业12人。"],
    ["a unit the sheet does not state", "农村公路养护3条。"],
    ["a range", "城镇新增就业3—5人。"],
  ])("%s: %s", (_, text) => {
    for (const { verdict } of audit(text)) expect(verdict).toBe("untraced");
  });

  test("a right value with other words is shown as what it might be", () => {
    const [number] = audit("本年安排资金179.25万元。");
    expect([number!.verdict, number!.candidates.length, number!.cells]).toEqual(["untraced", 1, []]);
    expect(sayText(number!.statement)).toBe("表中有数值相同的数（支出决算表 农林水支出），但文字不能确定说的是同一事项，请核实。");
  });

  test("a report of another year is not held against these sheets, and that is said", () => {
    const { numbers, wording } = auditReport("某镇2021年度部门整体支出绩效自评报告\n部门整体支出1800万元。", sources);
    expect(numbers.map(({ verdict }) => verdict)).toEqual(["untraced"]);
    expect(wording.map(({ check, statement }) => [check, sayText(statement)])[0]).toEqual(["other-year", "报告是2021年度的，工作簿是2023年度的，没有与表核对。"]);
  });
});

describe("the text and the sheets together", () => {
  test("what only agrees with itself yields to the sheets", () => {
    expect(audit("总支出1000万元，其中：基本支出600万元，项目支出400万元。").map(({ verdict, expected }) => [verdict, expected])).toEqual([["differs", "2000万元"], ["differs", "1200万元"], ["differs", "800万元"]]);
  });
  test("a contradiction stays one, and a number the sheets confirm is not to be corrected", () => {
    expect(audit("部门整体支出2000万元，其中：基本支出1200万元，项目支出900万元。").map(({ verdict, expected }) => [verdict, expected])).toEqual([["inconsistent", undefined], ["agrees", undefined], ["differs", "800万元"]]);
  });
});
