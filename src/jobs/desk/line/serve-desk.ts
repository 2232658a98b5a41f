import type { Desk, ReviewedWorkbook } from "../../desk";
import type { Change, ChangeInput } from "../changes";
import { refuse, succeed } from "../../ports";
import type { Asked, Question, TextQuestion } from "../questions";
import { type Handlers, WORK_STOPPED } from "./conversation";
import type { DeskRequests } from "./desk-requests";

/** Answers what a distant pane asks. Only the newest review stands: the pane shows no other. */
export function serveDesk(desk: Desk): Handlers<DeskRequests> {
  let standing: { readonly number: number; readonly review: ReviewedWorkbook; readonly ask: ReviewedWorkbook["ask"] } | undefined;
  let count = 0;
  return {
    review: async (_, tell, signal) => {
      const result = await desk.review((...progress) => tell(progress), signal);
      if (!result.ok) return result;
      const number = (count += 1);
      const { ask, ...summary } = result.value;
      standing = { number, review: result.value, ask };
      return succeed({ ...summary, number });
    },
    // What is told with a request was typed where it was asked; the line carries it as it is.
    ask: async ({ review, question, asked }) => {
      if (review === undefined) return desk.ask(question as TextQuestion, ...(asked as Asked<TextQuestion>));
      return standing?.number === review ? standing.ask(question, ...(asked as Asked<Question>)) : refuse(WORK_STOPPED);
    },
    "read-report": ({ bytes, file }) => desk.readReport?.(bytes, file) ?? Promise.resolve(refuse(WORK_STOPPED)),
    change: async ({ review, change, input }) => (standing?.number === review ? desk.change(change, standing.review, ...(input as ChangeInput<Change>)) : refuse(WORK_STOPPED)),
  };
}
