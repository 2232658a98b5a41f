import { type Evaluation, evaluateOffice, type Score } from "../../../src/core/evaluation";
import { cellsOf, toFormula, valueOf } from "../../../src/core/figure";
import { toDecimal } from "../../../src/core/number";
import { SCHEMES } from "../../../src/core/standards";
import { formatAddress } from "../../../src/core/workbook";
import { sayText } from "../../../src/render/words";
import { type DrawnIndicator, type DrawnOffice, readOffice } from "../../support/draw-office";

const evaluateDrawn = (office: DrawnOffice, settings = {}): Evaluation => evaluateOffice(readOffice(office), settings);
const points = (figure: Score["score"] | undefined): string | undefined => {
  const value = figure && valueOf(figure);
  return value && toDecimal(value);
};
const executed = (adjusted: number | string, spent: number | string): NonNullable<DrawnOffice["execution"]> => ({ adjusted, executed: spent });

/** The score of one indicator, or the reason there is none. */
function scoreOf(indicator: Partial<DrawnIndicator>): string {
  const { scores, unscored } = evaluateDrawn({ indicators: [{ name: "开展培训", level1: "产出指标", weight: 10, ...indicator }] });
  const given = scores.find(({ row }) => row !== undefined);
  const missing = unscored.find(({ row }) => row !== undefined);
  return points(given?.score) ?? missing?.reason ?? "";
}

describe("the score of the execution rate", () => {
  it("is the rate times its weight, rounded half up to two decimals, with the cells and the formula it rests on", () => {
    const { scores, executionRate } = evaluateDrawn({ execution: executed("58,265,428.00元", "41306900.00元") });
    expect(points(scores[0]?.score)).toBe("7.09");
    expect(executionRate && toFormula(executionRate)).toContain("/");
    expect(scores[0]?.cells.map(formatAddress)).toEqual(["预算执行表!D4", "预算执行表!C4"]);
    expect(scores[0]?.rule).toBe("min(执行/预算,1)×分值");
    expect(scores[0]?.statement && sayText(scores[0].statement)).toBe("全年执行数4130.69万元÷全年预算数5826.5428万元＝70.89%，70.89%×分值10分＝7.09分。");
    expect(scores[0]?.deduction && sayText(scores[0].deduction)).toBe("预算执行率70.89%，未全额执行，按“执行率×分值”计分，扣2.91分。");
  });

  it("is never more than its weight", () => {
    const { scores } = evaluateDrawn({ execution: executed(100, 102.59) });
    expect(points(scores[0]?.score)).toBe("10");
    expect(scores[0]?.deduction).toBeUndefined();
  });

  it("takes the spending of 支出决算表 before that of 预算执行表, and the adjusted budget before the initial one", () => {
    const { scores, spending, budget } = evaluateDrawn({ total: [80], execution: { initial: 50, adjusted: 100, executed: 90 } });
    expect(points(scores[0]?.score)).toBe("8");
    expect([spending, budget].map((figure) => figure && cellsOf(figure).map(formatAddress).join())).toEqual(["支出决算表!C4", "预算执行表!C4"]);
  });

  it.each([
    ["no budget", { total: [80] }, "没有找到全年预算数，不能计算预算执行率"],
    ["no spending", { execution: { adjusted: 100 } }, "没有找到全年执行数，不能计算预算执行率"],
    ["a zero budget", { execution: executed(0, 50) }, "全年预算数为0，不能计算预算执行率"],
    ["a negative amount", { execution: executed(-100, 50) }, "全年预算数或全年执行数为负数，不能计算预算执行率"],
    ["an unreadable budget", { execution: executed("一百", 50) }, "表中填的“一百”不是能识别的数字"],
  ] as const)("is not given on %s", (_, office, reason) => {
    const evaluation = evaluateDrawn(office);
    expect(evaluation.unscored[0]?.reason).toBe(reason);
    expect(evaluation.executionRate).toBeUndefined();
    expect(evaluation.scores).toHaveLength(0);
  });
});

