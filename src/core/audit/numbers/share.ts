import { addIntervals, divideIntervals, type Interval, type ProseQuantity, quantityInterval } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { asPercent, fitOf, inStyleOf, isAlike, isAmount, middle } from "../judge";
import type { NumberCheck, Sentence } from "../passage";

const SHARE = /占比$|占[^，。]{0,16}$|比重$/;
const TOTAL = /总|(?<!公)共|合计|整体|全部/;
const MOST_TOTALS = 4;

interface Shared {
  readonly part: ProseQuantity;
  readonly share: ProseQuantity;
}

/**
 * A share is its part over the whole (CK39). The whole is a total of the sentence, or all the parts together where each has a share;
 * where several totals would do, only agreement is said.
 */
export const shareFits: NumberCheck = ({ sentences }) => sentences.flatMap(inSentence);

function inSentence({ quantities }: Sentence): readonly NumberRemark[] {
  const shared: Shared[] = [];
  let last: ProseQuantity | undefined;
  for (const quantity of quantities) {
    if (isAmount(quantity)) last = quantity;
    else if (quantity.kind === "rate" && SHARE.test(quantity.subject.before) && last !== undefined) {
      shared.push({ part: last, share: quantity });
      last = undefined;
    }
  }
  if (shared.length === 0) return [];
  const together = shared.length > 1 ? sumOf(shared) : undefined;
  const totals = quantities.filter((quantity) => isAmount(quantity) && TOTAL.test(quantity.subject.before) && shared.every(({ part }) => part !== quantity)).slice(0, MOST_TOTALS);
  return shared.flatMap(({ part, share }) => judge({ part, share }, totals, together) ?? []);
}

interface Whole {
  readonly interval: Interval;
  readonly text: string;
  readonly beside: readonly ProseQuantity[];
}

/** All parts together, where their shares make up 100 %. */
function sumOf(shared: readonly Shared[]): Whole | undefined {
  let [parts, shares]: [Interval | undefined, Interval | undefined] = [undefined, undefined];
  for (const { part, share } of shared) {
    const [own, ratio] = [quantityInterval(part), quantityInterval(share)];
    if (own === undefined || ratio === undefined || !isAlike(part, shared[0]?.part ?? part)) return undefined;
    parts = parts === undefined ? own : addIntervals(parts, own);
    shares = shares === undefined ? ratio : addIntervals(shares, ratio);
  }
  const isWhole = shares !== undefined && shares.low.n <= shares.low.d && shares.high.n >= shares.high.d;
  return parts === undefined || !isWhole ? undefined : { interval: parts, text: "各项合计", beside: shared.map(({ part }) => part) };
}

function judge({ part, share }: Shared, totals: readonly ProseQuantity[], together: Whole | undefined): NumberRemark | undefined {
  const own = quantityInterval(part);
  const stated = totals.filter((total) => isAlike(total, part)).flatMap((total): Whole[] => {
    const interval = quantityInterval(total);
    return interval === undefined ? [] : [{ interval, text: total.text, beside: [total] }];
  });
  const wholes = together === undefined ? stated : [...stated, together];
  const fits = wholes.flatMap((whole) => {
    const computed = own === undefined ? undefined : divideIntervals(own, whole.interval);
    const fit = computed === undefined ? undefined : fitOf(share, computed, [part, ...whole.beside]);
    return computed === undefined || fit === undefined ? [] : [{ whole, computed, fit }];
  });
  const best = fits.find(({ fit }) => fit === "fits") ?? (fits.length === 1 ? fits[0] : undefined);
  if (best === undefined) return undefined;
  const { whole, computed, fit } = best;
  const facts = { part: words(part.text), whole: words(whole.text), computed: words(asPercent(middle(computed), share.decimals + 2)) };
  const remark = { number: share, rule: "share" as const, beside: [part, ...whole.beside] };
  if (fit === "fits") return { ...remark, verdict: "agrees", statement: state(AUDIT_NUMBER_WORDING.rateAgrees, facts) };
  const expected = inStyleOf(share, middle(computed));
  const template = fit === "cut" ? AUDIT_NUMBER_WORDING.rateCut : AUDIT_NUMBER_WORDING.rateOff;
  return { ...remark, verdict: fit === "cut" ? "rounding" : "inconsistent", expected, statement: state(template, { ...facts, stated: words(share.text), expected: words(expected) }) };
}
