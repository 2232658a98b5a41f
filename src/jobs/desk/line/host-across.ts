import { succeed, type WorkbookHost } from "../../ports";
import type { Conversation, Handlers } from "./conversation";
import type { HostRequests } from "./desk-requests";
import { PieceCollector, piecesOf } from "./snapshot-pieces";

/** In the worker: a host whose workbook can only be reached from the page. */
export function hostAcross(page: () => Conversation<HostRequests>): WorkbookHost {
  return {
    read: async (progress) => {
      const pieces = new PieceCollector();
      const read = await page().ask("read", undefined, (told) => {
        if (told.kind === "progress") progress?.(...told.progress);
        else pieces.take(told);
      });
      return read.ok ? succeed(pieces.whole()) : read;
    },
    write: (plan) => page().ask("write", plan),
    show: () => Promise.resolve(succeed(undefined)),
  };
}

/** In the page: reads and writes for the worker. Work that was called off hands nothing more over. */
export function serveHost(host: WorkbookHost): Handlers<HostRequests> {
  return {
    read: async (_, tell, signal) => {
      const read = await host.read((...progress) => tell({ kind: "progress", progress }), signal);
      if (!read.ok) return read;
      for (const piece of piecesOf(read.value)) {
        if (signal.aborted) break;
        tell(piece);
        await breath();
      }
      return succeed(undefined);
    },
    write: async (plan) => {
      const written = await host.write(plan);
      return written.ok ? succeed(undefined) : written;
    },
  };
}

/** Between two pieces the page may draw and react. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
