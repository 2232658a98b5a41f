import { deskInPlace } from "../../../jobs/desk/desk-in-place";
import { type Conversation, converse, hostAcross, type HostRequests, type Line, piecesOf, serveDesk } from "../../../jobs/desk/line";
import { type FileHost, succeed, type WorkbookHost } from "../../../jobs/ports";
import { readReportFile } from "../../document";
import { fileHost } from "../file/file-host";
import { fileView } from "../file/file-view";
import type { FileRequests } from "./file-requests";

/** The worker's end of the line: works on a file once one was opened, and until then on the workbook the page can reach. */
export function serveFiles(line: Line): void {
  const across = hostAcross(() => page);
  let opened: FileHost | undefined;
  const host = (): WorkbookHost => opened ?? across;
  const desk = deskInPlace({ read: (progress, signal) => host().read(progress, signal), write: (plan) => host().write(plan), show: (cells) => host().show(cells) }, readReportFile);
  const page: Conversation<HostRequests> = converse<FileRequests, HostRequests>(line, {
    ...serveDesk(desk),
    open: async ({ file, bytes }) => {
      const candidate = fileHost(bytes, file, fileView());
      const read = await candidate.read();
      if (!read.ok) return read;
      opened = candidate;
      return succeed(undefined);
    },
    look: async (_, tell) => {
      const read = await host().read();
      if (!read.ok) return read;
      for (const piece of piecesOf(read.value)) tell(piece);
      return succeed(opened?.bytes() ?? new Uint8Array());
    },
  });
}
