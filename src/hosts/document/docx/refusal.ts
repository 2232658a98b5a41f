import { refuse, type Problem, type Result } from "../../../jobs/ports";
import { Refusal } from "../../xlsx/problems";
import { reportProblems } from "../problems";

/** Carries a report's problem out of the depths of the reading. */
class ReportRefusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

/** Stops the reading. */
export function stop(problem: Problem): never {
  throw new ReportRefusal(problem);
}

/** What stopped a reading, in words about a report; the readers of zip and XML, made for workbooks, speak of workbooks. A mistake of our own passes through. */
export function refusalOf(error: unknown): Result<never> {
  if (error instanceof ReportRefusal) return refuse(error.problem);
  if (!(error instanceof Refusal)) throw error;
  const { code } = error.problem;
  if (code === "encrypted") return refuse(reportProblems.encrypted());
  return refuse(code === "too-large" ? reportProblems.tooLarge("解开后的内容过多") : reportProblems.damaged());
}
