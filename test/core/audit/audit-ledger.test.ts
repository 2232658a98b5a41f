import { type Audit, auditReport } from "../../../src/core/audit";
import { evaluateOffice } from "../../../src/core/evaluation";
import { draftReport } from "../../../src/core/narrative";
import { sayText } from "../../../src/render/words";
import { viewReport } from "../../../src/render/report-view";
import { renderText } from "../../../src/render/text";
import { type DrawnOffice, readOffice } from "../../support/draw-office";

const OFFICE: DrawnOffice = {
  classes: [["201", "一般公共服务支出", 1500.25], ["208", "社会保障和就业支出", 320.5], ["213", "农林水支出", 179.25]],
  total: [2000, 1200, 800],
  execution: { initial: 2200, adjusted: 2500, executed: 2000, reason: "项目跨年" },
  threePublic: [9, 6, 6],
  baseData: { staff: [40, 38], costs: [["“三公”经费", 8, 9, 6]] },
  indicators: [
    { level1: "产出指标", name: "城镇新增就业人数", unit: "人", target: 200, actual: 326, previous: 300, weight: 20, reason: "园区新投产。" },
    { level1: "产出指标", name: "完成税收", unit: "万元", target: 2300, actual: 2350, weight: 30, remark: "走访企业45家，清理欠税12.5万元。" },
  ],
  profile: [["单位名称", "某县某镇人民政府"], ["年度预算金额", "2200万元"], ["存在的问题", "1、预算编制不够精细，全年调整7次。"]],
};
const records = readOffice(OFFICE);
const evaluation = evaluateOffice(records);
const report = draftReport(records, evaluation, { say: sayText });
const drafted = renderText(viewReport(report, evaluation));
const audit = (text: string): Audit => auditReport(text, { records, evaluation, draft: { report, say: sayText } });
/** The draft with some words put in the place of others; they must be there. */
function edited(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, drafted);
}
const DATED = "灌区改造工程于10月底完工。";
const datedOffice = readOffice({ ...OFFICE, profile: [["存在的问题", DATED], ["改进措施", "清淤于3月验收。"], ["其他需要说明的问题", "清淤于5月验收。"]] });
const audited = (text: string): Audit => auditReport(text, { records: datedOffice, evaluation: evaluateOffice(datedOffice) });
const datesIn = ({ numbers }: Audit): readonly string[] => numbers.filter(({ number }) => number.kind === "date").map(({ number, verdict, expected }) => `${verdict} ${number.text} → ${expected ?? ""}`);
const not = (state: string, { numbers }: Audit): readonly string[] => numbers.filter(({ ledger }) => ledger !== state && ledger !== undefined).map(({ number, verdict, ledger, expected }) => [ledger, verdict, number.text, ...(expected === undefined ? [] : [`→ ${expected}`])].join(" "));

test("a draft that comes back as it was is verified at once: every number unchanged, nothing dropped", () => {
  const result = audit(drafted);
  expect(not("unchanged", result)).toEqual([]);
  expect(result.dropped).toEqual([]);
  // The points of the execution rate are those of the rule: they stand in no cell.
  expect(result.numbers.filter(({ verdict }) => verdict !== "agrees" && verdict !== "rounding").map(({ number }) => number.text)).toEqual(["10", "10分"]);
});

test("spaces, full-width digits and numbering of paragraphs change nothing", () => {
  const result = audit(edited(["　　2023年部门整体支出", "（二）2023年 部门整体支出"], ["1500.25万元", "１５００.２５万元"]));
  expect(not("unchanged", result)).toEqual([]);
});

