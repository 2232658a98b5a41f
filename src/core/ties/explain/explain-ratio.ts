import { type CellFigure, constant, difference, evaluate, type Figure } from "../../figure";
import { divideIntervals, type Interval, isZero, multiply, multiplyIntervals, rational, toNumber, whole } from "../../number";
import { amount, places, rate, state, type Statement, words } from "../../statement";
import type { Workbook } from "../../workbook";
import type { Explanation, ExplanationKind } from "../tie";
import { TIMES } from "./causes/power-of-ten";
import { expectedDigitsByChance, MOST_BY_CHANCE } from "./chance";
import { formulaAt } from "./covered-cells";
import { meantBy, type Slip } from "./slips";

/** A stated rate and the two amounts it should be the quotient of. */
export interface RatioQuestion {
  readonly stated: CellFigure;
  readonly part: Figure;
  readonly base: Figure;
  /** What each is called: 全年执行数, 全年预算数, 执行率. */
  readonly names: { readonly stated: string; readonly part: string; readonly base: string };
  /** Where formulas are looked up: only what was typed can be a slip of the pen. */
  readonly workbook?: Workbook | undefined;
}

/** One of the three numbers, as it is and as the other two would have it. Rates are counted in their last digit, amounts in 分. */
interface Member {
  readonly name: string;
  readonly figure: CellFigure;
  readonly typed: number;
  readonly half: number;
  readonly step: number;
  readonly low: number;
  readonly high: number;
  /** What 1 of `typed` is worth in the figure's own measure. */
  readonly worth: number;
}

/** What the others tell must be known better than so, or anything would fit. */
const MOST_VAGUE = 1 / 40;

/**
 * Likely causes why a stated rate is not the quotient of two amounts: which of the three numbers, with its sign, its point or two digits put
 * right, makes the others agree. All that fit alike are listed, for nothing in an equation of three tells which is the wrong one.
 */
export function explainRatio(asked: RatioQuestion): readonly Explanation[] {
  const members = membersOf(asked).filter(({ typed, low, high, half }) => half <= MOST_VAGUE * Math.abs(typed) && (high - low) / 2 + half <= (MOST_VAGUE * Math.abs(low + high)) / 2);
  const ranks = [() => members.flatMap(shifted), () => slipped(members, "transposition"), () => slipped(members, "single-digit")];
  for (const rank of ranks) {
    const found = rank();
    if (found.length > 0) return found.map((one) => ({ ...one, isUnique: found.length === 1 }));
  }
  return [];
}

type Found = Omit<Explanation, "isUnique">;

function membersOf({ stated, part, base, names, workbook }: RatioQuestion): readonly Member[] {
  const [quotient, dividend, divisor] = [stated, part, base].map(intervalOf);
  if (quotient === undefined || dividend === undefined || divisor === undefined) return [];
  const meant: readonly (readonly [string, Figure, Interval | undefined])[] = [
    [names.part, part, multiplyIntervals(quotient, divisor)], [names.base, base, divideIntervals(dividend, quotient)], [names.stated, stated, divideIntervals(dividend, divisor)],
  ];
  return meant.flatMap(([name, figure, should]) => (figure.op !== "cell" || should === undefined || formulaAt(figure.at, workbook) !== undefined ? [] : memberOf(name, figure, should)));
}

function memberOf(name: string, figure: CellFigure, should: Interval): readonly Member[] {
  const isRate = figure.dimension === "number";
  if (isRate && isZero(figure.half)) return [];
  const worth = isRate ? multiply(figure.half, whole(2)) : whole(1);
  const inSteps = (value: CellFigure["value"]): number => toNumber(rational(value.n * worth.d, value.d * worth.n));
  const half = inSteps(figure.half);
  return [{ name, figure, typed: inSteps(figure.value), half, step: Math.max(1, 2 * half), low: inSteps(should.low), high: inSteps(should.high), worth: toNumber(worth) }];
}

function intervalOf(figure: Figure): Interval | undefined {
  const result = evaluate(figure);
  return result.kind === "value" ? result.interval : undefined;
}

const isMeant = ({ low, high, half }: Member, value: number, times = 1): boolean => value >= low - half * times && value <= high + half * times;

/** A number with the wrong sign, or so many times too large or too small. */
function shifted(member: Member): readonly Found[] {
  const { typed, figure } = member;
  if (typed === 0) return [];
  const facts = factsOf(member);
  if (isMeant(member, -typed)) return [found(member, "sign", state("可能正负号写反：{name} {typed}，见{place}", facts))];
  return TIMES.filter(({ times }) => figure.dimension === "money" || times <= 100).flatMap(({ times, said, kind }) => {
    const way = isMeant(member, typed * times, times) ? "小" : isMeant(member, typed / times, 1 / times) ? "大" : undefined;
    if (way === undefined) return [];
    const told = { ...facts, way: words(way), times: words(said) };
    return [found(member, kind, kind === "unit"
      ? state("金额单位可能填错（元、万元混用）：{name} {typed}，见{place}，与另外两个数相比正好{way}了{times}倍", told)
      : state("小数点可能错位：{name} {typed}，见{place}，与另外两个数相比正好{way}了{times}倍", told))];
  });
}

/** Numbers that a slip in the digits would put right, while that is hardly chance. */
function slipped(members: readonly Member[], slip: Slip): readonly Found[] {
  const expected = members.reduce((sum, member) => sum + chanceOf(member, slip), 0);
  if (expected >= MOST_BY_CHANCE) return [];
  return members.flatMap((member) => {
    const [right] = meantBy(slip, member.typed, member.step).filter((value) => isMeant(member, value));
    if (right === undefined) return [];
    const facts = { ...factsOf(member), right: sayNumber(member, right) };
    return [found(member, slip, slip === "transposition"
      ? state("相邻两位数字可能写颠倒：{name} {typed}，见{place}，按另外两个数应为{right}", facts)
      : state("可能有一位数字写错：{name} {typed}，见{place}，按另外两个数应为{right}", facts))];
  });
}

function chanceOf(member: Member, slip: Slip): number {
  const { typed, low, high, half, step, figure, name } = member;
  const gap = Math.round(typed - (low + high) / 2);
  const item = { row: { key: "", name, figure, isHidden: false }, fen: typed, half, cells: [figure.at] };
  return gap === 0 ? 1 : expectedDigitsByChance({ gap, slack: (high - low) / 2, rows: [item] }, meantBy(slip, typed, step).map((value) => typed - value));
}

const found = ({ figure }: Member, kind: ExplanationKind, statement: Statement): Found => ({ kind, cells: [figure.at], statement });

const factsOf = (member: Member) => ({ name: words(member.name), typed: sayNumber(member, member.typed), place: places([member.figure.at]) });

/** A number as its cell would state it. */
function sayNumber({ figure, typed, worth }: Member, value: number): ReturnType<typeof amount> | ReturnType<typeof rate> {
  const excess = constant(multiply(whole(Math.round(typed - value)), figure.dimension === "money" ? whole(1) : multiply(figure.half, whole(2))), "多出的数", "按另外两个数推算");
  const meant = value === typed ? figure : difference(figure, { ...excess, dimension: figure.dimension });
  return figure.dimension === "money" ? amount(meant) : rate(meant, Math.max(0, Math.round(-Math.log10(worth)) - 2));
}