describe("the score of an indicator", () => {
  it.each<[string, Partial<DrawnIndicator>, string]>([
    ["a target reached", { target: "≥100", actual: 100 }, "10"],
    ["a target exceeded gives no more than the weight", { target: "≥100", actual: 300 }, "10"],
    ["a target missed gives the share reached", { target: "≥160", actual: 157, weight: 3 }, "2.94"],
    ["half up at the third decimal", { target: "≥8", actual: 1, weight: 1 }, "0.13"],
    ["a rate held against a rate", { target: "≥95%", actual: "91.2%" }, "9.6"],
    ["a limit kept", { target: "≤3", actual: 2 }, "10"],
    ["a limit kept at zero", { target: "≤3", actual: 0 }, "10"],
    ["a limit exceeded gives 指标值÷完成值", { target: "≤3", actual: 4 }, "7.5"],
    ["a limit of zero exceeded gives nothing", { target: "≤0", actual: 2 }, "0"],
    ["an exact target met", { target: "=100%", actual: "100%" }, "10"],
    ["an exact target missed", { target: "=100%", actual: "90%" }, "9"],
    ["no sign, more is better", { target: 200, actual: 100 }, "5"],
    ["in time", { target: "9月底前", actual: "2023年9月" }, "10"],
    ["a month early", { target: "2023年12月前", actual: "11月" }, "10"],
    ["amounts in 亿元 and 万元", { target: "≥1亿元", actual: "9000万元" }, "9"],
    ["a weight with more decimals than scores have is given whole", { target: "≥1", actual: 1, weight: 3.334 }, "3.334"],
    ["a weight with more decimals than scores have is not exceeded", { target: "≥1", actual: 1, weight: 3.335 }, "3.335"],
    ["a number in its range", { target: "80%-90%", actual: "85%" }, "10"],
    ["a number at the end of its range", { target: "80%～90%", actual: "90%" }, "10"],
    ["a number below its range, by the lower end", { target: "80%-90%", actual: "75%" }, "9.38"],
    ["a number above its range, by the upper end", { target: "10至15天", actual: "20天" }, "7.5"],
    ["a deviation allowed on both sides", { target: "±10%", actual: "-8%" }, "10"],
    ["an indicator called 反向", { name: "投诉件数（反向指标）", target: "5件", actual: "8件" }, "6.25"],
    ["in time, in words", { target: "2023年12月底前", actual: "按期完成" }, "10"],
    ["in time, target and result in words", { target: "按时完成", actual: "提前完成" }, "10"],
    ["an approximate number above the target", { target: "≥1.9万亩", actual: "1.9万余亩" }, "10"],
  ])("%s", (_, indicator, expected) => expect(scoreOf(indicator)).toBe(expected));

  it.each<[string, Partial<DrawnIndicator>, RegExp]>([
    ["nothing was done", { target: "≥100" }, /没有填写实际完成值/],
    ["there is no target", { actual: 5 }, /没有填写年度指标值/],
    ["there is no weight", { target: "≥1", actual: 1, weight: null }, /没有填写分值/],
    ["the weight is negative", { target: "≥1", actual: 1, weight: -5 }, /分值“-5”/],
    ["a control has no sign", { name: "在职人员控制率", target: "100%", actual: "108%" }, /补写符号/],
    ["a cost has no sign", { level2: "成本指标", target: "3万元", actual: "2万元" }, /补写符号/],
    ["the units differ", { target: "≥42人", actual: "42个" }, /单位不一致/],
    ["only one of the two is a percentage", { target: "≥95%", actual: 95 }, /只有一个写明%/],
    ["the result repeats the target's sign", { target: "≥266米", actual: "≥266米" }, /“≥266米”/],
    ["a number is held against a date", { target: "12月前", actual: 5 }, /不是同一类/],
    ["the result is late", { target: "9月前", actual: "11月" }, /晚于/],
    ["the result is of the very month", { target: "9月前", actual: "9月" }, /同一月份/],
    ["a range is missed by a number below zero", { target: "0.5-0.8", actual: -0.1 }, /负数/],
    ["a range counts other things", { target: "10-15天", actual: "12人" }, /单位不一致/],
    ["the result is late, and the office gives full points", { target: "9月前", actual: "11月", score: 10 }, /不能按满分/],
    ["it was finished late, in words", { target: "9月底前", actual: "延期完成" }, /晚于/],
    ["in time is said of more than time", { target: "12月底前", actual: "按时足额发放" }, /三档评定/],
    ["an exact target is exceeded", { target: "=100", actual: 120 }, /由单位评定/],
    ["a number is below zero", { target: "≥-5", actual: -10 }, /负数/],
    ["the result is told in words", { target: "显著提升", actual: "达成预期指标" }, /三档评定/],
  ])("is left out with its reason where %s", (_, indicator, reason) => expect(scoreOf(indicator)).toMatch(reason));
});

