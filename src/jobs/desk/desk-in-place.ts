import { isAccepted } from "../../core/checks";
import { leftoversOf } from "../../core/memory";
import type { Changed, Desk, ReviewedWorkbook, ReviewSummary, TextDesk } from "../desk";
import { type Problem, type ReadReport, refuse, type Result, succeed, type WorkbookHost } from "../ports";
import type { WritePlan } from "../../core/forms";
import { isRestorable } from "../restore";
import type { Review } from "../review";
import { reviewWorkbook } from "../review-workbook";
import { type Change, type ChangeInput, changes } from "./changes";
import { type Answer, type Asked, type Question, questions, type TextQuestion, textQuestions } from "./questions";

/** A desk that does the work where it is called: in the worker, in tests, and in the page where no worker can be started. Without `readReport` no report file is read. */
export function deskInPlace(host: WorkbookHost, readReport?: ReadReport): Desk {
  const reviews = new WeakMap<ReviewedWorkbook, Review>();
  return {
    review: async (progress, signal) => {
      const result = await reviewWorkbook(sayingSo(host), { isNearEnough: true }, progress, signal);
      if (!result.ok) return result;
      const reviewed = reviewedInPlace(result.value);
      reviews.set(reviewed, result.value);
      return succeed(reviewed);
    },
    change: async (change, reviewed, ...input) => {
      const review = reviews.get(reviewed);
      const plan = review === undefined ? refuse(UNKNOWN_REVIEW) : await planned(change, review, host, input);
      return plan.ok ? carryOut(host, plan.value) : plan;
    },
    show: (cells) => host.show(cells),
    ...textsInPlace(readReport),
  };
}

/** The part of it that needs no workbook. */
export function textsInPlace(readReport?: ReadReport): TextDesk {
  return {
    ...(readReport === undefined ? {} : { readReport }),
    ask: async <Q extends TextQuestion>(question: Q, ...asked: Asked<Q>): Promise<Result<Answer<Q>>> => succeed(await textQuestions[question](undefined, ...asked)),
  };
}

/** After reading says that it goes on with the review, and lets the page draw that. */
const sayingSo = (host: WorkbookHost): WorkbookHost => ({
  ...host,
  read: async (progress, signal) => {
    const read = await host.read(progress, signal);
    if (!read.ok) return read;
    progress?.(0, 0, "正在审核");
    await new Promise((resolve) => setTimeout(resolve, 0));
    return signal?.aborted === true ? refuse(CANCELLED) : read;
  },
});

/** A review to be asked where it is. */
export function reviewedInPlace(review: Review): ReviewedWorkbook {
  return {
    ...summaryOf(review),
    ask: async <Q extends Question>(question: Q, ...asked: Asked<Q>): Promise<Result<Answer<Q>>> => succeed(await questions[question](review, ...asked)),
  };
}

/** What is told of a review without being asked. */
function summaryOf({ workbook, records, findings }: Review): ReviewSummary {
  const { file, fingerprint } = workbook;
  const accepted = findings.filter(isAccepted).length;
  return { file, fingerprint, tables: records.tables.length + (records.budgetTables?.length ?? 0), findings: findings.length - accepted, accepted, isRestorable: isRestorable(workbook), leftovers: leftoversOf(workbook) };
}

async function planned<C extends Change>(change: C, review: Review, host: WorkbookHost, input: ChangeInput<C>): Promise<Result<WritePlan>> {
  const planning = changes[change];
  if (planning.from === "review") return planning.plan(review, ...input);
  const read = await host.read();
  return read.ok ? planning.plan(read.value, ...input) : read;
}

async function carryOut(host: WorkbookHost, plan: WritePlan): Promise<Result<Changed>> {
  const written = await host.write(plan);
  return written.ok ? succeed({ sheets: plan.sheets.map(({ name }) => name) }) : written;
}

export const CANCELLED: Problem = { code: "cancelled", what: "已停止审核。", advice: "需要时可以重新开始。" };
const UNKNOWN_REVIEW = { code: "changed-meanwhile", what: "这次审核已经过时。", advice: "请重新审核后再试。" } as const;
