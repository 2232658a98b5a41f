import { scoreFollowsRule } from "../../../src/core/checks/scores/score-follows-rule";
import { type Evaluation, evaluateOffice, isSamePoints } from "../../../src/core/evaluation";
import { ratio, rounded, product } from "../../../src/core/figure";
import { readRecords } from "../../../src/core/records";
import { formatAddress } from "../../../src/core/workbook";
import { sayText } from "../../../src/render/words";
import { moneyCell, numberCell } from "../../support/figures";
import { drawWorkbook } from "../../support/draw-workbook";
import { evaluateForm, evaluateLines, type Form, formSheet, type Line, points } from "./scored-lines";

/** What is said of the typed points of the only indicator; empty where they are those of the rule. */
function said(line: Line): string {
  const [score] = evaluateLines([line]).scores.filter(({ row }) => row !== undefined);
  return score?.difference === undefined ? "" : sayText(score.difference);
}

describe("points the office typed beside those of the rule", () => {
  it("stand in their cell, with nothing to say where the two agree", () => {
    const [score] = evaluateLines([["产出指标", "隐患整改", null, "160处", "157处", 3, 2.94]]).scores;
    expect([score?.typed?.at, points(score?.typed?.figure), score?.difference].map((one) => (typeof one === "object" && "sheet" in one ? formatAddress(one) : one))).toEqual(["绩效指标表!G4", "2.94", undefined]);
  });

  it.each<[string, number]>([["one decimal", 2.9], ["two decimals", 2.94], ["cut off instead of rounded", 2.95]])("agree as far as %s can say", (_, typed) => {
    expect(said(["产出指标", "隐患整改", null, "160处", "157处", 3, typed])).toBe("");
  });

  it.each<[string, Line, string]>([
    ["full points for a missed target", ["产出指标", "公路", null, "≥10公里", "8公里", 50, 50], "公路：单位填列50分，按规则为40分，填列数多了10分，是按满分填列的。"],
    ["no limit at full points", ["产出指标", "公路", null, "≥10公里", "12公里", 50, 60], "公路：单位填列60分，按规则为50分，填列数多了10分，是没有按分值封顶。"],
    ["the wrong quotient", ["产出指标", "办结天数", null, "≤10天", "8天", 10, 8], "办结天数：单位填列8分，按规则为10分，填列数少了2分，是按“完成值÷指标值”计算的，而这项指标越低越好。"],
    ["nothing at all", ["产出指标", "公路", null, "≥10公里", "8公里", 50, 0], "公路：单位填列0分，按规则为40分，填列数少了40分，填列的是0分。"],
    ["less without a word", ["产出指标", "公路", null, "≥10公里", "12公里", 50, 45], "公路：单位填列45分，按规则为50分，填列数少了5分，没有写明扣分依据。"],
    ["less with a reason", ["产出指标", "公路", null, "≥10公里", "12公里", 50, 45, "有一处返工"], "公路：单位填列45分，按规则为50分，填列数少了5分，偏差原因栏写有原因，请核实扣分依据。"],
    ["more for no known reason", ["产出指标", "公路", null, "≥10公里", "8公里", 50, 44], "公路：单位填列44分，按规则为40分，填列数多了4分。"],
  ])("are explained: %s", (_, line, expected) => expect(said(line)).toBe(expected));

  it("are taken over where only the office can judge, and kept in sight where nothing can be scored", () => {
    const { scores, unscored } = evaluateLines([["效益指标", "环境", "定性", "改善", "达成预期指标", 10, 9], ["产出指标", "公路", null, "≥10公里", "12处", 10, 10]]);
    expect(scores.map(({ typed, score, difference }) => [points(typed?.figure), points(score), difference])).toEqual([["9", "9", undefined]]);
    expect(unscored.find(({ row }) => row === 5)).toMatchObject({ indicator: "公路", typed: { shown: "10" } });
  });

  it("say nothing where the cell holds no number", () => {
    const [score] = evaluateLines([["产出指标", "公路", null, "≥10公里", "8公里", 50, "满分"]]).scores;
    expect([score?.typed?.shown, score?.difference]).toEqual(["满分", undefined]);
  });
});

describe("the execution score the office typed", () => {
  const execution = (funds: Form["funds"]): Evaluation["scores"][number] => evaluateForm({ funds, lines: [["产出指标", "公路", null, "≥10", 10, 90, 90]] }).scores[0]!;
  const difference = (funds: Form["funds"]): string => { const one = execution(funds).difference; return one === undefined ? "" : sayText(one); };

  it("is explained where it was divided by the budget of the beginning of the year", () => {
    expect(difference([80, 100, 60, 10, 7.5])).toBe("预算执行率：单位填列7.5分，按规则为6分，填列数多了1.5分，是按年初预算数计算的，执行率应除以全年预算数。");
  });

  it("is explained where full points were given for spending less, or nothing limits it", () => {
    expect(difference([null, 100, 60, 10, 10])).toContain("是按满分填列的");
    expect(difference([null, 100, 110, 10, 11])).toContain("没有按分值封顶");
  });

  it("agrees where amounts rounded to 万元 leave room for it, and not beyond", () => {
    expect(difference([null, 0.06, 0.05, 10, 9.1])).toBe("");
    expect(difference([null, 0.06, 0.05, 10, 6.8])).not.toBe("");
    expect(difference([null, 600, 500, 10, 9.1])).not.toBe("");
  });

  it("is found by no check where rounding to 万元 explains it", () => {
    const found = (score: number): string[] => {
      const records = readRecords(drawWorkbook([formSheet({ funds: [null, 0.06, 0.05, 10, score], lines: [["产出指标", "公路", null, "≥10", 10, 90, 90]] })]));
      return scoreFollowsRule.look({ records, workbook: drawWorkbook([]), ties: [], evaluation: evaluateOffice(records) }).findings.map(({ verdict }) => verdict);
    };
    expect([found(9.1), found(6)]).toEqual([[], ["failed"]]);
  });

  it("is the same as the rule's as far as both are stated", () => {
    const computed = rounded(product(ratio(moneyCell("表!B1", "0.05", "万元"), moneyCell("表!B2", "0.06", "万元")), numberCell("表!B3", "10")), 2);
    expect([7, 8.33, 9.9].map((typed) => isSamePoints(numberCell("表!B4", String(typed)), computed))).toEqual([true, true, true]);
    expect([6, 10.2].map((typed) => isSamePoints(numberCell("表!B4", String(typed)), computed))).toEqual([false, false]);
  });
});

describe("the total the office typed", () => {
  const total = (typed: number, own = 50): string => {
    const evaluation = evaluateForm({
      funds: [null, 100, 100, 10, 10], lines: [["产出指标", "公路", null, "≥10公里", "8公里", 50, own], ["效益指标", "就业", null, "≥10", 10, 30, 30], ["满意度指标", "满意度", null, "≥90%", "95%", 10, 10]], total: [100, typed],
    });
    expect(points(evaluation.total)).toBe("90");
    return evaluation.typedTotal?.difference === undefined ? "" : sayText(evaluation.typedTotal.difference);
  };

  it("is the rule's, differs by what the typed points differ, or was added up wrongly", () => {
    expect(total(90, 40)).toBe("");
    expect(total(100)).toBe("总分：单位填列100分，按规则为90分，填列数多了10分；差额来自各项得分，见各项。");
    expect(total(98)).toBe("总分：单位填列98分，按规则为90分，填列数多了8分；填列的各项得分相加为100分。");
  });
});
