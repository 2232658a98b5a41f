import type { DraftOptions, Report } from "../../../src/core/narrative";
import { cellsOfFact } from "../../../src/core/statement";
import { formatAddress } from "../../../src/core/workbook";
import { sayAll } from "../../../src/render/words";
import { draftOffice, paragraphTexts, sectionText } from "../../support/draft-text";
import type { DrawnOffice } from "../../support/draw-office";

const office = (executed: number): DrawnOffice => ({ total: [executed], execution: { adjusted: 100, executed } });
const DRAFTED = "预算执行进度偏慢。全年预算100.00万元，实际支出70.00万元，执行率70.00%，尚有30.00万元未支出。";
const edit = (text: string): DraftOptions => ({ edits: [{ section: "problems", drafted: DRAFTED, text }] });
const editOf = ({ sections }: Report): unknown => sections.find(({ id }) => id === "problems")?.paragraphs[0]?.edit;

test("what the office wrote stands in the place of the draft, its figures tied to their cells as before", () => {
  const report = draftOffice(office(70), edit("全年执行率仅70.00%，尚有30.00万元未支出，进度偏慢。"));
  expect(sectionText(report, "problems")).toBe("全年执行率仅70.00%，尚有30.00万元未支出，进度偏慢。");
  expect(editOf(report)).toEqual({ kind: "kept", unchecked: [] });
  const { facts } = sayAll(report.sections.find(({ id }) => id === "problems")!.paragraphs[0]!.sentences);
  const figures = facts.filter(({ fact }) => fact.kind !== "words");
  expect(figures.map(({ text, fact }) => [text, cellsOfFact(fact).map(formatAddress)])).toEqual([
    ["70.00%", ["支出决算表!C4", "预算执行表!C4"]], ["30.00万元", ["预算执行表!C4", "支出决算表!C4"]],
  ]);
});

test("a number the draft did not hold is kept and named as unchecked; the number of the point is none", () => {
  expect(editOf(draftOffice(office(70), edit("1.执行率为70.00%，比上年低5个百分点。")))).toEqual({ kind: "kept", unchecked: ["5"] });
  expect(editOf(draftOffice(office(70), edit("执行率71%。")))).toEqual({ kind: "kept", unchecked: ["71%"] });
});

test("where a number of the draft has moved, the edit is void, said so, and the new draft stands", () => {
  const report = draftOffice(office(60), edit("执行率仅70.00%。"));
  expect(sectionText(report, "problems")).toBe("预算执行进度偏慢。全年预算100.00万元，实际支出60.00万元，执行率60.00%，尚有40.00万元未支出。");
  expect(editOf(report)).toEqual({ kind: "void", drafted: DRAFTED, text: "执行率仅70.00%。" });
  expect(report.lostEdits).toBeUndefined();
});

test("an edit whose paragraph is gone has no effect and is listed", () => {
  const report = draftOffice(office(95), edit("执行率仅70.00%。"));
  expect(sectionText(report, "problems")).not.toContain("70.00%");
  expect(report.lostEdits).toEqual([{ section: "problems", drafted: DRAFTED, text: "执行率仅70.00%。" }]);
});

test("an edit is known again when its point gets another number", () => {
  const problems: DrawnOffice = { ...office(70), profile: [["存在的问题", "1、财力不足。"], ["改进措施", "1、培植财源。"]] };
  expect(paragraphTexts(draftOffice(problems, edit("执行率仅70.00%。")), "problems")).toEqual(["1.财力不足。", "2.执行率仅70.00%。"]);
});

test("a blank the office left in its words is still asked for and filled; braces and formulas stay words", () => {
  const own = "执行率70.00%，因为〔待填：预算执行率偏低的原因〕，{rate}=1。";
  expect(draftOffice(office(70), edit(own)).blanks).toContainEqual({ id: "problems", section: "存在的问题", needs: "预算执行率偏低的原因" });
  expect(sectionText(draftOffice(office(70), edit(own)), "problems")).toBe(own);
  const answered = draftOffice(office(70), { ...edit(own), answers: [{ section: "problems", needs: "预算执行率偏低的原因", year: 2023, text: "未结算。" }] });
  expect(sectionText(answered, "problems")).toBe("执行率70.00%，因为未结算，{rate}=1。");
});

test("a number inside a longer one is not taken for the figure", () => {
  const report = draftOffice(office(70), edit("另有170.00万元和70.00万元。"));
  const { facts } = sayAll(report.sections.find(({ id }) => id === "problems")!.paragraphs[0]!.sentences);
  expect(facts.filter(({ fact }) => fact.kind === "amount").map(({ start }) => start)).toEqual([11]);
  expect(editOf(report)).toEqual({ kind: "kept", unchecked: ["170.00"] });
});
