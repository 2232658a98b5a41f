import type { TextDesk } from "../../../jobs/desk";
import { textsInPlace } from "../../../jobs/desk/desk-in-place";
import { type DeskRequests, keepStaff, type StartThread, textDesk } from "../../../jobs/desk/line";
import type { Problem } from "../../../jobs/ports";
import { readTextReport } from "../../document/read-text-report";

/** A desk for texts while no file is open, and what lets go of its worker. */
export function textDeskBy(start: StartThread): { readonly desk: TextDesk; readonly close: () => void } {
  const staff = keepStaff<Record<string, never>, DeskRequests>(start, {});
  return { desk: textDesk({ staff, inPlace: textsInPlace(readTextReport) }), close: () => staff.dismiss(LEFT) };
}

const LEFT: Problem = { code: "cancelled", what: "已停止核对。", advice: "需要时可以重新开始。" };
