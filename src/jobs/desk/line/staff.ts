import type { Problem } from "../../ports";
import { type Conversation, converse, type Handlers, type Line, type Requests, WORK_STOPPED } from "./conversation";

/** A thread that has been started, with the line to it. */
export interface Thread extends Line {
  end(): void;
}

/** Starts a thread; undefined where none can be started. `onDeath` is called when it fails. */
export type StartThread = (onDeath: () => void) => Thread | undefined;

/** A worker that is there when it is needed: started on the first request, and anew after one was dismissed or has failed. */
export interface Staff<Theirs extends Requests<Theirs>> {
  /** The conversation with the worker as it is now; undefined where none can be started. */
  now(): Conversation<Theirs> | undefined;
  /** No worker can be started here: starting one is refused, or it fails before its first word. */
  isUnable(): boolean;
  /** Ends the worker at once, whatever it is doing; everything that waits for it is answered with the problem. */
  dismiss(problem: Problem): void;
}

/** A worker kept by a page that answers its requests with `handlers`. */
export function keepStaff<Ours extends Requests<Ours>, Theirs extends Requests<Theirs>>(start: StartThread, handlers: Handlers<Ours>): Staff<Theirs> {
  let present: { readonly thread: Thread; readonly talk: Conversation<Theirs> } | undefined;
  let hasSpoken = false;
  let isUnable = false;
  const dismiss = (problem: Problem): void => {
    const leaving = present;
    present = undefined;
    leaving?.thread.end();
    leaving?.talk.end(problem);
  };
  const hire = (): Conversation<Theirs> | undefined => {
    const thread = start(() => {
      if (present?.thread !== thread) return;
      isUnable = !hasSpoken;
      dismiss(WORK_STOPPED);
    });
    isUnable = thread === undefined;
    if (thread === undefined) return undefined;
    const heard: Line = { send: (message) => thread.send(message), listen: (hear) => thread.listen((message) => { hasSpoken = true; hear(message); }) };
    const talk = converse<Ours, Theirs>(heard, handlers);
    present = { thread, talk };
    return talk;
  };
  return { now: () => present?.talk ?? (isUnable ? undefined : hire()), isUnable: () => isUnable, dismiss };
}
