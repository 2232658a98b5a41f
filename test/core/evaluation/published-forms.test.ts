import { controlRates, type Evaluation, evaluateOffice, type Score } from "../../../src/core/evaluation";
import { valueOf } from "../../../src/core/figure";
import { toFixed } from "../../../src/core/number";
import { readRecords } from "../../../src/core/records";
import { sayText } from "../../../src/render/words";
import { readOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { evaluateForm, evaluateLines, type Line, points } from "./scored-lines";

const only = (line: Line, settings = {}): Score => evaluateLines([line], settings).scores.find(({ row }) => row !== undefined)!;
const reasonOf = (line: Line): string => evaluateLines([line]).unscored.find(({ row }) => row !== undefined)?.reason ?? "";

describe("rows of published forms", () => {
  it.each<[Line, string, string]>([
    [["产出指标", "法人和产业活动单位清查", null, "606家", "615家", 4], "4", "法人和产业活动单位清查：完成值615家÷指标值606家＝101.49%，按上限计满分4分。"],
    [["产出指标", "城乡居民养老保险参保", null, "30964人", "30967人", 4], "4", "城乡居民养老保险参保：完成值30967人÷指标值30964人＝100.01%，按上限计满分4分。"],
    [["产出指标", "安全隐患整改", null, "160处", "157处", 3], "2.94", "安全隐患整改：完成值157处÷指标值160处×分值3分＝2.94分。"],
    [["产出指标", "重大隐患整改", null, "66处", "65处", 3], "2.95", "重大隐患整改：完成值65处÷指标值66处×分值3分＝2.95分。"],
    [["效益指标", "护理型床位占比", null, "≥55%", "52.8%", 10], "9.6", "护理型床位占比：完成值52.8%÷指标值55%×分值10分＝9.6分。"],
    [["产出指标", "精品示范村建设数量", null, "≤4", 4, 10], "10", "精品示范村建设数量：完成值4符合指标值≤4，得满分10分。"],
    [["产出指标", "完成美丽宜居自然村庄验收时间", null, "9月前", "7月", 5], "5", "完成美丽宜居自然村庄验收时间：于7月完成，在指标值9月前规定的时间内，得满分5分。"],
    [["产出指标", "发放覆盖率", "＝", "100%", "95%", 60], "57", "发放覆盖率：完成值95%÷指标值100%×分值60分＝57分。"],
    [["产出指标", "在职人员控制率", "≤", "100%", "108.70%", 5], "4.6", "在职人员控制率：指标值100%÷完成值108.70%×分值5分＝4.6分。"],
    [["产出指标", "培训天数", null, "10～15天", "20天", 4], "3", "培训天数：指标值上限15天÷完成值20天×分值4分＝3分。"],
    [["效益指标", "资产负债率", null, "40%-60%", "35%", 4], "3.5", "资产负债率：完成值35%÷指标值下限40%×分值4分＝3.5分。"],
    [["效益指标", "资产负债率", null, "40%-60%", "55%", 4], "4", "资产负债率：完成值55%在指标值40%-60%的范围内，得满分4分。"],
    [["效益指标", "人居环境", "定性", "有效改善", "部分达成预期指标并具有一定效果", 10, 7], "7", "人居环境：完成情况为“部分达成预期指标并具有一定效果”，属“部分达成预期指标并具有一定效果”档（6分至8分），单位评定7分，分值10分。"],
  ])("%j is given %s points", (line, expected, statement) => {
    const score = only(line);
    expect([points(score.score), sayText(score.statement)]).toEqual([expected, statement]);
  });

  it.each<[Line, RegExp]>([
    [["产出指标", "安装坡面水标尺", null, "≥266米", "≥266米", 10, 10], /“≥266米”，应填写实际数/],
    [["产出指标", "发放覆盖率", "=", "100%", null, 60], /没有填写实际完成值/],
    [["产出指标", "投入村干部", null, "≥42人", "42个", 10], /单位不一致/],
    [["产出指标", "完成率", "≤", "≥95%", "96%", 10], /指标性质“≤”与年度指标值的符号不一致/],
    [["效益指标", "生产生活条件改善", null, "显著提升", "显著提升", 10], /三档评定/],
    [["产出指标", "及时开工", null, "9月底前", "11月", 10, 10], /不能按满分填列/],
    [["产出指标", "成活率", "定性", "95%", "96%", 10], /三档评定/],
  ])("%j is not scored", (line, reason) => expect(reasonOf(line)).toMatch(reason));
});

describe("a result far above its target", () => {
  const toilets: Line = ["产出指标", "户用卫生厕所改造", null, "≥2000户", "3061户", 10];

  it("asks for its reason beyond 130 % and costs nothing by itself", () => {
    const score = only(toilets);
    expect([points(score.score), score.deduction, score.question && sayText(score.question)]).toEqual([
      "10", undefined, "户用卫生厕所改造：完成值3061户是指标值2000户的153.05%，超过130%，请说明原因；得分不因此扣减。",
    ]);
  });

  it("asks nothing at the threshold, under a higher one, or where the reason is written", () => {
    expect(only(["产出指标", "厕所", null, "≥100", 130, 10]).question).toBeUndefined();
    expect(only(toilets, { overCompletion: 160 }).question).toBeUndefined();
    expect(only(["产出指标", "户用卫生厕所改造", null, "≥2000户", "3061户", 10, null, "上级追加任务"]).question).toBeUndefined();
    expect(only(["产出指标", "厕所", null, "≥100", 115, 10], { overCompletion: 110 }).question).toBeDefined();
  });

  it.each([99, -1, 130.5, NaN, Infinity])("takes %s for no threshold and keeps 130 %", (overCompletion) => expect(only(toilets, { overCompletion }).question && sayText(only(toilets).question!)).toContain("130%"));
});

describe("the execution score", () => {
  const given = (evaluation: Evaluation): [string | undefined, string] => [points(evaluation.scores[0]?.score), sayText(evaluation.scores[0]!.statement)];

  it("is limited to its weight where more was spent than planned", () => {
    expect(given(evaluateForm({ funds: [329.77, 329.77, 338.31, 10, null], lines: [] }))).toEqual(["10", "全年执行数338.31万元÷全年预算数329.77万元＝102.59%，按上限计满分10分。"]);
  });

  it("rests on the full-year budget even where another sheet states only that of January", () => {
    const form = [["部门整体支出绩效自评表"], ["（2023年度）"], ["单位名称", "某镇人民政府"], ["年度预算申请（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"], [null, "年度资金总额", 80, 100, 60, 10, null, null]];
    const plan = [["部门预算执行情况表"], ["编制单位：某县某镇人民政府", null, "2023年度", "单位：万元"], ["项目名称", "年初预算数", "全年预算数", "全年执行数"], ["合计", 80, null, 60]];
    const rows = [...form, ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], [null, "产出指标", null, "公路", "≥10", 10, 90, null, null]];
    expect(given(evaluateOffice(readRecords(drawWorkbook([{ name: "自评表", rows }, { name: "预算执行表", rows: plan }]))))[0]).toBe("6");
  });

  it("says so where there is only the budget of the beginning of the year, or only the one the office names", () => {
    const say = (evaluation: Evaluation): string => given(evaluation)[1];
    expect(say(evaluateOffice(readOffice({ execution: { initial: 80, executed: 60 } })))).toBe("全年执行数60.00万元÷年初预算数（没有填列全年预算数）80.00万元＝75.00%，75.00%×分值10分＝7.5分。");
    expect(say(evaluateOffice(readOffice({ total: [60], profile: [["年度预算金额", "80万元"]] })))).toContain("÷年度预算金额（没有预算执行表）80.00万元");
  });

  it("is read as it is multiplied: 70.846 % of 10 points are 7.08 points", () => {
    expect(given(evaluateOffice(readOffice({ execution: { adjusted: 100_000, executed: 70_846 } })))[1]).toContain("＝70.846%，70.846%×分值10分＝7.08分");
  });
});

it("works out the control rates of a published 基础数据表", () => {
  const rates = controlRates(readOffice({ baseData: { staff: [46, 50], costs: [["三公经费", 41, 40, 38], ["公用经费", 90, 85.76, 193.42]] } }));
  expect(rates.map(({ name, figure, isOver }) => [name, toFixed(valueOf(figure)!, 4), isOver])).toEqual([["在职人员", "1.0870", true], ["公用经费", "2.2554", true], ["三公经费", "0.9500", false]]);
});
