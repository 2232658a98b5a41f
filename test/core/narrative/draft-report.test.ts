import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport, type DraftSettings, type Report } from "../../../src/core/narrative";
import { readRecords } from "../../../src/core/records";
import { cellsOfStatement } from "../../../src/core/statement";
import { formatAddress } from "../../../src/core/workbook";
import { sayAll, sayText } from "../../../src/render/words";
import { type DrawnOffice, readOffice } from "../../support/draw-office";
import { drawWorkbook } from "../../support/draw-workbook";
import { sampleDrawings } from "../../support/sample/sample-sheets";

function draftDrawn(office: DrawnOffice, settings: DraftSettings = {}): Report {
  const records = readOffice(office);
  return draftReport(records, evaluateOffice(records), settings);
}

const textOf = ({ sections }: Report, id: string): string =>
  sections.filter((section) => section.id === id).flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sayAll(sentences).text)).join("\n");
const told = (office: DrawnOffice, id: string): string => textOf(draftDrawn(office), id);

const CLASSES = [["201", "一般公共服务支出", 60], ["207", "文化旅游体育与传媒支出", 0], ["208", "社会保障和就业支出", 40]] as const;

describe("the shape of the report", () => {
  it("has the nine rows of the county form in its order", () => {
    expect(draftDrawn({}).sections.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
      "office 单位名称", "budget 年度预算金额", "supervisor 主管部门", "duties 单位基本职能", "spending 部门整体支出管理和使用基本情况",
      "targets 绩效目标完成情况", "problems 存在的问题", "measures 改进措施", "remarks 其他需要说明问题",
    ]);
  });

  it("asks for everything where the workbook holds nothing, and lists each gap once with its section", () => {
    const report = draftDrawn({});
    expect(sayText(report.title)).toBe("〔待填：单位名称〕〔待填：评价年度〕年度部门整体支出绩效评价报告");
    expect(textOf(report, "remarks")).toBe("无");
    expect(report.blanks).toContainEqual({ id: "budget", section: "年度预算金额", needs: "年度预算金额" });
    expect(new Set(report.blanks.map(({ section, needs }) => section + needs)).size).toBe(report.blanks.length);
  });

  it("takes 的 off a name together with the 数量 its number says again", () => {
    const named = (name: string): string => told({ indicators: [{ name, level1: "产出指标", target: "5次", actual: "5次" }] }, "targets");
    expect(named("组织文化活动的次数")).toMatch(/组织文化活动\D?5次/);
    expect(named("组织文化活动的次数")).not.toContain("的5次");
  });

  it("states the budget in 元 with separators, and keeps duties as they are numbered", () => {
    const office: DrawnOffice = { profile: [["年度预算金额", "5826.5428万元"], ["单位基本职能", "1、执行决议；\n2、发展经济"]] };
    expect(told(office, "budget")).toBe("58,265,428.00元");
    expect(told(office, "duties")).toBe("1、执行决议。\n2、发展经济。");
  });
});

describe("spending", () => {
  const last = (text: string): string => text.split("\n").at(-2) ?? "";

  it("lists the classes that have amounts in table order, then nature, budget and rate", () => {
    expect(last(told({ classes: CLASSES, total: [100, 70, 30], execution: { adjusted: 105, executed: 100 } }, "spending"))).toBe(
      "2023年部门整体支出100.00万元，其中：一般公共服务支出60.00万元，社会保障和就业支出40.00万元。按支出性质分，基本支出70.00万元，占70.00%，项目支出30.00万元，占30.00%。全年预算105.00万元，执行率95.24%。",
    );
  });

  it.each<[string, DrawnOffice, string]>([
    ["below nine tenths with its reason", { execution: { adjusted: 100, executed: 70, reason: "原因：项目未结算。" } }, "全年预算100.00万元，执行率70.00%，尚有30.00万元未支出，主要原因是项目未结算。"],
    ["below nine tenths without one", { execution: { adjusted: 100, executed: 70 } }, "尚有30.00万元未支出，主要原因是〔待填：预算执行率偏低的原因〕。"],
    ["above the budget", { execution: { adjusted: 100, executed: 110 } }, "执行率110.00%，支出超出预算10.00万元，主要原因是〔待填：支出超出全年预算的原因和审批依据〕。"],
    ["a zero budget", { total: [5], execution: { adjusted: 0, executed: 5 } }, "全年预算0万元，不计算执行率。"],
    ["no budget", { total: [5] }, "全年预算〔待填：全年预算数〕。"],
    ["a large adjustment", { execution: { initial: 100, adjusted: 140, executed: 140 } }, "年初预算100.00万元，年中追加40.00万元，调整幅度40%，主要原因是〔待填：年中预算调整幅度较大的原因〕。全年预算140.00万元，执行率100.00%。"],
    ["a small reduction", { execution: { initial: 100, adjusted: 90, executed: 90 } }, "年初预算100.00万元，年中调减10.00万元，调整幅度10%。"],
  ])("tells of %s", (_, office, expected) => expect(told(office, "spending")).toContain(expected));

  it.each<[string, DrawnOffice["threePublic"], readonly unknown[] | undefined, string]>([
    ["nothing, as planned", [0, 0], undefined, "2023年“三公”经费支出0万元，与预算数持平。"],
    ["less than planned", [3, 1.2, 1.2], undefined, "2023年“三公”经费支出1.20万元，比预算数3.00万元少1.80万元。“三公”经费中，公务接待费1.20万元。"],
    ["more than planned", [3, 4], undefined, "比预算数3.00万元多1.00万元，超出预算的主要原因是〔待填："],
    ["less than last year", [3, 3], [4, 3, 3], "与预算数持平，比上年减少1.00万元，下降25%，变动的主要原因是〔待填："],
    ["more than nothing last year, without a percentage", [3, 3], [0, 3, 3], "上年支出0万元，比上年增加3.00万元，"],
    ["nothing two years running", [0, 0], [0, 0, 0], "2023年“三公”经费支出0万元，与预算数持平，与上年持平。"],
  ])("tells of “三公” %s", (_, threePublic, line, expected) => {
    const costs = line === undefined ? [] : [["“三公”经费", ...(line as number[])]];
    const office: DrawnOffice = { ...(threePublic === undefined ? {} : { threePublic }), baseData: { staff: [10, 10], costs } };
    expect(told(office, "spending").split("\n").at(-1)).toContain(expected);
  });

  it("names no law of its own, and does not let a repealed one pass unmarked", () => {
    expect(told({}, "spending")).not.toContain("《");
    expect(told({ profile: [["资金管理情况", "严格执行《行政单位会计制度》。"]] }, "spending")).toContain(
      "严格执行《行政单位会计制度》。其中引用的《行政单位会计制度》需要更新：〔待填：该制度已由政府会计准则制度取代，请核实后改写引用〕。",
    );
  });
});

