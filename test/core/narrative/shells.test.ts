import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport } from "../../../src/core/narrative";
import { readRecords } from "../../../src/core/records";
import { TEXT_SHELLS } from "../../../src/core/standards";
import { viewReport } from "../../../src/render/report-view";
import { sayText } from "../../../src/render/words";
import { draftOffice, sectionText } from "../../support/draft-text";
import { drawWorkbook } from "../../support/draw-workbook";
import { sampleSheets } from "../../support/sample/sample-sheets";

const shellOf = (id: string): (typeof TEXT_SHELLS)[number] => TEXT_SHELLS.find((shell) => shell.id === id)!;
const records = readRecords(drawWorkbook(sampleSheets));
const evaluation = evaluateOffice(records);

test.each(TEXT_SHELLS.map((shell) => [shell.id, shell] as const))("%s has its headings in order, numbered 一、（一）, each with text under it or under its points", (_, shell) => {
  const view = viewReport(draftReport(records, evaluation, { shell, say: sayText }));
  expect(view.rows).toBeUndefined();
  expect(view.outline.map(({ heading }) => heading)).toEqual(shell.headings.map(({ heading }) => heading));
  view.outline.forEach(({ level, number, paragraphs }, index) => {
    expect(number).toMatch(level === 1 ? /^[一二三四五六七八九十]+、$/ : /^（[一二三四五六七八九十]+）$/);
    expect(paragraphs.length > 0 || (view.outline[index + 1]?.level ?? 0) > level).toBe(true);
  });
});

test("every shell tells the same facts as the 概况表: the total, its classes, the rate, problems and measures", () => {
  const overview = draftReport(records, evaluation, { say: sayText });
  for (const shell of TEXT_SHELLS) {
    const report = draftReport(records, evaluation, { shell, say: sayText });
    for (const id of ["duties", "targets", "problems", "measures", "remarks"]) {
      expect(sectionText(overview, id).startsWith(sectionText(report, id))).toBe(true);
    }
    for (const fact of ["4130.69万元", "3116.65万元", "242.81万元", "70.89%", "“三公”经费支出0万元"]) expect(sectionText(report, "spending")).toContain(fact);
  }
});

test("the conclusion states score and rating, then what was deducted, indicator by indicator", () => {
  const report = draftReport(records, evaluation, { shell: shellOf("score-first"), say: sayText });
  expect(sectionText(report, "conclusion")).toMatch(/^2023年度部门整体支出绩效自评得分[\d.]+分，评价等级为“优”。扣分情况：预算执行率扣[\d.]+分，/);
});

test("where indicators are without a score, there is neither a total nor a rating", () => {
  const office = { total: [70] as const, execution: { adjusted: 100, executed: 70 }, indicators: [{ level1: "产出指标", name: "修路", target: "10公里", weight: 50 }] };
  const text = sectionText(draftOffice({ ...office, total: [70] }, { shell: shellOf("score-first") }), "conclusion");
  expect(text).toContain("〔待填：");
  expect(text).not.toContain("评价等级为");
});

test("an answer goes with its section into every shell", () => {
  const answers = [{ section: "spending", needs: "预算执行率偏低的原因", year: 2023, text: "项目未结算" }, { section: "staff", needs: "编制数和实有在职人数", year: 2023, text: "编制10人" }];
  for (const shell of [undefined, ...TEXT_SHELLS]) {
    const report = draftOffice({ total: [70], execution: { adjusted: 100, executed: 70 } }, { answers, ...(shell === undefined ? {} : { shell }) });
    expect(sectionText(report, "spending")).toContain("主要原因是项目未结算");
  }
  expect(sectionText(draftOffice({ profile: [["主管部门", "某县人民政府"]] }, { shell: shellOf("hunan-text"), answers }), "staff")).toContain("编制10人");
});

test("basic and project spending are told with their shares, funds without a table are asked for", () => {
  const report = draftOffice({ total: [100, 60, 40] }, { shell: shellOf("hunan-text") });
  expect(sectionText(report, "basic")).toBe("2023年基本支出60.00万元，占部门整体支出的60.00%。");
  expect(sectionText(report, "project")).toBe("2023年项目支出40.00万元，占部门整体支出的40.00%。");
  expect(sectionText(report, "government-fund")).toBe("2023年政府性基金预算支出情况：〔待填：政府性基金预算支出情况，没有的填“无”〕。");
});

test("what was missed is told with its reason under 偏离绩效目标的原因, and nothing is claimed where nothing is known", () => {
  const missed = draftOffice({ indicators: [{ level1: "产出指标", name: "修路", target: "10公里", actual: "8公里", weight: 10, reason: "雨季停工" }] }, { shell: shellOf("ministry-text") });
  expect(sectionText(missed, "causes")).toMatch(/^未完成年度指标值的指标及原因如下：.*雨季停工。$/);
  expect(sectionText(draftOffice({}, { shell: shellOf("ministry-text") }), "causes")).toBe("〔待填：各项指标的完成值〕。");
});
