import type { Evaluation } from "../../../src/core/evaluation";
import { RATINGS, type Scheme, type SchemeId, SCHEMES } from "../../../src/core/standards";
import { sayText } from "../../../src/render/words";
import { evaluateForm, evaluateLines, type Line, points } from "./scored-lines";

const line = (level1: string, weight?: number, name = "办理事项"): Line => [level1, name, null, "≥1", 1, weight ?? null];
const basis = (evaluation: Evaluation): string => (evaluation.basis === undefined ? "" : sayText(evaluation.basis));

describe("the scheme of a sheet that states its points", () => {
  it.each<[SchemeId, readonly Line[]]>([
    ["cf-2020-10", [line("产出指标", 25), line("产出指标", 25, "另一事项"), line("效益指标", 30), line("满意度指标", 10)]],
    ["cf-2020-10-no-satisfaction", [line("产出指标", 50), line("效益指标", 40)]],
    ["cf-2021-101", [line("成本指标", 20), line("产出指标", 40), line("效益指标", 20), line("满意度指标", 10)]],
    ["cf-2021-101-no-satisfaction", [line("成本指标", 20), line("产出指标", 40), line("效益指标", 30)]],
    ["hubei-20-80", [line("产出指标", 40), line("效益指标", 30), line("满意度指标", 10)]],
    ["hubei-20-80", [line("预算执行率", 20, "预算执行率"), line("产出指标", 40), line("效益指标", 40)]],
  ])("is %s where its points are those", (id, lines) => {
    const evaluation = evaluateLines(lines);
    expect(evaluation.scheme).toBe(id);
    expect(basis(evaluation)).toMatch(/^填列的分值与/);
  });

  it("is read from the headings where the lines have no points yet", () => {
    expect(evaluateLines([line("产出指标（40分）"), line("效益指标（40分）")]).scheme).toBe("hubei-20-80");
    expect(evaluateLines([line("产出指标（50分）"), line("效益指标（40分）")]).scheme).toBe("cf-2020-10-no-satisfaction");
  });

  it("is told by the execution rate alone where nothing else has points", () => {
    const form = (weight: number): Evaluation => evaluateForm({ funds: [80, 100, 90, weight, null], lines: [line("产出指标"), line("效益指标"), line("满意度指标")] });
    expect([form(10).scheme, form(20).scheme]).toEqual(["cf-2020-10", "hubei-20-80"]);
  });

  it("lends nothing but its other rules where the points are nobody's: the sheet's own points are given", () => {
    const evaluation = evaluateForm({ funds: [80, 100, 50, 15, null], lines: [line("产出指标", 70), line("效益指标", 5), line("满意度指标", 10)] });
    expect(evaluation.scores.map(({ weight, score }) => [points(weight), points(score)])).toEqual([["15", "7.5"], ["70", "70"], ["5", "5"], ["10", "10"]]);
    expect(points(evaluation.total)).toBe("92.5");
    expect(basis(evaluation)).toMatch(/^按填列的分值评分/);
  });
});

describe("the scheme of a sheet without points", () => {
  it.each<[SchemeId, readonly string[], RegExp]>([
    ["cf-2020-10", ["产出指标", "效益指标", "满意度指标"], /产出指标、效益指标、满意度指标/],
    ["cf-2020-10-no-satisfaction", ["产出指标", "效益指标"], /未设满意度指标.*请与当地文件核实/],
    ["cf-2021-101", ["成本指标", "产出指标", "效益指标", "满意度指标"], /成本20分/],
    ["cf-2021-101-no-satisfaction", ["成本指标", "产出指标", "效益指标"], /效益30分/],
    ["cf-2020-10", ["政务服务", "民生保障"], /没有写明一级指标/],
  ])("is %s by its parts %j", (id, parts, said) => {
    const evaluation = evaluateLines(parts.map((part, index) => line(part, undefined, `事项${String(index)}`)));
    expect(evaluation.scheme).toBe(id);
    expect(basis(evaluation)).toMatch(said);
  });

  it("gives no points by itself, and says how many there are to share out where that is certain", () => {
    const reasons = ({ unscored }: Evaluation): readonly string[] => unscored.filter(({ row }) => row !== undefined).map(({ reason }) => reason);
    expect(reasons(evaluateLines([line("产出指标"), line("效益指标"), line("满意度指标")]))).toEqual([
      "没有填写分值；产出指标共50分，请单位按重要程度分到各项", "没有填写分值；效益指标共30分，请单位按重要程度分到各项", "没有填写分值；满意度指标共10分，请单位按重要程度分到各项",
    ]);
    expect(reasons(evaluateLines([line("产出指标"), line("效益指标")]))).toEqual(["没有填写分值", "没有填写分值"]);
    expect(reasons(evaluateLines([line("产出指标（70分）"), line("效益指标（20分）"), line("满意度指标")]))[0]).toContain("产出指标共70分");
  });

  it("is the same in whatever order the indicators stand", () => {
    const lines = [line("成本指标", 20), line("产出指标", 40), line("效益指标", 30)];
    expect(new Set([lines, [...lines].reverse(), [lines[1]!, lines[0]!, lines[2]!]].map((some) => basis(evaluateLines(some)))).size).toBe(1);
  });
});

it("is the one asked for, whatever the sheet states, but the sheet's points stay", () => {
  const evaluation = evaluateForm({ funds: [80, 100, 50, 10, null], lines: [line("产出指标", 50), line("效益指标", 30), line("满意度指标", 10)] }, { scheme: "hubei-20-80" });
  expect([evaluation.scheme, points(evaluation.scores[0]?.weight), points(evaluation.total)]).toEqual(["hubei-20-80", "10", "95"]);
  expect(basis(evaluation)).toMatch(/^按设置选用/);
});

describe.each(Object.values(SCHEMES))("$id", (scheme: Scheme) => {
  it("makes up 100 points, is dated and cited, and says how sure it is", () => {
    expect(Object.values(scheme.parts).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    for (const { source, since, evidence } of [scheme, scheme.grading]) expect([source.length > 0, evidence.length > 0, since >= 2013 && since <= 2026]).toEqual([true, true, true]);
    expect(scheme.verified).toBe(scheme.id === "cf-2020-10");
  });

  it("has three bands that leave no points out", () => {
    const [high, middle, low] = scheme.grading.bands;
    expect([high.high, high.low - middle.high, middle.low - low.high, low.low]).toEqual([100, 0, 0, 0]);
  });

  it("scores a whole form of its own parts", () => {
    const { 预算执行率: execution = 0, ...parts } = scheme.parts;
    const evaluation = evaluateForm({ funds: [80, 100, 50, execution, null], lines: Object.entries(parts).map(([part, weight]) => line(part, weight)) });
    expect([evaluation.scheme, points(evaluation.total)]).toEqual([scheme.id, String(100 - execution / 2)]);
    expect(evaluation.rating).toBe(RATINGS.find(({ from }) => 100 - execution / 2 >= from)?.rating);
  });

  it.each([["达成预期指标", 0], ["部分达成", 1], ["未完成", 2]] as const)("takes over a judged score of its band only: %s", (actual, band) => {
    const { low, high } = scheme.grading.bands[band];
    const scored = (score: number): number => evaluateLines([["产出指标", "环境改善", "定性", "有效改善", actual, 100, score]], { scheme: scheme.id }).scores.filter(({ row }) => row !== undefined).length;
    expect([low - 0.01, low, high - 0.01, high].map(scored)).toEqual([0, 1, 1, high === 100 ? 1 : 0]);
  });
});
