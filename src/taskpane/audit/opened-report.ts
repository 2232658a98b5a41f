import type { Desk } from "../../jobs/desk";
import { refuse, type ReportText, type Result } from "../../jobs/ports";
import type { PaneTexts } from "../texts/pane-texts";

/** The words of a file the user chose; refused where the browser cannot get at it, because it was moved or is a folder. */
export async function openedReport(file: File, read: NonNullable<Desk["readReport"]>, { unreadable, unreadableAdvice }: PaneTexts["audit"]): Promise<Result<ReportText>> {
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined);
  return bytes === undefined ? refuse({ code: "no-file", what: unreadable(file.name), advice: unreadableAdvice }) : read(bytes, file.name);
}
