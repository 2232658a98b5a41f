import type { Line, StartThread } from "../../../src/jobs/desk/line";
import { pairedLines } from "./paired-lines";

export interface PretendThreads {
  readonly start: StartThread;
  /** Number of threads that were started, and of those that were ended. */
  readonly count: () => { readonly started: number; readonly ended: number };
  /** Makes the thread that is running fail. */
  readonly kill: () => void;
}

/** Threads in which `serve` answers: in truth the same thread, behind a line that copies every message. An ended thread says nothing more. */
export function pretendThreads(serve: (line: Line) => void): PretendThreads {
  let [started, ended] = [0, 0];
  let die: () => void = () => undefined;
  return {
    count: () => ({ started, ended }),
    kill: () => die(),
    start: (onDeath) => {
      started += 1;
      let isEnded = false;
      const [page, thread] = pairedLines();
      serve({ send: (message) => { if (!isEnded) thread.send(message); }, listen: (hear) => thread.listen((message) => { if (!isEnded) hear(message); }) });
      die = () => {
        isEnded = true;
        onDeath();
      };
      return { ...page, end: () => { isEnded = true; ended += 1; } };
    },
  };
}
