import type { StartThread } from "../../../jobs/desk/line";

/** The worker's script as the build puts it into the page. */
declare const WORKER_SCRIPT: string;

let address: string | undefined;

/** Starts the worker from its text. A browser that refuses says so at once or by failing it. */
export const startWorker: StartThread = (onDeath) => {
  address ??= URL.createObjectURL(new Blob([WORKER_SCRIPT], { type: "text/javascript" }));
  const worker = started(address);
  if (worker === undefined) return undefined;
  worker.addEventListener("error", (event) => {
    console.error(event.message);
    onDeath();
  });
  worker.addEventListener("messageerror", onDeath);
  return {
    send: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data)),
    end: () => worker.terminate(),
  };
};

/** Some browsers refuse with an exception, and the pane has another way then. */
function started(script: string): Worker | undefined {
  try {
    return new Worker(script);
  } catch {
    return undefined;
  }
}
