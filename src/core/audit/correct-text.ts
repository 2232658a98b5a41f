import type { Audit, AuditedNumber } from "./audit";

/**
 * The text with what is known to be right put in the place of numbers that differ or contradict; every other character stays as it is.
 * A number worked out from one that is itself changed is left: its right value is only known when the text is audited again.
 */
export function correctText(text: string, { numbers }: Pick<Audit, "numbers">): string {
  const wrong = numbers.filter(isCorrectable);
  const changed = new Set(wrong.map(({ number }) => number.start));
  const kept: string[] = [];
  let from = 0;
  for (const { number, expected = "", verdict, beside } of wrong) {
    if (number.start < from || (verdict === "inconsistent" && beside.some(({ start }) => changed.has(start)))) continue;
    kept.push(text.slice(from, number.start), expected);
    from = number.end;
  }
  return kept.join("") + text.slice(from);
}

const isCorrectable = ({ verdict, expected, number }: AuditedNumber): boolean =>
  (verdict === "differs" || verdict === "inconsistent") && expected !== undefined && expected !== number.text;