describe("an indicator", () => {
  const one = (indicator: object): string => told({ indicators: [{ name: "城镇新增就业", level1: "产出指标", ...indicator }] }, "targets").split("\n").at(-1)?.replace("1.产出指标。", "") ?? "";

  it.each<[string, object, string]>([
    ["exceeded", { target: 301, actual: 308, unit: "人" }, "完成城镇新增就业308人，完成率102.3%，超额完成年度指标。"],
    ["met", { target: 8, actual: 8, unit: "个" }, "完成城镇新增就业8个，完成率100%。"],
    ["missed for a stated reason", { target: 160, actual: 157, unit: "处", reason: "主要原因是线路未改造。" }, "完成城镇新增就业157处，完成率98.1%，未达到年度指标值160处，主要原因是线路未改造。"],
    ["missed for no stated reason", { target: 66, actual: 65 }, "主要原因是〔待填：“城镇新增就业”未完成年度指标的原因〕。"],
    ["far exceeded", { target: 185, actual: 326, unit: "人" }, "完成率176.2%，超额完成年度指标，超额较多的主要原因是〔待填：“城镇新增就业”超额较多的原因〕。"],
    ["with no target but a stated rate", { actual: 308, unit: "人", rate: "102.3%" }, "完成城镇新增就业308人，完成率102.3%。"],
    ["barely exceeded: never 100.0 % of what is more", { target: 30964, actual: 30967, unit: "人", rate: "100.01%" }, "完成率100.01%，"],
    ["more than last year", { actual: 24.24, previous: 24, unit: "亿元" }, "完成城镇新增就业24.24亿元，比上年增长1%。"],
    ["less than last year", { actual: 9, previous: 10 }, "完成城镇新增就业9，比上年下降10%。"],
    ["more than nothing last year", { actual: 3, previous: 0, unit: "个" }, "，比上年增加3个。"],
    ["a rate, in points of a percentage", { name: "参保率", target: "≥95%", actual: "91.82%", previous: "92%" }, "参保率为91.82%，比上年降低0.18个百分点，未达到年度指标值95%，"],
    ["a limit kept", { name: "安全事故起数", target: "≤2", actual: 0, unit: "起" }, "安全事故控制在0起，在指标值2起的范围内。"],
    ["a limit passed", { name: "办结时限", target: "≤15", actual: 20, unit: "天" }, "办结时限为20天，超出指标值15天，"],
    ["a control without sign: no judgement", { name: "在职人员控制率", target: "100%", actual: "108%" }, "在职人员控制率为108%。"],
    ["approximate, as the source writes it", { name: "植树", target: "8万株", actual: "8万余株" }, "完成植树8万余株，达到年度指标值8万株。"],
    ["in words", { name: "群众生活", target: "改善", actual: "达成预期指标" }, "群众生活：达成预期指标。"],
    ["without result", { target: "≥90%" }, "城镇新增就业的年度指标值为90%，实际完成情况：〔待填：“城镇新增就业”的实际完成值〕。"],
    ["with the office's own sentence", { target: 606, actual: 615, rate: "101.4%", remark: "完成清查615家。" }, "完成清查615家，完成率101.5%。"],
    ["with the office's own words and no number", { name: "完成税收", actual: "2350万元", remark: "超额完成全年任务。" }, "完成税收2350万元，超额完成全年任务。"],
  ])("%s", (_, indicator, expected) => expect(one(indicator)).toContain(expected));

  it("takes a higher threshold before it asks for the reason of over-completion", () => {
    const office: DrawnOffice = { indicators: [{ name: "清查", target: 100, actual: 150 }] };
    expect(textOf(draftDrawn(office), "targets")).toContain("超额较多");
    expect(textOf(draftDrawn(office, { overCompletion: 200 }), "targets")).not.toContain("超额较多");
  });

  it("stands in the numbered paragraph of its theme, under 一是 二是 of its topics", () => {
    const indicators = [
      { theme: "一、经济实力稳中向好", topic: "经济指标", name: "税收", actual: "5万元" }, { topic: "项目建设", name: "项目", actual: "6个" },
      { theme: "二、民生福祉", topic: "就业", name: "就业", actual: "7人" },
    ];
    expect(told({ indicators }, "targets").split("\n").slice(1)).toEqual(["1.经济实力稳中向好。一是经济指标。完成税收5万元。二是项目建设。项目6个。", "2.民生福祉。就业。全年就业7人。"]);
  });
});