describe("an indicator only the office can judge", () => {
  it.each<[string, string, number, string | RegExp]>([
    ["达成预期指标", "a score of the highest band", 8, "8"],
    ["达成预期指标", "a score below the highest band", 7.9, /档次不符/],
    ["部分达成预期指标", "a score of the middle band", 6, "6"],
    ["部分达成预期指标", "a score of the band above", 8, /档次不符/],
    ["未达成预期指标且效果较差", "a score of the lowest band", 5, "5"],
    ["群众反映较好", "any score up to the weight where no band is named", 3, "3"],
    ["达成预期指标", "a score above the weight", 11, /0分到分值之间/],
    ["达成预期指标", "a score below zero", -1, /0分到分值之间/],
  ])("%s with %s", (actual, _, score, expected) => {
    const given = scoreOf({ target: "有效提升", actual, score });
    if (typeof expected === "string") expect(given).toBe(expected);
    else expect(given).toMatch(expected);
  });
});

describe("total and rating", () => {
  const full = (weight: number, more: Partial<DrawnIndicator> = {}): DrawnIndicator => ({ name: "指标", level1: "产出指标", target: "≥10", actual: 10, weight, ...more });
  const three = (last: Partial<DrawnIndicator> = {}): readonly DrawnIndicator[] =>
    [full(50), full(30, { level1: "效益指标" }), full(10, { level1: "满意度指标", target: "≥90%", actual: "95%", ...last })];

  it("adds up to the score of the year where weights make up 100", () => {
    const evaluation = evaluateDrawn({ execution: executed(100, 70), indicators: three() });
    expect([points(evaluation.total), evaluation.rating, evaluation.scheme]).toEqual(["97", "优", "cf-2020-10"]);
    expect(evaluation.partial).toBeUndefined();
  });

  it.each([["100", "优"], ["90", "优"], ["89.99", "良"], ["80", "良"], ["79.99", "中"], ["60", "中"], ["59.99", "差"]])("rates %s as %s", (score, rating) => {
    const indicators = [full(100, { target: "有效提升", actual: "办理情况较好", score: Number(score) })];
    expect(evaluateDrawn({ indicators }).rating).toBe(rating);
  });

  it("gives no total while something with weight is unscored, but says how much of how much was scored", () => {
    const evaluation = evaluateDrawn({ execution: executed(100, 70), indicators: three({ actual: null }) });
    expect(evaluation.total).toBeUndefined();
    expect(evaluation.rating).toBeUndefined();
    expect([points(evaluation.partial?.score), points(evaluation.partial?.weight)]).toEqual(["87", "90"]);
  });

  it("gives no total where weights do not make up 100", () => {
    const evaluation = evaluateDrawn({ execution: executed(100, 100), indicators: [full(50), full(50)].map((line, i) => (i === 0 ? { ...line, weight: 60 } : line)) });
    expect(evaluation.total).toBeUndefined();
    expect(points(evaluation.partial?.weight)).toBe("120");
  });

  it("does not score the execution rate beside indicators that make up 100 by themselves", () => {
    const evaluation = evaluateDrawn({ execution: executed(100, 50), indicators: [full(60), full(40)] });
    expect([points(evaluation.total), evaluation.scores.length]).toEqual(["100", 2]);
  });

  it("counts an execution rate listed among the indicators once, with its own weight", () => {
    const indicators = [full(20, { level1: "预算执行率", name: "预算执行率", target: "100%", actual: "50%" }), full(80)];
    const evaluation = evaluateDrawn({ execution: executed(100, 50), indicators });
    expect([points(evaluation.total), evaluation.scores.length]).toEqual(["90", 2]);
  });
});

describe("the scheme", () => {
  const of = (...parts: string[]): Evaluation => evaluateDrawn({ indicators: parts.map((level1) => ({ name: "指标", level1, target: "≥1", actual: 1, weight: 1 })) });

  it("is the one whose parts the sheet has", () => {
    expect(of("产出指标", "效益指标", "满意度指标").scheme).toBe("cf-2020-10");
    expect(of("成本指标", "产出指标（40分）", "效益指标", "满意度指标").scheme).toBe("cf-2021-101");
    expect(of("产出指标", "效益指标").scheme).toBe("cf-2020-10-no-satisfaction");
  });

  it("is the one asked for: Hubei gives the execution rate 20 points", () => {
    const { scores, scheme } = evaluateDrawn({ execution: executed(100, 50) }, { scheme: "hubei-20-80" });
    expect([scheme, points(scores[0]?.score)]).toEqual(["hubei-20-80", "10"]);
  });

  it.each(Object.values(SCHEMES))("$id makes up 100 points and cites its source", ({ parts, source, evidence }) => {
    expect(Object.values(parts).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(source.length * evidence.length).toBeGreaterThan(0);
  });
});