describe("numbers of an edited draft are told apart", () => {
  test.each([
    ["a changed number", [["农林水支出179.25万元", "农林水支出197.25万元"]], ["changed differs 197.25万元 → 179.25万元"]],
    ["a changed unit", [["农林水支出179.25万元", "农林水支出179.25元"]], ["changed differs 179.25元 → 179.25万元"]],
    ["two that changed places", [["一般公共服务支出1500.25万元，社会保障和就业支出320.50万元", "一般公共服务支出320.50万元，社会保障和就业支出1500.25万元"]], ["changed differs 320.50万元 → 1500.25万元", "changed differs 1500.25万元 → 320.50万元"]],
    ["the same amount in another unit is no change of it", [["农林水支出179.25万元", "农林水支出1,792,500.00元"]], []],
    ["fewer digits are rounding", [["农林水支出179.25万元", "农林水支出179.3万元"]], ["changed rounding 179.3万元"]],
    ["a sentence of the office's own", [["　　无\n", "　　全年开展培训13期。\n"]], ["new untraced 13期"]],
    ["a number in the office's own words", [["走访企业45家", "走访企业54家"]], ["changed differs 54家 → 45家"]],
    ["words around an unchanged number", [["全年预算2500.00万元", "经批准，全年预算2500.00万元"]], []],
  ] as const)("%s", (_, changes, expected) => expect(not("unchanged", audit(edited(...changes)))).toEqual(expected));

  test.each([
    ["another month", "10月底完工", "9月底完工", ["differs 9月 → 10月"]],
    ["another way to write it", "10月底完工", "１０月底完工", []],
    ["a part left out", "10月底完工", "年底完工", []],
  ])("the date of a cell: %s", (_, from, to, expected) => {
    expect(datesIn(audited(DATED.replace(from, to)))).toEqual(expected);
  });

  test("a date in words that two cells have alike, or that were rewritten, is not contradicted", () => {
    expect(datesIn(audited("清淤于8月验收。"))).toEqual([]);
    expect(datesIn(audited("灌区改造工程已经于9月底完工。"))).toEqual([]);
  });

  test("a word of direction turned round, said with the word of the draft", () => {
    const result = audit(edited(["比上年减少2.00万元", "比上年增加2.00万元"]));
    const [number] = result.numbers.filter(({ ledger }) => ledger === "changed");
    expect([number!.verdict, number!.expected, number!.number.text]).toEqual(["differs", undefined, "2.00万元"]);
    const alone = audit(edited(["比上年增长8.67%", "比上年下降8.67%"]));
    expect(alone.numbers.filter(({ ledger }) => ledger === "changed").map(({ verdict, statement }) => [verdict, sayText(statement)])).toEqual([["differs", "按绩效指标表!G4、H4应为“增长”，写的是“下降”。"]]);
  });

  test("a sentence that moved", () => {
    const [sentence] = /按支出性质分[^。]*。/.exec(drafted)!;
    const result = audit(`${drafted.replace(sentence, "")}\n${sentence}`);
    expect(not("unchanged", result)).toEqual(["1200.00万元", "60.00%", "800.00万元", "40.00%"].map((text) => `moved agrees ${text}`));
    expect(result.dropped).toEqual([]);
  });

  test("what was dropped, with its sentence and its cells", () => {
    const [sentence] = /按支出性质分[^。]*。/.exec(drafted)!;
    const { dropped } = audit(drafted.replace(sentence, ""));
    expect(dropped!.map(({ text, cells }) => [text, cells.length > 0])).toEqual([["1200.00万元", true], ["60.00%", true], ["800.00万元", true], ["40.00%", true]]);
    expect(dropped![0]!.sentence).toBe(sentence.slice(0, -1));
  });
});

test("a text that is no edition of the draft has no ledger, but its known sentences are known", () => {
  const result = audit("某镇总结\n走访企业45家，清理欠税12.5万元。全年植树100株。");
  expect(result.dropped).toBeUndefined();
  expect(result.numbers.map(({ verdict, ledger }) => [verdict, ledger])).toEqual([["agrees", undefined], ["agrees", undefined], ["untraced", undefined]]);
});

test("what the office typed itself rests on no cell and is not called right", () => {
  const edits = [{ section: "problems", drafted: report.sections.find(({ id }) => id === "problems")!.paragraphs[0]!.drafted!, text: "1.预算编制不够精细，全年调整9次。" }];
  const own = draftReport(records, evaluation, { say: sayText, edits });
  const text = renderText(viewReport(own, evaluation));
  expect(text).toContain("全年调整9次");
  const { numbers } = auditReport(text, { records, evaluation, draft: { report: own, say: sayText } });
  expect(numbers.filter(({ number }) => number.text === "9次").map(({ verdict, ledger }) => [verdict, ledger])).toEqual([["untraced", "unchanged"]]);
});
