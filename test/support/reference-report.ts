import type { Evaluation } from "../../src/core/evaluation";
import { constant, type Figure, product, ratio, rounded, sum } from "../../src/core/figure";
import type { Report, Section } from "../../src/core/narrative";
import { amount, gap, rate, state, type Statement, words } from "../../src/core/statement";
import { moneyCell, numberCell } from "./figures";

const classes = ([
  ["一般公共服务支出", "3116.65"], ["社会保障和就业支出", "118.58"], ["卫生健康支出", "50.02"],
  ["城乡社区支出", "171.39"], ["农林水支出", "431.24"], ["灾害防治及应急管理支出", "242.81"],
] as const).map(([name, stated], index) => ({ name, figure: moneyCell(`支出决算表!C${9 + index}`, stated, "万元", name) }));
const [firstClass, ...otherClasses] = classes.map(({ figure }) => figure);
if (firstClass === undefined) throw new Error("no classes");

const spending = sum([firstClass, ...otherClasses], "部门整体支出");
const budget = moneyCell("预算执行表!D5", "58265428.00", "元", "全年预算数");
const executionRate = ratio(spending, budget);
const weight = (stated: string, row: number): Figure => numberCell(`绩效指标表!F${row}`, stated);
const executionScore = rounded(product(executionRate, constant(10, "预算执行率分值", "财预〔2020〕10号")), 2);

const section = (id: string, heading: string, ...paragraphs: (readonly Statement[])[]): Section => ({ id, heading, level: 2, paragraphs: paragraphs.map((sentences) => ({ sentences })) });
const say = (text: string): Statement => state("{text}", { text: words(text) });

/** The facts of a published report (湘潭县杨嘉桥镇, 2023) as a drafted report: the nine rows of its form. */
export const referenceReport: Report = {
  title: say("湘潭县杨嘉桥镇2023年度人民政府部门整体支出绩效评价报告"),
  sections: [
    section("office", "单位名称", [say("湘潭县杨嘉桥镇人民政府")]),
    section("budget", "年度预算金额", [state("{budget}", { budget: { kind: "amount", figure: budget, unit: "元", decimals: 2, grouped: true } })]),
    section("supervisor", "主管部门", [say("      湘潭县人民政府")]),
    section("duties", "单位基本职能", [say("1、执行上级国家行政机关的决定、命令和国家制定的法律法规，接受同级党委的领导，执行本级人民代表大会的各项决议，并报告执行决议、决定和命令的情况。\n\n2、制定并落实本行政区域的经济计划和措施，促进产业结构调整及其他经济保持平衡协调发展，全面提高人民群众的生活水平和生活质量。")]),
    section("spending", "部门整体支出管理和使用基本情况",
      [say("各项经费支出严格按照政府采购、国库集中支付等有关规定执行，先后制定了《湘潭县杨嘉桥镇预算管理制度》等制度，在“三公”经费管理方面规范了公务接待的审批管理。")],
      [state("2023年部门整体支出{total}，其中：", { total: amount(spending) }),
        ...classes.map(({ name, figure }, index) => state(index === classes.length - 1 ? "{name}{amount}。" : "{name}{amount}，", { name: words(name), amount: amount(figure) })),
        state("预算执行率{rate}，未完成的原因是{reason}。", { rate: rate(executionRate), reason: gap("预算执行率低于90%的原因") })]),
    section("targets", "绩效目标完成情况",
      [state("1.经济实力稳中向好。一是完成税收{tax}；全年完成规模工业产值{output}；法人和产业活动单位清查底册{base}，已完成{done}，完成率为{share}。目前流转的{land}土地生产经营正常。", {
        tax: amount(moneyCell("绩效指标表!E5", "2350", "万元"), "万元", 0),
        output: { kind: "number", figure: numberCell("绩效指标表!E6", "2430000000"), unit: "元", scale: 100_000_000 },
        base: { kind: "number", figure: numberCell("绩效指标表!D7", "606"), unit: "家" },
        done: { kind: "number", figure: numberCell("绩效指标表!E7", "615"), unit: "家" },
        share: rate(ratio(numberCell("绩效指标表!E7", "615"), numberCell("绩效指标表!D7", "606")), 1),
        land: { kind: "number", figure: numberCell("绩效指标表!E8", "19000"), unit: "亩", scale: 10_000, hedge: "余" },
      })]),
    section("problems", "存在的问题", [say("1、镇财政可用财力不足，农业品牌多但不强、园区发展快但不壮、区位优势好但不畅的困局没有完全打破。")], [say("2、群众诉求多元，社会矛盾叠加，社会治理能力仍有待提升。")]),
    section("measures", "改进措施", [say("1、坚持稳进与提质并举，培植经济发展新动力。坚持把项目建设作为推动发展的“第一引擎”，全力推动资源要素向项目建设集聚。")]),
    section("remarks", "其他需要说明问题", [say("无")]),
  ],
  blanks: [{ id: "spending", section: "部门整体支出管理和使用基本情况", needs: "预算执行率低于90%的原因" }],
};

const score = (level1: string, indicator: string, stated: string, row: number): Evaluation["scores"][number] => ({
  indicator, level1, weight: weight(stated, row), score: weight(stated, row), rule: "完成值达到指标值得满分",
  statement: state("实际完成值达到年度指标值，得满分{weight}分。", { weight: { kind: "number", figure: weight(stated, row), unit: "" } }), cells: [],
});

/** Scores that go with it, one of them with a deduction and one indicator without evidence. */
export const referenceEvaluation: Evaluation = {
  scheme: "cf-2020-10",
  executionRate, budget, spending,
  scores: [
    {
      indicator: "预算执行率", level1: "预算执行率", weight: constant(10, "预算执行率分值", "财预〔2020〕10号"), score: executionScore, rule: "min(执行/预算,1)×分值",
      statement: state("执行率{rate}×10分＝{score}分。", { rate: rate(executionRate), score: { kind: "number", figure: executionScore, unit: "", decimals: 2 } }),
      deduction: state("扣分原因：全年执行数低于全年预算数。", {}), cells: [],
    },
    score("产出指标", "城镇新增就业人数", "15", 10), score("产出指标", "农村劳动力转移就业人数", "15", 11), score("产出指标", "法人和产业活动单位清查完成率", "20", 12),
    score("效益指标", "税收收入", "30", 13),
  ],
  unscored: [{ indicator: "群众满意度", reason: "满意度调查结果为空，不能评分。", cells: [], row: 14 }],
  partial: { score: sum([executionScore, weight("80", 15)]), weight: numberCell("绩效指标表!F15", "90") },
};
