import { fold, type Moment } from "../../number";
import type { QuantityField } from "../../records";
import { TIME_WORDS, UNSCORED_REASONS } from "../../standards";
import { judge, type Standing } from "./verdict";

/** Whether something was done by the month, or the day, its target names. */
export function inTime(field: QuantityField, target: Moment, actual: Moment, year?: number): Standing {
  const [due, done] = [monthsOf(target, year), monthsOf(actual, year)];
  if ((target.year === undefined) !== (actual.year === undefined) && year === undefined) return judge(UNSCORED_REASONS.noYear);
  if (done < due) return { kind: "met", measure: "in-time" };
  if (done > due) return { kind: "late" };
  if (target.day !== undefined && actual.day !== undefined) return actual.day <= target.day ? { kind: "met", measure: "in-time" } : { kind: "late" };
  const isWholeMonth = !target.isBefore || /[底末]/.test(field.shown);
  return isWholeMonth && target.day === undefined ? { kind: "met", measure: "in-time" } : judge(UNSCORED_REASONS.sameMonth);
}

const monthsOf = ({ year: own, month }: Moment, year = 0): number => (own ?? year) * 12 + month;

/** What a result in words such as 按期完成 or 逾期 says of a target that names a time; undefined where it says nothing of it. */
export function isDoneInTime(target: QuantityField, actual: QuantityField): boolean | undefined {
  if (actual.reading.kind !== "words" || (target.reading.kind !== "moment" && timeWord(target) !== false)) return undefined;
  const isLate = timeWord(actual);
  return isLate === undefined ? undefined : !isLate;
}

/** Whether words speak of lateness; undefined where they do not speak of time, or of more than time. */
function timeWord({ shown }: QuantityField): boolean | undefined {
  const said = fold(shown);
  if (TIME_WORDS.late.some((word) => said.startsWith(word))) return true;
  const inTimeWord = TIME_WORDS.inTime.find((word) => said.startsWith(word));
  return inTimeWord !== undefined && TIME_WORDS.done.includes(said.slice(inTimeWord.length)) ? false : undefined;
}
