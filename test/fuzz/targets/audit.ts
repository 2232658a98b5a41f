import { auditText, correctText } from "../../../src/core/audit";
import { isQuantity, type ProseNumber, readProse, type Span } from "../../../src/core/number";
import { anyClaim, anyProse, pumped, worn } from "../making/words";
import { must, type Target } from "../target";

/** The audit of a text by itself: every number stands where it is said to, each is judged once, and nothing is put in but what is known. */
export const auditTarget: Target = {
  name: "audit",
  run(random) {
    const isLong = random.once(12);
    const text = worn(random, random.once(2) ? random.many(isLong ? 6 : random.between(1, 2), () => anyClaim(random)).join("") : anyProse(random, random.between(1, isLong ? 40 : 9)));
    const read = readProse(text);
    const audit = auditText(text, random.once(3) ? { year: 2023, office: "杨嘉桥镇" } : {});
    const show = (): unknown => text;
    inOrder(text, read);
    inOrder(text, audit.numbers.map(({ number }) => number));
    for (const span of audit.wording) stands(text, span);
    for (const { beside } of audit.numbers) for (const span of beside) stands(text, span);
    const asked = read.filter((number) => isQuantity(number) || number.kind === "range");
    must(asked.map(({ start }) => start).join() === audit.numbers.map(({ number }) => number.start).join(), "a number is judged once", show);
    for (const [verdict, count] of Object.entries(audit.counts)) must(audit.numbers.filter((one) => one.verdict === verdict).length === count, `count of ${verdict}`, show);
    for (const number of read) soundValue(number);
    const corrected = correctText(text, audit);
    if (audit.numbers.every(({ verdict }) => verdict !== "inconsistent")) must(corrected === text, "nothing wrong, nothing changed", show);
    return audit.counts.inconsistent > 0 ? "contradiction" : audit.numbers.length > 0 ? "numbers" : "none";
  },
  pump: { make: pumped, read: (text) => void auditText(text) },
};

function inOrder(text: string, spans: readonly Span[]): void {
  let from = 0;
  for (const span of spans) {
    must(span.start >= from, "numbers overlap", () => [text, span]);
    stands(text, span);
    from = span.end;
  }
}

function stands(text: string, { start, end, text: words }: Span): void {
  must(start < end && end <= text.length && text.slice(start, end) === words, "a span is its words", () => [text, start, end, words]);
}

function soundValue(number: ProseNumber): void {
  if (number.kind === "range") {
    soundValue(number.low);
    soundValue(number.high);
    return;
  }
  if (!isQuantity(number)) return;
  const { value, half, unit } = number;
  const text = number.text.replace(/[㎡㎥㎞]/g, "").replace(unit, "");
  must(value.d > 0n && half.d > 0n && half.n >= 0n, "a value is a fraction", () => number);
  if (value.n === 0n && number.notation !== "fraction") must(!/[1-9１-９一二三四五六七八九壹贰叁肆伍陆柒捌玖]/.test(text.normalize("NFKC")), "what is not 0 is not read as 0", () => number);
}
