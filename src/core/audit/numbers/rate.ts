import { type Interval, divideIntervals, type ProseQuantity, quantityInterval } from "../../number";
import { AUDIT_NUMBER_WORDING } from "../../standards";
import { state, words } from "../../statement";
import type { NumberRemark } from "../audit";
import { asPercent, fitOf, inStyleOf, isAlike, isAmount, middle } from "../judge";
import { type NumberCheck, segmentsOf } from "../passage";

/** Rates that are no part of a whole. */
const OTHER_RATE = /(?:增长|下降|减少|提高|上升|变动|节约|结转|结余|增幅|同比)[^，]{0,3}率?$/;
const RATE = /率$|完成[^，。]{0,10}(?:预算|任务|目标|计划)$/;

const PLANNED = /(?:应|计划|目标|任务|底册|指标值|编制数?|预期|需)/;
const DONE = /(?:已|实际|完成|执行|支出|决算|整改|办结|到位|发放|拨付|使用|收回|回复|达标|实有|在职|合格|参保)/;
const WHOLE = /(?:预算|总|全年|下达|批复|安排|排查|发现|收到|受理|摸排|(?<!公)共)/;

/**
 * A rate is the part over the whole: 已完成615家 of 底册606家 is 101.49 %. Which is which is told by their words;
 * where they do not tell, or several would do, only agreement is said, never contradiction.
 */
export const rateFits: NumberCheck = ({ sentences }) =>
  sentences.flatMap((sentence) => segmentsOf(sentence).flatMap(({ quantities }) => inSegment(quantities)));

const MOST_CANDIDATES = 12;

function inSegment(quantities: readonly ProseQuantity[]): readonly NumberRemark[] {
  const remarks: NumberRemark[] = [];
  let since: ProseQuantity[] = [];
  for (const quantity of quantities) {
    if (quantity.kind !== "rate") {
      if (isAmount(quantity)) since.push(quantity);
      continue;
    }
    if (isShareOfWhole(quantity)) {
      const remark = judge(quantity, since.slice(-MOST_CANDIDATES));
      if (remark !== undefined) remarks.push(remark);
    }
    since = [];
  }
  return remarks;
}

const isShareOfWhole = ({ subject: { noun } }: ProseQuantity): boolean => RATE.test(noun) && !OTHER_RATE.test(noun);

interface Pair {
  readonly part: ProseQuantity;
  readonly whole: ProseQuantity;
  readonly computed: Interval;
}

function judge(rate: ProseQuantity, candidates: readonly ProseQuantity[]): NumberRemark | undefined {
  const roles = candidates.map((candidate) => ({ candidate, role: roleOf(candidate) }));
  const pairs = roles.flatMap(({ candidate: part, role }) =>
    role === "part" ? roles.flatMap(({ candidate: whole, role: other }) => (other === "whole" && isAlike(part, whole) ? pairOf(part, whole) : [])) : []);
  const fits = pairs.map((pair) => ({ pair, fit: fitOf(rate, pair.computed, [pair.part, pair.whole]) }));
  const best = fits.find(({ fit }) => fit === "fits") ?? fits.find(({ fit }) => fit === "cut") ?? (fits.length === 1 ? fits[0] : undefined);
  if (best?.fit === undefined) return undefined;
  return remarkOf(rate, best.pair, best.fit);
}

function pairOf(part: ProseQuantity, whole: ProseQuantity): readonly Pair[] {
  const [top, bottom] = [quantityInterval(part), quantityInterval(whole)];
  const computed = top === undefined || bottom === undefined ? undefined : divideIntervals(top, bottom);
  return computed === undefined ? [] : [{ part, whole, computed }];
}

function roleOf({ subject: { before, after } }: ProseQuantity): "part" | "whole" | undefined {
  const said = before === "" ? after : before;
  const done = DONE.exec(said)?.index ?? -1;
  const planned = PLANNED.exec(said)?.index ?? -1;
  if (planned >= 0 && !/实[有际]|已完成/.test(said)) return "whole";
  if (done >= 0) return "part";
  return WHOLE.test(said) ? "whole" : undefined;
}

function remarkOf(rate: ProseQuantity, { part, whole, computed }: Pair, fit: "fits" | "cut" | "off"): NumberRemark {
  const value = middle(computed);
  const shared = { part: words(part.text), whole: words(whole.text), computed: words(asPercent(value, rate.decimals + 2)) };
  const base = { number: rate, rule: "rate" as const, beside: [part, whole] };
  if (fit === "fits") return { ...base, verdict: "agrees", statement: state(AUDIT_NUMBER_WORDING.rateAgrees, shared) };
  const expected = inStyleOf(rate, value);
  const template = fit === "cut" ? AUDIT_NUMBER_WORDING.rateCut : AUDIT_NUMBER_WORDING.rateOff;
  return { ...base, verdict: fit === "cut" ? "rounding" : "inconsistent", expected, statement: state(template, { ...shared, stated: words(rate.text), expected: words(expected) }) };
}
