import { EMPTY_MEMORY, writeMemory } from "../../src/core/memory";
import type { EvaluationSettings } from "../../src/core/evaluation";
import { reviewSnapshot } from "../../src/jobs/review-workbook";
import { scoreSettingsIn, settingsOfScore } from "../../src/jobs/settings/score-settings";
import { planSettings } from "../../src/jobs/type-answer";
import { drawOffice } from "../support/draw-office";
import { drawWorkbook } from "../support/draw-workbook";

const office = drawOffice({ execution: { adjusted: 100, executed: 95 }, indicators: [{ name: "厕所改造", level1: "产出指标", target: "≥2000户", actual: "3061户", weight: 10 }] });
const remembering = (settings: readonly { name: string; value: string }[]): ReturnType<typeof drawWorkbook> => ({ ...drawWorkbook(office), memory: writeMemory({ ...EMPTY_MEMORY, settings }) });
const isAsked = (review: ReturnType<typeof reviewSnapshot>): boolean => review.findings.some(({ check }) => check === "overachievement-is-explained");

it("remembers what was set for the score, as it is written", () => {
  const review = reviewSnapshot(drawWorkbook(office));
  const all: EvaluationSettings = { scheme: "hubei-20-80", overCompletion: 160 };
  const plan = planSettings(review, settingsOfScore(all));
  expect(plan.ok && scoreSettingsIn({ ...review.workbook, memory: plan.value.memory })).toEqual(all);
  const again = plan.ok ? planSettings(reviewSnapshot({ ...review.workbook, memory: plan.value.memory }), settingsOfScore({})) : plan;
  expect(again.ok && scoreSettingsIn({ ...review.workbook, memory: again.value.memory })).toEqual({});
});

it.each([["a scheme of a newer edition", "score-scheme", "cf-2031"], ["a threshold below the target", "over-completion", "90"], ["a threshold that is no number", "over-completion", "1e3"], ["a name of Object", "score-scheme", "toString"]])(
  "gives no effect to %s", (_, name, value) => expect(scoreSettingsIn(remembering([{ name, value }]))).toEqual({}),
);

it("asks for the reason of a result by the threshold that is remembered, or by the one given with the review", () => {
  expect(isAsked(reviewSnapshot(drawWorkbook(office)))).toBe(true);
  expect(isAsked(reviewSnapshot(remembering(settingsOfScore({ overCompletion: 160 }))))).toBe(false);
  expect(isAsked(reviewSnapshot(remembering(settingsOfScore({ overCompletion: 160 })), { score: { overCompletion: 120 } }))).toBe(true);
});

it("scores by the scheme that is remembered", () => {
  expect(reviewSnapshot(remembering(settingsOfScore({ scheme: "hubei-20-80" }))).evaluation.scheme).toBe("hubei-20-80");
});
