import { evaluateOffice } from "../../../src/core/evaluation";
import { type Answer, draftReport, type Report } from "../../../src/core/narrative";
import { TEXT_SHELLS } from "../../../src/core/standards";
import { cellsOfStatement } from "../../../src/core/statement";
import { sayAll, sayText } from "../../../src/render/words";
import { type DrawnOffice, readOffice } from "../../support/draw-office";

function drafted(office: DrawnOffice, answers: readonly Answer[]): Report {
  const records = readOffice(office);
  return draftReport(records, evaluateOffice(records), { answers });
}
const textOf = ({ sections }: Report, id: string): string => sections.filter((one) => one.id === id).flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sayAll(sentences).text)).join("\n");
const EXECUTION: DrawnOffice = { execution: { adjusted: 100, executed: 70 } };

describe("what the office typed for a blank", () => {
  it("fits its place: a reason without its introduction, a sentence without a second full stop", () => {
    const report = drafted(EXECUTION, [
      { section: "spending", needs: "预算执行率偏低的原因", year: 2023, text: "原因：由于项目未结算；\n资金到位晚。。" },
      { section: "measures", needs: "加快预算执行进度的措施", year: 2023, text: "按月通报执行进度。" },
    ]);
    expect(textOf(report, "spending")).toContain("主要原因是项目未结算；资金到位晚。");
    expect(textOf(report, "measures")).toBe("针对预算执行进度偏慢的问题，按月通报执行进度。");
  });

  it("keeps its lines where it stands alone", () => {
    const report = drafted(EXECUTION, [{ section: "duties", needs: "单位基本职能", text: "1、执行决议；\n\n2、发展经济" }]);
    expect(textOf(report, "duties")).toBe("1、执行决议。\n2、发展经济。");
  });

  it("is of its year, but for what an office hardly changes", () => {
    const report = drafted(EXECUTION, [
      { section: "spending", needs: "预算执行率偏低的原因", year: 2022, text: "疫情" },
      { section: "supervisor", needs: "主管部门", year: 2022, text: "某县人民政府" },
    ]);
    expect(textOf(report, "spending")).toContain("〔待填：预算执行率偏低的原因〕");
    expect(textOf(report, "supervisor")).toBe("某县人民政府");
  });

  it("is given once for the title and every section that asks the same", () => {
    const report = drafted({}, [{ section: "office", needs: "单位名称", text: "某县某镇人民政府" }, { section: "spending", needs: "评价年度", text: "2023" }]);
    expect(sayText(report.title)).toBe("某县某镇人民政府2023年度部门整体支出绩效评价报告");
    expect(report.blanks.some(({ needs }) => needs === "评价年度" || needs === "单位名称")).toBe(false);
  });

  it("says nothing where it says nothing, and is never read as a template, a formula or another blank", () => {
    expect(textOf(drafted(EXECUTION, [{ section: "spending", needs: "预算执行率偏低的原因", year: 2023, text: "无。" }]), "spending")).toContain("〔待填：预算执行率偏低的原因〕");
    const odd = drafted(EXECUTION, [{ section: "spending", needs: "预算执行率偏低的原因", year: 2023, text: "{budget}=1+1〔待填：甲〕" }]);
    expect(textOf(odd, "spending")).toContain("主要原因是{budget}=1+1〔待填：甲〕。");
  });

  it("may be 无 where that answers the question", () => {
    const records = readOffice({ profile: [["主管部门", "某县人民政府"]] });
    const shell = TEXT_SHELLS.find(({ id }) => id === "hunan-text")!;
    const answers = [{ section: "government-fund", needs: "政府性基金预算支出情况，没有的填“无”", year: 2023, text: "无。" }];
    expect(textOf(draftReport(records, evaluateOffice(records), { shell, answers }), "government-fund")).toBe("2023年政府性基金预算支出情况：无。");
  });

  it("rests on no cell, and says so: it carries what it answers", () => {
    const report = drafted({}, [{ section: "supervisor", needs: "主管部门", text: "某县人民政府" }]);
    const statement = report.sections.find(({ id }) => id === "supervisor")?.paragraphs[0]?.sentences[0];
    expect(statement && cellsOfStatement(statement)).toEqual([]);
    expect(statement?.facts.fact).toEqual({ kind: "words", text: "某县人民政府", answers: "主管部门" });
  });
});
