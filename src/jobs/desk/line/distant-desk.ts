import type { Desk, ReviewedWorkbook, TextDesk } from "../../desk";
import { type Progress, refuse, type Result, succeed } from "../../ports";
import { CANCELLED } from "../desk-in-place";
import type { Answer, Asked, TextQuestion } from "../questions";
import { type Conversation, WORK_STOPPED } from "./conversation";
import type { DeskRequests, NumberedReview } from "./desk-requests";
import type { Staff } from "./staff";

export interface DistantDesk {
  readonly staff: Pick<Staff<DeskRequests>, "now" | "isUnable" | "dismiss">;
  /** Brings the worker to where it can review; called before each review. */
  readonly prepare?: () => Promise<Result<unknown>>;
  /** Shows cells, and does all the work where no worker can be started. */
  readonly inPlace: Desk;
}

/** A desk whose work is done by a worker. Stopping ends the worker, so it answers at once however long its task is; the next request starts another. */
export function distantDesk({ staff, prepare, inPlace }: DistantDesk): Desk {
  const standing = new WeakMap<ReviewedWorkbook, { readonly talk: Conversation<DeskRequests>; readonly number: number }>();
  let newest: object | undefined;
  const askFor = async (isWanted: () => boolean, progress?: Progress): Promise<Result<ReviewedWorkbook>> => {
    const ready = prepare === undefined ? succeed(undefined) : await prepare();
    if (!isWanted()) return refuse(CANCELLED);
    if (!ready.ok) return ready;
    const talk = staff.now();
    const given = await talk?.ask("review", undefined, (told) => progress?.(...told));
    if (talk === undefined || given === undefined) return refuse(WORK_STOPPED);
    if (!given.ok) return given;
    const reviewed = reviewedBy(talk, given.value);
    standing.set(reviewed, { talk, number: given.value.number });
    return succeed(reviewed);
  };
  const review: Desk["review"] = async (progress, signal) => {
    if (signal?.aborted === true) return refuse(CANCELLED);
    // A review that is overtaken is thrown away.
    if (newest !== undefined) staff.dismiss(CANCELLED);
    const mine = (newest = {});
    const stop = (): void => staff.dismiss(CANCELLED);
    signal?.addEventListener("abort", stop, { once: true });
    const isWanted = (): boolean => newest === mine && signal?.aborted !== true;
    const given = await askFor(isWanted, progress);
    signal?.removeEventListener("abort", stop);
    const isStillWanted = isWanted();
    if (newest === mine) newest = undefined;
    if (!isStillWanted) return refuse(CANCELLED);
    return !given.ok && staff.isUnable() ? inPlace.review(progress, signal) : given;
  };
  const change: Desk["change"] = (wish, reviewed, ...input) => {
    const known = standing.get(reviewed);
    return known === undefined ? inPlace.change(wish, reviewed, ...input) : known.talk.ask("change", { review: known.number, change: wish, input });
  };
  return { review, change, show: (cells) => inPlace.show(cells), ...textDesk({ staff, inPlace }) };
}

export interface DistantTextDesk {
  readonly staff: Pick<Staff<DeskRequests>, "now" | "isUnable">;
  /** Does the work where no worker can be started. */
  readonly inPlace: TextDesk;
}

/** What a worker does for a text alone: no review has to stand for it. */
export function textDesk({ staff, inPlace }: DistantTextDesk): TextDesk {
  const isUndone = (given: Result<unknown> | undefined): given is undefined => given === undefined || (!given.ok && staff.isUnable());
  const ask = async <Q extends TextQuestion>(question: Q, ...asked: Asked<Q>): Promise<Result<Answer<Q>>> => {
    const given = await (staff.now()?.ask("ask", { question, asked }) as Promise<Result<Answer<Q>>> | undefined);
    return isUndone(given) ? inPlace.ask(question, ...asked) : given;
  };
  const { readReport } = inPlace;
  if (readReport === undefined) return { ask };
  return {
    ask,
    readReport: async (bytes, file) => {
      const given = await staff.now()?.ask("read-report", { bytes, file });
      return isUndone(given) ? readReport(bytes, file) : given;
    },
  };
}

function reviewedBy(talk: Conversation<DeskRequests>, { number, ...summary }: NumberedReview): ReviewedWorkbook {
  return { ...summary, ask: (question, ...asked) => talk.ask("ask", { review: number, question, asked }) as Promise<Result<Answer<typeof question>>> };
}
