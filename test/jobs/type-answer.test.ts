import { readMemory } from "../../src/core/memory";
import type { Report } from "../../src/core/narrative";
import { draft, LENGTH_SETTING, SHELL_SETTING } from "../../src/jobs/draft-report";
import { planFill } from "../../src/jobs/plan-fill";
import { withWishes } from "../../src/jobs/plan-memory";
import type { Result } from "../../src/jobs/ports";
import type { Review } from "../../src/jobs/review";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { LONGEST_TYPED, planAnswer, planEdit, planSettings } from "../../src/jobs/type-answer";
import { sayAll } from "../../src/render/words";
import { type DrawnOffice, drawOffice } from "../support/draw-office";
import { drawWorkbook } from "../support/draw-workbook";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.what}`);
  return result.value;
}

const OFFICE: DrawnOffice = { total: [70], execution: { adjusted: 100, executed: 70 } };
const LOW = { section: "spending", needs: "预算执行率偏低的原因" };
const reviewOf = (office: DrawnOffice, memory?: string): Review => reviewSnapshot({ ...drawWorkbook(drawOffice(office)), ...(memory === undefined ? {} : { memory }) });
const textOf = ({ sections }: Report, id: string): string => sections.filter((one) => one.id === id).flatMap(({ paragraphs }) => paragraphs.map(({ sentences }) => sayAll(sentences).text)).join("\n");

test("what the office types for a blank stands in the next draft and is no longer asked for", () => {
  const review = reviewOf(OFFICE);
  expect(draft(review).blanks).toContainEqual({ id: "spending", section: "部门整体支出管理和使用基本情况", needs: LOW.needs });
  const next = draft(reviewOf(OFFICE, valueOf(planAnswer(review, LOW, "主要原因是项目跨年实施。")).memory));
  expect(textOf(next, "spending")).toContain("尚有30.00万元未支出，主要原因是项目跨年实施。");
  expect(next.blanks.some(({ needs }) => needs === LOW.needs)).toBe(false);
  expect(next.answered).toEqual([{ id: "spending", section: "部门整体支出管理和使用基本情况", needs: LOW.needs, text: "项目跨年实施" }]);
});

test("the latest answer counts, and an empty one brings the blank back", () => {
  const first = reviewOf(OFFICE, valueOf(planAnswer(reviewOf(OFFICE), LOW, "甲")).memory);
  const second = reviewOf(OFFICE, valueOf(planAnswer(first, LOW, "乙")).memory);
  expect(readMemory(second.workbook.memory).memory.answers).toEqual([{ ...LOW, year: 2023, text: "乙" }]);
  const none = reviewOf(OFFICE, valueOf(planAnswer(second, LOW, "  ")).memory);
  expect(textOf(draft(none), "spending")).toContain("主要原因是〔待填：预算执行率偏低的原因〕");
});

test("saying the same again writes nothing", () => {
  const review = reviewOf(OFFICE, valueOf(planAnswer(reviewOf(OFFICE), LOW, "甲")).memory);
  expect(valueOf(planAnswer(review, LOW, "甲"))).toMatchObject({ isThere: true, sheets: [], removes: [], memory: review.workbook.memory });
});

test("an answer is kept when a fill is taken back", () => {
  const memory = valueOf(planAnswer(reviewOf(OFFICE), LOW, "甲")).memory;
  expect(readMemory(withWishes("", readMemory(memory).memory)).memory.answers).toEqual([{ ...LOW, year: 2023, text: "甲" }]);
});

test("an answer that is too long is refused, and says by how much", () => {
  expect(planAnswer(reviewOf(OFFICE), LOW, "长".repeat(LONGEST_TYPED + 1))).toMatchObject({ ok: false, problem: { what: "填写的文字有5001个字，最多5000个字。" } });
});

describe("what else the office sets for the draft", () => {
  const edited = (review: Review, text: string, drafted: string): Review => reviewOf(OFFICE, valueOf(planEdit(review, { section: "problems", drafted }, text)).memory);
  const problem = (review: Review): { readonly text: string; readonly drafted: string } => {
    const paragraph = draft(review).sections.find(({ id }) => id === "problems")!.paragraphs[0]!;
    return { text: sayAll(paragraph.sentences).text, drafted: paragraph.drafted ?? "" };
  };

  test("a paragraph of its own stands in the next draft; the drafted words again bring the draft back", () => {
    const { drafted } = problem(reviewOf(OFFICE));
    const own = edited(reviewOf(OFFICE), "执行率仅70.00%，进度偏慢。", drafted);
    expect(problem(own)).toEqual({ text: "执行率仅70.00%，进度偏慢。", drafted });
    const back = edited(own, drafted, drafted);
    expect([problem(back).text, readMemory(back.workbook.memory).memory.edits]).toEqual([drafted, undefined]);
  });

  test("a paragraph whose point has another number by now is brought back, and written anew only once", () => {
    const { drafted } = problem(reviewOf(OFFICE));
    const more: DrawnOffice = { ...OFFICE, profile: [["存在的问题", "1、财力不足。"], ["改进措施", "1、培植财源。"]] };
    const second = (memory: string): { readonly text: string; readonly drafted: string } => {
      const paragraph = draft(reviewOf(more, memory)).sections.find(({ id }) => id === "problems")!.paragraphs[1]!;
      return { text: sayAll(paragraph.sentences).text, drafted: paragraph.drafted ?? "" };
    };
    const own = valueOf(planEdit(reviewOf(OFFICE), { section: "problems", drafted }, "执行率仅70.00%。")).memory;
    const renumbered = second(own);
    expect(renumbered).toEqual({ text: "2.执行率仅70.00%。", drafted: `2.${drafted}` });
    const edit = (text: string): string => valueOf(planEdit(reviewOf(more, own), { section: "problems", drafted: renumbered.drafted }, text)).memory;
    expect(readMemory(edit("2.进度偏慢。")).memory.edits).toEqual([{ section: "problems", drafted: renumbered.drafted, text: "2.进度偏慢。" }]);
    for (const back of ["", drafted, renumbered.drafted]) expect([readMemory(edit(back)).memory.edits, second(edit(back)).text]).toEqual([undefined, renumbered.drafted]);
  });

  test("another shell arranges the report, the 概况表 that is filled stays as the county wants it", () => {
    const plan = valueOf(planSettings(reviewOf(OFFICE), [{ name: SHELL_SETTING, value: "hunan-text" }]));
    const review = reviewOf(OFFICE, plan.memory);
    expect(draft(review).layout).toBe("text");
    expect(draft(review).sections[0]?.heading).toBe("部门（单位）基本情况");
    const filled = (of: Review): unknown => planFill(of, draft(of), ["xiangtan-overview"]).sheets[0]?.cells;
    expect(filled(review)).toEqual(filled(reviewOf(OFFICE)));
    expect(draft(reviewOf(OFFICE, valueOf(planSettings(review, [{ name: SHELL_SETTING, value: "" }])).memory)).layout).toBeUndefined();
  });

  test("a shell or a length that is not known has no effect", () => {
    const plan = valueOf(planSettings(reviewOf(OFFICE), [{ name: SHELL_SETTING, value: "of-a-later-edition" }, { name: `${LENGTH_SETTING}spending`, value: "many" }]));
    expect(draft(reviewOf(OFFICE, plan.memory))).toEqual(draft(reviewOf(OFFICE)));
  });

  test("a length shortens its section", () => {
    const office: DrawnOffice = { ...OFFICE, total: [70, 40, 30] };
    const set = valueOf(planSettings(reviewOf(office), [{ name: `${LENGTH_SETTING}spending`, value: "100" }])).memory;
    expect(textOf(draft(reviewOf(office)), "spending")).toContain("按支出性质分");
    expect(textOf(draft(reviewOf(office, set)), "spending")).not.toContain("按支出性质分");
  });
});