describe("problems and measures", () => {
  it("puts what the figures show behind the office's own points, each with its measure or a place for it", () => {
    const report = draftDrawn({
      execution: { adjusted: 100, executed: 70 }, threePublic: [3, 4], baseData: { staff: [10, 12], costs: [["公用经费", 1, 2, 1]] },
      indicators: [{ name: "整改", target: 66, actual: 65 }, { name: "清查", target: 100, actual: 190 }, { name: "普查", target: 100, actual: 190, reason: "底册偏低" }],
      profile: [["存在的问题", "主要有：\n1、可用财力不足。\n2、人手少。"], ["改进措施", "1、培植财源。"]],
    });
    expect(textOf(report, "problems").split("\n")).toEqual([
      "主要有：", "1.可用财力不足。", "2.人手少。",
      "3.预算执行进度偏慢。全年预算100.00万元，实际支出70.00万元，执行率70.00%，尚有30.00万元未支出。",
      "4.部分绩效指标未达到年度指标值，涉及整改（完成率98.5%）。",
      "5.部分绩效指标完成值明显高于年初指标值且未说明原因，涉及清查（完成率190%）。",
      "6.在职人员超出编制。编制10人，实有12人，控制率120.00%。",
      "7.“三公”经费支出超出预算。预算3.00万元，实际支出4.00万元，控制率133.33%。",
    ]);
    expect(textOf(report, "measures").split("\n").slice(0, 3)).toEqual([
      "1.培植财源。", "2.针对上述第二项问题，〔待填：第二项问题的改进措施〕。", "3.针对预算执行进度偏慢的问题，〔待填：加快预算执行进度的措施〕。",
    ]);
  });

  it("asks for problems where neither the office nor the figures tell of any", () => {
    expect(told({ execution: { adjusted: 100, executed: 99 } }, "problems")).toBe("〔待填：存在的问题〕。");
  });
});

describe("the sample", () => {
  const records = readRecords(drawWorkbook(sampleDrawings.map(({ sheet }) => sheet)));
  const report = draftReport(records, evaluateOffice(records));

  it("says the reference report's facts in the same places", () => {
    expect(sayText(report.title)).toBe("湘潭县杨嘉桥镇人民政府2023年度部门整体支出绩效评价报告");
    expect(textOf(report, "budget")).toBe("58,265,428.00元");
    expect(textOf(report, "spending")).toContain(
      "2023年部门整体支出4130.69万元，其中：一般公共服务支出3116.65万元，社会保障和就业支出118.58万元，卫生健康支出50.02万元，城乡社区支出171.39万元，农林水支出431.24万元，灾害防治及应急管理支出242.81万元。",
    );
    expect(textOf(report, "spending")).toContain("全年预算5826.54万元，执行率70.89%，尚有1695.85万元未支出，主要原因是〔待填：预算执行率偏低的原因〕。");
    expect(textOf(report, "spending")).toContain("2023年“三公”经费支出0万元");
    expect(textOf(report, "targets")).toContain("法人和产业活动单位清查完成率为101.5%");
    expect(textOf(report, "targets")).not.toContain("101.4%");
    for (const rate of ["176.2%", "102.3%", "190.5%", "100.01%"]) expect(textOf(report, "targets")).toContain(rate);
    expect(textOf(report, "remarks")).toBe("无");
  });

  it("rests the sentence of the total on the cells of the table", () => {
    const sentence = report.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)).find((said) => sayText(said).includes("部门整体支出4130.69万元"));
    expect(sentence && cellsOfStatement(sentence).map(formatAddress)).toContain("支出决算表!C7");
  });
});
