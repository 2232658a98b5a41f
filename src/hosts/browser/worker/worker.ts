import { serveFiles } from "./serve-files";

/*
 * The worker: everything that takes long, for the page with a file and for the pane in Excel. It is built as one script, put into both pages
 * as a text and started from there, because a page opened from disk may load no script of its own accord.
 */
serveFiles({
  send: (message) => self.postMessage(message),
  listen: (hear) => self.addEventListener("message", ({ data }: MessageEvent<unknown>) => hear(data)),
});
