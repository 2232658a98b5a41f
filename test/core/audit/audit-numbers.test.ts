import { auditText } from "../../../src/core/audit";

/** What is said of numbers that something in the text was held against: verdict, rule, words, and what it should be. */
const seen = (text: string): readonly string[] =>
  auditText(text).numbers.filter(({ verdict }) => verdict !== "untraced").map(({ verdict, rule, number, expected }) => [verdict, rule, number.text, ...(expected === undefined ? [] : [`→ ${expected}`])].join(" "));

describe("a rate is the part over the whole", () => {
  test.each([
    ["网格底册数为404家，已登记410家，已完成410家，完成率为101.4%。", ["rounding rate 101.4% → 101.5%"]],
    ["应整改隐患80处，已整改76处，整改率95%。", ["agrees rate 95%"]],
    ["应整改隐患80处，已整改76处，整改率96%。", ["inconsistent rate 96% → 95%"]],
    ["全年预算数5,000.00万元，全年执行数3,544.72万元，执行率70.89%。", ["agrees rate 70.89%"]],
    ["全年预算数5,000.00万元，全年执行数3,544.72万元，执行率78.09%。", ["inconsistent rate 78.09% → 70.89%"]],
    ["编制数40人，实有42人，控制率105%。", ["agrees rate 105%"]],
    ["年初预算800万元，全年预算1000万元，全年执行900万元，执行率90%。", ["agrees rate 90%"]],
    ["年初预算800万元，全年预算1000万元，全年执行900万元，执行率93%。", []],
    ["完成参保3000人，待遇发放1200人，扩面完成率100.02%。", []],
    ["受理诉求120余件，已办结118件，办结率97%。", ["agrees rate 97%"]],
    ["受理诉求120余件，已办结118件，办结率99%。", []],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));
});

describe("a change is current less base, in its direction", () => {
  test.each([
    ["本年支出100万元，上年支出80万元，增长25%。", ["agrees growth 25%"]],
    ["本年支出100万元，上年支出80万元，增长20%。", ["inconsistent growth 20% → 25%"]],
    ["接待费支出10.00万元，比上年减少2.00万元，下降16.67%。", ["agrees growth 16.67%"]],
    ["接待费支出10.00万元，比上年减少2.00万元，下降16.66%。", ["rounding growth 16.66% → 16.67%"]],
    ["接待费支出10.00万元，比上年减少2.00万元，下降20.00%。", ["inconsistent growth 20.00% → 16.67%"]],
    ["支出90万元，比上年100万元增加10万元，增长10%。", ["inconsistent direction 10万元", "inconsistent direction 10%"]],
    ["收入由50万元增加到60万元，增长20%。", ["agrees growth 20%"]],
    ["年初预算100.00万元，年中追加25.00万元，调整幅度25.00%。", ["agrees growth 25.00%"]],
    ["出国费支出5万元，上年支出0万元，增长100%。", ["inconsistent zero-base 100%"]],
    ["完成产值24.3亿元，同比增长1%，税收350万元。", []],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));
});

describe("parts make up their total", () => {
  test.each([
    ["全年支出300.50万元，其中：一般公共服务支出200.25万元，农林水支出100.25万元。", ["agrees sum 300.50万元"]],
    ["全年支出300.50万元，其中：一般公共服务支出200.25万元，农林水支出100.26万元。", ["rounding sum 300.50万元"]],
    ["全年支出300.50万元，其中：一般公共服务支出220.25万元，农林水支出100.25万元。", ["inconsistent sum 300.50万元 → 320.50万元"]],
    ["排查问题40处，其中立即整改的35处，分步整改的4处。", ["inconsistent sum 40处 → 39处"]],
    ["支出500万元，其中：道路100万元，水利120万元。", []],
    ["支出260.3万元，其中：督查10万元，补偿250万元等。", []],
    ["申请资金90万元。其中：30万元用于编制；30万元用于审计；30万元用于测绘。", ["agrees sum 90万元"]],
    ["完成资金89.97万元。其中：30万元用于编制；30万元用于审计；29.99万元用于测绘。", ["inconsistent sum 89.97万元 → 89.99万元"]],
    ["项目共12个，年初批复6个项目，年中增加7个项目。", ["inconsistent sum 12个 → 13个"]],
    ["人员80人。其中：在职50人、离休2人、退休28人。", ["agrees sum 80人"]],
    ["按收入性质分：200.10 | 按支出性质分：190.10 | 合计：200.10", ["inconsistent sum 190.10"]],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));
});

describe("shares, names and what is said twice", () => {
  test.each([
    ["总支出200万元，基本支出50万元，占25%，项目支出150万元，占75%。", ["agrees share 25%", "agrees share 75%"]],
    ["总支出200万元，基本支出50万元，占比35%。", ["inconsistent share 35% → 25%"]],
    ["基本支出50万元，占25.0%，项目支出150万元，占75.0%。", ["agrees share 25.0%", "agrees share 75.0%"]],
    ["直属单位3个，即甲中心、乙中心、丙站。", ["agrees count 3个"]],
    ["直属单位4个，即甲中心、乙中心、丙站。", ["inconsistent count 4个 → 3个"]],
    ["单位有3个，分别为机关本级、事务中心和支付中心。", ["agrees count 3个"]],
    ["东亭、西亭、南亭等3个项目即将挂牌。", ["agrees count 3个"]],
    ["走访东亭村、西亭村困难户5户。", []],
    ["项目10个，其中3个项目执行100%，剩余道路项目执行99.9%，河堤项目95.6%。", ["inconsistent count 10个 → 5个"]],
    ["2023年上级转移支付资金75.19万元。全年上级转移支付资金57.19万元。", ["inconsistent same-subject 75.19万元", "inconsistent same-subject 57.19万元"]],
    ["耕地保护补贴资金60.5万元。耕地保护补贴资金605000元。", []],
    ["耕地保护补贴资金58.2654万元，耕地保护补贴资金58.2654元。", ["inconsistent unit 58.2654万元", "inconsistent unit 58.2654元"]],
    ["罚款2.85万元。立案15起。后又立案36起，罚款9万余元。", []],
    ["年度预算金额58,265,428.00元。部门整体支出4130.69万元。", []],
    ["任务完成率100%，但有2户尚未完成。", ["inconsistent completion 100%"]],
    ["工单回复率100%，均按时办结。", []],
  ])("%s", (text, expected) => expect(seen(text)).toEqual(expected));
});

test("every number has a verdict, and what nothing was held against is untraced", () => {
  const { numbers, counts } = auditText("新增企业14家，应整改80处，已整改76处，整改率95%，贯彻“十四五”规划。");
  expect(numbers.map(({ number, verdict }) => [number.text, verdict])).toEqual([["14家", "untraced"], ["80处", "untraced"], ["76处", "untraced"], ["95%", "agrees"]]);
  expect(counts).toEqual({ agrees: 1, rounding: 0, differs: 0, inconsistent: 0, untraced: 3 });
  expect(numbers[3]!.beside.map(({ text }) => text)).toEqual(["76处", "80处"]);
});

test("a text without numbers or without anything gives an empty audit", () => {
  expect(auditText("")).toEqual({ numbers: [], wording: [], counts: { agrees: 0, rounding: 0, differs: 0, inconsistent: 0, untraced: 0 } });
});
