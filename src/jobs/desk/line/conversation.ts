import { type Problem, refuse, type Result } from "../../ports";

/** A way to another thread and back. Messages arrive in order, as copies. */
export interface Line {
  send(message: unknown): void;
  /** One listener; set before anything can arrive. */
  listen(hear: (message: unknown) => void): void;
}

/** What one end can be asked: by name, what is told with the request, what is told back on the way, and what it gives in the end. */
export type Requests<R> = { readonly [K in keyof R]: { readonly asks: unknown; readonly tells: unknown; readonly gives: unknown } };

export type Handlers<R extends Requests<R>> = {
  readonly [K in keyof R]: (asked: R[K]["asks"], tell: (told: R[K]["tells"]) => void, signal: AbortSignal) => Promise<Result<R[K]["gives"]>>;
};

export interface Conversation<Theirs extends Requests<Theirs>> {
  /** Asks the other end. Once the conversation has ended, the answer is the problem it ended with. */
  ask<K extends keyof Theirs & string>(name: K, asked: Theirs[K]["asks"], hear?: (told: Theirs[K]["tells"]) => void): Promise<Result<Theirs[K]["gives"]>>;
  /** Answers everything that waits with a problem and calls off what the other end had asked for. */
  end(problem: Problem): void;
}

type Message =
  | { readonly kind: "ask"; readonly id: number; readonly name: string; readonly asked: unknown }
  | { readonly kind: "tell"; readonly id: number; readonly told: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly result: Result<unknown> };

interface Waiting {
  readonly hear: (told: unknown) => void;
  readonly resolve: (result: Result<unknown>) => void;
}

/** Said wherever work was lost because the thread that did it failed. */
export const WORK_STOPPED: Problem = { code: "work-stopped", what: "后台的审核工作意外停止了，工作簿没有被改动。", advice: "请重新审核；如果再次出现，请关闭其他占用内存的程序后再试。" };

/** One end of a conversation, in which both may ask. */
export function converse<Ours extends Requests<Ours>, Theirs extends Requests<Theirs>>(line: Line, handlers: Handlers<Ours>): Conversation<Theirs> {
  const waiting = new Map<number, Waiting>();
  const calledOff = new AbortController();
  let count = 0;
  let ended: Problem | undefined;
  const send = (message: Message): void => {
    if (ended === undefined) line.send(message);
  };
  line.listen((heard) => {
    const message = heard as Message;
    if (ended !== undefined) return;
    if (message.kind === "ask") void answer(handlers, message, send, calledOff.signal);
    else if (message.kind === "tell") waiting.get(message.id)?.hear(message.told);
    else {
      waiting.get(message.id)?.resolve(message.result);
      waiting.delete(message.id);
    }
  });
  return {
    ask: (name, asked, hear) => {
      if (ended !== undefined) return Promise.resolve(refuse(ended));
      const id = (count += 1);
      return new Promise((resolve) => {
        waiting.set(id, { hear: hear as Waiting["hear"] | undefined ?? (() => undefined), resolve });
        send({ kind: "ask", id, name, asked });
      });
    },
    end: (problem) => {
      if (ended !== undefined) return;
      ended = problem;
      calledOff.abort();
      for (const { resolve } of waiting.values()) resolve(refuse(problem));
      waiting.clear();
    },
  };
}

async function answer<R extends Requests<R>>(handlers: Handlers<R>, { id, name, asked }: Extract<Message, { kind: "ask" }>, send: (message: Message) => void, signal: AbortSignal): Promise<void> {
  try {
    const result = await handlers[name as keyof R](asked, (told) => send({ kind: "tell", id, told }), signal);
    send({ kind: "answer", id, result });
  } catch (error) {
    send({ kind: "answer", id, result: refuse(WORK_STOPPED) });
    // A fault of ours is not hidden: the thread reports it, as it would without the conversation.
    setTimeout(() => { throw error; }, 0);
  }
}
