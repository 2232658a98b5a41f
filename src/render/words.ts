import { dimensionOf, evaluate, type Evaluation, type Figure } from "../core/figure";
import { absolute, amountDigits, divide, inUnit, multiply, type Rational, toFixed, whole } from "../core/number";
import { type AmountFact, type Fact, type NumberFact, pieces, type RateFact, type Statement } from "../core/statement";
import { formatAddress } from "../core/workbook";
import { amountDecimals, amountUnit, decimalsNeeded, MOST_DECIMALS } from "./amount-precision";
import { sayPlaces } from "./say-places";

/** Where a fact stands in the text; `text.slice(start, end)` is its words. */
export interface SpokenFact {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly fact: Fact;
}

/** A statement in words, and where each of its facts stands in them. */
export interface Spoken {
  readonly text: string;
  readonly facts: readonly SpokenFact[];
}

/** A statement in words. The one place where figures become text (GB/T 15835: Arabic digits, half-width, unit close behind). */
export function say({ template, facts }: Statement): Spoken {
  let text = "";
  const spoken: SpokenFact[] = [];
  for (const piece of pieces(template)) {
    if (piece.kind === "text") text += piece.text;
    else {
      const fact = Object.hasOwn(facts, piece.name) ? facts[piece.name] : undefined;
      if (fact === undefined) throw new Error(`the statement names a fact it does not hold: {${piece.name}} in ${template}`);
      const said = sayFact(fact);
      spoken.push({ start: text.length, end: text.length + said.length, text: said, name: piece.name, fact });
      text += said;
    }
  }
  return { text, facts: spoken };
}

/** A statement in words, without the places of its facts. */
export const sayText = (statement: Statement): string => say(statement).text;

/** Statements that follow each other, as one text. */
export function sayAll(statements: readonly Statement[]): Spoken {
  let text = "";
  const facts: SpokenFact[] = [];
  for (const spoken of statements.map(say)) {
    const shift = text.length;
    facts.push(...spoken.facts.map((fact) => ({ ...fact, start: fact.start + shift, end: fact.end + shift })));
    text += spoken.text;
  }
  return { text, facts };
}

/** Whether a fact could not be said and stands in the text as 〔…〕, for someone to fill or put right. */
export function isOpen(fact: Fact): boolean {
  if (fact.kind === "gap") return true;
  return (fact.kind === "amount" || fact.kind === "rate" || fact.kind === "number") && evaluate(fact.figure).kind !== "value";
}

function sayFact(fact: Fact): string {
  switch (fact.kind) {
    case "amount":
    case "rate":
    case "number":
      return sayFigure(fact, evaluate(fact.figure));
    case "words":
      return fact.text;
    case "places":
      return sayPlaces(fact.cells);
    case "gap":
      return `〔待填：${fact.needs}〕`;
  }
}

function sayFigure(fact: AmountFact | RateFact | NumberFact, result: Evaluation): string {
  if (result.kind === "unreadable") return `〔单元格无法读取：${formatAddress(result.at)}〕`;
  if (result.kind === "zero-base") return "〔基数为0，不计算比率〕";
  switch (fact.kind) {
    case "amount":
      return sayAmount(fact, fact.magnitude === true ? absolute(result.value) : result.value);
    case "rate":
      return sayRate(fact, fact.magnitude === true ? absolute(result.value) : result.value);
    case "number":
      return sayNumber(fact, result.value);
  }
}

function sayAmount(fact: AmountFact, fen: Rational): string {
  const unit = amountUnit(fact);
  return amountDigits(fen, unit, amountDecimals(fact, fen), fact.grouped ?? unit === "元") + unit;
}

const sayRate = ({ decimals }: RateFact, ratio: Rational): string => `${toFixed(multiply(ratio, whole(100)), Math.min(4, Math.max(0, decimals)))}%`;

const SCALE_WORDS: ReadonlyMap<number, string> = new Map([[10_000, "万"], [100_000_000, "亿"], [1_000_000_000_000, "万亿"]]);
const HEDGES_BEHIND = new Set(["余", "多", "来"]);
const HEDGES_LAST = new Set(["以上", "以下", "以内", "左右", "上下"]);

/** `1.9万余亩`, `近30%`, `80%以上`: the hedge stands where the language puts it. A figure of a percentage is a ratio; one of money is in 分. */
function sayNumber({ figure, unit, decimals, scale = 1, hedge = "" }: NumberFact, value: Rational): string {
  const scaleWord = SCALE_WORDS.get(scale) ?? "";
  const shown = divide(inSingles(figure, unit, value), whole(scaleWord === "" ? 1 : scale));
  const digits = toFixed(shown, decimals ?? numberDecimals(shown));
  const bareUnit = scaleWord !== "" && unit.startsWith(scaleWord) ? unit.slice(scaleWord.length) : unit;
  if (HEDGES_BEHIND.has(hedge)) return digits + scaleWord + hedge + bareUnit;
  if (HEDGES_LAST.has(hedge)) return digits + scaleWord + bareUnit + hedge;
  return hedge + digits + scaleWord + bareUnit;
}

function inSingles(figure: Figure, unit: string, value: Rational): Rational {
  if (unit === "%" || unit === "个百分点") return multiply(value, whole(100));
  return dimensionOf(figure) === "money" ? inUnit(value, "元") : value;
}

/** All decimals of a number that ends, two of one that does not. */
function numberDecimals(value: Rational): number {
  const needed = decimalsNeeded(value);
  return needed <= MOST_DECIMALS ? needed : 2;
}
