import { readRange } from "../../number";
import type { Indicator } from "../../records";
import { UNSCORED_REASONS } from "../../standards";
import { inTime, isDoneInTime } from "./in-time";
import { isJudgedByProperty } from "./measure";
import { ofNumbers } from "./of-numbers";
import { judge, open, type Standing } from "./verdict";
import { withinRange } from "./within-range";

/** Where an indicator's result stands to its target, as far as both say it. */
export function standingOf(indicator: Indicator, year?: number): Standing {
  const { target, actual } = indicator;
  if (actual === undefined || actual.reading.kind === "blank") return open(UNSCORED_REASONS.noActual);
  if (target === undefined || target.reading.kind === "blank") return open(UNSCORED_REASONS.noTarget);
  const unread = [actual, target].find(({ reading }) => reading.kind === "unreadable");
  if (unread !== undefined) return open(UNSCORED_REASONS.unreadable, unread.shown);
  if (target.reading.kind === "moment" && actual.reading.kind === "moment") return inTime(target, target.reading, actual.reading, year);
  const isTimely = isDoneInTime(target, actual);
  if (isTimely !== undefined) return isTimely ? { kind: "met", measure: "in-time" } : { kind: "late" };
  if (isJudgedByProperty(indicator)) return judge(UNSCORED_REASONS.qualitative);
  if (target.reading.kind === "words") {
    const range = readRange(target.shown);
    return range === undefined || actual.reading.kind !== "quantity" ? judge(UNSCORED_REASONS.qualitative) : withinRange(indicator.name.value, range, target, actual);
  }
  if (target.reading.kind === "quantity" && actual.reading.kind === "quantity") return ofNumbers(indicator, target, actual);
  return actual.reading.kind === "words" ? judge(UNSCORED_REASONS.qualitative) : open(UNSCORED_REASONS.kinds);
}
