import { fold } from "./normalise";
import { compare, negate, subtract, add } from "./rational";
import { type Quantity, readQuantity } from "./read-quantity";

/** Two numbers a result must lie between, both included. */
export interface QuantityRange {
  readonly low: Quantity;
  readonly high: Quantity;
}

/** The range in a target such as `80%～90%`, `100±5人`, `≥3且≤5`; undefined where the text is none or could be read in two ways. */
export function readRange(text: string): QuantityRange | undefined {
  const folded = fold(text).replace(/^(?:介于|控制在|保持在|维持在|在)/, "").replace(/^([^和与]+)[和与]([^和与]+)之间$/, "$1~$2").replace(/(?:之间|范围内|范围|以内)$/, "");
  return fromTo(folded) ?? aroundMiddle(folded) ?? betweenSigns(folded);
}

const FROM_TO = /^(\d[\d.,]*)([^\d~—–\-至到±≥≤<>=]{0,6})(?:~|—{1,2}|–|-|至|到)(\d[\d.,]*)([^\d]{0,8})$/;

/** `80%-90%`, `10至15天`. With 月 and the like it is a time; `1-2万元` may be one 元 or one 万元. */
function fromTo(folded: string): QuantityRange | undefined {
  const [, low = "", lowUnit = "", high = "", highUnit = ""] = FROM_TO.exec(folded) ?? [];
  if (low === "" || OF_TIME.test(lowUnit + highUnit)) return undefined;
  return inOneUnit(plain(low + lowUnit), plain(high + highUnit));
}

const OF_TIME = /[年月日号时点]/;

/** `100±5人`, `±10%`. The second number must count what the first counts: `100±10%` may mean a tenth. */
function aroundMiddle(folded: string): QuantityRange | undefined {
  const [before, after, ...more] = folded.split("±");
  const by = after === undefined || more.length > 0 ? undefined : plain(after);
  if (before === undefined || by === undefined || by.value.n <= 0n) return undefined;
  if (before === "") return { low: { ...by, value: negate(by.value) }, high: by };
  const middle = plain(before);
  if (middle === undefined || (middle.unit !== by.unit && (middle.unit !== "" || by.unit === "%"))) return undefined;
  if (middle.scale !== by.scale) return undefined;
  const shared = { ...by, decimals: Math.max(middle.decimals, by.decimals) };
  return { low: { ...shared, value: subtract(middle.value, by.value) }, high: { ...shared, value: add(middle.value, by.value) } };
}

/** `≥80%且≤90%`. */
function betweenSigns(folded: string): QuantityRange | undefined {
  const [first, second, ...more] = folded.split(/[且,;、]/).map((part) => readQuantity(part.replace(/^并/, "")));
  if (first?.kind !== "quantity" || second?.kind !== "quantity" || more.length > 0) return undefined;
  const [low, high] = first.comparison === "≥" ? [first, second] : [second, first];
  return low.comparison === "≥" && high.comparison === "≤" ? inOneUnit(low, high) : undefined;
}

/** A number without sign and without 约 or 余. */
function plain(text: string): Quantity | undefined {
  const reading = readQuantity(text);
  return reading.kind === "quantity" && reading.comparison === undefined && reading.hedge === undefined ? reading : undefined;
}

function inOneUnit(low: Quantity | undefined, high: Quantity | undefined): QuantityRange | undefined {
  if (low === undefined || high === undefined || compare(low.value, high.value) >= 0) return undefined;
  if (low.unit !== "" && high.unit !== "" && low.unit !== high.unit) return undefined;
  if (low.unit !== high.unit && low.scale !== high.scale) return undefined;
  const unit = low.unit === "" ? high.unit : low.unit;
  return { low: { ...low, unit }, high: { ...high, unit } };
}
